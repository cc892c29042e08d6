// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/amqpconnection.h"
#include "models/domain/messageverdict.h"

#include <QList>

#include <utility>
#include <vector>

namespace yagura {

/// A message as the broker delivered it; what the library holds for it goes with it.
class AmqpMessage final {
public:
    AmqpMessage() = default;
    explicit AmqpMessage(const amqp_envelope_t& envelope)
        : m_envelope(envelope), m_bytes(qint64(envelope.message.body.len))
    {
    }
    ~AmqpMessage();
    AmqpMessage(AmqpMessage&& other) noexcept : m_envelope(std::exchange(other.m_envelope, {})), m_bytes(other.m_bytes)
    {
    }
    AmqpMessage& operator=(AmqpMessage&& other) noexcept
    {
        std::swap(m_envelope, other.m_envelope);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    AmqpMessage(const AmqpMessage&) = delete;
    AmqpMessage& operator=(const AmqpMessage&) = delete;

    quint64 tag() const { return m_envelope.delivery_tag; }
    QString exchange() const { return QString::fromUtf8(fromAmqp(m_envelope.exchange)); }
    QString routingKey() const { return QString::fromUtf8(fromAmqp(m_envelope.routing_key)); }
    qint64 bytes() const { return m_bytes; } ///< of the body, also when that is forgotten
    void forgetBody();
    const amqp_message_t& content() const { return m_envelope.message; }

    /// Whether a consumer of JSON would choke on it. Says nothing about what says of itself that it is something else,
    /// or is compressed.
    MessageVerdict verdict() const;

private:
    amqp_envelope_t m_envelope {};
    qint64 m_bytes = 0;
};

/// What a copy of a message is published with: all that it had, persistent, and where it came from. Left out of the
/// copy, because they would work on it: "expiration" (it would vanish), "user_id" (the broker lets nobody claim another
/// one's) and the headers "CC" and "BCC" (it would go to further queues). They stay to be read in headers x-yagura-….
class CopyProperties final {
public:
    /// `message` and its content must stay. `queue` is where it was taken from, `action` the id of the try.
    CopyProperties(const AmqpMessage& message, const QString& queue, const QString& action);
    CopyProperties(const CopyProperties&) = delete;
    CopyProperties& operator=(const CopyProperties&) = delete;

    const amqp_basic_properties_t& properties() const { return m_properties; }

private:
    void addText(const QByteArray& name, const QByteArray& value);
    void moveToHeader(amqp_flags_t flag, const amqp_bytes_t& value, const QByteArray& name);

    amqp_basic_properties_t m_properties;
    QList<QByteArray> m_bytes; ///< of names and values of ours
    std::vector<amqp_table_entry_t> m_headers;
};

} // namespace yagura
