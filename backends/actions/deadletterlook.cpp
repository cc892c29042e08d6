// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/deadletterlook.h"

#include "backends/actions/brokerchange.h"
#include "backends/rabbitmq/rabbitmqapi.h"
#include "backends/rabbitmq/rabbitmqjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// More queues than these behind one exchange are no place for dead letters.
constexpr qsizetype mostQueues = 20;

/// What speaks against that queue as an end for dead letters.
std::optional<Failure> objectionTo(
    BrokerReader& broker, const QueueFacts& source, const QString& name, bool isConfirmed)
{
    if (name == source.queue.name)
        return actionRefused(u"dead_letters_return"_s);
    const auto facts = queueFacts(broker, QueueRef {source.queue.vhost, name});
    if (!facts) {
        const bool isMissing = facts.error().code == "action.refused"_L1;
        return isMissing ? actionRefused(u"no_dead_letter_queue"_s, {{u"queue"_s, name}}) : facts.error();
    }
    if (facts->type != "classic"_L1 && facts->type != "quorum"_L1)
        return actionRefused(u"dead_letter_queue_type"_s, {{u"queue"_s, name}, {u"type"_s, facts->type}});
    if (source.isDurable && (!facts->isDurable || facts->isAutoDelete || facts->isExclusive))
        return actionRefused(u"dead_letter_queue_not_durable"_s, {{u"queue"_s, name}});
    // A full queue that refuses tells so to a publisher who waits for a confirm, and nobody when the broker publishes.
    if (isConfirmed ? facts->dropsWhenFull() : facts->isLengthLimited())
        return actionRefused(u"dead_letter_queue_limited"_s, {{u"queue"_s, name}});
    return std::nullopt;
}

Result<DeadLetterRoute> checked(BrokerReader& broker, const QueueFacts& source, DeadLetterRoute route)
{
    const auto queues = route.allQueues();
    if (queues.isEmpty() || queues.size() > mostQueues)
        return actionRefused(u"dead_letters_dropped"_s);
    for (const auto& queue : queues) {
        if (const auto objection = objectionTo(broker, source, queue, route.way == DeadLetterRoute::Way::Publish))
            return *objection;
    }
    return route;
}

/// Exchange "" knows every queue by its name; without a key of its own nobody can tell what messages carry.
Result<DeadLetterRoute> byDefaultExchange(const QueueFacts& source)
{
    DeadLetterRoute route;
    route.routingKey = source.deadLetterRoutingKey();
    if (!route.routingKey)
        return actionRefused(u"dead_letters_return"_s);
    route.exchangeType = u"direct"_s;
    route.bindings = {{*route.routingKey, *route.routingKey}};
    return route;
}

Result<DeadLetterRoute> byExchange(BrokerReader& broker, const QueueFacts& source, const QString& name)
{
    const auto path = "/api/exchanges/" + pathSegment(source.queue.vhost) + '/' + pathSegment(name);
    const auto body = broker.get(path + "?columns=name,type");
    if (!body && BrokerReader::isNotFound(body.error()))
        return actionRefused(u"no_dead_letter_exchange"_s, {{u"exchange"_s, name}});
    if (!body)
        return body.error();
    const auto object = readObject(*body);
    if (!object)
        return object.error();
    DeadLetterRoute route;
    route.exchange = name;
    route.exchangeType = object->value("type"_L1).toString();
    route.routingKey = source.deadLetterRoutingKey();
    if (!QStringList {u"direct"_s, u"fanout"_s, u"topic"_s}.contains(route.exchangeType))
        return actionRefused(u"dead_letter_exchange_type"_s, {{u"type"_s, route.exchangeType}});
    const auto list = broker.get(bindingsTarget(source.queue.vhost, name));
    if (!list)
        return list.error();
    const auto bindings = parseBindings(*list);
    if (!bindings)
        return bindings.error();
    route.bindings = *bindings;
    return route;
}

} // namespace

Result<DeadLetterRoute> deadLetterRoute(
    BrokerReader& broker, const QueueFacts& source, const std::optional<QString>& named)
{
    if (const auto exchange = source.deadLetterExchange()) {
        auto route = exchange->isEmpty() ? byDefaultExchange(source) : byExchange(broker, source, *exchange);
        return route ? checked(broker, source, *route) : route;
    }
    DeadLetterRoute route;
    route.way = DeadLetterRoute::Way::Publish;
    route.exchangeType = u"direct"_s;
    route.routingKey = named.value_or(source.queue.name + u".dlq"_s);
    route.bindings = {{*route.routingKey, *route.routingKey}};
    return checked(broker, source, route);
}

} // namespace yagura
