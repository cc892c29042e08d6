// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/deadletters.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace yagura {

namespace {

using QueueName = std::pair<QString, QString>;

void addTargets(QSet<QueueName>& targets, const Queue& queue, const ExchangeBindings& bindings)
{
    if (queue.deadLetterExchange.isEmpty()) {
        if (!queue.deadLetterRoutingKey.isEmpty())
            targets.insert({queue.vhost, queue.deadLetterRoutingKey});
        return;
    }
    const auto bound = bindings.value({queue.vhost, queue.deadLetterExchange});
    const bool isExact = !queue.deadLetterRoutingKey.isEmpty()
        && std::ranges::find(bound, queue.deadLetterRoutingKey, &QueueBinding::routingKey) != bound.end();
    for (const auto& binding : bound) {
        if (!isExact || binding.routingKey == queue.deadLetterRoutingKey)
            targets.insert({queue.vhost, binding.queue});
    }
}

} // namespace

QList<ExchangeRef> deadLetterExchanges(const QList<Queue>& queues, qsizetype most)
{
    QMap<ExchangeRef, bool> found;
    for (const auto& queue : queues) {
        if (found.size() >= most)
            break;
        if (!queue.deadLetterExchange.isEmpty())
            found.insert({queue.vhost, queue.deadLetterExchange}, true);
    }
    return found.keys();
}

void markDeadLetterTargets(QList<Queue>& queues, const ExchangeBindings& bindings)
{
    QSet<QueueName> targets;
    for (const auto& queue : std::as_const(queues))
        addTargets(targets, queue, bindings);
    for (auto& queue : queues)
        queue.isDeadLetterTarget = targets.contains({queue.vhost, queue.name});
}

} // namespace yagura
