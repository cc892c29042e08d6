// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/brokerlook.h"

#include "backends/observe/brokertables.h"
#include "backends/rabbitmq/brokerreader.h"
#include "backends/rabbitmq/rabbitmqanswers.h"
#include "backends/rabbitmq/rabbitmqapi.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using AskBroker = Result<Observation> (*)(BrokerReader& broker, const QString& queue);

/// Where a queue's dead letters may end up, more than a table of them is none.
constexpr qsizetype mostDeadLetterQueues = 20;

Result<Observation> overviewSeen(BrokerReader& broker, const QString&)
{
    const auto overview = broker.get(overviewLookTarget());
    if (!overview)
        return overview.error();
    const auto nodes = broker.get(nodesLookTarget());
    return nodes ? overviewTable(*overview, *nodes) : nodes.error();
}

Result<Observation> queueSeen(BrokerReader& broker, const QString& name)
{
    const auto queue = broker.findQueue(name);
    if (!queue)
        return queue.error();
    const auto body = broker.get(queueLookTarget(queue->vhost, queue->name));
    return body ? queueTable(*body) : body.error();
}

Result<Observation> consumersSeen(BrokerReader& broker, const QString& name)
{
    const auto queue = broker.findQueue(name);
    if (!queue)
        return queue.error();
    const auto body = broker.get(consumersLookTarget(queue->vhost, queue->name));
    return body ? consumersTable(*body) : body.error();
}

Result<Observation> connectionsSeen(BrokerReader& broker, const QString&)
{
    const auto page = broker.get(connectionsLookTarget());
    return page ? connectionsTable(*page) : page.error();
}

/// What a login that only watches may not see is left out.
QByteArray partOf(BrokerReader& broker, const QByteArray& target, std::optional<Failure>& failure)
{
    const auto body = broker.get(target);
    if (body)
        return *body;
    const auto failureClass = body.error().failureClass;
    if (failureClass != FailureClass::Auth && failureClass != FailureClass::Permission)
        failure = body.error();
    return {};
}

Result<Observation> policiesSeen(BrokerReader& broker, const QString&)
{
    std::optional<Failure> failure;
    const auto policies = partOf(broker, policiesLookTarget(), failure);
    const auto operators = partOf(broker, operatorPoliciesLookTarget(), failure);
    const auto limits = partOf(broker, userLimitsLookTarget(), failure);
    if (failure)
        return *failure;
    return policiesTable(policies, operators, limits);
}

/// The queues that get what `queue` rejects, as far as bindings tell: topics and headers are the broker's to match.
Result<QList<QueueBinding>> deadLetterBindings(BrokerReader& broker, const Queue& queue)
{
    if (queue.deadLetterExchange.isEmpty()) {
        if (queue.deadLetterRoutingKey.isEmpty())
            return QList<QueueBinding> {};
        return QList<QueueBinding> {{queue.deadLetterRoutingKey, queue.deadLetterRoutingKey}};
    }
    const auto body = broker.get(bindingsTarget(queue.vhost, queue.deadLetterExchange));
    if (!body)
        return body.error();
    return parseBindings(*body);
}

Result<Observation> deadLettersSeen(BrokerReader& broker, const QString& name)
{
    const auto ref = broker.findQueue(name);
    if (!ref)
        return ref.error();
    const auto body = broker.get(queueTarget(ref->vhost, ref->name));
    if (!body)
        return body.error();
    const auto queue = parseQueue(*body, {});
    if (!queue)
        return queue.error();
    const auto bindings = deadLetterBindings(broker, *queue);
    if (!bindings)
        return bindings.error();
    Observation seen;
    seen.columns = {u"exchange"_s, u"routing_key"_s, u"queue"_s, u"type"_s, u"ready"_s, u"consumers"_s};
    seen.rowsTotal = bindings->size();
    for (const auto& binding : bindings->first(std::min(bindings->size(), mostDeadLetterQueues))) {
        const auto target = broker.get(queueTarget(ref->vhost, binding.queue));
        const auto end = target ? parseQueue(*target, {}) : Result<Queue>(target.error());
        const auto number = [](std::optional<qint64> count) { return count ? QString::number(*count) : QString(); };
        seen.rows.append({queue->deadLetterExchange, binding.routingKey, binding.queue, end ? end->type : QString(),
            end ? number(end->ready) : QString(), end ? number(end->consumers) : QString()});
    }
    return seen;
}

AskBroker askFor(const QString& id)
{
    static const QHash<QString, AskBroker> asks {
        {u"broker.overview"_s, overviewSeen},
        {u"broker.queue"_s, queueSeen},
        {u"broker.consumers"_s, consumersSeen},
        {u"broker.connections"_s, connectionsSeen},
        {u"broker.policies"_s, policiesSeen},
        {u"broker.dead_letters"_s, deadLettersSeen},
    };
    return asks.value(id);
}

/// The first GETs; what follows from their answers is told with the observation.
QByteArrayList firstTargets(const QString& id, const QString& queueName)
{
    const auto queue = queuesCalled(queueName).first();
    if (id == "broker.overview"_L1)
        return {overviewLookTarget(), nodesLookTarget()};
    if (id == "broker.queue"_L1)
        return {queueLookTarget(queue.vhost, queue.name)};
    if (id == "broker.consumers"_L1)
        return {consumersLookTarget(queue.vhost, queue.name)};
    if (id == "broker.connections"_L1)
        return {connectionsLookTarget()};
    if (id == "broker.policies"_L1)
        return {policiesLookTarget(), operatorPoliciesLookTarget(), userLimitsLookTarget()};
    return {queueTarget(queue.vhost, queue.name)};
}

QString getText(const HttpOrigin& origin, const QByteArrayList& targets)
{
    QStringList lines;
    for (const auto& target : targets) {
        if (!walks(target)) // which is not sent
            lines.append(u"GET "_s + origin.resolved(target).toString(QUrl::FullyEncoded));
    }
    return lines.join(u'\n');
}

} // namespace

Look brokerLook(const TargetConfig& target, const ObserveStep::Query& query)
{
    const auto& settings = std::get<RabbitmqSettings>(target.settings);
    const auto queue = query.parameters.value(u"queue"_s);
    Look look;
    look.asked = getText({settings.url, {}, std::nullopt, {}}, firstTargets(query.id, queue));
    look.login = target;
    look.ask = [target, ask = askFor(query.id), queue](
                   Errand& errand, const std::optional<SecretString>& password) -> Result<Observation> {
        BrokerReader broker(target, password, errand.deadline, Observation::mostBytes);
        const auto seen = ask(broker, queue);
        if (!seen)
            return seen;
        auto table = bounded(*seen);
        table.asked = getText(broker.origin(), broker.asked());
        return table;
    };
    return look;
}

} // namespace yagura
