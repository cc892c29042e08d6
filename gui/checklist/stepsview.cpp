// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/stepsview.h"

#include "gui/checklist/stepdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace yagura {

StepsView::StepsView(StepsModel& steps, QWidget* parent) : QListView(parent), m_delegate(new StepDelegate(this))
{
    setObjectName(QStringLiteral("steps"));
    setModel(&steps);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void StepsView::setCard(const QModelIndex& index, QWidget* card)
{
    if (m_card) {
        m_card->removeEventFilter(this);
        m_card->hide();
    }
    if (m_cardIndex.isValid())
        setIndexWidget(m_cardIndex, nullptr);
    m_cardIndex = index;
    m_card = card;
    m_delegate->setCard(index, card);
    if (card) {
        card->installEventFilter(this);
        setIndexWidget(index, card);
        card->show();
    }
    fitCard();
}

void StepsView::fitCard()
{
    doItemsLayout();
}

void StepsView::step(int direction)
{
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(currentIndex().isValid() ? currentIndex().row() + direction : 0, 0, last);
    setCurrentIndex(model()->index(row, 0));
}

// The layout of a card asks for another height some time after what it shows has changed.
bool StepsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_card && event->type() == QEvent::LayoutRequest)
        scheduleDelayedItemsLayout();
    return QListView::eventFilter(watched, event);
}

void StepsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit chosen(currentIndex());
        return;
    default:
        event->ignore();
    }
}

void StepsView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(index);
}

void StepsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace yagura
