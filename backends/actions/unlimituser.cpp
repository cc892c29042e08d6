// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/unlimituser.h"

#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/userlimit.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The limit that there is to take away.
Result<UserLimit> userLimitToLift(const ActionRequest& request, BrokerReader& broker)
{
    const auto user = nameArgument(request.arguments, u"user"_s);
    if (!user)
        return badArgument(u"user"_s);
    auto limit = userLimit(broker, *user);
    if (limit && !limit->most)
        return actionRefused(u"not_limited"_s);
    return limit;
}

} // namespace

bool UnlimitUser::canAct(const TargetConfig& target) const
{
    return hasBrokerLogin(target);
}

Result<ActionLook> UnlimitUser::look(const ActionRequest& request, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto limit = userLimitToLift(request, broker.reader());
    if (!limit)
        return limit.error();
    ActionLook look;
    look.seen = limit->json();
    look.preview.request = broker.shown("DELETE", limit->target());
    look.preview.hits = {limit->line()};
    look.preview.undo = broker.shown("PUT", limit->target(), {{u"value"_s, *limit->most}});
    return look;
}

ActionOutcome UnlimitUser::act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto limit = userLimitToLift(request, broker.reader());
    if (!limit)
        return refusedOutcome(limit.error());
    if (limit->json() != seen)
        return refusedOutcome(actionRefused(u"changed"_s));
    auto outcome = broker.remove(limit->target());
    if (outcome.kind == ActionOutcome::Kind::Done)
        outcome.facts = {{u"user"_s, limit->user}, {u"removed"_s, true}};
    return outcome;
}

} // namespace yagura
