// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/orderedtable.h"

#include "models/items/roles.h"
#include "models/items/whendone.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <utility>

namespace yagura {

namespace {

// Small tables are ordered on the spot, which takes less time than handing them over.
constexpr int smallTable = 2'000;

// Two re-orderings a second would make rows jump under the mouse.
constexpr int orderAtMostEveryMs = 1'000;

} // namespace

OrderedTable::OrderedTable(SnapshotTable& table, QObject* parent) : QAbstractProxyModel(parent), m_table(table)
{
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &OrderedTable::orderNow);

    setSourceModel(&table);
    connect(&table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { forgetRows(first, last); });
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &OrderedTable::orderSoon);
    connect(&table, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { makeRoom(first, last); });
    connect(&table, &QAbstractItemModel::dataChanged, this, &OrderedTable::passOnChange);
    startOver();
}

void OrderedTable::startOver()
{
    m_sourceRows = m_table.rowCount();
    m_order = orderOf(*m_table.snapshot(), m_table.columnCount(), m_wish);
    m_place = placesIn(m_order, m_sourceRows);
}

void OrderedTable::sort(int column, Qt::SortOrder order)
{
    m_wish.column = column;
    m_wish.direction = order;
    orderNow();
}

void OrderedTable::setWorstFirst(bool worstFirst)
{
    m_wish.worstFirst = worstFirst;
    orderNow();
}

void OrderedTable::setFilter(const FilterExpression& filter)
{
    if (m_wish.filter == filter)
        return;
    m_wish.filter = filter;
    orderNow();
}

QStringList OrderedTable::fields() const
{
    QStringList names;
    for (int column = 0; column < m_table.columnCount(); ++column)
        names.append(m_table.fieldName(column));
    return names;
}

QModelIndex OrderedTable::indexOfKey(const QString& key) const
{
    const int sourceRow = m_table.rowOfKey(key);
    return sourceRow < 0 ? QModelIndex() : mapFromSource(m_table.index(sourceRow, 0));
}

RowOrder OrderedTable::orderOf(const RowSnapshot& rows, int columns, const Wish& wish)
{
    RowOrder order;
    order.reserve(std::size_t(rows.count()));
    for (int row = 0; row < rows.count(); ++row) {
        if (wish.filter.isEmpty() || wish.filter.matches(rows, row, columns))
            order.push_back(row);
    }
    std::vector<SortKey> keys(wish.column >= 0 ? std::size_t(rows.count()) : 0);
    for (std::size_t row = 0; row < keys.size(); ++row)
        keys[row] = rows.sortKey(int(row), wish.column);

    const auto before = [&](int left, int right) {
        if (wish.worstFirst && rows.severity(left) != rows.severity(right))
            return rows.severity(left) > rows.severity(right);
        if (keys.empty())
            return false;
        const SortKey& mine = keys[std::size_t(left)];
        const SortKey& theirs = keys[std::size_t(right)];
        if (mine.isKnown() != theirs.isKnown())
            return mine.isKnown(); // what nobody knows stands last, whichever way the arrow points
        const int difference = mine.compare(theirs);
        return wish.direction == Qt::AscendingOrder ? difference < 0 : difference > 0;
    };
    std::ranges::stable_sort(order, before);
    return order;
}

// Not before control returns to the event loop: one poll brings several signals and deserves one order.
void OrderedTable::orderSoon()
{
    if (m_ordering) {
        m_again = true;
        return;
    }
    if (m_beat.isActive())
        return;
    const qint64 waited = m_sinceOrdered.isValid() ? m_sinceOrdered.elapsed() : orderAtMostEveryMs;
    m_beat.start(int(std::max<qint64>(0, orderAtMostEveryMs - waited)));
}

