// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/interruption.h"
#include "backends/postgresql/pgconnection.h"
#include "backends/postgresql/sqlrows.h"
#include "models/domain/result.h"

#include <QByteArrayList>
#include <QSet>

#include <functional>
#include <memory>

namespace yagura::postgresql {

/// Why a question got no answer.
struct SqlFault {
    QByteArray state; ///< SQLSTATE, or empty when the connection broke
    QString detail; ///< the server's own words
    bool sessionLost = false;

    Failure failure() const;
};

/// The kept session. It may only look: each question runs in a read-only transaction and carries its own time limits,
/// so nothing depends on the state of a session that a pooler or a reconnect may have changed. The transaction is the
/// question's own, or that of its round.
///
/// How libpqxx fits in: we connect by ourselves (see ConnectWalk), since no call of libpqxx's can be interrupted while
/// it connects, and hand the open connection over. Version 6 gets it through a connection policy of ours and may not
/// reactivate it; version 7 (from 7.8) has seize_raw_connection() and never reconnects. So a lost session is always
/// told.
class ReadSession final {
public:
    /// Takes an open connection. Throws what libpqxx throws.
    ReadSession(PgconnPtr connection, Interruption& interruption);
    ~ReadSession();

    /// While it lives, all that read() and readOften() ask shares one transaction: to begin and to end one costs the
    /// server as much as a small question. A question that fails ends it, and the next one begins another. Nothing else
    /// may be asked meanwhile. In it now() stands still, so questions say statement_timestamp().
    class Round final {
    public:
        explicit Round(ReadSession& session);
        ~Round();
        Round(const Round&) = delete;
        Round& operator=(const Round&) = delete;

    private:
        ReadSession& m_session;
    };

    /// `sql` is one statement. Blocks until it is answered, fails, is interrupted, or until the server ends it at
    /// `limit` (at most 5 s; 500 ms for waiting on a lock).
    Result<SqlRows, SqlFault> read(const QByteArray& sql, std::chrono::milliseconds limit);

    /// As read(), for a statement that comes again and again: prepared under its name once the session is known to be
    /// direct, which saves the server the planning. A server that has lost the plan gets the statement in full.
    /// `values` are literals of ours, never a text from outside, in the places of $1, $2, …
    Result<SqlRows, SqlFault> readOften(const QByteArray& name, const QByteArray& sql, std::chrono::milliseconds limit,
        const QByteArrayList& values = {});
    void setDirect(bool isDirect) { m_isDirect = isDirect; }

    /// Process id of the server's backend as told at login. A pooler tells another one than pg_backend_pid().
    int backendPid() const { return m_backendPid; }
    int socket() const;

    /// As read(), with values that the protocol carries beside the statement: exactly one statement, which says $1, $2.
    Result<SqlRows, SqlFault> readWith(
        const QByteArray& sql, const QList<QByteArray>& values, std::chrono::milliseconds limit);
    /// The first `most` rows of a query that is not ours, by way of a cursor: it takes one query that changes no table,
    /// and nothing else, and the rows beyond stay on the server.
    Result<SqlRows, SqlFault> readSome(const QByteArray& query, int most, std::chrono::milliseconds limit);
    /// Whose interrupt ends what is asked from now on, when the session passes from one attempt to another.
    void setInterruption(Interruption& interruption) { m_interruption = &interruption; }

private:
    class Look;
    Result<SqlRows, SqlFault> look(const std::function<SqlRows(Look&)>& ask);

    /// Asks, and makes of whatever is thrown a fault.
    template<typename Ask>
    Result<SqlRows, SqlFault> caught(const Ask& ask);
    Result<SqlRows, SqlFault> readInRound(const QByteArray& sql, std::chrono::milliseconds limit);
    void endRound() noexcept;

    struct Content;
    std::unique_ptr<Content> m_content;
    Interruption* m_interruption;
    int m_backendPid = 0;
    bool m_isRound = false;
    bool m_isDirect = false;
    QSet<QByteArray> m_prepared;
};

} // namespace yagura::postgresql
