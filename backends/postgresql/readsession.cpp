// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/readsession.h"

#include "backends/postgresql/adoptedconnection.h"
#include "backends/postgresql/connectfailure.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::postgresql {

namespace {

constexpr std::chrono::milliseconds longestStatement = 5s;
constexpr std::chrono::milliseconds longestLockWait = 500ms;

/// A process of ours that is stopped in the midst of a round must not keep its transaction open.
constexpr std::chrono::milliseconds longestIdling = 10s;

QByteArray setLocal(const char* name, std::chrono::milliseconds value)
{
    return "SET LOCAL " + QByteArray(name) + " = " + QByteArray::number(qint64(value.count())) + "; ";
}

/// Limits what follows in the same message: a round trip costs the server as much as a small query. Nothing of it
/// outlives the transaction.
QByteArray limitedTo(std::chrono::milliseconds limit)
{
    // Zero would mean "no limit".
    const auto statement = std::clamp<std::chrono::milliseconds>(limit, 1ms, longestStatement);
    return setLocal("statement_timeout", statement) + setLocal("lock_timeout", std::min(statement, longestLockWait));
}

QByteArray beginning(std::chrono::milliseconds limit)
{
    return "BEGIN READ ONLY; " + setLocal("idle_in_transaction_session_timeout", longestIdling) + limitedTo(limit);
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

/// One read-only transaction. One that is not over when it goes is rolled back; if even that fails, the connection is
/// gone, which the next question tells.
class ReadSession::Look final {
public:
    explicit Look(AdoptedConnection& connection) : m_session(connection) { }
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

    /// One question of several.
    SqlRows next(const QByteArray& sql, std::chrono::milliseconds limit)
    {
        const QByteArray before = m_hasBegun ? limitedTo(limit) : beginning(limit);
        m_hasBegun = true;
        return rowsOf(m_session.exec((before + sql).toStdString()));
    }
    /// A rollback would count as one in the server's statistics.
    void end()
    {
        if (m_hasBegun)
            m_session.exec("COMMIT");
        m_isOver = true;
    }

    SqlRows with(const QByteArray& sql, const QList<QByteArray>& values, std::chrono::milliseconds limit)
    {
        begin(limit);
        std::vector<std::string> bound;
        for (const auto& value : values)
            bound.push_back(value.toStdString());
        SqlRows rows = rowsOf(m_session.exec_params(sql.toStdString(), pqxx::prepare::make_dynamic_params(bound)));
        end();
        return rows;
    }
    SqlRows some(const QByteArray& query, int most, std::chrono::milliseconds limit)
    {
        begin(limit);
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
    void begin(std::chrono::milliseconds limit)
    {
        m_session.exec(beginning(limit).toStdString());
        m_hasBegun = true;
    }

    pqxx::nontransaction m_session;
    bool m_hasBegun = false;
    bool m_isOver = false;
};

struct ReadSession::Content {
    explicit Content(PgconnPtr opened) : connection(std::move(opened)) { }
    AdoptedConnection connection;
    std::optional<Look> round; ///< of the round, while it has begun
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

template<typename Ask>
Result<SqlRows, SqlFault> ReadSession::caught(const Ask& ask)
{
    auto& connection = m_content->connection;
    SqlFault fault;
    try {
        return ask(connection);
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

Result<SqlRows, SqlFault> ReadSession::look(const std::function<SqlRows(Look&)>& ask)
{
    return caught([&](AdoptedConnection& connection) {
        const Interruption::Hold hold(*m_interruption, connection.sock());
        Look one(connection);
        return ask(one);
    });
}

Result<SqlRows, SqlFault> ReadSession::read(const QByteArray& sql, std::chrono::milliseconds limit)
{
    if (m_isRound)
        return readInRound(sql, limit);
    return look([&](Look& one) {
        SqlRows rows = one.next(sql, limit);
        one.end();
        return rows;
    });
}

Result<SqlRows, SqlFault> ReadSession::readWith(
    const QByteArray& sql, const QList<QByteArray>& values, std::chrono::milliseconds limit)
{
    return look([&](Look& one) { return one.with(sql, values, limit); });
}

Result<SqlRows, SqlFault> ReadSession::readSome(const QByteArray& query, int most, std::chrono::milliseconds limit)
{
    return look([&](Look& one) { return one.some(query, most, limit); });
}

ReadSession::Round::Round(ReadSession& session) : m_session(session)
{
    m_session.m_isRound = true;
}

ReadSession::Round::~Round()
{
    m_session.endRound();
}

Result<SqlRows, SqlFault> ReadSession::readInRound(const QByteArray& sql, std::chrono::milliseconds limit)
{
    auto& round = m_content->round;
    return caught([&](AdoptedConnection& connection) {
        const Interruption::Hold hold(*m_interruption, connection.sock());
        try {
            if (!round)
                round.emplace(connection);
            return round->next(sql, limit);
        } catch (...) {
            round.reset();
            throw;
        }
    });
}

/// All answers are here already: if the server cannot be told that it is over, the next question finds that out.
void ReadSession::endRound() noexcept
{
    m_isRound = false;
    auto& round = m_content->round;
    if (!round)
        return;
    try {
        const Interruption::Hold hold(*m_interruption, m_content->connection.sock());
        round->end();
        round.reset();
    } catch (const std::exception&) {
        round.reset();
    }
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
