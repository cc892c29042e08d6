// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/sessionlook.h"

#include "backends/actions/actionsql.h"
#include "backends/actions/argumentreading.h"
#include "backends/actions/lockvictims.h"
#include "backends/postgresql/opensession.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

using namespace postgresql;

constexpr auto betweenLooksAtTheShelf = 600ms;

std::chrono::milliseconds limitOf(const Errand& errand)
{
    return std::min<std::chrono::milliseconds>(errand.remaining(), statementLimit);
}

QString sessionLine(const SqlRow& row)
{
    QStringList parts {u"pid "_s + row.text("pid"), row.text("application"),
        row.text("user") + u'@' + row.text("database"), row.text("client")};
    if (!row.isNull("state"))
        parts.append(row.text("state") + u" for "_s + row.text("in_state_for"));
    if (!row.isNull("transaction_age"))
        parts.append(u"transaction "_s + row.text("transaction_age"));
    parts.append(row.text("query").simplified());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString waitLine(const SqlRow& row)
{
    QStringList parts {u"pid "_s + row.text("pid"), row.text("application"),
        row.text("user") + u'@' + row.text("database"), row.text("client"), u"waits "_s + row.text("waits_for"),
        row.text("query").simplified()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What speaks against touching it.
std::optional<Failure> objectionTo(const SqlRow& row)
{
    const auto user = row.text("our_user");
    if (row.isNull("backend_start"))
        return actionRefused(u"not_visible"_s, {{u"grant"_s, u"GRANT pg_read_all_stats TO %1;"_s.arg(user)}});
    if (row.flag("is_ours"))
        return actionRefused(u"own_session"_s);
    if (row.text("backend_type") != "client backend"_L1)
        return actionRefused(u"not_a_client"_s, {{u"backend_type"_s, row.text("backend_type")}});
    if (row.flag("is_superusers") && !row.flag("we_are_superuser"))
        return actionRefused(u"superuser_session"_s);
    if (!row.flag("we_may"))
        return actionRefused(u"no_privilege"_s, {{u"grant"_s, u"GRANT pg_signal_backend TO %1;"_s.arg(user)}});
    return std::nullopt;
}

/// A picture knows the beginning of a session to the millisecond, rounded.
bool beganThen(const SqlRow& row, const QDateTime& moment)
{
    QJsonObject one {{u"at"_s, row.text("backend_start")}};
    const auto began = momentArgument(one, u"at"_s);
    return began && std::abs(began->msecsTo(moment)) <= 1;
}

void addWaits(SeenSession& seen, const SqlRows& waits)
{
    QList<LockWait> list;
    for (qsizetype i = 0; i < waits.size(); ++i) {
        const SqlRow row(waits, i);
        LockWait wait {row.integer("pid").value_or(0), {}};
        for (const auto& blocker : row.text("blocked_by").split(u',', Qt::SkipEmptyParts))
            wait.blockers.append(blocker.toLongLong());
        list.append(wait);
    }
    seen.waiting = list.size();
    const auto freed = freedBy(seen.pid, list);
    for (qsizetype i = 0; i < waits.size(); ++i) {
        if (freed.contains(list[i].pid))
            seen.freed.append(waitLine(SqlRow(waits, i)));
    }
}

} // namespace

Failure failureOf(const SqlFault& fault, const Errand& errand)
{
    if (errand.interruption.isRaised())
        return {FailureClass::NoAnswer, u"attempt.deadline"_s, {}};
    return fault.failure();
}

std::unique_ptr<ReadSession> keptSession(ActionHand& hand)
{
    auto kept = hand.sessions.take(hand.target.target.id);
    if (!kept)
        return nullptr;
    kept->setInterruption(hand.errand.interruption);
    return kept->read("SELECT 1", limitOf(hand.errand)) ? std::move(kept) : nullptr;
}

Result<std::unique_ptr<ReadSession>> responderSession(ActionHand& hand)
{
    const auto& dsn = std::get<PostgresqlSettings>(hand.target.settings).respond->dsn;
    for (;;) {
        // Somebody may just look after the one that is kept, and put it back in a moment.
        if (auto kept = keptSession(hand))
            return kept;
        auto opened
            = openSession(dsn, hand.password, hand.errand.interruption, hand.errand.deadline, betweenLooksAtTheShelf);
        if (opened || opened.error().failureClass != FailureClass::TooManyConnections
            || hand.errand.remaining() < betweenLooksAtTheShelf || hand.errand.interruption.isRaised())
            return opened;
    }
}

Result<SeenSession> lookAtSession(const ActionRequest& request, ReadSession& session, const Errand& errand)
{
    const auto pid = wholeArgument(request.arguments, u"pid"_s, 1, std::numeric_limits<qint32>::max());
    if (!pid)
        return badArgument(u"pid"_s);
    const auto began = momentArgument(request.arguments, u"backend_start"_s);
    if (!began && !request.arguments.value(u"backend_start"_s).toString().isEmpty())
        return badArgument(u"backend_start"_s);

    const auto rows = session.readWith(actionSql("session"), {QByteArray::number(*pid)}, limitOf(errand));
    if (!rows)
        return failureOf(rows.error(), errand);
    if (rows->isEmpty())
        return actionRefused(u"gone"_s);
    const SqlRow row(*rows, 0);
    if (const auto objection = objectionTo(row))
        return *objection;
    if (began && !beganThen(row, *began))
        return actionRefused(u"gone"_s);

    const auto waits = session.read(actionSql("waits"), limitOf(errand));
    if (!waits)
        return failureOf(waits.error(), errand);
    const auto idle = session.read(actionSql("idle_count"), limitOf(errand));
    if (!idle)
        return failureOf(idle.error(), errand);
    SeenSession seen;
    seen.pid = *pid;
    seen.backendStart = row.text("backend_start").toLatin1();
    seen.queryStart = row.text("query_start").toLatin1();
    seen.state = row.text("state");
    seen.line = sessionLine(row);
    seen.idleInTransaction = SqlRow(*idle, 0).integer("sessions").value_or(0);
    addWaits(seen, *waits);
    return seen;
}

} // namespace yagura
