// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpclient.h"

#include "backends/net/httpexchange.h"
#include "backends/net/httprequest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace yagura {

namespace {

constexpr int mostInFlight = 2;

} // namespace

HttpClient::HttpClient(HttpOrigin origin, QObject* parent) : QObject(parent), m_origin(std::move(origin)) { }

HttpClient::~HttpClient()
{
    // Before the access manager, whose children the replies are.
    qDeleteAll(std::exchange(m_exchanges, {}));
}

void HttpClient::get(const QByteArray& target, const HttpLimits& limits, HttpDone done)
{
    prepare();
    enqueue(new HttpExchange(requestFor(target, limits), limits, std::move(done), this));
}

void HttpClient::postDisturbingRead(
    const QByteArray& target, const QByteArray& body, const HttpLimits& limits, HttpDone done)
{
    prepare();
    auto request = requestFor(target, limits);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Connection", "close"); // a kept one may be dead already, and a body is sent once only
    auto* exchange = new HttpExchange(request, limits, std::move(done), this);
    exchange->setPosted(body);
    enqueue(exchange);
}

void HttpClient::enqueue(HttpExchange* exchange)
{
    connect(exchange, &HttpExchange::ended, this,
        [this, exchange](bool failed, qint64 bodyBytes) { settle(exchange, failed, bodyBytes); });
    m_exchanges.append(exchange);
    ++m_counters.asked;
    if (const auto& tls = *m_tls; !tls) {
        // Queued, because nobody is answered from inside the asking.
        QMetaObject::invokeMethod(
            exchange, [exchange, failure = tls.error()] { exchange->finish(failure); }, Qt::QueuedConnection);
        return;
    }
    startNext();
}

void HttpClient::cancelAll(const Failure& reason)
{
    // A callback may ask anew, which is none of our business, or delete us.
    QList<QPointer<HttpExchange>> asked(m_exchanges.begin(), m_exchanges.end());
    m_exchanges.clear();
    for (const auto& exchange : asked) {
        if (exchange)
            exchange->finish(reason);
    }
}

HttpCounters HttpClient::counters() const
{
    auto counters = m_counters;
    counters.inFlight = static_cast<int>(std::ranges::count_if(m_exchanges, &HttpExchange::isStarted));
    counters.waiting = static_cast<int>(m_exchanges.size()) - counters.inFlight;
    if (m_access)
        counters.liveReplies
            = static_cast<int>(m_access->findChildren<QNetworkReply*>(Qt::FindDirectChildrenOnly).size());
    return counters;
}

// Late, so that the manager and its thread are born in the thread that uses them.
void HttpClient::prepare()
{
    // A CA file that could not be read is tried again: somebody may have repaired it.
    if (!m_tls || !*m_tls)
        m_tls.emplace(m_origin.isEncrypted() ? tlsConfiguration(m_origin.caFile)
                                             : Result<QSslConfiguration>(QSslConfiguration()));
    if (!m_access)
        m_access = makeAccess(this);
}

QNetworkRequest HttpClient::requestFor(const QByteArray& target, const HttpLimits& limits) const
{
    return guardedRequest(m_origin, target, limits, *m_tls ? **m_tls : QSslConfiguration());
}

void HttpClient::startNext()
{
    if (!*m_tls)
        return;

    for (auto* exchange : std::as_const(m_exchanges)) {
        if (std::ranges::count_if(m_exchanges, &HttpExchange::isStarted) >= mostInFlight)
            return;
        if (exchange->isStarted())
            continue;
        exchange->start(*m_access);
    }
}

void HttpClient::settle(HttpExchange* exchange, bool failed, qint64 bodyBytes)
{
    m_exchanges.removeOne(exchange);
    ++(failed ? m_counters.failed : m_counters.answered);
    m_counters.bodyBytes += bodyBytes;
    exchange->deleteLater();
    startNext();
}

} // namespace yagura
