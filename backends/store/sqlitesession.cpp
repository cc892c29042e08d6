// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/sqlitesession.h"

#include <QFile>

#include <cerrno>

namespace yagura::store {

namespace {

int flagsFor(SqliteSession::Mode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case SqliteSession::Mode::Make:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteSession::Mode::Change:
        return common | SQLITE_OPEN_READWRITE;
    case SqliteSession::Mode::Read:
        return common | SQLITE_OPEN_READONLY;
    case SqliteSession::Mode::Memory:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
    }
    return common;
}

void harden(sqlite3* database)
{
    sqlite3_busy_timeout(database, int(SqliteSession::patience.count()));
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

void bind(sqlite3_stmt* statement, int index, const SqlValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, index, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray bytes = text->toUtf8();
        sqlite3_bind_text64(
            statement, index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        // A null pointer would bind NULL.
        const char* begin = bytes->isNull() ? "" : bytes->constData();
        sqlite3_bind_blob64(statement, index, begin, sqlite3_uint64(bytes->size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(statement, index);
    }
}

SqlValue cell(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    default:
        return std::monostate();
    }
}

/// Leaves a statement ready for the next time, however it ended.
class Run final {
public:
    explicit Run(sqlite3_stmt* statement) : m_statement(statement) { }
    ~Run()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

private:
    sqlite3_stmt* m_statement;
};

} // namespace

SqlFault::Kind kindOfSqlite(int code)
{
    if (code == SQLITE_IOERR_NOMEM)
        return SqlFault::Kind::Other;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return SqlFault::Kind::Full;
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return SqlFault::Kind::Unwritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return SqlFault::Kind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return SqlFault::Kind::Damaged;
    default:
        return SqlFault::Kind::Other;
    }
}

SqlFault SqliteSession::faultOf(int code) const
{
    SqlFault fault {kindOfSqlite(code), QString::fromUtf8(sqlite3_errmsg(m_database.get()))};
    // Where a full disk shows as a failed write, the system's own word is the better one.
    const int error = sqlite3_system_errno(m_database.get());
    if (fault.kind == SqlFault::Kind::Unwritable && (error == ENOSPC || error == EDQUOT))
        fault.kind = SqlFault::Kind::Full;
    return fault;
}

SqlResult<std::unique_ptr<SqliteSession>> SqliteSession::open(const QString& path, Mode mode, const char* vfs)
{
    sqlite3* opened = nullptr;
    const QByteArray name = mode == Mode::Memory ? QByteArray(":memory:") : QFile::encodeName(path);
    const int code = sqlite3_open_v2(name.constData(), &opened, flagsFor(mode), vfs);
    DatabasePtr database(opened);
    if (!database)
        return SqlFault {SqlFault::Kind::Other, QString::fromLatin1(sqlite3_errstr(code))};
    std::unique_ptr<SqliteSession> session(new SqliteSession(std::move(database)));
    if (code != SQLITE_OK)
        return session->faultOf(code);
    harden(session->handle());
    return session;
}

SqliteSession::~SqliteSession() = default;

SqlResult<SqliteSession::StatementPtr> SqliteSession::prepared(const QByteArray& sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend())
        return *known;
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(
        m_database.get(), sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    const StatementPtr statement(made, DropStatement());
    if (code != SQLITE_OK)
        return faultOf(code);
    m_statements.insert(sql, statement);
    return statement;
}

std::optional<SqlFault> SqliteSession::each(const QByteArray& sql, const SqlRow& parameters, const Take& take)
{
    const auto found = prepared(sql);
    if (!found)
        return found.error();
    sqlite3_stmt* statement = found->get();
    const Run run(statement);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        bind(statement, int(i) + 1, parameters[i]);
    SqlRow row(std::size_t(sqlite3_column_count(statement)));
    for (;;) {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_DONE)
            return std::nullopt;
        if (code != SQLITE_ROW)
            return faultOf(code);
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = cell(statement, int(column));
        take(row);
    }
}

std::optional<SqlFault> SqliteSession::begin()
{
    return run("BEGIN IMMEDIATE");
}

std::optional<SqlFault> SqliteSession::commit()
{
    return run("COMMIT");
}

void SqliteSession::rollback()
{
    // Some failures have rolled back already.
    if (sqlite3_get_autocommit(m_database.get()) == 0)
        run("ROLLBACK");
}

std::optional<SqlFault> SqliteSession::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? std::nullopt : std::optional(faultOf(code));
}

void SqliteSession::leaveAsItIs()
{
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace yagura::store
