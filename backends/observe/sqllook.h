// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/observe/look.h"
#include "backends/postgresql/sessionseat.h"

namespace yagura {

/// A query of the catalogue (resources/sql/catalogue) on a PostgreSQL target; its parameters are bound by the protocol.
/// Each look has a session of its own and a read-only transaction with limits of its own; while the server has no slot
/// for it, it borrows the one that the target is watched by from `seats`, where there are any. `query` must have passed
/// faultOf(). Besides failures of connecting: "observe.not_available" {query} when the server lacks what it reads.
Look catalogueSqlLook(const TargetConfig& target, const ObserveStep::Query& query,
    const std::shared_ptr<postgresql::SessionSeats>& seats);

/// A team's own query: one statement that returns rows, on a session that is thrown away afterwards. With a login that
/// could change something it needs a person's leave: "observe.login_too_strong" {powers}.
Look ownSqlLook(const TargetConfig& target, const QString& sql, bool isAccepted);

/// The text of a query of the catalogue, marked with its id for whoever reads the server's log.
QByteArray catalogueSql(const QString& id);

} // namespace yagura
