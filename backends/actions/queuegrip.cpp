// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/queuegrip.h"

#include "backends/actions/amqpfailure.h"
#include "backends/actions/guardedaction.h"

#include <amqp_framing.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

/// Without a message for so long there are no more: somebody took them before we came.
constexpr auto dryAfter = 3s;
constexpr int mostPrefetch = 65'535;

Failure refinedForTaking(const Failure& failure, const QString& queue)
{
    switch (replyCodeOf(failure)) {
    case AMQP_NOT_FOUND:
        return actionRefused(u"no_such_queue"_s, {{u"queue"_s, queue}});
    case AMQP_RESOURCE_LOCKED:
        return actionRefused(u"exclusive"_s, {{u"queue"_s, queue}});
    case AMQP_ACCESS_REFUSED:
        // The broker has one code for both; its words tell them apart.
        if (failure.args.value("detail"_L1).toString().contains("exclusive"_L1))
            return actionRefused(u"consumers"_s, {{u"queue"_s, queue}});
        return failure;
    default:
        return failure;
    }
}

} // namespace

QString QueueGrip::Held::line() const
{
    return u"#%1 · %2 bytes · %3 at byte %4 · exchange \"%5\", routing key \"%6\""_s.arg(QString::number(position + 1),
        QString::number(message.bytes()), fault, QString::number(offset), message.exchange(), message.routingKey());
}

Result<QueueGrip> QueueGrip::take(AmqpConnection& connection, const QString& queue, qint64 most, bool contents)
{
    QueueGrip grip(connection);
    const auto count = connection.count(queue);
    if (!count)
        return refinedForTaking(count.error(), queue);
    if (count->consumers > 0)
        return actionRefused(u"consumers"_s, {{u"queue"_s, queue}, {u"consumers"_s, count->consumers}});
    grip.m_readyBefore = count->ready;
    const auto wanted = std::min(most, count->ready);
    if (wanted < 1)
        return grip;
    if (const auto failure = grip.consume(queue, wanted))
        return refinedForTaking(*failure, queue);
    if (const auto failure = grip.collect(wanted, contents))
        return *failure;
    if (const auto failure = grip.limitPrefetch(1))
        return *failure;
    return grip;
}

std::optional<Failure> QueueGrip::consume(const QString& queue, qint64 most)
{
    if (const auto failure = limitPrefetch(most))
        return failure;
    const auto name = queue.toUtf8();
    const QByteArray tag = "yagura-respond";
    amqp_basic_consume(
        m_connection->state(), AmqpConnection::channel, amqpBytes(name), amqpBytes(tag), 0, 0, 1, amqp_empty_table);
    const auto failure = m_connection->lastReply();
    return failure ? std::optional(m_connection->told(*failure)) : std::nullopt;
}

std::optional<Failure> QueueGrip::limitPrefetch(qint64 most)
{
    const auto limit = uint16_t(std::min<qint64>(most, mostPrefetch));
    amqp_basic_qos(m_connection->state(), AmqpConnection::channel, 0, limit, 1);
    const auto failure = m_connection->lastReply();
    return failure ? std::optional(m_connection->told(*failure)) : std::nullopt;
}

std::optional<Failure> QueueGrip::collect(qint64 most, bool contents)
{
    while (m_looked < most && m_heldBytes < mostHeldBytes) {
        amqp_maybe_release_buffers(m_connection->state());
        const auto patience = m_connection->waitLimit(dryAfter);
        amqp_envelope_t envelope {};
        const auto reply = amqp_consume_message(m_connection->state(), &envelope, &patience, 0);
        if (reply.reply_type == AMQP_RESPONSE_NORMAL) {
            judge(AmqpMessage(envelope), contents);
            continue;
        }
        const bool isDry
            = reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION && reply.library_error == AMQP_STATUS_TIMEOUT;
        if (isDry && !m_connection->errand().interruption.isRaised() && m_connection->errand().remaining() > 0ms)
            return std::nullopt;
        return m_connection->told(failureOfReply(reply).value_or(Failure {}));
    }
    return std::nullopt;
}

void QueueGrip::judge(AmqpMessage message, bool contents)
{
    const auto position = m_looked++;
    const auto verdict = message.verdict();
    if (verdict.kind != MessageVerdict::Kind::Malformed || !verdict.json.fault)
        return;
    Held held {std::move(message), position, jsonErrorName(verdict.json.fault->error), verdict.json.fault->offset};
    if (contents)
        m_heldBytes += held.message.bytes();
    else
        held.message.forgetBody();
    m_malformed.push_back(std::move(held));
}

} // namespace yagura
