// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"
#include "backends/rabbitmq/rabbitmqanswers.h"
#include "backends/rabbitmq/walkpace.h"
#include "models/ports/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace yagura {

class HttpClient;

/// Keeps who is connected to a broker and which queues he consumes: walks at a WalkPace over the connections, a page at
/// a time, then asks for the consumers, and stands still while a poll is on. Stops at 2,000 connections. Consumers come
/// all at once, so they are asked for only where there are no more than 5,000. After a failure nobody is known. Lives
/// in its client's thread.
class ClientWalker final : public QObject {
    Q_OBJECT

public:
    /// `client` must outlive the walker.
    ClientWalker(HttpClient& client, Clock clock, QObject* parent);

    /// A poll begins: nothing new is asked until resume(). What is out stays out.
    void hold();
    /// The broker has answered a poll: go on, or begin when it is time.
    void resume();
    bool isWalking() const { return m_walk.has_value(); }
    /// How many consumers the broker says there are.
    void expectConsumers(std::optional<qint64> consumers) { m_consumers = consumers; }

    /// Most connections first; nothing until the first walk has ended.
    const std::optional<Dated<QList<BrokerClient>>>& clients() const { return m_clients; }

private:
    struct Walk {
        qint64 page = 1;
        bool isAtConsumers = false;
        QList<BrokerConnection> connections;
    };

    void ask();
    void take(const Result<HttpAnswer>& answer);
    void takePage(const ConnectionPage& page, std::chrono::milliseconds duration);
    void fail();
    void end(const QList<BrokerConsumer>& consumers);

    HttpClient& m_client;
    Clock m_clock;
    WalkPace m_pace;
    std::optional<Walk> m_walk;
    std::optional<Dated<QList<BrokerClient>>> m_clients;
    std::optional<qint64> m_consumers; ///< expected
    QTimer m_rest;
    bool m_isHeld = true;
    bool m_isAsking = false;
};

} // namespace yagura
