// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/limitqueue.h"

#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/comestrue.h"
#include "backends/actions/queuelimit.h"
#include "models/domain/indicators.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr qint64 mostMessages = 1'000'000'000;

/// An argument of the queue itself stands above every policy.
std::optional<Failure> objectionTo(const QueueLimit& limit)
{
    for (const auto& name : {u"x-max-length"_s, u"x-max-length-bytes"_s, u"x-overflow"_s}) {
        if (limit.queue.arguments.contains(name))
            return actionRefused(u"own_argument"_s, {{u"name"_s, name}});
    }
    return std::nullopt;
}

/// The broker takes what a policy holds one after the other, and the length before what happens beyond it: a queue that
/// is longer than its new limit would lose its oldest messages before it learns to refuse new ones (seen on 3.10). So
/// it learns that first, in a step of its own.
/// Queues tell of themselves every five seconds.
constexpr std::chrono::milliseconds untilItRefuses {12'000};

bool refuses(BrokerReader& broker, const QueueRef& queue)
{
    const auto now = queueFacts(broker, queue);
    return now && now->policyDefinition.value(u"overflow"_s) == "reject-publish"_L1;
}

QJsonObject refusalOnly(QJsonObject body)
{
    QJsonObject definition = body[u"definition"_s].toObject();
    definition.remove(u"max-length"_s);
    body.insert(u"definition"_s, definition);
    return body;
}

struct QueueLimitPlan {
    QueueLimit limit;
    qint64 most = 0;
};

Result<QueueLimitPlan> planOf(const ActionRequest& request, BrokerReader& broker)
{
    const auto queue = nameArgument(request.arguments, u"queue"_s);
    if (!queue)
        return badArgument(u"queue"_s);
    const auto most = wholeArgument(request.arguments, u"limit"_s, 0, mostMessages);
    if (!most)
        return badArgument(u"limit"_s);
    auto limit = queueLimit(broker, *queue);
    if (!limit)
        return limit.error();
    if (const auto objection = objectionTo(*limit))
        return *objection;
    return QueueLimitPlan {*limit, *most};
}

/// It worked when the queue grows no further.
Predicate verifiedBy(const QueueLimitPlan& plan, const QString& target)
{
    Queue named;
    named.vhost = plan.limit.queue.queue.vhost;
    named.name = plan.limit.queue.queue.name;
    Predicate::Condition condition;
    condition.target = target;
    condition.indicator = u"queue.ready"_s;
    condition.objectGlob = queueObjectName(named);
    condition.when = Rule::When::Below;
    condition.level = double(std::max(plan.most, plan.limit.queue.ready));
    return {{condition}};
}

} // namespace

bool LimitQueue::canAct(const TargetConfig& target) const
{
    return hasBrokerLogin(target);
}

Result<ActionLook> LimitQueue::look(const ActionRequest& request, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto plan = planOf(request, broker.reader());
    if (!plan)
        return plan.error();
    const auto& limit = plan->limit;
    ActionLook look;
    look.seen = limit.json();
    const QJsonObject body = limit.bodyFor(plan->most);
    look.preview.request
        = broker.shown("PUT", limit.target(), refusalOnly(body)) + u'\n' + broker.shown("PUT", limit.target(), body);
    look.preview.hits = {u"queue \"%1\" · virtual host %2 · %3 ready"_s.arg(
        limit.queue.queue.name, limit.queue.queue.vhost, QString::number(limit.queue.ready))};
    if (limit.own)
        look.preview.hits.append(u"replaces "_s + limit.own->line());
    for (const auto& policy : limit.others)
        look.preview.hits.append(u"stands above "_s + policy.line());
    look.preview.undo = limit.own ? broker.shown("PUT", limit.target(),
                            {{u"pattern"_s, limit.own->pattern}, {u"definition"_s, limit.own->definition},
                                {u"priority"_s, limit.own->priority}, {u"apply-to"_s, limit.own->appliesTo}})
                                  : broker.shown("DELETE", limit.target());
    look.preview.verify = verifiedBy(*plan, request.target);
    look.preview.verifyAfter = 15s;
    return look;
}

ActionOutcome LimitQueue::act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto plan = planOf(request, broker.reader());
    if (!plan)
        return refusedOutcome(plan.error());
    if (plan->limit.json() != seen)
        return refusedOutcome(actionRefused(u"changed"_s));
    const QJsonObject body = plan->limit.bodyFor(plan->most);
    auto outcome = broker.put(plan->limit.target(), refusalOnly(body));
    if (outcome.kind != ActionOutcome::Kind::Done)
        return outcome;
    const QueueRef& queue = plan->limit.queue.queue;
    if (!comesTrue(hand.errand, untilItRefuses, [&] { return refuses(broker.reader(), queue); }))
        return unknownOutcome({FailureClass::NoAnswer, u"action.not_taken_up"_s, {}});
    outcome = broker.put(plan->limit.target(), body);
    if (outcome.kind == ActionOutcome::Kind::Done)
        outcome.facts = {{u"policy"_s, plan->limit.name()}, {u"limit"_s, plan->most}};
    return outcome;
}

} // namespace yagura
