// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace yagura::store {

/// A cell: nothing, a number, a text, bytes.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;
using SqlRow = std::vector<SqlValue>;

qint64 numberIn(const SqlRow& row, std::size_t column); ///< 0 when it is none
QString textIn(const SqlRow& row, std::size_t column);
QByteArray bytesIn(const SqlRow& row, std::size_t column);
bool isNullIn(const SqlRow& row, std::size_t column);

/// Why a statement had no effect.
struct SqlFault {
    enum class Kind {
        Full, ///< no space is left
        Unwritable, ///< the disk, or the rights on it, do not let us
        Busy, ///< somebody else holds it for too long
        Damaged, ///< what is there is no sound database
        Lost, ///< the connection is gone: nobody knows whether the newest transaction took place
        Denied, ///< this login may not
        Contradicted, ///< another entry stands in its place
        Other,
    };

    Kind kind = Kind::Other;
    QString detail; ///< the library's or the server's words: shown plain
    QByteArray state {}; ///< SQLSTATE, of a server
};

template<typename Value>
using SqlResult = Result<Value, SqlFault>;

/// A connection to a database that keeps the record. Both databases are asked in the same words ($1, $2, …). Blocks;
/// used from one thread at a time, but for what says otherwise.
class SqlSession {
public:
    using Take = std::function<void(const SqlRow&)>;

    SqlSession() = default;
    virtual ~SqlSession() = default;
    SqlSession(const SqlSession&) = delete;
    SqlSession& operator=(const SqlSession&) = delete;

    /// Runs one statement and hands over its rows one by one; no cursor is left behind.
    virtual std::optional<SqlFault> each(const QByteArray& sql, const SqlRow& parameters, const Take& take) = 0;
    virtual std::optional<SqlFault> begin() = 0;
    virtual std::optional<SqlFault> commit() = 0;
    virtual void rollback() = 0;

    /// All rows of one statement.
    SqlResult<std::vector<SqlRow>> rows(const QByteArray& sql, const SqlRow& parameters = {});
    std::optional<SqlFault> run(const QByteArray& sql, const SqlRow& parameters = {});
};

/// A transaction that is rolled back unless it was committed.
class Transaction final {
public:
    explicit Transaction(SqlSession& session);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Why it did not begin.
    const std::optional<SqlFault>& fault() const { return m_fault; }
    std::optional<SqlFault> commit();

private:
    SqlSession& m_session;
    std::optional<SqlFault> m_fault;
    bool m_isOpen = false;
};

} // namespace yagura::store
