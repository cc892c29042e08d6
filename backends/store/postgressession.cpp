// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/postgressession.h"

#include "backends/postgresql/connectfailure.h"

#include <QtEndian>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

using postgresql::Deadline;
using postgresql::Interruption;

// Of PostgreSQL's catalogue; libpq has no header for them.
constexpr Oid oidOfBytea = 17;
constexpr Oid oidOfInt8 = 20;
constexpr Oid oidOfInt4 = 23;
constexpr Oid oidOfText = 25;

struct ClearResult {
    void operator()(PGresult* result) const noexcept { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ClearResult>;

/// Parameters as libpq wants them: five arrays, numbers in network order.
class Parameters final {
public:
    explicit Parameters(const SqlRow& row)
    {
        for (const SqlValue& value : row)
            add(value);
        for (const QByteArray& bytes : m_bytes)
            m_values.push_back(bytes.isNull() ? nullptr : bytes.constData());
    }

    int send(PGconn* connection, const QByteArray& sql) const
    {
        constexpr int binary = 1;
        return PQsendQueryParams(connection, sql.constData(), int(m_values.size()), m_types.data(), m_values.data(),
            m_lengths.data(), m_formats.data(), binary);
    }

private:
    void add(const SqlValue& value)
    {
        if (const auto* number = std::get_if<qint64>(&value)) {
            QByteArray bytes(sizeof(qint64), Qt::Uninitialized);
            qToBigEndian(*number, bytes.data());
            add(oidOfInt8, bytes);
        } else if (const auto* text = std::get_if<QString>(&value)) {
            const QByteArray bytes = text->toUtf8();
            add(oidOfText, bytes.isNull() ? QByteArray("") : bytes);
        } else if (const auto* raw = std::get_if<QByteArray>(&value)) {
            add(oidOfBytea, raw->isNull() ? QByteArray("") : *raw);
        } else {
            add(0, QByteArray());
        }
    }
    void add(Oid type, const QByteArray& bytes)
    {
        m_types.push_back(type);
        m_bytes.push_back(bytes);
        m_lengths.push_back(int(bytes.size()));
        m_formats.push_back(1);
    }

    std::vector<QByteArray> m_bytes;
    std::vector<Oid> m_types;
    std::vector<const char*> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

SqlValue cell(const PGresult* result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return std::monostate();
    const char* bytes = PQgetvalue(result, row, column);
    const int size = PQgetlength(result, row, column);
    switch (PQftype(result, column)) {
    case oidOfInt8:
        return size == sizeof(qint64) ? SqlValue(qFromBigEndian<qint64>(bytes)) : SqlValue();
    case oidOfInt4:
        return size == sizeof(qint32) ? SqlValue(qint64(qFromBigEndian<qint32>(bytes))) : SqlValue();
    case oidOfBytea:
        return QByteArray(bytes, size);
    default:
        return QString::fromUtf8(bytes, size);
    }
}

void handOver(const PGresult* result, const SqlSession::Take& take)
{
    SqlRow row(std::size_t(PQnfields(result)));
    for (int i = 0; i < PQntuples(result); ++i) {
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = cell(result, i, int(column));
        take(row);
    }
}

SqlFault faultIn(const PGresult* result)
{
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* words = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    SqlFault fault {SqlFault::Kind::Other, QString::fromUtf8(words).left(1'000), state};
    if (fault.state == "42501")
        fault.kind = SqlFault::Kind::Denied;
    else if (fault.state == "53100")
        fault.kind = SqlFault::Kind::Full;
    return fault;
}

} // namespace

PostgresSession::PostgresSession(
    postgresql::PgconnPtr connection, postgresql::Interruption& interruption, std::chrono::milliseconds limit)
    : m_connection(std::move(connection)), m_interruption(interruption), m_limit(limit)
{
    PQsetnonblocking(m_connection.get(), 1);
}

int PostgresSession::socket() const
{
    return m_connection ? PQsocket(m_connection.get()) : -1;
}

SqlFault PostgresSession::lost(const QString& detail)
{
    const QString words = detail.isEmpty() && m_connection
        ? QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed().left(1'000)
        : detail;
    m_connection.reset();
    return {SqlFault::Kind::Lost, words};
}

std::optional<SqlFault> PostgresSession::wait(short events, Deadline deadline)
{
    switch (m_interruption.wait(socket(), events, deadline)) {
    case Interruption::Wait::Ready:
        return std::nullopt;
    case Interruption::Wait::TimedOut:
        return lost(u"deadline"_s);
    case Interruption::Wait::Interrupted:
        return lost(u"interrupted"_s);
    }
    return std::nullopt;
}

/// What the other side says meanwhile is read, or both would wait for the other to read.
std::optional<SqlFault> PostgresSession::flush(Deadline deadline)
{
    for (;;) {
        const int left = PQflush(m_connection.get());
        if (left == 0)
            return std::nullopt;
        if (left < 0 || PQconsumeInput(m_connection.get()) == 0)
            return lost({});
        if (auto fault = wait(POLLIN | POLLOUT, deadline))
            return fault;
    }
}

std::optional<SqlFault> PostgresSession::answers(bool wasSent, const Take& take)
{
    const Deadline deadline = std::chrono::steady_clock::now() + m_limit;
    if (!wasSent)
        return lost({});
    if (auto fault = flush(deadline))
        return fault;
    std::optional<SqlFault> failed;
    for (;;) {
        while (PQisBusy(m_connection.get())) {
            if (auto fault = wait(POLLIN, deadline))
                return fault;
            if (PQconsumeInput(m_connection.get()) == 0)
                return lost({});
        }
        const ResultPtr result(PQgetResult(m_connection.get()));
        if (!result)
            break;
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK)
            handOver(result.get(), take);
        else if (status != PGRES_COMMAND_OK && !failed)
            failed = faultIn(result.get());
    }
    if (PQstatus(m_connection.get()) == CONNECTION_BAD)
        return lost(failed ? failed->detail : QString());
    return failed;
}

std::optional<SqlFault> PostgresSession::each(const QByteArray& sql, const SqlRow& parameters, const Take& take)
{
    if (!m_connection)
        return SqlFault {SqlFault::Kind::Lost, {}};
    return answers(Parameters(parameters).send(m_connection.get(), sql) == 1, take);
}

std::optional<SqlFault> PostgresSession::begin()
{
    if (!m_connection)
        return SqlFault {SqlFault::Kind::Lost, {}};
    const QByteArray limit = QByteArray::number(qint64(m_limit.count()));
    // Said each time: a pooler may have given us another server's session.
    const QByteArray sql
        = "BEGIN READ WRITE; SET LOCAL search_path = yagura, pg_catalog; SET LOCAL statement_timeout = " + limit
        + "; SET LOCAL lock_timeout = " + limit + "; SET LOCAL idle_in_transaction_session_timeout = " + limit;
    return answers(PQsendQuery(m_connection.get(), sql.constData()) == 1, [](const SqlRow&) {});
}

std::optional<SqlFault> PostgresSession::commit()
{
    return run("COMMIT");
}

void PostgresSession::rollback()
{
    if (m_connection) [[maybe_unused]]
        const auto fault = run("ROLLBACK");
}

SqlResult<bool> PostgresSession::heard()
{
    if (!m_connection)
        return SqlFault {SqlFault::Kind::Lost, {}};
    if (PQconsumeInput(m_connection.get()) == 0)
        return lost({});
    bool isNews = false;
    while (PGnotify* told = PQnotifies(m_connection.get())) {
        isNews = true;
        PQfreemem(told);
    }
    return isNews;
}

Failure sharedFailureOf(const SqlFault& fault)
{
    const QJsonObject args {{u"detail"_s, fault.detail}, {u"sqlstate"_s, QString::fromLatin1(fault.state)}};
    if (fault.kind == SqlFault::Kind::Lost) {
        const bool isLate = fault.detail == "deadline"_L1 || fault.detail == "interrupted"_L1;
        return isLate ? Failure {FailureClass::NoAnswer, u"attempt.deadline"_s, {}}
                      : Failure {FailureClass::Refused, u"server.closed_connection"_s, {{u"detail"_s, fault.detail}}};
    }
    if (fault.state == "42P01" || fault.state == "3F000")
        return {FailureClass::Protocol, u"store.no_schema"_s, args};
    if (fault.kind == SqlFault::Kind::Denied)
        return {FailureClass::Permission, u"store.no_rights"_s, args};
    if (const auto known = postgresql::failureOfState(fault.state, fault.detail))
        return *known;
    return {FailureClass::Internal, u"query.failed"_s, args};
}

} // namespace yagura::store
