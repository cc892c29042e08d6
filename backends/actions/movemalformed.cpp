// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/movemalformed.h"

#include "backends/actions/amqpmove.h"
#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/deadletterlook.h"
#include "backends/rabbitmq/rabbitmqapi.h"
#include "models/domain/indicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr qsizetype shownMessages = 200;
constexpr auto arrivalPatience = 5s;
constexpr auto betweenCounts = 50ms;

const RabbitmqSettings& settingsOf(const TargetConfig& target)
{
    return std::get<RabbitmqSettings>(target.settings);
}

/// What was asked for, and what the broker says about it.
struct MovePlan {
    QueueFacts source;
    DeadLetterRoute route;
    qint64 count = 0;

    QJsonObject json() const { return {{u"queue"_s, source.identity()}, {u"route"_s, route.json()}}; }
    bool isPublished() const { return route.way == DeadLetterRoute::Way::Publish; }
};

std::optional<Failure> objectionTo(const QueueFacts& queue, const RabbitmqRespond& respond)
{
    const auto only = respond.amqp.path(QUrl::FullyDecoded).mid(1);
    if (!only.isEmpty() && only != queue.queue.vhost)
        return actionRefused(u"other_virtual_host"_s, {{u"vhost"_s, only}});
    if (queue.type != "classic"_L1)
        return actionRefused(u"not_classic"_s, {{u"type"_s, queue.type}});
    if (queue.isExclusive)
        return actionRefused(u"exclusive"_s);
    // With our consumer it would end, and all that is in it.
    if (queue.isAutoDelete)
        return actionRefused(u"auto_delete"_s);
    if (queue.dropsWhenFull())
        return actionRefused(u"length_limited"_s);
    if (queue.consumers > 0)
        return actionRefused(u"consumers"_s, {{u"consumers"_s, queue.consumers}});
    return std::nullopt;
}

/// A broker in alarm does not read from whoever publishes.
std::optional<Failure> alarmOf(BrokerReader& broker)
{
    const auto body = broker.get(nodesTarget());
    if (!body)
        return body.error();
    const auto nodes = parseNodes(*body);
    if (!nodes)
        return nodes.error();
    const auto isAlarmed = [](const BrokerNode& node) { return node.memoryAlarm || node.diskAlarm; };
    return std::ranges::any_of(*nodes, isAlarmed) ? std::optional(actionRefused(u"broker_alarm"_s)) : std::nullopt;
}

Result<MovePlan> planOf(const ActionRequest& request, const ActionHand& hand)
{
    const auto queue = nameArgument(request.arguments, u"queue"_s);
    if (!queue)
        return badArgument(u"queue"_s);
    const auto count = wholeArgument(request.arguments, u"count"_s, 1, MoveMalformed::mostMessages);
    if (!count)
        return badArgument(u"count"_s);
    const auto to = nameArgument(request.arguments, u"to"_s);
    BrokerChange broker(hand);
    auto source = queueFacts(broker.reader(), *queue);
    if (!source)
        return source.error();
    if (const auto objection = objectionTo(*source, *settingsOf(hand.target).respond))
        return *objection;
    auto route = deadLetterRoute(broker.reader(), *source, to);
    if (!route)
        return route.error();
    if (route->way == DeadLetterRoute::Way::Publish) {
        if (const auto alarm = alarmOf(broker.reader()))
            return *alarm;
    }
    return MovePlan {*source, *route, *count};
}

