// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// The connections of one application from one address.
struct ClientRow {
    QString key;
    Severity severity = Severity::Ok;
    QString name;
    QString address;
    int active = 0;
    int idle = 0;
    int idleInTransaction = 0;
    int other = 0;
    int largest = 0; ///< total of the largest client of the server: what a full bar means
    bool isHolder = false; ///< the application that idles in most transactions
    bool seesStates = true; ///< without it the states of sessions are hidden, not zero
    bool stale = false;
    std::optional<qint64> oldestMs;

    int total() const { return active + idle + idleInTransaction + other; }
    bool operator==(const ClientRow&) const = default;
};

using ClientsTable = SnapshotModel<ClientRow>;

namespace clientsColumns {
enum Column { Client, Bar, Address, Active, Idle, IdleInTransaction, All, Oldest };
}

/// Additional answers of the bar's cells.
enum ClientRole : int {
    ClientActiveRole = Qt::UserRole + 300,
    ClientIdleRole,
    ClientIdleInTransactionRole,
    ClientOtherRole,
    ClientLargestRole,
    ClientIsHolderRole,
};

std::span<const Column<ClientRow>> clientColumns();
std::vector<ClientRow> clientRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
