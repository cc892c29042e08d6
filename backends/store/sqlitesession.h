// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/sqlsession.h"

#include <QHash>

#include <sqlite3.h>

#include <chrono>
#include <memory>

namespace yagura::store {

/// A SQLite database by its C API. Nothing that stands in the file is trusted: its schema can call no function, and
/// pages are looked at as they are read.
class SqliteSession final : public SqlSession {
public:
    enum class Mode {
        Make, ///< must not be there, or be empty
        Change,
        Read, ///< writes nothing, but for what SQLite needs to read a database that others write
        Memory,
    };

    /// `vfs`: name of a registered VFS; nullptr: the usual one.
    static SqlResult<std::unique_ptr<SqliteSession>> open(const QString& path, Mode mode, const char* vfs = nullptr);
    ~SqliteSession() override;

    std::optional<SqlFault> each(const QByteArray& sql, const SqlRow& parameters, const Take& take) override;
    /// Takes the right to write at once, so that what was read in it cannot be overtaken.
    std::optional<SqlFault> begin() override;
    std::optional<SqlFault> commit() override;
    void rollback() override;

    /// Several statements without parameters.
    std::optional<SqlFault> script(const QByteArray& sql);
    /// Ends what runs, from any thread.
    void interrupt() { sqlite3_interrupt(m_database.get()); }
    /// Closing leaves the file as it is: what is in the write-ahead log stays there.
    void leaveAsItIs();
    sqlite3* handle() const { return m_database.get(); }

    static constexpr std::chrono::milliseconds patience {3'000}; ///< for another process that writes

private:
    struct CloseDatabase {
        void operator()(sqlite3* database) const noexcept { sqlite3_close(database); }
    };
    struct DropStatement {
        void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
    };
    using DatabasePtr = std::unique_ptr<sqlite3, CloseDatabase>;
    using StatementPtr = std::shared_ptr<sqlite3_stmt>;

    explicit SqliteSession(DatabasePtr database) : m_database(std::move(database)) { }
    SqlResult<StatementPtr> prepared(const QByteArray& sql);
    SqlFault faultOf(int code) const;

    DatabasePtr m_database;
    QHash<QByteArray, StatementPtr> m_statements;
};

/// What a result code of SQLite means.
SqlFault::Kind kindOfSqlite(int code);

} // namespace yagura::store