QString requestText(const MovePlan& plan, const RabbitmqSettings& settings, qint64 malformed)
{
    const auto& respond = *settings.respond;
    const auto address = respond.amqp.toString(QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    QString text = u"AMQP %1, virtual host %2, user %3\n"_s.arg(address, plan.source.queue.vhost, respond.user)
        + u"basic.consume \"%1\" exclusive, %2 messages\n"_s.arg(plan.source.queue.name, QString::number(plan.count));
    if (plan.isPublished()) {
        return text
            + u"%1 × basic.publish mandatory, persistent, confirmed, then basic.ack → %2"_s.arg(
                QString::number(malformed), plan.route.line());
    }
    return text + u"%1 × basic.reject, no requeue → %2"_s.arg(QString::number(malformed), plan.route.line());
}

/// What the picture shows when it worked: the next look into the queue finds nothing malformed. Unknown, where nobody
/// may look.
Predicate verifiedBy(const MovePlan& plan, const QString& target)
{
    Queue named;
    named.vhost = plan.source.queue.vhost;
    named.name = plan.source.queue.name;
    Predicate::Condition condition;
    condition.target = target;
    condition.indicator = u"queue.malformed"_s;
    condition.objectGlob = queueObjectName(named);
    condition.when = Rule::When::Below;
    condition.level = 0;
    return {{condition}};
}

std::chrono::seconds verifiedAfter(const RabbitmqSettings& settings)
{
    const auto every = settings.peek ? settings.peek->every : std::chrono::milliseconds(0);
    return std::chrono::ceil<std::chrono::seconds>(every) + 5s;
}

/// Messages in all the queues that the route ends in; nothing when one of them has a consumer, or cannot be counted.
std::optional<qint64> deadLetters(AmqpConnection& connection, const DeadLetterRoute& route)
{
    qint64 ready = 0;
    for (const auto& queue : route.allQueues()) {
        const auto count = connection.count(queue);
        if (!count || count->consumers > 0)
            return std::nullopt;
        ready += count->ready;
    }
    return ready;
}

/// How many have arrived; the broker moves what is rejected in its own time.
std::optional<qint64> arrivals(AmqpConnection& connection, const MovePlan& plan, qint64 before, qint64 wanted)
{
    const auto until = std::chrono::steady_clock::now() + arrivalPatience;
    for (;;) {
        const auto now = deadLetters(connection, plan.route);
        const auto next = std::chrono::steady_clock::now() + betweenCounts;
        if (!now || *now - before >= wanted || next >= until)
            return now ? std::optional(*now - before) : std::nullopt;
        if (connection.errand().interruption.wait(-1, 0, next) == postgresql::Interruption::Wait::Interrupted)
            return std::nullopt;
    }
}

QJsonObject factsOf(const QueueGrip& grip, const AmqpMove& move, const MovePlan& plan)
{
    QJsonObject facts {{u"looked"_s, grip.looked()}, {u"malformed"_s, qint64(grip.malformed().size())},
        {u"moved"_s, move.moved()}, {u"kept"_s, grip.looked() - move.moved()}, {u"unroutable"_s, move.unroutable()},
        {u"maybe_twice"_s, move.maybeTwice()}, {u"in_doubt"_s, move.inDoubt()}};
    if (plan.isPublished()) {
        facts.insert(u"published"_s, move.published());
        facts.insert(u"acked"_s, move.acknowledged());
        facts.insert(u"not_confirmed"_s, move.notConfirmed());
    }
    return facts;
}

/// How a move that came to its end went.
ActionOutcome completed(AmqpConnection& connection, const QueueGrip& grip, const AmqpMove& move, const MovePlan& plan,
    std::optional<qint64> before)
{
    ActionOutcome outcome;
    outcome.kind = ActionOutcome::Kind::Done;
    outcome.facts = factsOf(grip, move, plan);
    if (const auto left = connection.count(plan.source.queue.name))
        outcome.facts.insert(u"left_in_queue"_s, left->ready);
    const auto arrived = before ? arrivals(connection, plan, *before, move.moved()) : std::nullopt;
    if (arrived)
        outcome.facts.insert(u"arrived"_s, *arrived);
    if (arrived && *arrived < move.moved()) {
        outcome.kind = ActionOutcome::Kind::Unknown;
        outcome.failure = Failure {FailureClass::NoAnswer, u"action.not_all_arrived"_s, {}};
    } else if (move.notConfirmed() > 0) {
        outcome.kind = ActionOutcome::Kind::Failed;
        outcome.failure = Failure {FailureClass::Refused, u"action.not_confirmed"_s, {}};
    }
    return outcome;
}

/// A move that broke off is over for what it did, and unknown for what was out.
ActionOutcome brokenOff(const Failure& failure, const QueueGrip& grip, const AmqpMove& move, const MovePlan& plan)
{
    const bool isKnown = failure.code == "action.time_up"_L1;
    auto outcome = isKnown ? failedOutcome(failure) : unknownOutcome(failure);
    outcome.facts = factsOf(grip, move, plan);
    return outcome;
}

} // namespace

bool MoveMalformed::canAct(const TargetConfig& target) const
{
    return hasBrokerLogin(target) && !settingsOf(target).respond->amqp.isEmpty();
}

Result<ActionLook> MoveMalformed::look(const ActionRequest& request, ActionHand& hand) const
{
    const auto plan = planOf(request, hand);
    if (!plan)
        return plan.error();
    const auto& settings = settingsOf(hand.target);
    const auto connection
        = AmqpConnection::open(settings, plan->source.queue.vhost, hand.password.value_or(SecretString()), hand.errand);
    if (!connection)
        return connection.error();
    const auto grip = QueueGrip::take(**connection, plan->source.queue.name, plan->count, false);
    if (!grip)
        return grip.error();
    // Everything back in its place before anybody thinks about it.
    if (const auto failure = (*connection)->reopenChannel())
        return *failure;
    if (grip->malformed().empty())
        return actionRefused(u"nothing_malformed"_s, {{u"looked"_s, grip->looked()}});
    ActionLook look;
    look.seen = plan->json();
    look.preview.request = requestText(*plan, settings, qint64(grip->malformed().size()));
    for (const auto& held : grip->malformed()) {
        if (look.preview.hits.size() >= shownMessages) {
            look.preview.hits.append(u"… %1 in all"_s.arg(grip->malformed().size()));
            break;
        }
        look.preview.hits.append(held.line());
    }
    look.preview.verify = verifiedBy(*plan, request.target);
    look.preview.verifyAfter = verifiedAfter(settings);
    return look;
}

ActionOutcome MoveMalformed::act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const
{
    const auto plan = planOf(request, hand);
    if (!plan)
        return refusedOutcome(plan.error());
    if (plan->json() != seen)
        return refusedOutcome(actionRefused(u"changed"_s));
    const auto connection = AmqpConnection::open(
        settingsOf(hand.target), plan->source.queue.vhost, hand.password.value_or(SecretString()), hand.errand);
    if (!connection)
        return refusedOutcome(connection.error());
    const auto before = deadLetters(**connection, plan->route);
    const auto grip = QueueGrip::take(**connection, plan->source.queue.name, plan->count, plan->isPublished());
    if (!grip)
        return refusedOutcome(grip.error());
    AmqpMove move(**connection, plan->route, plan->source.queue.name, request.actionId);
    if (const auto failure = move.run(grip->malformed()))
        return brokenOff(*failure, *grip, move, *plan);
    if (const auto failure = (*connection)->reopenChannel())
        return brokenOff(*failure, *grip, move, *plan);
    return completed(**connection, *grip, move, *plan, before);
}

} // namespace yagura
