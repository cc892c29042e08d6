// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/brokerhealth.h"
#include "models/domain/result.h"

#include <QByteArrayView>

namespace yagura {

// The answers of RabbitMQ's management API as values. All pure; a document that cannot be read is a failure of class
// protocol, never an empty list. What the broker does not say is unknown.

/// GET /api/overview
struct RabbitmqOverview {
    QString version;
    QString clusterName;
    std::optional<qint64> ready;
    std::optional<qint64> unacked;
    std::optional<double> publishPerS;
    std::optional<double> deliverPerS;
    std::optional<double> ackPerS;
    std::optional<qint64> unroutablePerMin;
    std::optional<qint64> connections;
    std::optional<qint64> consumers;
    std::optional<qint64> queues; ///< all there are, those included that we may not see

    bool operator==(const RabbitmqOverview&) const = default;
};
Result<RabbitmqOverview> parseOverview(QByteArrayView bytes);

/// GET /api/nodes
Result<QList<BrokerNode>> parseNodes(QByteArrayView bytes);

/// GET /api/queues with a page
struct QueuePage {
    QList<Queue> queues;
    qint64 total = 0; ///< that we may see
    qint64 pageCount = 0;

    bool operator==(const QueuePage&) const = default;
};
/// `readAt` goes into each queue and tells the age of its head message.
Result<QueuePage> parseQueuePage(QByteArrayView bytes, const Moment& readAt);

/// GET /api/queues/VHOST/NAME
Result<Queue> parseQueue(QByteArrayView bytes, const Moment& readAt);

/// Where an exchange sends what it gets.
struct QueueBinding {
    QString queue;
    QString routingKey;

    bool operator==(const QueueBinding&) const = default;
};
/// GET /api/exchanges/VHOST/NAME/bindings/source; bindings to other exchanges are left out.
Result<QList<QueueBinding>> parseBindings(QByteArrayView bytes);

/// One connection to a broker, as far as it says whose it is.
struct BrokerConnection {
    QString name; ///< unique in the broker: "10.0.0.5:50504 -> 10.0.0.1:5672"
    QString clientName; ///< client_properties.connection_name; empty when the client sets none
    QString user;
    QString address; ///< of the client's machine

    bool operator==(const BrokerConnection&) const = default;
};

/// GET /api/connections with a page. What comes from inside the broker (plugins, looks into queues) and what is only
/// just opening is left out.
struct ConnectionPage {
    QList<BrokerConnection> connections;
    qint64 pageCount = 0;

    bool operator==(const ConnectionPage&) const = default;
};
Result<ConnectionPage> parseConnectionPage(QByteArrayView bytes);

/// Who takes messages from a queue.
struct BrokerConsumer {
    BrokerConnection connection; ///< without the client's name, which only the connections tell
    QString queue; ///< its object name

    bool operator==(const BrokerConsumer&) const = default;
};
/// GET /api/consumers
Result<QList<BrokerConsumer>> parseConsumers(QByteArrayView bytes);

} // namespace yagura
