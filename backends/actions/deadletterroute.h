// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/rabbitmq/rabbitmqanswers.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace yagura {

/// Where a message that leaves a queue goes.
struct DeadLetterRoute {
    enum class Way {
        Reject, ///< the broker sends what is rejected to the queue's dead-letter exchange, and confirms nothing
        Publish, ///< we publish a copy to a queue by its name, and take the original away once that is confirmed
    };

    Way way = Way::Reject;
    QString exchange; ///< empty: the default one, which takes the routing key for the name of a queue
    QString exchangeType; ///< "direct", "fanout", "topic"
    std::optional<QString> routingKey; ///< nothing: each message's own
    QList<QueueBinding> bindings; ///< of a named exchange; those to other exchanges do not count

    /// The queues that a message gets to; none: it would be dropped.
    QStringList queuesFor(const QString& ownRoutingKey) const;
    /// Every queue that some message might get to.
    QStringList allQueues() const;

    QJsonObject json() const; ///< what must not have changed between preview and click
    QString line() const; ///< for people
};

/// Whether a topic exchange takes `key` by `pattern`: "*" is one word, "#" is any number of words. Pure; its time is
/// bounded by the product of both lengths.
bool fitsTopic(const QString& pattern, const QString& key);

} // namespace yagura
