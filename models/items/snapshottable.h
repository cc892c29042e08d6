// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/severity.h"
#include "models/items/cellkind.h"
#include "models/items/sortkey.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace yagura {

/// The rows of a table at one moment, immutable: may be read in any thread while the table goes on.
class RowSnapshot {
public:
    virtual ~RowSnapshot() = default;

    virtual int count() const = 0;
    virtual SortKey sortKey(int row, int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual Severity severity(int row) const = 0;
};

/// A table whose rows come whole with each poll and are merged by key. The base that views, proxies and delegates know;
/// SnapshotModel<Row> is the body. Lives in the gui thread.
class SnapshotTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual std::shared_ptr<const RowSnapshot> snapshot() const = 0;
    /// The name of a column in a filter, "used"; never translated.
    virtual QString fieldName(int column) const = 0;
    virtual CellKind cellKind(int column) const = 0;
    /// The row with that key, or -1.
    virtual int rowOfKey(const QString& key) const = 0;

protected:
    /// Gives up rows that nobody shows any more; tens of thousands of them are freed in another thread, because freeing
    /// them takes longer than a frame.
    static void letGoElsewhere(std::shared_ptr<const void> rows, std::size_t count);
};

} // namespace yagura
