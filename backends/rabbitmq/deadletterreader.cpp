// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/deadletterreader.h"

#include "backends/net/httpclient.h"
#include "backends/rabbitmq/rabbitmqapi.h"

#include <utility>

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr qsizetype mostExchanges = 20;
constexpr std::chrono::milliseconds interval = 60s;

HttpLimits bindingLimits()
{
    HttpLimits limits;
    limits.deadline = 5s;
    return limits;
}

} // namespace

DeadLetterReader::DeadLetterReader(HttpClient& client, Clock clock, QObject* parent)
    : QObject(parent), m_client(client), m_clock(std::move(clock))
{
}

void DeadLetterReader::refresh(const QList<Queue>& queues)
{
    if (!m_toRead.isEmpty())
        return;

    const auto exchanges = deadLetterExchanges(queues, mostExchanges);
    const auto now = m_clock();
    if (exchanges == m_exchanges && m_lastStart && now.since(*m_lastStart) < interval)
        return;
    m_exchanges = exchanges;
    m_lastStart = now;
    m_bindings.removeIf([&](const auto& known) { return !exchanges.contains(known.key()); });
    m_toRead = exchanges;
    if (!m_toRead.isEmpty())
        ask();
}

void DeadLetterReader::ask()
{
    const auto& exchange = m_toRead.constFirst();
    m_client.get(bindingsTarget(exchange.vhost, exchange.name), bindingLimits(),
        [this](const Result<HttpAnswer>& answer) { take(answer); });
}

void DeadLetterReader::take(const Result<HttpAnswer>& answer)
{
    const auto exchange = m_toRead.takeFirst();
    if (!answer) {
        // Without a right to look the others would fail alike; a broker in trouble is left in peace.
        m_toRead.clear();
        return;
    }
    if (auto bindings = parseBindings(answer->body))
        m_bindings.insert(exchange, *std::move(bindings));
    if (!m_toRead.isEmpty())
        ask();
}

} // namespace yagura
