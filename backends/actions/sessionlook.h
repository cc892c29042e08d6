// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

#include <QStringList>

namespace yagura {

/// A session as it is before it is touched. Times as the server writes them, UTC to the microsecond.
struct SeenSession {
    qint64 pid = 0;
    QByteArray backendStart;
    QByteArray queryStart; ///< empty: it has not run anything yet
    QString state; ///< "active", "idle", "idle in transaction", …
    QString line; ///< all of it for people
    QStringList freed; ///< a line for each session that could go on without it
    qint64 waiting = 0; ///< sessions that wait for a lock, all of them
    qint64 idleInTransaction = 0; ///< sessions that do nothing inside a transaction, all of them
};

/// How long the server may work on one question or signal.
inline constexpr std::chrono::milliseconds statementLimit = std::chrono::seconds(5);

/// The responder's session on the target that waits on the shelf, if it still answers; else null.
std::unique_ptr<postgresql::ReadSession> keptSession(ActionHand& hand);

/// That one, or a new one. While the server has no slot for it, it is asked for until the errand's deadline.
Result<std::unique_ptr<postgresql::ReadSession>> responderSession(ActionHand& hand);

/// Looks at the session that the request names: `pid`, and `backend_start` when it is given, to the millisecond.
/// Refusals: "gone", "not_visible" {grant}, "own_session", "not_a_client", "superuser_session", "no_privilege" {grant}.
Result<SeenSession> lookAtSession(const ActionRequest& request, postgresql::ReadSession& session, const Errand& errand);

/// Why an answer is missing: our own deadline, or what the server said.
Failure failureOf(const postgresql::SqlFault& fault, const Errand& errand);

} // namespace yagura
