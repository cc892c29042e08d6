// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/queuefacts.h"

#include "backends/actions/brokerchange.h"
#include "backends/rabbitmq/rabbitmqjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QByteArray pathOf(const QueueRef& queue)
{
    return pathSegment(queue.vhost) + '/' + pathSegment(queue.name);
}

std::optional<QString> textOf(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

QJsonValue QueueFacts::setting(const QString& name) const
{
    const auto own = arguments.value(u"x-"_s + name);
    return own.isUndefined() ? policyDefinition.value(name) : own;
}

bool QueueFacts::isLengthLimited() const
{
    return !setting(u"max-length"_s).isUndefined() || !setting(u"max-length-bytes"_s).isUndefined();
}

bool QueueFacts::dropsWhenFull() const
{
    // With any other overflow than dropping, what is put back stays, however full the queue is.
    return isLengthLimited() && !setting(u"overflow"_s).toString().startsWith("reject-publish"_L1);
}

std::optional<QString> QueueFacts::deadLetterExchange() const
{
    return textOf(setting(u"dead-letter-exchange"_s));
}

std::optional<QString> QueueFacts::deadLetterRoutingKey() const
{
    return textOf(setting(u"dead-letter-routing-key"_s));
}

QJsonObject QueueFacts::identity() const
{
    return {{u"vhost"_s, queue.vhost}, {u"queue"_s, queue.name}, {u"type"_s, type}, {u"durable"_s, isDurable},
        {u"auto_delete"_s, isAutoDelete}, {u"exclusive"_s, isExclusive}, {u"policy"_s, policy},
        {u"arguments"_s, arguments}, {u"policy_definition"_s, policyDefinition}};
}

QByteArray QueueFacts::path() const
{
    return pathOf(queue);
}

Result<QueueFacts> parseQueueFacts(QByteArrayView bytes)
{
    const auto object = readObject(bytes);
    if (!object)
        return object.error();
    const auto name = object->value("name"_L1);
    const auto vhost = object->value("vhost"_L1);
    const auto type = object->value("type"_L1);
    if (!name.isString() || !vhost.isString() || !type.isString())
        return unreadable(u"name, vhost or type"_s);
    QueueFacts facts;
    facts.queue = {vhost.toString(), name.toString()};
    facts.type = type.toString();
    facts.isDurable = object->value("durable"_L1).toBool();
    facts.isAutoDelete = object->value("auto_delete"_L1).toBool();
    facts.isExclusive = object->value("exclusive"_L1).toBool();
    facts.policy = object->value("policy"_L1).toString();
    facts.arguments = object->value("arguments"_L1).toObject();
    facts.policyDefinition = object->value("effective_policy_definition"_L1).toObject();
    facts.ready = countOf(object->value("messages_ready"_L1)).value_or(0);
    facts.consumers = countOf(object->value("consumers"_L1)).value_or(0);
    return facts;
}

Result<QueueFacts> queueFacts(BrokerReader& broker, const QueueRef& queue)
{
    const auto body = broker.get("/api/queues/" + pathOf(queue)
        + "?columns=vhost,name,type,durable,auto_delete,exclusive,policy,arguments,effective_policy_definition,"
          "messages_ready,consumers");
    if (body)
        return parseQueueFacts(*body);
    if (BrokerReader::isNotFound(body.error()))
        return actionRefused(u"no_such_queue"_s, {{u"queue"_s, queue.name}});
    return body.error();
}

Result<QueueFacts> queueFacts(BrokerReader& broker, const QString& objectName)
{
    const auto queue = broker.findQueue(objectName);
    if (queue)
        return queueFacts(broker, *queue);
    if (queue.error().code == "broker.no_such_queue"_L1)
        return actionRefused(u"no_such_queue"_s, {{u"queue"_s, objectName}});
    return queue.error();
}

} // namespace yagura
