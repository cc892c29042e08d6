// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/rowhover.h"

#include "gui/parts/rowground.h"
#include "gui/style/type.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>

namespace yagura {

RowHover::RowHover(QTableView* table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
    takeHeights();
}

bool RowHover::eventFilter(QObject* watched, QEvent* event)
{
    // A table that goes is no table any more by the time it loses the focus.
    if (!qobject_cast<QTableView*>(parent()))
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(m_table->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        hover(-1);
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        takeHeights();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // The ring and the ground of the selection reach over the whole row, the view repaints one cell.
        m_table->viewport()->update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowHover::hover(int row)
{
    if (row == m_row)
        return;
    const int left = m_row;
    m_row = row;
    m_table->setProperty(hoveredRowProperty, row);
    repaintRow(left);
    repaintRow(row);
}

void RowHover::repaintRow(int row)
{
    if (row >= 0)
        m_table->viewport()->update(
            0, m_table->rowViewportPosition(row), m_table->viewport()->width(), m_table->rowHeight(row));
}

void RowHover::takeHeights()
{
    QHeaderView* rows = m_table->verticalHeader();
    if (rows->defaultSectionSize() != rowHeight())
        rows->setDefaultSectionSize(rowHeight());
    if (m_table->horizontalHeader()->minimumHeight() != denseRowHeight())
        m_table->horizontalHeader()->setFixedHeight(denseRowHeight());
}

} // namespace yagura
