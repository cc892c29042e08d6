// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace yagura {

/// One message of a queue as it was looked at. Everything in it was written by strangers.
struct PeekedMessage {
    QString queue; ///< vhost + "/" + name, as in the indicators
    qint64 position = 0; ///< from the head of the queue, from 0
    QByteArray payload; ///< the bytes that we have: all of them, or the first ones
    qint64 payloadBytes = 0; ///< of the whole message, as the broker says
    bool redelivered = false;
    QString exchange;
    QString routingKey;
    QJsonObject properties; ///< as AMQP names them: app_id, user_id, content_type, timestamp (seconds), …; without headers
    QJsonObject headers;
    QDateTime seenAt; ///< UTC: when we looked

    bool isCut() const { return payload.size() < payloadBytes; }

    /// When the producer says it was sent, if it does; UTC.
    std::optional<QDateTime> sentAt() const;

    bool operator==(const PeekedMessage&) const = default;
};

} // namespace yagura
