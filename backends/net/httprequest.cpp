// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httprequest.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace yagura {

QNetworkRequest guardedRequest(
    const HttpOrigin& origin, const QByteArray& target, const HttpLimits& limits, const QSslConfiguration& tls)
{
    QNetworkRequest request(origin.resolved(target));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(limits.bodyBytes);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "yagura/" YAGURA_VERSION);
    if (const auto authorization = origin.authorization(); !authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (origin.isEncrypted())
        request.setSslConfiguration(tls);
    return request;
}

QNetworkAccessManager* makeAccess(QObject* parent)
{
    auto* access = new QNetworkAccessManager(parent);
    access->setProxy(QNetworkProxy::NoProxy);
    access->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    access->setAutoDeleteReplies(false);
    return access;
}

} // namespace yagura
