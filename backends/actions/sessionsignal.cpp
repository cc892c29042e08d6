// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/sessionsignal.h"

#include "backends/actions/actionsql.h"
#include "backends/actions/comestrue.h"
#include "backends/actions/sessionlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

using namespace postgresql;

constexpr auto longestEnd = 5s;

QJsonObject jsonOf(const SeenSession& session)
{
    return {{u"pid"_s, session.pid}, {u"backend_start"_s, QString::fromLatin1(session.backendStart)},
        {u"query_start"_s, QString::fromLatin1(session.queryStart)}};
}

Predicate numberAtMost(const QString& target, const QString& indicator, qint64 level)
{
    Predicate::Condition condition;
    condition.target = target;
    condition.indicator = indicator;
    condition.when = Rule::When::Below;
    condition.level = double(level);
    return {{condition}};
}

/// What the picture shows when it helped: fewer that wait for a lock, or fewer forgotten transactions. Of a session
/// that did neither the picture says nothing.
Predicate verifiedBy(const SeenSession& session, const QString& target)
{
    if (!session.freed.isEmpty())
        return numberAtMost(target, u"locks.victims"_s, session.waiting - session.freed.size());
    if (session.state == "idle in transaction"_L1 && session.idleInTransaction > 0)
        return numberAtMost(target, u"connections.idle_in_transaction"_s, session.idleInTransaction - 1);
    return {};
}

} // namespace

bool SessionSignal::canAct(const TargetConfig& target) const
{
    const auto* settings = std::get_if<PostgresqlSettings>(&target.settings);
    return settings && settings->respond;
}

Result<ActionLook> SessionSignal::look(const ActionRequest& request, ActionHand& hand) const
{
    auto session = responderSession(hand);
    if (!session)
        return session.error();
    const auto seen = lookAtSession(request, **session, hand.errand);
    if (seen || !hand.errand.interruption.isRaised())
        hand.sessions.put(hand.target.target.id, std::move(*session));
    if (!seen)
        return seen.error();
    if (const auto objection = objectionTo(*seen))
        return *objection;
    ActionLook look;
    look.seen = jsonOf(*seen);
    look.preview.request = shownSql(actionSql(words().signal), valuesOf(look.seen));
    look.preview.hits = {seen->line};
    look.preview.frees = seen->freed;
    look.preview.verify = verifiedBy(*seen, request.target);
    return look;
}

ActionOutcome SessionSignal::act(const ActionRequest&, const QJsonObject& seen, ActionHand& hand) const
{
    auto session = responderSession(hand);
    if (!session)
        return refusedOutcome(session.error());
    auto outcome = signal(**session, seen, hand.errand);
    if (!hand.errand.interruption.isRaised())
        hand.sessions.put(hand.target.target.id, std::move(*session));
    return outcome;
}

ActionOutcome SessionSignal::signal(ReadSession& session, const QJsonObject& seen, Errand& errand) const
{
    const auto said = words();
    const auto limit = std::min<std::chrono::milliseconds>(errand.remaining(), statementLimit);
    const auto rows = session.readWith(actionSql(said.signal), valuesOf(seen), limit);
    if (!rows) {
        // Without an answer nobody knows whether the statement did its work.
        const auto failure = failureOf(rows.error(), errand);
        const bool isUnknown = rows.error().sessionLost || failure.failureClass == FailureClass::NoAnswer;
        return isUnknown ? unknownOutcome(failure) : failedOutcome(failure);
    }
    if (rows->isEmpty())
        return refusedOutcome(actionRefused(u"gone"_s));
    ActionOutcome outcome;
    const bool isSent = SqlRow(*rows, 0).flag("signalled");
    outcome.facts = {{u"pid"_s, seen.value(u"pid"_s)}, {said.done, isSent}};
    outcome.kind = isSent ? ActionOutcome::Kind::Done : ActionOutcome::Kind::Failed;
    if (!isSent) {
        outcome.failure = Failure {FailureClass::Protocol, u"action.not_signalled"_s, {}};
        return outcome;
    }
    const bool isOver = hasEnded(session, seen, errand);
    outcome.facts.insert(said.ended, isOver);
    if (!isOver) {
        outcome.kind = ActionOutcome::Kind::Unknown;
        outcome.failure = Failure {FailureClass::NoAnswer, said.notEnded, {}};
    }
    return outcome;
}

bool SessionSignal::hasEnded(ReadSession& session, const QJsonObject& seen, Errand& errand) const
{
    bool isOver = false;
    comesTrue(errand, longestEnd, [&] {
        const auto left = std::clamp<std::chrono::milliseconds>(errand.remaining(), 1ms, statementLimit);
        const auto rows = session.readWith(actionSql(words().check), valuesOf(seen), left);
        isOver = rows && SqlRow(*rows, 0).integer("sessions") == 0;
        return isOver || !rows;
    });
    return isOver;
}

} // namespace yagura
