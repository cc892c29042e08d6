// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/amqpmove.h"

#include "backends/actions/amqpfailure.h"

#include <amqp_framing.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

/// Kept back for putting the rest in its place and counting.
constexpr auto reserve = 5s;
/// A broker that is well confirms within milliseconds; one that blocks publishers, never.
constexpr auto confirmPatience = 15s;

} // namespace

AmqpMove::AmqpMove(AmqpConnection& connection, const DeadLetterRoute& route, QString queue, QString action)
    : m_connection(connection), m_route(route), m_queue(std::move(queue)), m_action(std::move(action))
{
}

std::optional<Failure> AmqpMove::run(const std::vector<QueueGrip::Held>& malformed)
{
    return m_route.way == DeadLetterRoute::Way::Reject ? reject(malformed) : republish(malformed);
}

bool AmqpMove::isTimeUp() const
{
    return m_connection.errand().remaining() < reserve;
}

std::optional<Failure> AmqpMove::reject(const std::vector<QueueGrip::Held>& malformed)
{
    std::optional<Failure> failure;
    for (const auto& held : malformed) {
        if (m_route.queuesFor(held.message.routingKey()).isEmpty()) {
            ++m_unroutable;
            continue;
        }
        if (isTimeUp()) {
            failure = Failure {FailureClass::NoAnswer, u"action.time_up"_s, {}};
            break;
        }
        const int status = amqp_basic_reject(m_connection.state(), AmqpConnection::channel, held.message.tag(), 0);
        ++m_inDoubt;
        if (const auto broken = failureOfStatus(status))
            return m_connection.told(*broken);
    }
    // Rejections are not answered; what is asked after them is answered after them.
    const auto count = m_connection.count(m_queue);
    if (!count)
        return count.error();
    m_moved = std::exchange(m_inDoubt, 0);
    return failure;
}

std::optional<Failure> AmqpMove::republish(const std::vector<QueueGrip::Held>& malformed)
{
    amqp_confirm_select(m_connection.state(), AmqpConnection::channel);
    if (const auto failure = m_connection.lastReply())
        return m_connection.told(*failure);
    for (const auto& held : malformed) {
        if (isTimeUp())
            return Failure {FailureClass::NoAnswer, u"action.time_up"_s, {}};
        if (const auto failure = publish(held.message)) {
            // The acknowledgement before this one is not known to have arrived either.
            m_maybeTwice = 1 + (m_acknowledged > m_moved ? 1 : 0);
            return failure;
        }
        const auto fate = fateOfCopy();
        if (!fate) {
            m_maybeTwice = 1 + (m_acknowledged > m_moved ? 1 : 0);
            return fate.error();
        }
        // One channel works in order: with this answer everything before it is done, too.
        m_moved = m_acknowledged;
        if (*fate == Fate::Refused) {
            // A queue that is full for one is full for the next.
            ++m_notConfirmed;
            break;
        }
        const int status = amqp_basic_ack(m_connection.state(), AmqpConnection::channel, held.message.tag(), 0);
        if (const auto failure = failureOfStatus(status)) {
            m_maybeTwice = 1;
            return m_connection.told(*failure);
        }
        ++m_acknowledged;
    }
    const auto count = m_connection.count(m_queue);
    if (!count) {
        m_maybeTwice = m_acknowledged - m_moved;
        return count.error();
    }
    m_moved = m_acknowledged;
    return std::nullopt;
}

std::optional<Failure> AmqpMove::publish(const AmqpMessage& message)
{
    amqp_maybe_release_buffers(m_connection.state());
    const CopyProperties copy(message, m_queue, m_action);
    const auto key = m_route.routingKey.value_or(message.routingKey()).toUtf8();
    const auto exchange = m_route.exchange.toUtf8();
    const int status = amqp_basic_publish(m_connection.state(), AmqpConnection::channel, amqpBytes(exchange),
        amqpBytes(key), 1, 0, &copy.properties(), message.content().body);
    ++m_published;
    const auto failure = failureOfStatus(status);
    return failure ? std::optional(m_connection.told(*failure)) : std::nullopt;
}

/// Exactly one copy is out, so whatever confirmation comes is its own. A copy that no queue took comes back before it
/// is confirmed.
Result<AmqpMove::Fate> AmqpMove::fateOfCopy()
{
    const auto until = std::chrono::steady_clock::now() + confirmPatience;
    bool isReturned = false;
    for (;;) {
        const auto left = postgresql::remaining(until);
        const auto patience = m_connection.waitLimit(left);
        amqp_frame_t frame {};
        const int status = amqp_simple_wait_frame_noblock(m_connection.state(), &frame, &patience);
        if (const auto failure = failureOfStatus(status))
            return m_connection.told(*failure);
        const auto fate = fateIn(frame, isReturned);
        if (!fate)
            return fate.error();
        if (*fate)
            return **fate;
        if (left <= 0ms)
            return m_connection.told(Failure {FailureClass::NoAnswer, u"query.timeout"_s, {}});
    }
}

Result<std::optional<AmqpMove::Fate>> AmqpMove::fateIn(const amqp_frame_t& frame, bool& isReturned)
{
    const std::optional<Fate> notYet;
    if (frame.frame_type != AMQP_FRAME_METHOD)
        return notYet;
    switch (frame.payload.method.id) {
    case AMQP_BASIC_ACK_METHOD:
        return std::optional(isReturned ? Fate::Refused : Fate::Confirmed);
    case AMQP_BASIC_NACK_METHOD:
        return std::optional(Fate::Refused);
    case AMQP_BASIC_RETURN_METHOD: {
        isReturned = true;
        amqp_message_t returned {};
        const auto reply = amqp_read_message(m_connection.state(), frame.channel, &returned, 0);
        if (const auto failure = failureOfReply(reply))
            return m_connection.told(*failure);
        amqp_destroy_message(&returned);
        return notYet;
    }
    case AMQP_CHANNEL_CLOSE_METHOD:
    case AMQP_CONNECTION_CLOSE_METHOD:
        return failureOfClosing(frame.payload.method);
    default:
        return notYet;
    }
}

} // namespace yagura
