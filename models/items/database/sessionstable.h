// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// A session with something open: a transaction or a running query.
struct SessionRow {
    QString key;
    Severity severity = Severity::Ok;
    qint64 pid = 0;
    QString client;
    QString user;
    QString state; ///< the server's word
    QString waits; ///< "Lock transactionid"
    QString statement;
    std::optional<qint64> transactionMs;
    std::optional<qint64> queryMs;
    bool holdsXmin = false;
    bool stale = false;

    bool operator==(const SessionRow&) const = default;
};

using SessionsTable = SnapshotModel<SessionRow>;

namespace sessionsColumns {
enum Column { State, Pid, Client, User, Doing, Transaction, Query, Waits, Xmin, Statement };
}

std::span<const Column<SessionRow>> sessionColumns();
std::vector<SessionRow> sessionRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
