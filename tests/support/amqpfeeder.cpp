// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/amqpfeeder.h"

#include <amqp.h>
#include <amqp_tcp_socket.h>

#include <vector>

namespace yagura::testing {

namespace {

amqp_bytes_t bytesOf(const QByteArray& bytes)
{
    return {std::size_t(bytes.size()), const_cast<char*>(bytes.constData())};
}

amqp_table_entry_t entryOf(const QByteArray& name)
{
    amqp_table_entry_t entry {};
    entry.key = bytesOf(name);
    return entry;
}

} // namespace

struct AmqpFeeder::Content {
    amqp_connection_state_t state = amqp_new_connection();
    bool isIn = false;
    quint64 published = 0;
    quint64 confirmed = 0;
};

AmqpFeeder::AmqpFeeder(quint16 port, const QByteArray& user, const QByteArray& password)
    : m_content(std::make_unique<Content>())
{
    auto* state = m_content->state;
    auto* socket = amqp_tcp_socket_new(state);
    if (amqp_socket_open(socket, "127.0.0.1", port) != AMQP_STATUS_OK)
        return;
    const auto reply
        = amqp_login(state, "/", 0, 131'072, 0, AMQP_SASL_METHOD_PLAIN, user.constData(), password.constData());
    m_content->isIn = reply.reply_type == AMQP_RESPONSE_NORMAL && amqp_channel_open(state, 1)
        && amqp_confirm_select(state, 1);
}

AmqpFeeder::~AmqpFeeder()
{
    amqp_destroy_connection(m_content->state);
}

bool AmqpFeeder::isIn() const
{
    return m_content->isIn;
}

bool AmqpFeeder::feed(const QByteArray& queue, const QList<Feed>& messages, const QByteArray& exchange)
{
    for (const auto& message : messages) {
        if (!publish(exchange, queue, message))
            return false;
    }
    return waitForConfirms();
}

bool AmqpFeeder::publish(const QByteArray& exchange, const QByteArray& key, const Feed& message)
{
    amqp_basic_properties_t properties {};
    properties._flags = AMQP_BASIC_DELIVERY_MODE_FLAG;
    properties.delivery_mode = 2;
    const auto add = [&](amqp_flags_t flag, amqp_bytes_t& field, const QByteArray& value) {
        if (value.isEmpty())
            return;
        properties._flags |= flag;
        field = bytesOf(value);
    };
    add(AMQP_BASIC_MESSAGE_ID_FLAG, properties.message_id, message.messageId);
    add(AMQP_BASIC_CONTENT_TYPE_FLAG, properties.content_type, message.contentType);
    add(AMQP_BASIC_USER_ID_FLAG, properties.user_id, message.userId);
    add(AMQP_BASIC_EXPIRATION_FLAG, properties.expiration, message.expiration);
    std::vector<amqp_table_entry_t> headers;
    for (auto header = message.headers.begin(); header != message.headers.end(); ++header) {
        headers.push_back(entryOf(header.key()));
        headers.back().value.kind = AMQP_FIELD_KIND_UTF8;
        headers.back().value.value.bytes = bytesOf(header.value());
    }
    std::vector<amqp_field_value_t> further;
    for (const auto& address : message.cc) {
        further.emplace_back();
        further.back().kind = AMQP_FIELD_KIND_UTF8;
        further.back().value.bytes = bytesOf(address);
    }
    if (!further.empty()) {
        static const QByteArray cc = "CC";
        headers.push_back(entryOf(cc));
        headers.back().value.kind = AMQP_FIELD_KIND_ARRAY;
        headers.back().value.value.array = {int(further.size()), further.data()};
    }
    if (!headers.empty()) {
        properties._flags |= AMQP_BASIC_HEADERS_FLAG;
        properties.headers = {int(headers.size()), headers.data()};
    }
    ++m_content->published;
    return amqp_basic_publish(m_content->state, 1, bytesOf(exchange), bytesOf(key), 0, 0, &properties,
               bytesOf(message.body))
        == AMQP_STATUS_OK;
}

bool AmqpFeeder::waitForConfirms()
{
    while (m_content->confirmed < m_content->published) {
        amqp_frame_t frame {};
        const timeval patience {20, 0};
        amqp_maybe_release_buffers(m_content->state);
        if (amqp_simple_wait_frame_noblock(m_content->state, &frame, &patience) != AMQP_STATUS_OK)
            return false;
        if (frame.frame_type != AMQP_FRAME_METHOD || frame.payload.method.id != AMQP_BASIC_ACK_METHOD)
            return false;
        // Confirms may come out of order, but one for several speaks for all before it.
        const auto* ack = static_cast<const amqp_basic_ack_t*>(frame.payload.method.decoded);
        if (ack->multiple)
            m_content->confirmed = std::max<quint64>(m_content->confirmed, ack->delivery_tag);
        else
            ++m_content->confirmed;
    }
    return true;
}

} // namespace yagura::testing
