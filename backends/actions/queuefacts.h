// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/rabbitmq/brokerreader.h"

#include <QJsonObject>

#include <optional>

namespace yagura {

/// What decides whether a queue may be touched, and how.
struct QueueFacts {
    QueueRef queue;
    QString type; ///< "classic", "quorum", "stream"
    bool isDurable = false;
    bool isAutoDelete = false; ///< goes, with its messages, when its last consumer does
    bool isExclusive = false; ///< belongs to one connection
    QString policy; ///< the one in force; empty: none
    QJsonObject arguments;
    QJsonObject policyDefinition; ///< in force, operator policy included
    qint64 ready = 0; ///< as the statistics say, some seconds late
    qint64 consumers = 0;

    /// An argument of its own wins over a policy. Undefined when neither says anything.
    QJsonValue setting(const QString& name) const;
    /// Whether putting a message back, or a new one, can push another one out of it.
    bool dropsWhenFull() const;
    bool isLengthLimited() const;
    /// Where what it rejects goes: nothing when it is dropped.
    std::optional<QString> deadLetterExchange() const;
    std::optional<QString> deadLetterRoutingKey() const;

    /// What must not have changed between preview and click.
    QJsonObject identity() const;
    /// The path of its virtual host and name.
    QByteArray path() const;
};

/// Pure; a document that cannot be read is a failure of class protocol.
Result<QueueFacts> parseQueueFacts(QByteArrayView bytes);

/// The queue that findings call so. "action.refused" with reason "no_such_queue".
Result<QueueFacts> queueFacts(BrokerReader& broker, const QString& objectName);
/// The queue of that full name.
Result<QueueFacts> queueFacts(BrokerReader& broker, const QueueRef& queue);

} // namespace yagura
