// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/sqllook.h"

#include "backends/observe/loginpower.h"
#include "backends/postgresql/opensession.h"
#include "models/domain/observationcatalogue.h"

#include <QFile>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

using namespace postgresql;

/// A server without a free slot mostly stays so; a moment is worth it.
constexpr auto slotPatience = 2s;
/// A poll waits for the session meanwhile.
constexpr auto borrowed = 1500ms;

QString dsnOf(const TargetConfig& target)
{
    return std::get<PostgresqlSettings>(target.settings).dsn;
}

bool isFull(const Result<std::unique_ptr<ReadSession>>& session)
{
    return !session && session.error().failureClass == FailureClass::TooManyConnections;
}

using AskDatabase = std::function<Result<Observation>(ReadSession&, std::chrono::milliseconds)>;

/// Asks by the session that the target is watched by, while no poll needs it. Nothing when it is not to be had.
std::optional<Result<Observation>> askBorrowed(
    const std::shared_ptr<SessionSeat>& seat, Errand& errand, const AskDatabase& ask)
{
    if (!seat)
        return std::nullopt;
    const std::unique_lock lock(seat->mutex, errand.deadline);
    if (!lock || !seat->session)
        return std::nullopt;
    seat->session->setInterruption(errand.interruption);
    return ask(*seat->session, std::min<std::chrono::milliseconds>(errand.remaining(), borrowed));
}

Observation tableOf(const SqlRows& answer)
{
    Observation seen;
    const auto total = answer.columns.indexOf("rows_total");
    for (qsizetype column = 0; column < answer.columns.size(); ++column) {
        if (column != total)
            seen.columns.append(QString::fromUtf8(answer.columns[column]));
    }
    for (const auto& row : answer.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column != total)
                cells.append(QString::fromUtf8(row[column]));
        }
        seen.rows.append(cells);
        if (total >= 0)
            seen.rowsTotal = row[total].toLongLong();
    }
    return bounded(seen);
}

/// Whoever shut the socket down knows better than the words of a library that found it shut.
Failure failureOf(const SqlFault& fault, const Errand& errand)
{
    if (errand.interruption.isRaised())
        return {FailureClass::NoAnswer, u"attempt.deadline"_s, {}};
    return fault.failure();
}

Failure catalogueFailure(const SqlFault& fault, const QString& id, const Errand& errand)
{
    // No such relation or function, or an extension that was not loaded with the server.
    if (fault.state == "42P01" || fault.state == "42883" || fault.state == "55000")
        return {FailureClass::Protocol, u"observe.not_available"_s, {{u"query"_s, id}, {u"detail"_s, fault.detail}}};
    if (fault.state.startsWith("22"))
        return {FailureClass::Internal, u"observe.bad_parameter"_s, {{u"detail"_s, fault.detail}}};
    return failureOf(fault, errand);
}

/// Parameters in the order of the catalogue, which is that of $1, $2, …
QList<QByteArray> valuesOf(const ObserveStep::Query& query)
{
    QList<QByteArray> values;
    for (const auto& blank : catalogueQuery(query.id)->parameters)
        values.append(query.parameters.value(blank.name).toUtf8());
    return values;
}

QString askedText(const QByteArray& sql, const QList<QByteArray>& values)
{
    QString text = QString::fromUtf8(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        text += u"\n-- $%1 = "_s.arg(i + 1) + QString::fromUtf8(values[i]);
    return text;
}

Result<Observation> ownSqlSeen(const QString& dsn, const QByteArray& sql, bool isAccepted, Errand& errand,
    const std::optional<SecretString>& password)
{
    auto session = openSession(dsn, password, errand.interruption, errand.deadline, slotPatience);
    if (!session)
        return session.error();
    if (!isAccepted) {
        const auto powers = powersOf(**session, errand.remaining());
        if (!powers)
            return powers.error();
        if (!powers->isEmpty())
            return Failure {
                FailureClass::Permission, u"observe.login_too_strong"_s, {{u"powers"_s, powers->join(u", "_s)}}};
    }
    const auto rows = (*session)->readSome(sql, Observation::mostRows + 1, errand.remaining());
    if (!rows)
        return failureOf(rows.error(), errand);
    return tableOf(*rows);
}

} // namespace

QByteArray catalogueSql(const QString& id)
{
    QFile file(u":/yagura/sql/catalogue/"_s + id.section(u'.', 1) + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines {"/* yagura " + id.toUtf8() + " */"};
    for (const auto& line : file.readAll().split('\n')) {
        if (!line.startsWith("--"))
            lines.append(line);
    }
    return lines.join('\n').trimmed();
}

Look catalogueSqlLook(
    const TargetConfig& target, const ObserveStep::Query& query, const std::shared_ptr<SessionSeats>& seats)
{
    const auto sql = catalogueSql(query.id);
    const auto values = valuesOf(query);
    Look look;
    look.asked = askedText(sql, values);
    look.login = target;
    look.ask = [dsn = dsnOf(target), name = target.target.id, id = query.id, sql, values, seats](
                   Errand& errand, const std::optional<SecretString>& password) -> Result<Observation> {
        const auto ask = [&](ReadSession& session, std::chrono::milliseconds limit) -> Result<Observation> {
            const auto rows = session.readWith(sql, values, limit);
            if (!rows)
                return catalogueFailure(rows.error(), id, errand);
            return tableOf(*rows);
        };
        // When a server is full is when this is asked: the session that is there already answers at once.
        auto session = openSession(dsn, password, errand.interruption, errand.deadline, 0ms);
        if (isFull(session) && seats) {
            if (auto answer = askBorrowed(seats->seatOf(name), errand, ask))
                return *answer;
        }
        if (isFull(session))
            session = openSession(dsn, password, errand.interruption, errand.deadline, slotPatience);
        if (!session)
            return session.error();
        return ask(**session, errand.remaining());
    };
    return look;
}

Look ownSqlLook(const TargetConfig& target, const QString& sql, bool isAccepted)
{
    Look look;
    look.asked = sql;
    look.login = target;
    look.ask = [dsn = dsnOf(target), text = sql.toUtf8(), isAccepted](
                   Errand& errand, const std::optional<SecretString>& password) {
        return ownSqlSeen(dsn, text, isAccepted, errand, password);
    };
    return look;
}

} // namespace yagura
