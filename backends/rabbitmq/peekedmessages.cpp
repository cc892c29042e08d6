// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/peekedmessages.h"

#include "backends/rabbitmq/rabbitmqjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

std::optional<QByteArray> payloadOf(const QJsonObject& object)
{
    const auto payload = object.value("payload"_L1);
    if (!payload.isString())
        return std::nullopt;
    const auto bytes = payload.toString().toUtf8();
    if (object.value("payload_encoding"_L1).toString() != "base64"_L1)
        return bytes;
    const auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

Result<PeekedMessages> parsePeek(QByteArrayView bytes, const QString& queue, const QDateTime& seenAt)
{
    const auto rows = readArray(bytes);
    if (!rows)
        return rows.error();
    PeekedMessages peeked;
    peeked.messages.reserve(rows->size());
    for (const auto row : *rows) {
        const auto object = row.toObject();
        const auto payload = payloadOf(object);
        if (!payload)
            return unreadable(u"payload"_s);
        PeekedMessage message;
        message.queue = queue;
        message.position = peeked.messages.size();
        message.payload = *payload;
        message.payloadBytes = std::max(countOf(object.value("payload_bytes"_L1)).value_or(0), qint64(payload->size()));
        message.redelivered = object.value("redelivered"_L1).toBool();
        message.exchange = object.value("exchange"_L1).toString();
        message.routingKey = object.value("routing_key"_L1).toString();
        // Without any, Erlang's empty list stands where an object would.
        message.properties = object.value("properties"_L1).toObject();
        message.headers = message.properties.take("headers"_L1).toObject();
        message.seenAt = seenAt;
        const auto left = countOf(object.value("message_count"_L1)).value_or(0);
        peeked.readyThen = std::max(peeked.readyThen, message.position + 1 + left);
        peeked.messages.append(message);
    }
    return peeked;
}

} // namespace yagura
