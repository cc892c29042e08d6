// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/climb.h"

#include "backends/postgresql/connectfailure.h"

#include <poll.h>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

/// The rung on which libpq works in a state, or nothing when the state does not tell.
std::optional<Rung> rungOf(ConnStatusType status)
{
    switch (status) {
    case CONNECTION_STARTED:
        return Rung::Tcp;
    case CONNECTION_MADE:
    case CONNECTION_SSL_STARTUP:
    case CONNECTION_GSS_STARTUP:
        return Rung::Tls;
    case CONNECTION_AWAITING_RESPONSE:
    case CONNECTION_AUTH_OK:
    case CONNECTION_SETENV:
    case CONNECTION_CHECK_WRITABLE:
    case CONNECTION_CONSUME:
    case CONNECTION_CHECK_TARGET:
    case CONNECTION_CHECK_STANDBY:
        return Rung::Login;
    default:
        return std::nullopt;
    }
}

QString addressOf(const PGconn* connection)
{
    const auto address = QString::fromLatin1(PQhostaddr(connection));
    if (address.isEmpty())
        return QString::fromUtf8(PQhost(connection));
    const auto bracketed = address.contains(u':') ? u'[' + address + u']' : address;
    return bracketed + u':' + QString::fromLatin1(PQport(connection));
}

} // namespace

Climb::Climb(PgconnPtr begun, Interruption& interruption, Deadline deadline)
    : m_connection(std::move(begun)), m_interruption(interruption), m_deadline(deadline),
      m_reached(std::chrono::steady_clock::now())
{
}

std::optional<Failure> Climb::run(ConnectLadder& ladder)
{
    m_ladder = &ladder;
    if (auto failure = connect())
        return failure;
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_DEFAULT);
    return firstQuery();
}

std::optional<Failure> Climb::connect()
{
    auto wanted = PGRES_POLLING_WRITING;
    while (wanted != PGRES_POLLING_OK) {
        if (PQstatus(m_connection.get()) == CONNECTION_BAD)
            return failByMessage();
        if (const auto rung = rungOf(PQstatus(m_connection.get())))
            reach(*rung);
        if (auto failure = waitFor(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT))
            return failure;
        wanted = PQconnectPoll(m_connection.get());
    }
    reach(Rung::Login);
    pass(Rung::Login,
        QString::fromUtf8(PQuser(m_connection.get())) + u'@' + QString::fromUtf8(PQdb(m_connection.get())));
    reach(Rung::Query);
    return std::nullopt;
}

std::optional<Failure> Climb::firstQuery()
{
    auto* connection = m_connection.get();
    if (PQsendQuery(connection, "SELECT 1") == 0)
        return failByMessage();
    // A few bytes into an empty socket buffer: libpq sends them at once.
    while (PQisBusy(connection) != 0) {
        if (auto failure = waitFor(POLLIN))
            return failure;
        if (PQconsumeInput(connection) == 0)
            return failByMessage();
    }
    bool answered = false;
    while (PGresult* result = PQgetResult(connection)) {
        answered = answered || PQresultStatus(result) == PGRES_TUPLES_OK;
        if (!answered)
            m_message = PQresultVerboseErrorMessage(result, PQERRORS_VERBOSE, PQSHOW_CONTEXT_NEVER);
        PQclear(result);
        // After an error the rest of the answer may still be on its way.
        while (PQisBusy(connection) != 0) {
            if (auto failure = waitFor(POLLIN))
                return failure;
            if (PQconsumeInput(connection) == 0)
                return failByMessage();
        }
    }
    if (!answered)
        return fail(connectFailure(Rung::Query, m_message));
    pass(Rung::Query);
    return std::nullopt;
}

std::optional<Failure> Climb::waitFor(short events)
{
    switch (m_interruption.wait(PQsocket(m_connection.get()), events, m_deadline)) {
    case Interruption::Wait::Ready:
        return std::nullopt;
    case Interruption::Wait::Interrupted:
    case Interruption::Wait::TimedOut:
        break;
    }
    const auto code = m_rung == Rung::Tcp ? u"tcp.timeout"_s : u"attempt.deadline"_s;
    return fail({FailureClass::NoAnswer, code, {{u"rung"_s, rungName(m_rung)}}});
}

std::optional<Failure> Climb::failByMessage()
{
    m_message = PQerrorMessage(m_connection.get());
    return fail(connectFailure(m_rung, m_message));
}

std::optional<Failure> Climb::fail(const Failure& failure)
{
    const auto now = std::chrono::steady_clock::now();
    auto& failing = step(m_rung);
    failing.outcome = LadderStep::Outcome::Failed;
    failing.milliseconds = std::chrono::duration<double, std::milli>(now - m_reached).count();
    failing.failure = failure;
    failing.detail = failure.args.value(u"detail"_s).toString();
    return failure;
}

/// Passes the rungs below. Libpq is seen in the TLS state for a moment even when it then speaks in the clear.
void Climb::reach(Rung rung)
{
    if (rung <= m_rung)
        return;
    if (m_rung == Rung::Tcp)
        pass(Rung::Tcp, addressOf(m_connection.get()));
    if (rung > Rung::Tls && step(Rung::Tls).outcome == LadderStep::Outcome::NotReached) {
        if (PQsslInUse(m_connection.get()) != 0)
            pass(Rung::Tls, QString::fromLatin1(PQsslAttribute(m_connection.get(), "protocol")));
        else
            step(Rung::Tls).outcome = LadderStep::Outcome::NotUsed;
    }
    m_rung = rung;
}

void Climb::pass(Rung rung, const QString& detail)
{
    const auto now = std::chrono::steady_clock::now();
    auto& passed = step(rung);
    passed.outcome = LadderStep::Outcome::Passed;
    passed.milliseconds = std::chrono::duration<double, std::milli>(now - m_reached).count();
    passed.detail = detail;
    m_reached = now;
}

} // namespace yagura::postgresql
