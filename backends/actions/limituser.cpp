// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/limituser.h"

#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/userlimit.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 mostConnections = 1'000'000;

struct UserLimitPlan {
    UserLimit limit;
    qint64 most = 0;

    QJsonObject body() const { return {{u"value"_s, most}}; }
};

/// Whoever is limited by us must not be us.
bool isOwn(const QString& user, const TargetConfig& target)
{
    const auto& settings = std::get<RabbitmqSettings>(target.settings);
    return user == settings.user || user == settings.respond->user || (settings.peek && user == settings.peek->user);
}

Result<UserLimitPlan> planOf(const ActionRequest& request, const ActionHand& hand, BrokerReader& broker)
{
    const auto user = nameArgument(request.arguments, u"user"_s);
    if (!user)
        return badArgument(u"user"_s);
    const auto most = wholeArgument(request.arguments, u"limit"_s, 0, mostConnections);
    if (!most)
        return badArgument(u"limit"_s);
    if (isOwn(*user, hand.target))
        return actionRefused(u"own_user"_s);
    auto limit = userLimit(broker, *user);
    if (!limit)
        return limit.error();
    return UserLimitPlan {*limit, *most};
}

} // namespace

bool LimitUser::canAct(const TargetConfig& target) const
{
    return hasBrokerLogin(target);
}

Result<ActionLook> LimitUser::look(const ActionRequest& request, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto plan = planOf(request, hand, broker.reader());
    if (!plan)
        return plan.error();
    ActionLook look;
    look.seen = plan->limit.json();
    look.preview.request = broker.shown("PUT", plan->limit.target(), plan->body());
    look.preview.hits = {plan->limit.line()};
    look.preview.undo = plan->limit.most ? broker.shown("PUT", plan->limit.target(), {{u"value"_s, *plan->limit.most}})
                                         : broker.shown("DELETE", plan->limit.target());
    return look;
}

ActionOutcome LimitUser::act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto plan = planOf(request, hand, broker.reader());
    if (!plan)
        return refusedOutcome(plan.error());
    if (plan->limit.json() != seen)
        return refusedOutcome(actionRefused(u"changed"_s));
    auto outcome = broker.put(plan->limit.target(), plan->body());
    if (outcome.kind == ActionOutcome::Kind::Done)
        outcome.facts = {{u"user"_s, plan->limit.user}, {u"limit"_s, plan->most}};
    return outcome;
}

} // namespace yagura