void OrderedTable::orderNow()
{
    m_beat.stop();
    if (m_ordering) {
        m_again = true;
        return;
    }
    m_again = false;
    m_sinceOrdered.start();
    const auto rows = m_table.snapshot();
    const int columns = m_table.columnCount();
    if (rows->count() <= smallTable)
        return apply(reorderingOf(m_order, orderOf(*rows, columns, m_wish), m_sourceRows));
    m_ordering = true;
    const auto work = QtConcurrent::run([rows, columns, wish = m_wish, now = m_order, sourceRows = m_sourceRows] {
        return std::make_shared<Reordering>(reorderingOf(now, orderOf(*rows, columns, wish), sourceRows));
    });
    whenDone(this, work, [this, generation = m_generation](const std::shared_ptr<Reordering>& way) {
        m_ordering = false;
        const bool current = generation == m_generation;
        if (current)
            apply(std::move(*way));
        if (m_again || !current)
            orderSoon();
    });
}

void OrderedTable::apply(Reordering way)
{
    if (!way.arriving.empty()) {
        beginInsertRows({}, int(m_order.size()), int(m_order.size() + way.arriving.size()) - 1);
        for (const int row : way.arriving) {
            m_place[std::size_t(row)] = int(m_order.size());
            m_order.push_back(row);
        }
        endInsertRows();
    }
    permute(std::move(way.between), std::move(way.places));
    if (way.leaving > 0)
        dropTail(way.leaving);
    emit ordered();
}

void OrderedTable::permute(RowOrder next, std::vector<int> places)
{
    if (next == m_order)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(std::size_t(before.size()));
    for (const QModelIndex& index : before)
        sourceRows.push_back(m_order[std::size_t(index.row())]);

    m_order = std::move(next);
    m_place = std::move(places);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(m_place[std::size_t(sourceRows[std::size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void OrderedTable::dropTail(std::size_t count)
{
    const std::size_t kept = m_order.size() - count;
    beginRemoveRows({}, int(kept), int(m_order.size()) - 1);
    for (std::size_t place = kept; place < m_order.size(); ++place)
        m_place[std::size_t(m_order[place])] = -1;
    m_order.resize(kept);
    endRemoveRows();
}

// The rows leave in one run from the end, however scattered they stand.
void OrderedTable::forgetRows(int first, int last)
{
    ++m_generation;
    const auto leaves = [&](int row) { return row >= first && row <= last; };
    RowOrder stay = m_order;
    std::erase_if(stay, leaves);
    if (auto way = reorderingOf(m_order, std::move(stay), m_sourceRows); way.leaving > 0) {
        permute(std::move(way.between), std::move(way.places));
        dropTail(way.leaving);
    }
    for (int& row : m_order)
        row -= row > last ? last - first + 1 : 0;
    m_sourceRows -= last - first + 1;
    m_place = placesIn(m_order, m_sourceRows);
}

// Arrivals wait for the next ordering, which decides whether they pass the filter and where they stand.
void OrderedTable::makeRoom(int first, int last)
{
    ++m_generation;
    const int arrived = last - first + 1;
    for (int& row : m_order)
        row += row >= first ? arrived : 0;
    m_sourceRows += arrived;
    m_place = placesIn(m_order, m_sourceRows);
    if (m_order.empty() && !m_ordering)
        m_beat.start(0); // nothing is there that could jump, and an empty table says that there is nothing
    else
        orderSoon();
}

void OrderedTable::passOnChange(const QModelIndex& topLeft, const QModelIndex& bottomRight)
{
    constexpr int narrowSignals = 64;
    if (m_order.empty())
        return orderSoon();
    if (bottomRight.row() - topLeft.row() >= narrowSignals) {
        emit dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()));
        return orderSoon();
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = m_place[std::size_t(row)];
        if (place >= 0)
            emit dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()));
    }
    orderSoon();
}

QModelIndex OrderedTable::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_table.index(m_order[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex OrderedTable::mapFromSource(const QModelIndex& sourceIndex) const
{
    if (!sourceIndex.isValid() || std::size_t(sourceIndex.row()) >= m_place.size())
        return {};
    const int place = m_place[std::size_t(sourceIndex.row())];
    return place < 0 ? QModelIndex() : createIndex(place, sourceIndex.column());
}

QModelIndex OrderedTable::index(int row, int column, const QModelIndex& parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column);
}

QModelIndex OrderedTable::parent(const QModelIndex&) const
{
    return {};
}

int OrderedTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int OrderedTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QVariant OrderedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_table.headerData(section, orientation, role) : QVariant();
}

} // namespace yagura
