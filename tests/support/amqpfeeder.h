// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <memory>

namespace yagura::testing {

/// A message as a test publishes it.
struct Feed {
    QByteArray body;
    QByteArray messageId;
    QByteArray contentType;
    QByteArray userId;
    QByteArray expiration;
    QMap<QByteArray, QByteArray> headers;
    QList<QByteArray> cc; ///< further routing keys, by the header CC
};

/// A producer that speaks AMQP, thousands of messages a second: persistent ones, to queues by their names. Blocks.
class AmqpFeeder final {
public:
    AmqpFeeder(quint16 port, const QByteArray& user, const QByteArray& password);
    ~AmqpFeeder();

    bool isIn() const;
    /// Publishes and waits until the broker has confirmed them all.
    bool feed(const QByteArray& queue, const QList<Feed>& messages, const QByteArray& exchange = {});

private:
    struct Content;
    bool publish(const QByteArray& exchange, const QByteArray& key, const Feed& message);
    bool waitForConfirms();

    std::unique_ptr<Content> m_content;
};

} // namespace yagura::testing
