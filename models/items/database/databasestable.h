// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One database of a server: how large it is and how far from wraparound.
struct DatabaseRow {
    QString key; ///< name
    Severity severity = Severity::Ok;
    QString name;
    std::optional<qint64> bytes;
    std::optional<qint64> xidAge;
    bool stale = false;

    bool operator==(const DatabaseRow&) const = default;
};

using DatabasesTable = SnapshotModel<DatabaseRow>;

namespace databasesColumns {
enum Column { State, Name, Size, Wraparound, XidAge };
}

std::span<const Column<DatabaseRow>> databaseColumns();
std::vector<DatabaseRow> databaseRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
