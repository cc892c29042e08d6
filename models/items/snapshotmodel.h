// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/snapshottable.h"

#include <QCoreApplication>

#include <algorithm>
#include <concepts>
#include <span>
#include <vector>

namespace yagura {

/// A row of a SnapshotModel: knows its name for ever, how bad it is, and whether it changed.
template<typename Row>
concept TableRow = std::equality_comparable<Row> && requires(const Row& row) {
    { row.key } -> std::convertible_to<QString>;
    { row.severity } -> std::convertible_to<Severity>;
};

/// Everything about one column, said once. `more` answers the roles that only some cells have (ValueRole, LimitRole,
/// CellSeverityRole, Qt::ToolTipRole, …) and may be left out.
template<TableRow Row>
struct Column {
    const char* field; ///< name in a filter
    const char* title; ///< marked with QT_TRANSLATE_NOOP("yagura::Columns", …)
    CellKind kind;
    SortKey (*sortKey)(const Row&);
    QString (*text)(const Row&);
    QVariant (*more)(const Row&, int role) = nullptr;
};

/// A table of values that are replaced whole at each poll: merge() turns the difference into the smallest honest
/// signals, so that selection, scroll position and an open editor survive. Never resets.
template<TableRow Row>
class SnapshotModel : public SnapshotTable {
public:
    using Columns = std::span<const Column<Row>>;
    using Rows = std::vector<Row>;

    explicit SnapshotModel(Columns columns, QObject* parent = nullptr)
        : SnapshotTable(parent)
        , m_columns(columns)
        , m_rows(std::make_shared<Rows>())
    {
    }

    const Row& at(int row) const { return (*m_rows)[std::size_t(row)]; }

    /// What a poll changes, as runs of rows (first, last).
    struct Change {
        using Runs = std::vector<std::pair<int, int>>;

        std::shared_ptr<const Rows> before;
        std::shared_ptr<Rows> after;
        Runs gone; ///< of `before`
        Runs arrived; ///< of `after`
        Runs changed; ///< of `after`
    };

    /// The rows now, as a value for difference().
    std::shared_ptr<const Rows> rows() const
    {
        m_ownCopy = false;
        return m_rows;
    }

    /// Works out what the rows of a new poll change. Rows with the same key are one row; the first of them counts.
    /// Pure, for any thread; linear when `next` comes ordered by key.
    static Change difference(std::shared_ptr<const Rows> before, Rows next)
    {
        if (!std::ranges::is_sorted(next, {}, &Row::key))
            std::ranges::stable_sort(next, {}, &Row::key);
        const auto sameKey = [](const Row& left, const Row& right) { return left.key == right.key; };
        next.erase(std::unique(next.begin(), next.end(), sameKey), next.end());

        Change change {std::move(before), std::make_shared<Rows>(std::move(next)), {}, {}, {}};
        compare(change);
        return change;
    }

    /// Takes a difference in the gui thread, at the cost of what differs and not of all rows. One that was worked out
    /// from older rows than the present ones is worked out anew.
    void take(Change change)
    {
        if (change.before != m_rows)
            change = difference(rows(), std::move(*change.after));
        removeGone(change);
        insertArrived(change);
        announceChanged(change);
        letGoElsewhere(std::move(change.before), change.after->size());
        m_ownCopy = false;
    }

