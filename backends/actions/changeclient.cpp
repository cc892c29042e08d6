// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/changeclient.h"

#include "backends/actions/changingexchange.h"
#include "backends/net/httprequest.h"

#include <QNetworkAccessManager>

#include <utility>

namespace yagura {

ChangeClient::ChangeClient(HttpOrigin origin, QObject* parent) : QObject(parent), m_origin(std::move(origin)) { }

ChangeClient::~ChangeClient()
{
    // Before the access managers, whose children the replies are.
    qDeleteAll(findChildren<ChangingExchange*>(Qt::FindDirectChildrenOnly));
}

void ChangeClient::put(const QByteArray& target, const QByteArray& body, const HttpLimits& limits, HttpDone done)
{
    send("PUT", target, body, {{"Content-Type", "application/json"}}, limits, std::move(done));
}

void ChangeClient::remove(const QByteArray& target, const Headers& headers, const HttpLimits& limits, HttpDone done)
{
    send("DELETE", target, {}, headers, limits, std::move(done));
}

void ChangeClient::send(const QByteArray& verb, const QByteArray& target, const QByteArray& body,
    const Headers& headers, const HttpLimits& limits, HttpDone done)
{
    const auto tls
        = m_origin.isEncrypted() ? tlsConfiguration(m_origin.caFile) : Result<QSslConfiguration>(QSslConfiguration());
    if (!tls) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), failure = tls.error()] { done(failure); }, Qt::QueuedConnection);
        return;
    }
    auto request = guardedRequest(m_origin, target, limits, *tls);
    request.setRawHeader("Connection", "close"); // a kept one may be dead already, and a change is sent once only
    // RabbitMQ answers a change of a user's limits with 406 to whoever accepts JSON only: it has nothing to say in it.
    request.setRawHeader("Accept", "*/*");
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    auto* exchange = new ChangingExchange(request, verb, body, limits, std::move(done), this);
    connect(exchange, &HttpExchange::ended, exchange, &QObject::deleteLater);
    exchange->start(*makeAccess(exchange));
}

} // namespace yagura
