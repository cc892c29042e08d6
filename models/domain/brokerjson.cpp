// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject nodeJson(const BrokerNode& node)
{
    return {
        {u"key"_s, node.name},
        {u"running"_s, node.running},
        {u"memory_used"_s, jsonOf(node.memoryUsed)},
        {u"memory_limit"_s, jsonOf(node.memoryLimit)},
        {u"memory_alarm"_s, node.memoryAlarm},
        {u"disk_free"_s, jsonOf(node.diskFree)},
        {u"disk_free_limit"_s, jsonOf(node.diskFreeLimit)},
        {u"disk_alarm"_s, node.diskAlarm},
        {u"files_used"_s, jsonOf(node.filesUsed)},
        {u"files_limit"_s, jsonOf(node.filesLimit)},
        {u"partitions"_s, QJsonArray::fromStringList(node.partitions)},
        {u"uptime_s"_s, jsonOf(node.uptimeS)},
        {u"data_directory"_s, textJson(node.dataDirectory)},
    };
}

QJsonObject queueJson(const Queue& queue)
{
    return {
        {u"key"_s, queue.key()},
        {u"vhost"_s, queue.vhost},
        {u"name"_s, queue.name},
        {u"type"_s, queue.type},
        {u"state"_s, queue.state.isEmpty() ? QJsonValue() : QJsonValue(queue.state)},
        {u"ready"_s, jsonOf(queue.ready)},
        {u"unacked"_s, jsonOf(queue.unacked)},
        {u"publish_per_s"_s, jsonOf(queue.publishPerS)},
        {u"deliver_per_s"_s, jsonOf(queue.deliverPerS)},
        {u"ack_per_s"_s, jsonOf(queue.ackPerS)},
        {u"redeliver_per_s"_s, jsonOf(queue.redeliverPerS)},
        {u"consumers"_s, jsonOf(queue.consumers)},
        {u"consumer_capacity"_s, jsonOf(queue.consumerCapacity)},
        {u"head_age_s"_s, jsonOf(queue.headAgeS)},
        {u"dead_letter_exchange"_s, queue.deadLetterExchange},
        {u"dead_letter_routing_key"_s, queue.deadLetterRoutingKey},
        {u"policy"_s, textJson(queue.policy)},
        {u"length_limited"_s, queue.isLengthLimited},
        {u"dead_letter_target"_s, queue.isDeadLetterTarget},
        {u"ready_per_s"_s, jsonOf(queue.readyPerS)},
        {u"empties_in_s"_s, jsonOf(queue.emptiesInS())},
        {u"read_at"_s, jsonOfTime(queue.readAt.utc)},
    };
}

QJsonObject brokerClientJson(const BrokerClient& client)
{
    return {
        {u"key"_s, QString(client.name + u'/' + client.user + u'@' + client.address)},
        {u"name"_s, textJson(client.name)},
        {u"user"_s, client.user},
        {u"address"_s, client.address},
        {u"connections"_s, jsonOfInteger(client.connections)},
        {u"consumers"_s, jsonOfInteger(client.consumers)},
        {u"queues"_s, QJsonArray::fromStringList(client.queues)},
    };
}

QJsonValue sweepJson(const std::optional<Dated<QueueSweep>>& dated)
{
    if (!dated)
        return QJsonValue::Null;
    return QJsonObject {
        {u"read_at"_s, jsonOfTime(dated->readAt.utc)},
        {u"queues"_s, jsonOfInteger(dated->value.queues)},
        {u"total"_s, jsonOfInteger(dated->value.total)},
        {u"complete"_s, dated->value.complete},
        {u"duration_s"_s, Amount(dated->value.durationS).toJson()},
    };
}

} // namespace

QJsonObject detailsJson(const BrokerHealth& health)
{
    return {
        {u"version"_s, health.version},
        {u"cluster_name"_s, health.clusterName},
        {u"ready"_s, jsonOf(health.ready)},
        {u"unacked"_s, jsonOf(health.unacked)},
        {u"publish_per_s"_s, jsonOf(health.publishPerS)},
        {u"deliver_per_s"_s, jsonOf(health.deliverPerS)},
        {u"ack_per_s"_s, jsonOf(health.ackPerS)},
        {u"unroutable_per_min"_s, jsonOf(health.unroutablePerMin)},
        {u"connections"_s, jsonOf(health.connections)},
        {u"consumers"_s, jsonOf(health.consumers)},
        {u"queues_total"_s, jsonOf(health.queuesTotal)},
        {u"nodes"_s, tableOf(health.nodes, nodeJson)},
        {u"queues"_s, tableOf(health.queues, queueJson)},
        {u"sweep"_s, sweepJson(health.sweep)},
        {u"clients"_s, datedTableOf(health.clients, brokerClientJson)},
        {u"peeks"_s, tableOf(health.peeks, peekJson)},
        {u"missing"_s, tableOf(health.missing, missingJson)},
    };
}

} // namespace yagura