    /// Takes the rows of a new poll at once; for tables that are not large.
    void merge(Rows next) { take(difference(rows(), std::move(next))); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows->size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row& row = at(index.row());
        const Column<Row>& column = m_columns[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case SortRole:
            return column.sortKey(row).toVariant();
        case SeverityRole:
            return QVariant::fromValue(Severity(row.severity));
        case KindRole:
            return QVariant::fromValue(column.kind);
        case KeyRole:
            return QString(row.key);
        default:
            return column.more ? column.more(row, role) : QVariant();
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate("yagura::Columns", column.title);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue((isRightAligned(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }

    std::shared_ptr<const RowSnapshot> snapshot() const override
    {
        m_ownCopy = false;
        return std::make_shared<Snapshot>(m_columns, m_rows);
    }

    QString fieldName(int column) const override { return QString::fromLatin1(m_columns[std::size_t(column)].field); }
    CellKind cellKind(int column) const override { return m_columns[std::size_t(column)].kind; }

    int rowOfKey(const QString& key) const override
    {
        const auto found = std::ranges::lower_bound(*m_rows, key, {}, &Row::key);
        return found == m_rows->end() || found->key != key ? -1 : int(found - m_rows->begin());
    }

private:
    class Snapshot final : public RowSnapshot {
    public:
        Snapshot(Columns columns, std::shared_ptr<const Rows> rows) : m_columns(columns), m_rows(std::move(rows)) { }

        int count() const override { return int(m_rows->size()); }
        SortKey sortKey(int row, int column) const override
        {
            return m_columns[std::size_t(column)].sortKey((*m_rows)[std::size_t(row)]);
        }
        QString text(int row, int column) const override
        {
            return m_columns[std::size_t(column)].text((*m_rows)[std::size_t(row)]);
        }
        Severity severity(int row) const override { return (*m_rows)[std::size_t(row)].severity; }

    private:
        Columns m_columns;
        std::shared_ptr<const Rows> m_rows;
    };

    static bool isRightAligned(CellKind kind) { return kind == CellKind::Number || kind == CellKind::Age; }

    // Snapshots share m_rows, so the first step of a merge that moves rows works on a copy, and the rest on the same copy.
    Rows& ownRows()
    {
        if (!m_ownCopy)
            m_rows = std::make_shared<Rows>(*m_rows);
        m_ownCopy = true;
        return *m_rows;
    }

    static void extend(typename Change::Runs& runs, int row)
    {
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }

    // Both sides stand in the order of their keys.
    static void compare(Change& change)
    {
        const Rows& before = *change.before;
        const Rows& after = *change.after;
        std::size_t old = 0;
        std::size_t fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            const int order = fresh == after.size() ? -1
                : old == before.size()             ? 1
                                                   : before[old].key.compare(after[fresh].key);
            if (order < 0) {
                extend(change.gone, int(old++));
            } else if (order > 0) {
                extend(change.arrived, int(fresh++));
            } else {
                if (!(before[old] == after[fresh]))
                    extend(change.changed, int(fresh));
                ++old;
                ++fresh;
            }
        }
    }

    // From the bottom up, so that the runs still to come keep their row numbers.
    void removeGone(const Change& change)
    {
        for (auto run = change.gone.rbegin(); run != change.gone.rend(); ++run) {
            beginRemoveRows({}, run->first, run->second);
            Rows& rows = ownRows();
            rows.erase(rows.begin() + run->first, rows.begin() + run->second + 1);
            endRemoveRows();
        }
    }

    // From the top down, so that each run finds its place as it is numbered.
    void insertArrived(const Change& change)
    {
        for (const auto& [first, last] : change.arrived) {
            beginInsertRows({}, first, last);
            Rows& rows = ownRows();
            rows.insert(rows.begin() + first, change.after->begin() + first, change.after->begin() + last + 1);
            endInsertRows();
        }
    }

    void announceChanged(const Change& change)
    {
        // Beyond this many separate runs one wide signal costs the views less than many narrow ones.
        constexpr std::size_t narrowSignals = 64;

        if (change.changed.empty())
            return;
        m_rows = change.after;
        m_ownCopy = false;
        auto runs = change.changed;
        if (runs.size() > narrowSignals)
            runs = {{runs.front().first, runs.back().second}};
        for (const auto& [first, last] : runs)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    Columns m_columns;
    std::shared_ptr<Rows> m_rows;
    mutable bool m_ownCopy = false; ///< nobody else holds m_rows
};

} // namespace yagura
