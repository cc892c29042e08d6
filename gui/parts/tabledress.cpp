// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/tabledress.h"

#include "gui/parts/celldelegate.h"
#include "gui/parts/rowhover.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace yagura {

namespace {

void dress(QAbstractItemView* view, QHeaderView* header, const char* objectName)
{
    view->setObjectName(QLatin1StringView(objectName));
    view->setItemDelegate(new CellDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
}

} // namespace

void dressTable(QTableView* view, const char* objectName)
{
    dress(view, view->horizontalHeader(), objectName);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    QHeaderView* rows = view->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    new RowHover(view);
}

void dressTree(QTreeView* view, const char* objectName)
{
    dress(view, view->header(), objectName);
    // The delegate draws the branches, level by level, in front of the mark.
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setMouseTracking(true);
}

} // namespace yagura
