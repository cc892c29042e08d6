// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/interruption.h"
#include "backends/postgresql/pgconnection.h"
#include "backends/store/sqlsession.h"
#include "models/domain/failure.h"

namespace yagura::store {

/// A connection to the shared store. Speaks libpq's non-blocking calls: every wait is a poll(2) of ours, which ends at
/// the deadline or when it is interrupted from another thread, so no watchdog is needed. A connection that was too late
/// is dropped, because nobody knows any more what of it took place.
class PostgresSession final : public SqlSession {
public:
    /// Takes an open connection. `limit`: for each statement.
    PostgresSession(
        postgresql::PgconnPtr connection, postgresql::Interruption& interruption, std::chrono::milliseconds limit);

    std::optional<SqlFault> each(const QByteArray& sql, const SqlRow& parameters, const Take& take) override;
    /// Looks for names in the schema of the record only, and lets the server end what takes too long.
    std::optional<SqlFault> begin() override;
    std::optional<SqlFault> commit() override;
    void rollback() override;

    bool isAlive() const { return m_connection != nullptr; }
    int socket() const;
    /// Takes in what was told on the channels that we listen to, without waiting: whether there was something.
    SqlResult<bool> heard();

private:
    std::optional<SqlFault> answers(bool wasSent, const Take& take);
    std::optional<SqlFault> flush(postgresql::Deadline deadline);
    std::optional<SqlFault> wait(short events, postgresql::Deadline deadline);
    SqlFault lost(const QString& detail);

    postgresql::PgconnPtr m_connection; ///< null once it is lost
    postgresql::Interruption& m_interruption;
    std::chrono::milliseconds m_limit;
};

/// Where the record of a team lies: class and code as for any PostgreSQL server, and store.no_schema, store.no_rights.
Failure sharedFailureOf(const SqlFault& fault);

} // namespace yagura::store
