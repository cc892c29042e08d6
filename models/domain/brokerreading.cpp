// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsreading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

BrokerNode brokerNodeFrom(const JsonReading& row)
{
    BrokerNode node;
    node.name = row.text("key"_L1);
    node.running = row.flag("running"_L1);
    node.memoryUsed = row.maybeInteger("memory_used"_L1);
    node.memoryLimit = row.maybeInteger("memory_limit"_L1);
    node.memoryAlarm = row.flag("memory_alarm"_L1);
    node.diskFree = row.maybeInteger("disk_free"_L1);
    node.diskFreeLimit = row.maybeInteger("disk_free_limit"_L1);
    node.diskAlarm = row.flag("disk_alarm"_L1);
    node.filesUsed = row.maybeInteger("files_used"_L1);
    node.filesLimit = row.maybeInteger("files_limit"_L1);
    node.partitions = row.texts("partitions"_L1);
    node.uptimeS = row.maybeReal("uptime_s"_L1);
    node.dataDirectory = row.maybeText("data_directory"_L1);
    return node;
}

Queue queueFrom(const JsonReading& row)
{
    Queue queue;
    queue.vhost = row.text("vhost"_L1);
    queue.name = row.text("name"_L1);
    queue.type = row.text("type"_L1);
    queue.state = row.maybeText("state"_L1);
    queue.ready = row.maybeInteger("ready"_L1);
    queue.unacked = row.maybeInteger("unacked"_L1);
    queue.publishPerS = row.maybeReal("publish_per_s"_L1);
    queue.deliverPerS = row.maybeReal("deliver_per_s"_L1);
    queue.ackPerS = row.maybeReal("ack_per_s"_L1);
    queue.redeliverPerS = row.maybeReal("redeliver_per_s"_L1);
    queue.consumers = row.maybeInteger("consumers"_L1);
    queue.consumerCapacity = row.maybeReal("consumer_capacity"_L1);
    queue.headAgeS = row.maybeReal("head_age_s"_L1);
    queue.deadLetterExchange = row.text("dead_letter_exchange"_L1);
    queue.deadLetterRoutingKey = row.text("dead_letter_routing_key"_L1);
    queue.policy = row.maybeText("policy"_L1);
    queue.isLengthLimited = row.flag("length_limited"_L1);
    queue.isDeadLetterTarget = row.flag("dead_letter_target"_L1);
    queue.readyPerS = row.maybeReal("ready_per_s"_L1);
    queue.readAt = row.maybeMoment("read_at"_L1).value_or(Moment());
    return queue;
}

BrokerClient brokerClientFrom(const JsonReading& row)
{
    return {row.maybeText("name"_L1), row.text("user"_L1), row.text("address"_L1), row.integer("connections"_L1),
        row.integer("consumers"_L1), row.texts("queues"_L1)};
}

std::optional<Dated<QueueSweep>> sweepFrom(const JsonReading& details)
{
    const auto sweep = details.maybeInner("sweep"_L1);
    if (!sweep)
        return std::nullopt;
    return Dated<QueueSweep> {{sweep->integer("queues"_L1), sweep->integer("total"_L1), sweep->flag("complete"_L1),
                                  sweep->real("duration_s"_L1)},
        sweep->moment("read_at"_L1)};
}

} // namespace

BrokerHealth brokerFrom(const JsonReading& details)
{
    BrokerHealth health;
    health.version = details.text("version"_L1);
    health.clusterName = details.text("cluster_name"_L1);
    health.ready = details.maybeInteger("ready"_L1);
    health.unacked = details.maybeInteger("unacked"_L1);
    health.publishPerS = details.maybeReal("publish_per_s"_L1);
    health.deliverPerS = details.maybeReal("deliver_per_s"_L1);
    health.ackPerS = details.maybeReal("ack_per_s"_L1);
    health.unroutablePerMin = details.maybeInteger("unroutable_per_min"_L1);
    health.connections = details.maybeInteger("connections"_L1);
    health.consumers = details.maybeInteger("consumers"_L1);
    health.queuesTotal = details.maybeInteger("queues_total"_L1);
    health.nodes = details.table("nodes"_L1, brokerNodeFrom);
    health.queues = details.table("queues"_L1, queueFrom);
    health.sweep = sweepFrom(details);
    health.clients = datedTableFrom(details, "clients"_L1, brokerClientFrom);
    health.peeks = details.table("peeks"_L1, peekFrom);
    health.missing = details.table("missing"_L1, missingFrom);
    return health;
}

} // namespace yagura
