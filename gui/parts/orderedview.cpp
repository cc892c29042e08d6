// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/orderedview.h"

#include "gui/parts/tabledress.h"
#include "gui/parts/titlerow.h"
#include "gui/style/plaintext.h"
#include "gui/style/tokens.h"
#include "gui/style/type.h"
#include "models/items/roles.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace yagura {

namespace {

QList<int> marksOf(const SnapshotTable& table)
{
    QList<int> marks;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.cellKind(column) == CellKind::State)
            marks.append(column);
    }
    return marks;
}

} // namespace

OrderedView::OrderedView(std::unique_ptr<SnapshotTable> table, const char* name, QWidget* parent)
    : QTableView(parent), m_table(std::move(table)), m_order(*m_table)
{
    setHorizontalHeader(new TitleRow(marksOf(*m_table), this));
    dressTable(this, name);
    setModel(&m_order);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(scaled(28));
    connect(&m_order, &OrderedTable::ordered, this, &OrderedView::chooseRow);
    connect(&m_order, &OrderedTable::ordered, this, &OrderedView::fitSnugColumn);
}

void OrderedView::setWidths(std::vector<int> widths, int wide)
{
    m_widths = std::move(widths);
    m_wide = wide;
    for (int column = 0; column < int(m_widths.size()); ++column)
        setColumnWidth(column, scaled(m_widths[std::size_t(column)]));
    fitWideColumn();
}

void OrderedView::orderBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
}

void OrderedView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QList<FilterFault> OrderedView::setFilter(const QString& text)
{
    QList<FilterFault> faults;
    m_order.setFilter(FilterExpression::parse(text, m_order.fields(), &faults));
    return faults;
}

void OrderedView::settle()
{
    if (m_selectsWorst && !currentIndex().isValid())
        m_order.sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

QString OrderedView::selectedKey() const
{
    return currentIndex().data(KeyRole).toString();
}

void OrderedView::selectKey(const QString& key)
{
    m_awaitedKey = key;
    chooseRow();
}

void OrderedView::chooseRow()
{
    const QModelIndex awaited = m_awaitedKey.isEmpty() ? QModelIndex() : m_order.indexOfKey(m_awaitedKey);
    if (awaited.isValid()) {
        m_awaitedKey.clear();
        setCurrentIndex(awaited);
        scrollTo(awaited);
    } else if (m_selectsWorst && !currentIndex().isValid() && m_order.rowCount() > 0) {
        setCurrentIndex(m_order.index(0, 0));
    }
}

// The view itself would go to a neighbour, and vanishing rows stand at the end, among the least important ones.
void OrderedView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end) {
        if (m_selectsWorst && start > 0)
            setCurrentIndex(m_order.index(0, 0));
        else
            selectionModel()->clear();
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void OrderedView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const QString key = current.data(KeyRole).toString();
    if (key == m_lastKey)
        return;
    m_lastKey = key;
    emit keySelected(key);
}

void OrderedView::fitSnugColumn()
{
    if (m_snug < 0)
        return;
    resizeColumnToContents(m_snug);
    fitWideColumn();
}

void OrderedView::fitWideColumn()
{
    if (m_wide < 0)
        return;
    int taken = 0;
    for (int column = 0; column < m_order.columnCount(); ++column)
        taken += column == m_wide || isColumnHidden(column) ? 0 : columnWidth(column);
    const int least = scaled(m_widths[std::size_t(m_wide)]);
    setColumnWidth(m_wide, std::max(least, viewport()->width() - taken));
}

void OrderedView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitWideColumn();
}

void OrderedView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_order.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(themeOf(this).color(Token::Text3));
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
        visibleText(m_emptyText));
}

} // namespace yagura
