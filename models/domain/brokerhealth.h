// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/missingaccess.h"
#include "models/domain/moment.h"
#include "models/domain/queuepeek.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// One node of a broker's cluster.
struct BrokerNode {
    QString name;
    bool running = false;
    std::optional<qint64> memoryUsed; ///< bytes
    std::optional<qint64> memoryLimit; ///< the high watermark: above it publishers are blocked
    bool memoryAlarm = false;
    std::optional<qint64> diskFree; ///< bytes
    std::optional<qint64> diskFreeLimit; ///< below it publishers are blocked
    bool diskAlarm = false;
    std::optional<qint64> filesUsed; ///< file descriptors
    std::optional<qint64> filesLimit;
    QStringList partitions; ///< nodes that this one thinks it is cut off from
    std::optional<double> uptimeS;
    QString dataDirectory; ///< where it keeps its messages; empty when it does not say

    bool operator==(const BrokerNode&) const = default;
};

/// One queue. Statistics that the broker does not have yet are unknown, never 0.
struct Queue {
    QString vhost;
    QString name;
    QString type; ///< classic, quorum, stream
    QString state; ///< running, idle, minority, down, crashed, …
    std::optional<qint64> ready;
    std::optional<qint64> unacked;
    std::optional<double> publishPerS;
    std::optional<double> deliverPerS; ///< deliveries and gets
    std::optional<double> ackPerS;
    std::optional<double> redeliverPerS;
    std::optional<qint64> consumers;
    std::optional<double> consumerCapacity; ///< share of time in which a consumer could take a message, 0 to 1
    std::optional<double> headAgeS; ///< only when publishers stamp their messages
    QString deadLetterExchange;
    QString deadLetterRoutingKey;
    bool isLengthLimited = false; ///< drops messages when it is full, also those that are put back
    bool isDeadLetterTarget = false; ///< another queue's dead letters end here
    std::optional<double> readyPerS; ///< growth of ready since the read before
    QString policy; ///< name of the one in force; empty for none
    Moment readAt; ///< fast poll or sweep

    QString key() const { return vhost + u'/' + name; }
    /// Messages leaving minus messages arriving, per second; nothing when a rate is unknown.
    std::optional<double> drainPerS() const;
    /// Seconds until ready is empty at this rate; nothing when unknown or when it never empties.
    std::optional<double> emptiesInS() const;
    bool operator==(const Queue&) const = default;
};

/// The connections of one client to a broker, told apart by the name it gives itself, its user and where it comes from.
struct BrokerClient {
    QString name; ///< as the client calls its connection; empty when it does not. Hostile text
    QString user; ///< that it logs in as
    QString address; ///< of its machine
    qint64 connections = 0;
    qint64 consumers = 0;
    QStringList queues; ///< names of objects that it consumes, sorted; at most mostQueues

    static constexpr qsizetype mostQueues = 5;

    bool operator==(const BrokerClient&) const = default;
};

/// The last walk over all queues.
struct QueueSweep {
    qint64 queues = 0; ///< read in this sweep
    qint64 total = 0; ///< what the broker said there are
    bool complete = true; ///< false: stopped at our limit
    double durationS = 0;

    bool operator==(const QueueSweep&) const = default;
};

/// Health of one RabbitMQ cluster at one poll.
struct BrokerHealth {
    QString version;
    QString clusterName; ///< with the virtual hosts the identity that folds duplicates
    std::optional<qint64> ready; ///< all queues
    std::optional<qint64> unacked;
    std::optional<double> publishPerS;
    std::optional<double> deliverPerS;
    std::optional<double> ackPerS;
    std::optional<qint64> unroutablePerMin;
    std::optional<qint64> connections;
    std::optional<qint64> consumers;
    std::optional<qint64> queuesTotal;
    QList<BrokerNode> nodes;
    QList<Queue> queues; ///< every queue known; each with its own readAt
    std::optional<Dated<QueueSweep>> sweep;
    std::optional<Dated<QList<BrokerClient>>> clients; ///< most connections first; nothing while they cannot be read
    QList<QueuePeek> peeks; ///< of the queues that the configuration lets us look into, in its order
    QList<MissingAccess> missing;

    bool hasAlarm() const;
    bool operator==(const BrokerHealth&) const = default;
};

} // namespace yagura
