// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/readsession.h"

#include "backends/postgresql/adoptedconnection.h"
#include "backends/postgresql/connectfailure.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::postgresql {

struct ReadSession::Content {
    explicit Content(PgconnPtr opened) : connection(std::move(opened)) { }
    AdoptedConnection connection;
};

namespace {

constexpr std::chrono::milliseconds longestStatement = 5s;
constexpr std::chrono::milliseconds longestLockWait = 500ms;

/// Opens the transaction and limits it, in the same message as the question: a round trip costs the server as much as a
/// small query. Nothing of it outlives the transaction.
QByteArray beginning(std::chrono::milliseconds limit)
{
    // Zero would mean "no limit".
    const auto statement = std::clamp<std::chrono::milliseconds>(limit, 1ms, longestStatement);
    const auto lock = std::min(statement, longestLockWait);
    return "BEGIN READ ONLY; SET LOCAL statement_timeout = " + QByteArray::number(qint64(statement.count()))
        + "; SET LOCAL lock_timeout = " + QByteArray::number(qint64(lock.count())) + "; ";
}

SqlRows rowsOf(const pqxx::result& result)
{
    SqlRows answer;
    const auto width = result.columns();
    for (std::remove_const_t<decltype(width)> column = 0; column < width; ++column)
        answer.columns.append(result.column_name(column));
    answer.rows.reserve(static_cast<qsizetype>(result.size()));
    for (const auto& row : result) {
        QList<QByteArray> cells;
        cells.reserve(answer.columns.size());
        for (const auto& field : row)
            cells.append(
                field.is_null() ? QByteArray() : QByteArray(field.c_str(), static_cast<qsizetype>(field.size())));
        answer.rows.append(std::move(cells));
    }
    return answer;
}

} // namespace

/// One read-only transaction. A failed one is rolled back; if even that fails, the connection is gone, which the next
/// question tells.
class ReadSession::Look final {
public:
    Look(AdoptedConnection& connection, std::chrono::milliseconds limit) : m_session(connection), m_limit(limit) { }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
    ~Look()
    {
        if (m_isOver)
            return;
        try {
            m_session.exec("ROLLBACK");
        } catch (const std::exception&) {
        }
    }

    /// The whole transaction in two messages.
    SqlRows at(const QByteArray& sql)
    {
        SqlRows rows = rowsOf(m_session.exec((beginning(m_limit) + sql).toStdString()));
        end();
        return rows;
    }
    SqlRows with(const QByteArray& sql, const QList<QByteArray>& values)
    {
        m_session.exec(beginning(m_limit).toStdString());
        std::vector<std::string> bound;
        for (const auto& value : values)
            bound.push_back(value.toStdString());
        SqlRows rows = rowsOf(m_session.exec_params(sql.toStdString(), pqxx::prepare::make_dynamic_params(bound)));
        end();
        return rows;
    }
    SqlRows some(const QByteArray& query, int most)
    {
        m_session.exec(beginning(m_limit).toStdString());
        // With the extended protocol, since that takes one statement only.
        m_session.exec_params("DECLARE yagura_look NO SCROLL CURSOR FOR " + query.toStdString());
        SqlRows rows = rowsOf(m_session.exec("FETCH FORWARD " + std::to_string(most) + " FROM yagura_look"));
        // Before version 16 a large object can be made in a transaction that only reads: what is not ours leaves
        // nothing.
        m_session.exec("ROLLBACK");
        m_isOver = true;
        return rows;
    }

private:
    void end()
    {
        m_session.exec("COMMIT"); // a rollback would count as one in the server's statistics
        m_isOver = true;
    }

    pqxx::nontransaction m_session;
    std::chrono::milliseconds m_limit;
    bool m_isOver = false;
};

Failure SqlFault::failure() const
{
    if (const auto meant = failureOfState(state, detail))
        return *meant;
    if (sessionLost)
        return {FailureClass::Refused, u"server.closed_connection"_s, {{u"detail"_s, detail}}};
    const auto failureClass = state.startsWith("42") ? FailureClass::Protocol : FailureClass::Internal;
    return {failureClass, u"query.failed"_s, {{u"detail"_s, detail}, {u"sqlstate"_s, QString::fromLatin1(state)}}};
}

ReadSession::ReadSession(PgconnPtr connection, Interruption& interruption)
    : m_content(std::make_unique<Content>(std::move(connection))), m_interruption(&interruption),
      m_backendPid(m_content->connection.backendpid())
{
}

ReadSession::~ReadSession() = default;

int ReadSession::socket() const
{
    return m_content->connection.sock();
}

Result<SqlRows, SqlFault> ReadSession::look(const std::function<SqlRows(Look&)>& ask, std::chrono::milliseconds limit)
{
    auto& connection = m_content->connection;
    SqlFault fault;
    try {
        const Interruption::Hold hold(*m_interruption, connection.sock());
        Look one(connection, limit);
        return ask(one);
    } catch (const pqxx::sql_error& error) {
        fault.state = QByteArray::fromStdString(error.sqlstate());
        fault.detail = QString::fromUtf8(error.what());
    } catch (const std::exception& error) {
        fault.detail = QString::fromUtf8(error.what());
    }
    fault.detail = fault.detail.trimmed().left(1000);
    fault.sessionLost = !connection.is_open();
    return fault;
}

Result<SqlRows, SqlFault> ReadSession::read(const QByteArray& sql, std::chrono::milliseconds limit)
{
    return look([&](Look& one) { return one.at(sql); }, limit);
}

Result<SqlRows, SqlFault> ReadSession::readWith(
    const QByteArray& sql, const QList<QByteArray>& values, std::chrono::milliseconds limit)
{
    return look([&](Look& one) { return one.with(sql, values); }, limit);
}

Result<SqlRows, SqlFault> ReadSession::readSome(const QByteArray& query, int most, std::chrono::milliseconds limit)
{
    return look([&](Look& one) { return one.some(query, most); }, limit);
}

Result<SqlRows, SqlFault> ReadSession::readOften(
    const QByteArray& name, const QByteArray& sql, std::chrono::milliseconds limit, const QByteArrayList& values)
{
    const auto inFull = [&] {
        QByteArray full = sql;
        for (qsizetype i = values.size(); i > 0; --i)
            full.replace("$" + QByteArray::number(i), values.at(i - 1));
        return read(full, limit);
    };
    if (!m_isDirect)
        return inFull();
    const auto plan = "yagura_" + name;
    if (!m_prepared.contains(name)) {
        if (const auto prepared = read("PREPARE " + plan + " AS " + sql, limit); !prepared)
            return prepared.error();
        m_prepared.insert(name);
    }
    const QByteArray bound = values.isEmpty() ? QByteArray() : "(" + values.join(", ") + ")";
    auto answer = read("EXECUTE " + plan + bound, limit);
    if (answer || answer.error().sessionLost || answer.error().state != "26000")
        return answer;
    m_prepared.remove(name);
    return inFull();
}

} // namespace yagura::postgresql
