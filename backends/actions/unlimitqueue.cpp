// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/unlimitqueue.h"

#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/queuelimit.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The limit that there is to take away.
Result<QueueLimit> queueLimitToLift(const ActionRequest& request, BrokerReader& broker)
{
    const auto queue = nameArgument(request.arguments, u"queue"_s);
    if (!queue)
        return badArgument(u"queue"_s);
    auto limit = queueLimit(broker, *queue);
    if (limit && !limit->own)
        return actionRefused(u"not_limited"_s);
    return limit;
}

} // namespace

bool UnlimitQueue::canAct(const TargetConfig& target) const
{
    return hasBrokerLogin(target);
}

Result<ActionLook> UnlimitQueue::look(const ActionRequest& request, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto limit = queueLimitToLift(request, broker.reader());
    if (!limit)
        return limit.error();
    ActionLook look;
    look.seen = limit->json();
    look.preview.request = broker.shown("DELETE", limit->target());
    look.preview.hits = {limit->own->line()};
    if (!limit->others.isEmpty())
        look.preview.hits.append(u"afterwards counts "_s + limit->others.first().line());
    look.preview.undo = broker.shown("PUT", limit->target(),
        {{u"pattern"_s, limit->own->pattern}, {u"definition"_s, limit->own->definition},
            {u"priority"_s, limit->own->priority}, {u"apply-to"_s, limit->own->appliesTo}});
    return look;
}

ActionOutcome UnlimitQueue::act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto limit = queueLimitToLift(request, broker.reader());
    if (!limit)
        return refusedOutcome(limit.error());
    if (limit->json() != seen)
        return refusedOutcome(actionRefused(u"changed"_s));
    auto outcome = broker.remove(limit->target());
    if (outcome.kind == ActionOutcome::Kind::Done)
        outcome.facts = {{u"policy"_s, limit->name()}, {u"removed"_s, true}};
    return outcome;
}

} // namespace yagura
