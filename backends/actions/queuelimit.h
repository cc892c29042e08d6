// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/queuefacts.h"

#include <QList>

namespace yagura {

/// A policy of a virtual host.
struct BrokerPolicy {
    QString name;
    QString pattern; ///< a regular expression of the broker's
    QString appliesTo; ///< "queues", "classic_queues", "all", "exchanges", …
    qint64 priority = 0;
    QJsonObject definition;

    /// Whether it is meant for that queue; of those that are, the one of the highest priority counts, alone.
    bool isFor(const QueueFacts& queue) const;
    QString line() const; ///< for people
    bool operator==(const BrokerPolicy&) const = default;
};

/// GET /api/policies/VHOST. Pure.
Result<QList<BrokerPolicy>> parsePolicies(QByteArrayView bytes);

/// Limits a queue by a policy of our own, whose name says so. Only one policy counts for a queue, so ours holds what
/// the one before says, too, and stands above all others.
struct QueueLimit {
    QueueFacts queue;
    QList<BrokerPolicy> others; ///< for this queue, ours left out, the highest priority first
    std::optional<BrokerPolicy> own; ///< when there is one already

    QString name() const; ///< "yagura-limit-QUEUE"
    QByteArray target() const; ///< of the management API
    /// What to put there: `most` messages; beyond them publishers are refused and nothing is dropped.
    QJsonObject bodyFor(qint64 most) const;
    /// What must not have changed between preview and click.
    QJsonObject json() const;
};

/// What is known about limiting that queue. Refused: "no_such_queue", "not_limitable" {type}.
Result<QueueLimit> queueLimit(BrokerReader& broker, const QString& objectName);

} // namespace yagura
