// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/queuelimit.h"

#include "backends/actions/brokerchange.h"
#include "backends/rabbitmq/rabbitmqjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject jsonOf(const BrokerPolicy& policy)
{
    return {{u"name"_s, policy.name}, {u"pattern"_s, policy.pattern}, {u"apply-to"_s, policy.appliesTo},
        {u"priority"_s, policy.priority}, {u"definition"_s, policy.definition}};
}

/// For the broker's regular expressions, which are PCRE's.
QString exactly(const QString& name)
{
    return u'^' + QRegularExpression::escape(name) + u'$';
}

} // namespace

bool BrokerPolicy::isFor(const QueueFacts& queue) const
{
    const QStringList kinds {u"all"_s, u"queues"_s, queue.type + u"_queues"_s};
    const QRegularExpression fitting(pattern);
    return kinds.contains(appliesTo) && fitting.isValid() && fitting.match(queue.queue.name).hasMatch();
}

QString BrokerPolicy::line() const
{
    return u"policy \"%1\" · pattern %2 · priority %3 · %4"_s.arg(name, pattern, QString::number(priority),
        QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact)));
}

Result<QList<BrokerPolicy>> parsePolicies(QByteArrayView bytes)
{
    const auto array = readArray(bytes);
    if (!array)
        return array.error();
    QList<BrokerPolicy> policies;
    for (const auto value : *array) {
        const auto object = value.toObject();
        const auto name = object.value("name"_L1);
        const auto pattern = object.value("pattern"_L1);
        if (!name.isString() || !pattern.isString())
            return unreadable(u"name or pattern"_s);
        policies.append({name.toString(), pattern.toString(), object.value("apply-to"_L1).toString(),
            object.value("priority"_L1).toInteger(), object.value("definition"_L1).toObject()});
    }
    return policies;
}

QString QueueLimit::name() const
{
    return u"yagura-limit-"_s + queue.queue.name;
}

QByteArray QueueLimit::target() const
{
    return "/api/policies/" + pathSegment(queue.queue.vhost) + '/' + pathSegment(name());
}

QJsonObject QueueLimit::bodyFor(qint64 most) const
{
    auto definition = others.isEmpty() ? QJsonObject() : others.first().definition;
    definition.insert(u"max-length"_s, most);
    definition.insert(u"overflow"_s, u"reject-publish"_s);
    const qint64 priority = others.isEmpty() ? 0 : others.first().priority + 1;
    return {{u"pattern"_s, exactly(queue.queue.name)}, {u"definition"_s, definition}, {u"priority"_s, priority},
        {u"apply-to"_s, u"queues"_s}};
}

QJsonObject QueueLimit::json() const
{
    QJsonArray list;
    for (const auto& policy : others)
        list.append(jsonOf(policy));
    return {{u"vhost"_s, queue.queue.vhost}, {u"queue"_s, queue.queue.name}, {u"type"_s, queue.type},
        {u"arguments"_s, queue.arguments}, {u"others"_s, list},
        {u"own"_s, own ? QJsonValue(jsonOf(*own)) : QJsonValue()}};
}

Result<QueueLimit> queueLimit(BrokerReader& broker, const QString& objectName)
{
    auto facts = queueFacts(broker, objectName);
    if (!facts)
        return facts.error();
    if (facts->type != "classic"_L1 && facts->type != "quorum"_L1)
        return actionRefused(u"not_limitable"_s, {{u"type"_s, facts->type}});
    const auto body = broker.get("/api/policies/" + pathSegment(facts->queue.vhost));
    if (!body)
        return body.error();
    const auto policies = parsePolicies(*body);
    if (!policies)
        return policies.error();
    QueueLimit limit {*facts, {}, std::nullopt};
    for (const auto& policy : *policies) {
        if (policy.name == limit.name())
            limit.own = policy;
        else if (policy.isFor(*facts))
            limit.others.append(policy);
    }
    std::ranges::stable_sort(limit.others, std::greater(), &BrokerPolicy::priority);
    return limit;
}

} // namespace yagura
