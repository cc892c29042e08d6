// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterexpression.h"
#include "models/items/reordering.h"
#include "models/items/snapshottable.h"

#include <QAbstractProxyModel>
#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace yagura {

/// The order in which a table is read: worst first, then by one column; rows that a filter leaves out are not there.
/// Sorting live on a changing column stalls a large view, so the order and the way to it are computed from a snapshot
/// off the gui thread and applied at most once a second; in between rows stay where they are. Never resets: arrivals
/// come in one run, the rest is a move, and gone rows leave in one run. Lives in the gui thread.
class OrderedTable final : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// `table` must outlive this.
    explicit OrderedTable(SnapshotTable& table, QObject* parent = nullptr);

    /// The order as a user set it; -1 orders by severity and key alone.
    void sort(int column, Qt::SortOrder order) override;
    /// Severity before the column (the default), or the column alone.
    void setWorstFirst(bool worstFirst);
    void setFilter(const FilterExpression& filter);
    /// The fields that a filter may name.
    QStringList fields() const;
    /// The row that shows this key, or an invalid index.
    QModelIndex indexOfKey(const QString& key) const;

    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A new order is in force.
    void ordered();

private:
    struct Wish {
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
        bool worstFirst = true;
        FilterExpression filter;
    };

    static RowOrder orderOf(const RowSnapshot& rows, int columns, const Wish& wish);

    void startOver();
    void forgetRows(int first, int last);
    void makeRoom(int first, int last);
    void passOnChange(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void orderSoon();
    void orderNow();
    void apply(Reordering way);
    void permute(RowOrder next, std::vector<int> places);
    void dropTail(std::size_t count);

    SnapshotTable& m_table;
    Wish m_wish;
    RowOrder m_order;
    std::vector<int> m_place; ///< of each source row in m_order, or -1
    int m_sourceRows = 0;
    QTimer m_beat;
    QElapsedTimer m_sinceOrdered;
    quint64 m_generation = 0; ///< rises when source rows come or go: an order of older rows is dropped
    bool m_ordering = false;
    bool m_again = false;
};

} // namespace yagura
