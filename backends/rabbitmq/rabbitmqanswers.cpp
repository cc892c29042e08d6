// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/rabbitmqanswers.h"

#include "backends/rabbitmq/rabbitmqjson.h"
#include "models/domain/indicators.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

// A publisher's clock may run a little ahead of ours; a time further off is in another unit or invented.
constexpr double clockSkewS = 60;
constexpr double longestHeadAgeS = 10.0 * 365 * 24 * 3600;

std::optional<double> rateOf(const QJsonObject& stats, QLatin1StringView name)
{
    return amountOf(stats.value(name + "_details"_L1).toObject().value("rate"_L1));
}

std::optional<qint64> unroutableOf(const QJsonObject& stats)
{
    const auto returned = rateOf(stats, "return_unroutable"_L1);
    const auto dropped = rateOf(stats, "drop_unroutable"_L1);
    if (!returned && !dropped)
        return std::nullopt;
    return std::llround(std::min((returned.value_or(0) + dropped.value_or(0)) * 60, 1e15));
}

std::optional<double> headAgeOf(const QJsonValue& timestamp, const Moment& readAt)
{
    const auto seconds = amountOf(timestamp);
    if (!seconds || *seconds <= 0)
        return std::nullopt;
    const auto age = static_cast<double>(readAt.utc.toMSecsSinceEpoch()) / 1000 - *seconds;
    if (age < -clockSkewS || age > longestHeadAgeS)
        return std::nullopt;
    return std::max(age, 0.0);
}

/// A queue's own argument wins over the policy. Null when neither says anything; empty is the default exchange.
QString deadLetterWord(const QJsonObject& queue, QLatin1StringView name)
{
    const auto own = queue.value("arguments"_L1).toObject().value("x-"_L1 + name);
    if (own.isString())
        return own.toString();
    return queue.value("effective_policy_definition"_L1).toObject().value(name).toString();
}

/// By an argument of its own or by a policy.
bool isLengthLimited(const QJsonObject& queue)
{
    const auto arguments = queue.value("arguments"_L1).toObject();
    const auto policy = queue.value("effective_policy_definition"_L1).toObject();
    return arguments.contains("x-max-length"_L1) || arguments.contains("x-max-length-bytes"_L1)
        || policy.contains("max-length"_L1) || policy.contains("max-length-bytes"_L1);
}

std::optional<double> capacityOf(const QJsonObject& queue)
{
    const auto capacity = amountOf(queue.value("consumer_capacity"_L1));
    return capacity ? capacity : amountOf(queue.value("consumer_utilisation"_L1));
}

std::optional<Queue> queueOf(const QJsonObject& object, const Moment& readAt)
{
    const auto name = object.value("name"_L1);
    const auto vhost = object.value("vhost"_L1);
    if (!name.isString() || !vhost.isString())
        return std::nullopt;

    const auto stats = object.value("message_stats"_L1).toObject();
    Queue queue;
    queue.vhost = vhost.toString();
    queue.name = name.toString();
    queue.type = object.value("type"_L1).toString();
    queue.state = object.value("state"_L1).toString();
    queue.policy = object.value("policy"_L1).toString();
    queue.ready = countOf(object.value("messages_ready"_L1));
    queue.unacked = countOf(object.value("messages_unacknowledged"_L1));
    queue.publishPerS = rateOf(stats, "publish"_L1);
    queue.deliverPerS = rateOf(stats, "deliver_get"_L1);
    queue.ackPerS = rateOf(stats, "ack"_L1);
    queue.redeliverPerS = rateOf(stats, "redeliver"_L1);
    queue.consumers = countOf(object.value("consumers"_L1));
    queue.consumerCapacity = capacityOf(object);
    queue.headAgeS = headAgeOf(object.value("head_message_timestamp"_L1), readAt);
    queue.deadLetterExchange = deadLetterWord(object, "dead-letter-exchange"_L1);
    queue.deadLetterRoutingKey = deadLetterWord(object, "dead-letter-routing-key"_L1);
    queue.isLengthLimited = isLengthLimited(object);
    queue.readAt = readAt;
    return queue;
}

std::optional<BrokerNode> nodeOf(const QJsonObject& object)
{
    const auto name = object.value("name"_L1);
    const auto running = object.value("running"_L1);
    if (!name.isString() || !running.isBool())
        return std::nullopt;

    BrokerNode node;
    node.name = name.toString();
    node.running = running.toBool();
    node.memoryUsed = countOf(object.value("mem_used"_L1));
    node.memoryLimit = countOf(object.value("mem_limit"_L1));
    node.memoryAlarm = object.value("mem_alarm"_L1).toBool();
    node.diskFree = countOf(object.value("disk_free"_L1));
    node.diskFreeLimit = countOf(object.value("disk_free_limit"_L1));
    node.diskAlarm = object.value("disk_free_alarm"_L1).toBool();
    node.filesUsed = countOf(object.value("fd_used"_L1));
    node.filesLimit = countOf(object.value("fd_total"_L1));
    for (const auto partition : object.value("partitions"_L1).toArray())
        node.partitions.append(partition.toString());
    if (const auto uptime = amountOf(object.value("uptime"_L1)))
        node.uptimeS = *uptime / 1000;
    node.dataDirectory = object.value("db_dir"_L1).toString();
    return node;
}

} // namespace

