// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/clientwalker.h"

#include "backends/net/httpclient.h"
#include "backends/rabbitmq/brokerclients.h"
#include "backends/rabbitmq/rabbitmqapi.h"

#include <utility>

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr qsizetype mostConnections = 2'000;
constexpr qint64 mostConsumers = 5'000;
constexpr qsizetype mostClients = 500;

HttpLimits answerLimits()
{
    HttpLimits limits;
    limits.deadline = 5s;
    return limits;
}

} // namespace

ClientWalker::ClientWalker(HttpClient& client, Clock clock, QObject* parent)
    : QObject(parent), m_client(client), m_clock(std::move(clock))
{
    m_rest.setParent(this);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ClientWalker::ask);
}

void ClientWalker::hold()
{
    m_isHeld = true;
}

void ClientWalker::resume()
{
    m_isHeld = false;
    if (!m_walk) {
        if (!m_pace.begins(m_clock()))
            return;
        m_walk.emplace();
    }
    if (!m_rest.isActive())
        ask();
}

void ClientWalker::ask()
{
    if (m_isHeld || m_isAsking || !m_walk)
        return;

    m_isAsking = true;
    const auto target = m_walk->isAtConsumers ? consumersTarget() : connectionsTarget(m_walk->page, largestPage);
    m_client.get(target, answerLimits(), [this](const Result<HttpAnswer>& answer) {
        m_isAsking = false;
        take(answer);
    });
}

void ClientWalker::take(const Result<HttpAnswer>& answer)
{
    if (!answer)
        return fail();
    if (m_walk->isAtConsumers) {
        m_pace.noteAnswer(answer->duration);
        const auto consumers = parseConsumers(answer->body);
        return consumers ? end(*consumers) : fail();
    }
    const auto page = parseConnectionPage(answer->body);
    if (!page)
        return fail();
    takePage(*page, answer->duration);
}

void ClientWalker::takePage(const ConnectionPage& page, std::chrono::milliseconds duration)
{
    m_walk->connections += page.connections;
    const bool isSlow = m_pace.noteAnswer(duration);
    const bool isThrough = m_walk->page >= page.pageCount || m_walk->connections.size() >= mostConnections;
    if (isSlow || (isThrough && m_consumers.value_or(0) > mostConsumers))
        return end({});
    m_walk->isAtConsumers = isThrough;
    ++m_walk->page;
    m_rest.start(m_pace.restAfter(duration));
}

// Old news would keep an edge for ever.
void ClientWalker::fail()
{
    m_walk.reset();
    m_clients.reset();
}

void ClientWalker::end(const QList<BrokerConsumer>& consumers)
{
    const auto walk = *std::exchange(m_walk, std::nullopt);
    m_clients = {brokerClients(walk.connections, consumers, mostClients), m_clock()};
}

} // namespace yagura
