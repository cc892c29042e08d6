// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// A standby as its primary sees it, or what this server says of its own replay when it is a standby.
struct ReplicationRow {
    QString key; ///< the replica's object name; empty for this server itself
    Severity severity = Severity::Ok;
    QString name;
    QString address;
    QString state;
    QString sync;
    std::optional<qint64> unsentBytes;
    std::optional<qint64> lagBytes;
    std::optional<double> lagS;
    bool stale = false;

    bool operator==(const ReplicationRow&) const = default;
};

using ReplicationTable = SnapshotModel<ReplicationRow>;

namespace replicationColumnNames {
enum Column { State, Name, Address, Doing, Sync, Unsent, LagBytes, Lag };
}

std::span<const Column<ReplicationRow>> replicationColumns();
std::vector<ReplicationRow> replicationRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