Result<RabbitmqOverview> parseOverview(QByteArrayView bytes)
{
    const auto object = readObject(bytes);
    if (!object)
        return object.error();
    if (!object->value("rabbitmq_version"_L1).isString())
        return unreadable(u"rabbitmq_version"_s);

    const auto stats = object->value("message_stats"_L1).toObject();
    const auto queues = object->value("queue_totals"_L1).toObject();
    const auto objects = object->value("object_totals"_L1).toObject();
    RabbitmqOverview overview;
    overview.version = object->value("rabbitmq_version"_L1).toString();
    overview.clusterName = object->value("cluster_name"_L1).toString();
    overview.ready = countOf(queues.value("messages_ready"_L1));
    overview.unacked = countOf(queues.value("messages_unacknowledged"_L1));
    overview.publishPerS = rateOf(stats, "publish"_L1);
    overview.deliverPerS = rateOf(stats, "deliver_get"_L1);
    overview.ackPerS = rateOf(stats, "ack"_L1);
    overview.unroutablePerMin = unroutableOf(stats);
    overview.connections = countOf(objects.value("connections"_L1));
    overview.consumers = countOf(objects.value("consumers"_L1));
    overview.queues = countOf(objects.value("queues"_L1));
    return overview;
}

Result<QList<BrokerNode>> parseNodes(QByteArrayView bytes)
{
    const auto array = readArray(bytes);
    if (!array)
        return array.error();

    QList<BrokerNode> nodes;
    for (qsizetype i = 0; i < array->size(); ++i) {
        auto node = nodeOf(array->at(i).toObject());
        if (!node)
            return unreadable(u"[%1].name or .running"_s.arg(i));
        nodes.append(*std::move(node));
    }
    return nodes;
}

Result<QueuePage> parseQueuePage(QByteArrayView bytes, const Moment& readAt)
{
    const auto object = readObject(bytes);
    if (!object)
        return object.error();
    const auto total = countOf(object->value("total_count"_L1));
    const auto pageCount = countOf(object->value("page_count"_L1));
    const auto items = object->value("items"_L1);
    if (!total || !pageCount || !items.isArray())
        return unreadable(u"items, total_count or page_count"_s);

    QueuePage page {{}, *total, *pageCount};
    const auto array = items.toArray();
    page.queues.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto queue = queueOf(array.at(i).toObject(), readAt);
        if (!queue)
            return unreadable(u"items[%1].name or .vhost"_s.arg(i));
        page.queues.append(*std::move(queue));
    }
    return page;
}

Result<Queue> parseQueue(QByteArrayView bytes, const Moment& readAt)
{
    const auto object = readObject(bytes);
    if (!object)
        return object.error();
    auto queue = queueOf(*object, readAt);
    if (!queue)
        return unreadable(u"name or vhost"_s);
    return *std::move(queue);
}

Result<QList<QueueBinding>> parseBindings(QByteArrayView bytes)
{
    const auto array = readArray(bytes);
    if (!array)
        return array.error();

    QList<QueueBinding> bindings;
    for (const auto value : *array) {
        const auto object = value.toObject();
        const auto destination = object.value("destination"_L1);
        if (!destination.isString())
            return unreadable(u"destination"_s);
        if (object.value("destination_type"_L1).toString() == "queue"_L1)
            bindings.append({destination.toString(), object.value("routing_key"_L1).toString()});
    }
    return bindings;
}

Result<ConnectionPage> parseConnectionPage(QByteArrayView bytes)
{
    const auto object = readObject(bytes);
    if (!object)
        return object.error();
    const auto pageCount = countOf(object->value("page_count"_L1));
    const auto items = object->value("items"_L1);
    if (!pageCount || !countOf(object->value("total_count"_L1)) || !items.isArray())
        return unreadable(u"items, total_count or page_count"_s);

    ConnectionPage page {{}, *pageCount};
    for (const auto value : items.toArray()) {
        const auto item = value.toObject();
        const auto properties = item.value("client_properties"_L1).toObject();
        const BrokerConnection connection {item.value("name"_L1).toString(),
            properties.value("connection_name"_L1).toString(), item.value("user"_L1).toString(),
            item.value("peer_host"_L1).toString()};
        if (!connection.name.isEmpty() && !connection.user.isEmpty() && item.value("type"_L1) != "direct"_L1)
            page.connections.append(connection);
    }
    return page;
}

Result<QList<BrokerConsumer>> parseConsumers(QByteArrayView bytes)
{
    const auto array = readArray(bytes);
    if (!array)
        return array.error();

    QList<BrokerConsumer> consumers;
    for (const auto value : *array) {
        const auto object = value.toObject();
        const auto queue = object.value("queue"_L1).toObject();
        const auto channel = object.value("channel_details"_L1).toObject();
        const auto name = queue.value("name"_L1);
        if (!name.isString())
            return unreadable(u"queue.name"_s);
        consumers.append({{channel.value("connection_name"_L1).toString(), {}, channel.value("user"_L1).toString(),
                              channel.value("peer_host"_L1).toString()},
            queueObjectName(queue.value("vhost"_L1).toString(), name.toString())});
    }
    return consumers;
}

} // namespace yagura
