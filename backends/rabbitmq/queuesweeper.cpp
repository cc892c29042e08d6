// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/queuesweeper.h"

#include "backends/net/httpclient.h"
#include "backends/rabbitmq/rabbitmqapi.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr qint64 mostQueues = 20'000;

HttpLimits pageLimits()
{
    HttpLimits limits;
    limits.deadline = 5s;
    return limits;
}

/// The list became shorter than the page we asked for.
bool isPastTheEnd(const Failure& failure)
{
    return failure.code == "http.status"_L1 && failure.args.value("status"_L1).toInt() == 400;
}

} // namespace

QueueSweeper::QueueSweeper(HttpClient& client, Clock clock, QObject* parent)
    : QObject(parent), m_client(client), m_clock(std::move(clock))
{
    m_rest.setParent(this);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &QueueSweeper::ask);
}

void QueueSweeper::hold()
{
    m_isHeld = true;
}

void QueueSweeper::resume()
{
    m_isHeld = false;
    if (!m_walk) {
        const auto now = m_clock();
        if (!m_pace.begins(now))
            return;
        m_walk.emplace().started = now;
    }
    if (!m_rest.isActive())
        ask();
}

void QueueSweeper::ask()
{
    if (m_isHeld || m_isAsking || !m_walk)
        return;

    m_isAsking = true;
    m_client.get(queuesTarget(m_walk->page, largestPage), pageLimits(), [this](const Result<HttpAnswer>& answer) {
        m_isAsking = false;
        take(answer);
    });
}

void QueueSweeper::take(const Result<HttpAnswer>& answer)
{
    if (!answer) {
        m_walk->stoodStill = false;
        return end(m_walk->page > 1 && isPastTheEnd(answer.error()));
    }
    const auto page = parseQueuePage(answer->body, m_clock());
    if (!page)
        return end(false);
    takePage(*page, answer->duration);
}

void QueueSweeper::takePage(const QueuePage& page, std::chrono::milliseconds duration)
{
    m_walk->read += page.queues.size();
    if (std::exchange(m_walk->total, page.total).value_or(page.total) != page.total)
        m_walk->stoodStill = false;
    emit pageRead(page);

    const bool isSlow = m_pace.noteAnswer(duration);
    if (m_walk->page >= page.pageCount)
        return end(true);
    if (isSlow || m_walk->read >= mostQueues)
        return end(false);
    ++m_walk->page;
    m_rest.start(m_pace.restAfter(duration));
}

void QueueSweeper::end(bool complete)
{
    const auto walk = *std::exchange(m_walk, std::nullopt);
    // A walk that met nobody says nothing about the one before.
    if (!complete && walk.read == 0)
        return;
    QueueSweep sweep;
    sweep.queues = walk.read;
    sweep.total = walk.total.value_or(0);
    sweep.complete = complete;
    sweep.durationS = double(m_clock().since(walk.started).count()) / 1000;
    emit ended(sweep, walk.started, complete && walk.stoodStill);
}

} // namespace yagura
