// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicators.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void addTotals(IndicatorList& list, const BrokerHealth& health)
{
    list.add(u"broker.ready"_s, u"1"_s, health.ready);
    list.add(u"broker.unacked"_s, u"1"_s, health.unacked);
    list.add(u"broker.connections"_s, u"1"_s, health.connections);
    list.add(u"broker.consumers"_s, u"1"_s, health.consumers);
    list.add(u"broker.queues"_s, u"1"_s, health.queuesTotal);
    list.add(u"broker.publish_rate"_s, u"1/s"_s, health.publishPerS);
    list.add(u"broker.deliver_rate"_s, u"1/s"_s, health.deliverPerS);
    list.add(u"broker.ack_rate"_s, u"1/s"_s, health.ackPerS);
    list.add(u"broker.unroutable_rate"_s, u"1/min"_s, health.unroutablePerMin);
}

// Publishers are blocked below diskFreeLimit; the doubled limit leaves time to act before that.
Amount diskFreeFloor(const BrokerNode& node)
{
    return node.diskFreeLimit && *node.diskFreeLimit > 0 ? Amount(2 * double(*node.diskFreeLimit)) : Amount();
}

void addNode(IndicatorList& list, const BrokerNode& node)
{
    list.setObject(u"node"_s, node.name);
    list.add(u"node.memory_used_ratio"_s, u"1"_s, ratioOf(node.memoryUsed, node.memoryLimit));
    list.addFlag(u"node.memory_alarm"_s, node.memoryAlarm);
    list.add(u"node.disk_free"_s, u"By"_s, node.diskFree, diskFreeFloor(node));
    list.addFlag(u"node.disk_alarm"_s, node.diskAlarm);
    list.add(u"node.files_used_ratio"_s, u"1"_s, ratioOf(node.filesUsed, node.filesLimit));
    list.add(u"node.partitions"_s, u"1"_s, qint64(node.partitions.size()));
    list.addFlag(u"node.running"_s, node.running);
}

// A stream is read without being emptied and keeps its messages as ready: nobody reading it is no backlog.
Amount unconsumed(const Queue& queue)
{
    if (queue.type == "stream"_L1)
        return 0;
    if (!queue.consumers)
        return {};
    return *queue.consumers > 0 ? Amount(0) : Amount(queue.ready);
}

Amount unhealthy(const Queue& queue)
{
    if (queue.state.isEmpty())
        return {};
    const bool bad = queue.state == "minority"_L1 || queue.state == "down"_L1 || queue.state == "crashed"_L1;
    return bad ? 1 : 0;
}

// Below that one message more or less makes half of it. The broker's counters are averages of some seconds.
constexpr double fewestDeliveriesPerS = 1;

// A poisoned message goes round between the queue and a consumer that cannot read it. What we look into ourselves is
// delivered and redelivered to us, which tells nothing about the consumers.
Amount redeliveryRatio(const Queue& queue, bool isPeeked)
{
    if (isPeeked || !queue.redeliverPerS || queue.deliverPerS.value_or(0) < fewestDeliveriesPerS)
        return {};
    return std::min(*queue.redeliverPerS / *queue.deliverPerS, 1.0);
}

void addQueue(IndicatorList& list, const Queue& queue, bool isPeeked)
{
    list.setObject(u"queue"_s, queueObjectName(queue));
    list.add(u"queue.ready"_s, u"1"_s, queue.ready);
    list.add(u"queue.unacked"_s, u"1"_s, queue.unacked);
    list.add(u"queue.consumers"_s, u"1"_s, queue.consumers);
    list.add(u"queue.publish_rate"_s, u"1/s"_s, queue.publishPerS);
    list.add(u"queue.deliver_rate"_s, u"1/s"_s, queue.deliverPerS);
    list.add(u"queue.ack_rate"_s, u"1/s"_s, queue.ackPerS);
    list.add(u"queue.redeliver_rate"_s, u"1/s"_s, queue.redeliverPerS);
    list.add(u"queue.redelivery_ratio"_s, u"1"_s, redeliveryRatio(queue, isPeeked));
    list.add(u"queue.head_age"_s, u"s"_s, queue.headAgeS);
    list.add(u"queue.unconsumed"_s, u"1"_s, unconsumed(queue));
    if (queue.isDeadLetterTarget)
        list.add(u"queue.dead_letter_growth"_s, u"1/min"_s, queue.readyPerS ? Amount(*queue.readyPerS * 60) : Amount());
    list.add(u"queue.unhealthy"_s, u"1"_s, unhealthy(queue));
}

void addPeek(IndicatorList& list, const QueuePeek& peek)
{
    list.setObject(u"queue"_s, peek.object);
    const auto& verdict = peek.verdict;
    list.add(
        u"queue.malformed"_s, u"1"_s, peek.isKnown() ? Amount(verdict.malformed) : Amount(), Amount(verdict.looked));
    // Those that cannot be judged may be either.
    const auto judged = verdict.valid + verdict.malformed;
    const bool isTold = peek.isKnown() && judged > 0;
    list.add(
        u"queue.malformed_ratio"_s, u"1"_s, isTold ? Amount(double(verdict.malformed) / double(judged)) : Amount());
    if (peek.schemaFile.isEmpty())
        return;
    const auto& schema = verdict.schema;
    const bool isHeldAgainst = peek.isKnown() && schema;
    list.add(u"queue.schema_violations"_s, u"1"_s, isHeldAgainst ? Amount(schema->violating) : Amount(),
        isHeldAgainst ? Amount(schema->checked) : Amount());
}

} // namespace

QString queueObjectName(const QString& vhost, const QString& name)
{
    return vhost == "/"_L1 ? name : vhost + u'/' + name;
}

QString queueObjectName(const Queue& queue)
{
    return queueObjectName(queue.vhost, queue.name);
}

void addIndicators(IndicatorList& list, const BrokerHealth& health)
{
    list.reserve(health.queues.size() * 12 + health.nodes.size() * 7 + 16);
    addTotals(list, health);
    QSet<QString> peeked;
    for (const QueuePeek& peek : health.peeks)
        peeked.insert(peek.object);
    for (const BrokerNode& node : health.nodes)
        addNode(list, node);
    for (const Queue& queue : health.queues)
        addQueue(list, queue, peeked.contains(queueObjectName(queue)));
    for (const QueuePeek& peek : health.peeks)
        addPeek(list, peek);
    list.clearObject();
}

} // namespace yagura
