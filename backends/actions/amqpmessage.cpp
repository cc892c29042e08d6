// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/amqpmessage.h"

#include <amqp_framing.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr uint8_t persistent = 2;

/// Headers that make the broker send copies elsewhere.
bool isFurtherAddress(const QByteArray& name)
{
    return name == "CC" || name == "BCC";
}

} // namespace

AmqpMessage::~AmqpMessage()
{
    amqp_destroy_envelope(&m_envelope);
}

void AmqpMessage::forgetBody()
{
    amqp_bytes_free(std::exchange(m_envelope.message.body, amqp_empty_bytes));
}

MessageVerdict AmqpMessage::verdict() const
{
    const auto& properties = m_envelope.message.properties;
    PeekedMessage message;
    // Not copied: it is judged at once.
    message.payload = QByteArray::fromRawData(
        static_cast<const char*>(m_envelope.message.body.bytes), qsizetype(m_envelope.message.body.len));
    message.payloadBytes = message.payload.size();
    if (properties._flags & AMQP_BASIC_CONTENT_TYPE_FLAG)
        message.properties.insert(u"content_type"_s, QString::fromUtf8(fromAmqp(properties.content_type)));
    if (properties._flags & AMQP_BASIC_CONTENT_ENCODING_FLAG)
        message.properties.insert(u"content_encoding"_s, QString::fromUtf8(fromAmqp(properties.content_encoding)));
    return judgeMessage(message);
}

CopyProperties::CopyProperties(const AmqpMessage& message, const QString& queue, const QString& action)
    : m_properties(message.content().properties)
{
    if (m_properties._flags & AMQP_BASIC_HEADERS_FLAG) {
        for (int i = 0; i < m_properties.headers.num_entries; ++i) {
            auto entry = m_properties.headers.entries[i];
            if (const auto name = fromAmqp(entry.key); isFurtherAddress(name)) {
                m_bytes.append("x-yagura-" + name.toLower());
                entry.key = amqpBytes(m_bytes.last());
            }
            m_headers.push_back(entry);
        }
    }
    addText("x-yagura-moved-from", queue.toUtf8());
    addText("x-yagura-exchange", message.exchange().toUtf8());
    addText("x-yagura-routing-key", message.routingKey().toUtf8());
    addText("x-yagura-action", action.toUtf8());
    moveToHeader(AMQP_BASIC_EXPIRATION_FLAG, m_properties.expiration, "x-yagura-expiration");
    moveToHeader(AMQP_BASIC_USER_ID_FLAG, m_properties.user_id, "x-yagura-user-id");
    m_properties.headers = {int(m_headers.size()), m_headers.data()};
    m_properties.delivery_mode = persistent;
    m_properties._flags |= AMQP_BASIC_HEADERS_FLAG | AMQP_BASIC_DELIVERY_MODE_FLAG;
}

void CopyProperties::addText(const QByteArray& name, const QByteArray& value)
{
    m_bytes.append(name);
    m_bytes.append(value);
    amqp_table_entry_t entry {};
    entry.key = amqpBytes(m_bytes[m_bytes.size() - 2]);
    entry.value.kind = AMQP_FIELD_KIND_UTF8;
    entry.value.value.bytes = amqpBytes(m_bytes.last());
    m_headers.push_back(entry);
}

void CopyProperties::moveToHeader(amqp_flags_t flag, const amqp_bytes_t& value, const QByteArray& name)
{
    if (!(m_properties._flags & flag))
        return;
    addText(name, fromAmqp(value));
    m_properties._flags &= ~flag;
}

} // namespace yagura
