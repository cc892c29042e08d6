// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/actiondesk.h"
#include "tests/support/amqpfeeder.h"
#include "tests/support/rabbitmqserver.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

/// Queues of a real broker that hold malformed messages, to move them.
namespace yagura::testing {

using namespace Qt::StringLiterals;

inline const QString move = u"rabbitmq.move_malformed"_s;
inline const QByteArray malformed = "{\"a\": 1,}";

inline QJsonObject whatIn(const QString& queue, qint64 count)
{
    return {{u"queue"_s, queue}, {u"count"_s, count}};
}

inline QByteArray path(const QByteArray& queue)
{
    return "/api/queues/%2F/" + queue;
}

inline QByteArray idOf(int number)
{
    return "m-" + QByteArray::number(number);
}

/// Messages with their ids; every `nth` is malformed.
inline QList<Feed> mixedFeed(int count, int nth)
{
    QList<Feed> messages;
    for (int i = 0; i < count; ++i) {
        Feed message;
        message.messageId = idOf(i);
        message.body = i % nth == 0 ? malformed : "{\"number\": " + QByteArray::number(i) + '}';
        messages.append(message);
    }
    return messages;
}

/// The broker that one test program moves messages on, and who feeds it.
class MoveStage {
protected:
    bool begin()
    {
        if (!m_broker.start())
            return false;
        m_feeder = std::make_unique<AmqpFeeder>(m_broker.amqpPort(), m_broker.user().toUtf8(), m_broker.password());
        return m_feeder->isIn();
    }
    void removeQueues()
    {
        for (const auto* queue : {"orders", "orders.dlq", "further", "small", "other.dlq", "third"})
            m_broker.call("DELETE", path(queue));
    }

    bool declare(const QByteArray& queue, const QJsonObject& arguments = {}, const QJsonObject& more = {})
    {
        QJsonObject body {{u"durable"_s, true}, {u"arguments"_s, arguments}};
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            body.insert(entry.key(), *entry);
        return put(path(queue), body);
    }
    bool put(const QByteArray& target, const QJsonObject& body) { return m_broker.call("PUT", target, QJsonDocument(body)).has_value(); }
    /// Takes all messages away, in their order.
    QList<QJsonObject> drain(const QByteArray& queue)
    {
        const QJsonObject body {{u"count"_s, 100'000}, {u"ackmode"_s, u"ack_requeue_false"_s}, {u"encoding"_s, u"auto"_s}};
        const auto answer = m_broker.call("POST", path(queue) + "/get", QJsonDocument(body));
        QList<QJsonObject> messages;
        for (const auto message : QJsonDocument::fromJson(answer.value_or(QByteArray())).array())
            messages.append(message.toObject());
        return messages;
    }
    QStringList idsIn(const QByteArray& queue)
    {
        QStringList ids;
        for (const auto& message : drain(queue))
            ids.append(message.value(u"properties"_s).toObject().value(u"message_id"_s).toString());
        return ids;
    }
    /// As many as the broker counts itself, not as its statistics say.
    qint64 ready(const QByteArray& queue)
    {
        // The message that is looked at, and how many come after it.
        const QJsonObject body {{u"count"_s, 1}, {u"ackmode"_s, u"ack_requeue_true"_s}, {u"encoding"_s, u"auto"_s}};
        const auto answer = m_broker.call("POST", path(queue) + "/get", QJsonDocument(body));
        const auto messages = QJsonDocument::fromJson(answer.value_or(QByteArray())).array();
        return messages.isEmpty() ? 0 : messages.first().toObject().value(u"message_count"_s).toInteger() + 1;
    }
    TargetConfig target(const QString& user = {}) const
    {
        TargetConfig config;
        config.target.id = u"mq"_s;
        config.target.kind = TargetKind::Broker;
        config.target.system = u"rabbitmq"_s;
        const QUrl amqp(u"amqp://127.0.0.1:%1"_s.arg(m_broker.amqpPort()));
        config.settings = RabbitmqSettings {
            m_broker.managementUrl(), u"monitor"_s, {}, {}, {}, RabbitmqRespond {user.isEmpty() ? m_broker.user() : user, amqp, {}}};
        return config;
    }
    ActionDesk desk() const { return ActionDesk(target(), SecretString(m_broker.password())); }
    ActionOutcome moved(ActionDesk& desk, const QString& queue, qint64 count)
    {
        const auto request = desk.request(move, whatIn(queue, count));
        const auto preview = desk.preview(request);
        if (!preview)
            return {ActionOutcome::Kind::Refused, {}, preview.error(), {}};
        return desk.execute(request, preview->token);
    }

    RabbitmqServer m_broker;
    std::unique_ptr<AmqpFeeder> m_feeder;
};

} // namespace yagura::testing
