// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/checklistcolumn.h"

#include "gui/checklist/checklistpanel.h"
#include "gui/checklist/checklistrail.h"
#include "gui/style/type.h"

#include <QApplication>
#include <QLocale>
#include <QSplitter>

#include <algorithm>

namespace yagura {

ChecklistColumn::ChecklistColumn(ChecklistPanel* panel, QWidget* parent)
    : QStackedWidget(parent), m_panel(panel), m_rail(new ChecklistRail)
{
    setObjectName(QStringLiteral("checklistColumn"));
    addWidget(m_rail);
    addWidget(panel);
    connect(m_rail, &QAbstractButton::clicked, this, &ChecklistColumn::turn);
    connect(panel, &ChecklistPanel::foldWanted, this, [this] { setOpen(false); });
    connect(panel, &ChecklistPanel::wanted, this, [this] { setOpen(true); });
    connect(panel, &ChecklistPanel::moved, this, &ChecklistColumn::follow);
    setOpen(false);
    follow();
}

bool ChecklistColumn::isOpen() const
{
    return currentWidget() == m_panel;
}

void ChecklistColumn::setOpen(bool isOpen)
{
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    const bool wasOpen = currentWidget() == m_panel;
    if (wasOpen && !isOpen && isVisible())
        m_openWidth = width();
    setCurrentWidget(isOpen ? static_cast<QWidget*>(m_panel) : m_rail);
    if (isOpen)
        takeWidth(scaled(panelWidth), scaled(panelWidth + panelWidth / 2));
    else
        takeWidth(m_rail->sizeHint().width(), m_rail->sizeHint().width());
    takeRail();
    if (!isOpen && hadFocus)
        m_rail->setFocus(Qt::OtherFocusReason);
}

QSize ChecklistColumn::sizeHint() const
{
    return {isOpen() ? minimumWidth() : maximumWidth(), QStackedWidget::sizeHint().height()};
}

// A splitter goes on giving a part the width that it once had, above its maximum too, until somebody tells it.
void ChecklistColumn::takeWidth(int least, int most)
{
    setMinimumWidth(least);
    setMaximumWidth(most);
    auto* splitter = qobject_cast<QSplitter*>(parentWidget());
    const int place = splitter ? splitter->indexOf(this) : 0;
    if (place == 0 || !isVisible())
        return;
    const int wanted = std::clamp(m_openWidth, least, most);
    QList<int> sizes = splitter->sizes();
    sizes[place - 1] += sizes[place] - wanted;
    sizes[place] = wanted;
    splitter->setSizes(sizes);
}

// The window's remembered sizes may be those of another state.
void ChecklistColumn::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    takeWidth(minimumWidth(), maximumWidth());
}

void ChecklistColumn::turn()
{
    const bool hasFocus = m_panel->isAncestorOf(QApplication::focusWidget()) || m_panel->hasFocus();
    if (isOpen() && hasFocus)
        return setOpen(false);
    setOpen(true);
    m_panel->setFocus(Qt::ShortcutFocusReason);
}

void ChecklistColumn::fitTo(int windowWidth)
{
    const bool isRoomy = windowWidth >= scaled(roomyWindow);
    if (isRoomy == m_isRoomy)
        return;
    m_isRoomy = isRoomy;
    setOpen(isRoomy && m_panel->isRunning());
}

// A checklist that somebody else started opens the column, too, where there is room.
void ChecklistColumn::follow()
{
    if (m_panel->isRunning() && !m_wasRunning && m_isRoomy)
        setOpen(true);
    m_wasRunning = m_panel->isRunning();
    takeRail();
}

void ChecklistColumn::takeRail()
{
    const QList<ChecklistRun> runs = m_panel->runs();
    const auto shown = std::ranges::find(runs, m_panel->run(), &ChecklistRun::id);
    const bool isRunning = shown != runs.end();
    m_rail->take(isRunning ? shown->title : QString(), isRunning ? shown->count : QString(), m_panel->steps());
}

} // namespace yagura
