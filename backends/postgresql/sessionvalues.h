// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/sqlrows.h"
#include "models/domain/databasehealth.h"

namespace yagura::postgresql {

/// One process of the server, as the pass over the sessions shows it. Names of databases and roles are added later.
struct Backend {
    Session session;
    bool isClient = false; ///< a client's session, not a process of the server's own
    bool isWalSender = false; ///< a standby, a base backup or a receiver of changes hangs on it
    std::optional<qint64> databaseOid;
    std::optional<qint64> roleOid;

    bool isWaiting() const { return session.waitEventType == QLatin1StringView("Lock"); }
    bool isIdleInTransaction() const { return session.state.startsWith(QLatin1StringView("idle in transaction")); }
};

/// What the row of our own session says besides.
struct OwnRow {
    qint64 pid = 0; ///< as the server sees it
    double now = 0; ///< the server's own clock in seconds since 1970, so that ages do not depend on ours
    QDateTime startedAt;
    DatabaseRole role = DatabaseRole::Unknown;
};

/// Nothing when our own row is missing, which no server does.
std::optional<OwnRow> ownRowIn(const SqlRows& answer);

/// `serverNow`: OwnRow::now.
/// Whoever may not see a session gets one without a state; it counts as a client when it belongs to a database.
QList<Backend> backendsIn(const SqlRows& answer, double serverNow);

/// Counts of all client sessions; the limits come from the settings.
ConnectionUse connectionUse(const QList<Backend>& backends);
QList<ClientUse> clientUses(const QList<Backend>& backends);

/// At most `limit` client sessions: those that wait, then those with the oldest transaction (a blocker is among them),
/// then the oldest connections.
QList<Session> chosenSessions(const QList<Backend>& backends, qsizetype limit);

/// Adds who waits for whom and for what.
void addWaits(QList<Session>& sessions, const SqlRows& waits);
/// Adds what blockers and idle holders hold: the five strongest locks of each, locks on relations first.
void addHolds(QList<Session>& sessions, const SqlRows& holds);
/// Whose locks are worth a look: everybody who blocks, and the 50 oldest that idle in a transaction.
QList<qint64> holdersWorthALook(const QList<Session>& sessions);

} // namespace yagura::postgresql
