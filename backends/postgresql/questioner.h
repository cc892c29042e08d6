// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/readsession.h"
#include "backends/postgresql/sqltext.h"

#include <optional>

namespace yagura::postgresql {

/// Asks one question after the other within one attempt, in one round of the session. A question that fails leaves the
/// rest alone; a lost session or a passed deadline ends them all.
class Questioner final {
public:
    Questioner(ReadSession& session, Deadline deadline) : m_session(session), m_round(session), m_deadline(deadline) { }

    /// Nothing when it failed: see fault().
    std::optional<SqlRows> ask(const QByteArray& sql);
    std::optional<SqlRows> ask(const char* name) { return ask(sqlText(name)); }

    /// For what is asked at each poll: the server keeps the plan, unless a pooler stands between.
    /// `values` are SQL literals in the places of $1, $2, …
    std::optional<SqlRows> askOften(const char* name, const QByteArrayList& values = {});
    /// The same for a statement that was put together: equal names mean equal statements.
    std::optional<SqlRows> askOften(const QByteArray& name, const QByteArray& sql, const QByteArrayList& values = {});
    /// Whether the session is known to belong to one backend for good.
    void setDirect(bool isDirect) { m_session.setDirect(isDirect); }

    const SqlFault& fault() const { return m_fault; } ///< of the newest question that failed
    bool isOver() const { return m_isOver; }
    int backendPid() const { return m_session.backendPid(); }

private:
    std::optional<SqlRows> take(Result<SqlRows, SqlFault> answer);
    bool isLate();

    ReadSession& m_session;
    ReadSession::Round m_round;
    Deadline m_deadline;
    SqlFault m_fault;
    bool m_isOver = false;
};

} // namespace yagura::postgresql
