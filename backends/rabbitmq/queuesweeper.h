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

/// Walks over all queues of a broker at a WalkPace, a page at a time, and stands still while a poll is on. Stops at
/// 20,000 queues. Lives in its client's thread.
class QueueSweeper final : public QObject {
    Q_OBJECT

public:
    /// `client` must outlive the sweeper.
    QueueSweeper(HttpClient& client, Clock clock, QObject* parent);

    /// A poll begins: no new page until resume(). One that is out stays out.
    void hold();
    /// The broker has answered a poll: go on, or begin when it is time.
    void resume();
    bool isWalking() const { return m_walk.has_value(); }

signals:
    void pageRead(const yagura::QueuePage& page);
    /// `stoodStill`: nothing was declared or deleted meanwhile, so that what was not seen is gone.
    void ended(const yagura::QueueSweep& sweep, const yagura::Moment& started, bool stoodStill);

private:
    struct Walk {
        Moment started;
        qint64 page = 1;
        qint64 read = 0;
        std::optional<qint64> total;
        bool stoodStill = true;
    };

    void ask();
    void take(const Result<HttpAnswer>& answer);
    void takePage(const QueuePage& page, std::chrono::milliseconds duration);
    void end(bool complete);

    HttpClient& m_client;
    Clock m_clock;
    std::optional<Walk> m_walk;
    WalkPace m_pace;
    QTimer m_rest;
    bool m_isHeld = true;
    bool m_isAsking = false;
};

} // namespace yagura
