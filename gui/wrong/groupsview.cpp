// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/groupsview.h"

#include "gui/wrong/groupdelegate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace yagura {

GroupsView::GroupsView(FindingGroups& groups, QWidget* parent) : QListView(parent), m_groups(groups)
{
    setObjectName(QStringLiteral("findings"));
    setModel(&groups);
    setItemDelegate(new GroupDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

bool GroupsView::hasHand() const
{
    return m_underMouse || (hasFocus() && selectionModel()->hasSelection());
}

bool GroupsView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        m_underMouse = event->type() == QEvent::Enter;
        emit handChanged();
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QModelIndex index = indexAt(help->pos()); index.isValid())
            emit tipWanted(index, help->globalPos());
        return true;
    }
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

bool GroupsView::isOnFold(const QModelIndex& index, const QPoint& at) const
{
    return index.isValid() && m_groups.at(index.row()).members > 0
        && GroupDelegate::foldZone(visualRect(index)).contains(at);
}

void GroupsView::turn(const QModelIndex& index, bool isOpen)
{
    const QModelIndex head = m_groups.index(m_groups.headOf(index.row()));
    if (!isOpen)
        setCurrentIndex(head);
    m_groups.setOpen(head, isOpen);
}

void GroupsView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && isOnFold(index, event->position().toPoint())) {
        m_groups.setOpen(index, !m_groups.at(index.row()).isOpen);
        event->accept();
        return;
    }
    m_pressed = index;
    QListView::mousePressEvent(event);
}

void GroupsView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (event->button() == Qt::LeftButton && pressed.isValid() && indexAt(event->position().toPoint()) == pressed)
        emit chosen(pressed);
}

void GroupsView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || !current.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        turn(current, event->key() == Qt::Key_Right);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(current);
        break;
    case Qt::Key_A:
        emit ackWanted();
        break;
    case Qt::Key_W:
        emit whyWanted();
        break;
    case Qt::Key_Y:
        emit copyWanted();
        break;
    default:
        QListView::keyPressEvent(event);
        break;
    }
}

void GroupsView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    emit handChanged();
}

void GroupsView::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    emit handChanged();
}

void GroupsView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit handChanged();
}

} // namespace yagura
