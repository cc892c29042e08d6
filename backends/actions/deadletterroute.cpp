// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/deadletterroute.h"

#include <QJsonArray>

#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool takes(const QString& exchangeType, const QString& pattern, const QString& key)
{
    if (exchangeType == "fanout"_L1)
        return true;
    if (exchangeType == "topic"_L1)
        return fitsTopic(pattern, key);
    return exchangeType == "direct"_L1 && pattern == key;
}

} // namespace

bool fitsTopic(const QString& pattern, const QString& key)
{
    const auto wanted = pattern.split(u'.');
    // No words at all are one empty word to split(), but none to the broker.
    const auto words = key.isEmpty() ? QStringList() : key.split(u'.');
    const auto width = std::size_t(words.size()) + 1;
    // fits[j]: the pattern up to here takes the first j words.
    std::vector<bool> fits(width, false);
    fits[0] = true;
    if (pattern.isEmpty())
        return words.isEmpty();
    for (const auto& part : wanted) {
        std::vector<bool> next(width, false);
        if (part == "#"_L1)
            next[0] = fits[0];
        for (std::size_t j = 1; j < width; ++j) {
            if (part == "#"_L1)
                next[j] = fits[j] || next[j - 1];
            else
                next[j] = fits[j - 1] && (part == "*"_L1 || part == words[qsizetype(j) - 1]);
        }
        fits = next;
    }
    return fits.back();
}

QStringList DeadLetterRoute::queuesFor(const QString& ownRoutingKey) const
{
    const auto key = routingKey.value_or(ownRoutingKey);
    QStringList queues;
    for (const auto& binding : bindings) {
        const bool isTaken = exchange.isEmpty() ? binding.queue == key : takes(exchangeType, binding.routingKey, key);
        if (isTaken && !queues.contains(binding.queue))
            queues.append(binding.queue);
    }
    return queues;
}

QStringList DeadLetterRoute::allQueues() const
{
    if (routingKey)
        return queuesFor({});
    QStringList queues;
    for (const auto& binding : bindings)
        queues.append(binding.queue);
    queues.removeDuplicates();
    return queues;
}

QJsonObject DeadLetterRoute::json() const
{
    QJsonArray list;
    for (const auto& binding : bindings)
        list.append(QJsonObject {{u"queue"_s, binding.queue}, {u"routing_key"_s, binding.routingKey}});
    return {{u"way"_s, way == Way::Reject ? u"reject"_s : u"publish"_s}, {u"exchange"_s, exchange},
        {u"exchange_type"_s, exchangeType}, {u"routing_key"_s, routingKey ? QJsonValue(*routingKey) : QJsonValue()},
        {u"bindings"_s, list}};
}

QString DeadLetterRoute::line() const
{
    const auto key = routingKey ? u'"' + *routingKey + u'"' : u"(of each message)"_s;
    return u"exchange \"%1\", routing key %2 → %3"_s.arg(exchange, key, allQueues().join(u", "_s));
}

} // namespace yagura
