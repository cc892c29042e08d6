// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/changingexchange.h"

#include <QNetworkAccessManager>

#include <utility>

namespace yagura {

ChangingExchange::ChangingExchange(
    QNetworkRequest request, QByteArray verb, QByteArray body, const HttpLimits& limits, HttpDone done, QObject* parent)
    : HttpExchange(std::move(request), limits, std::move(done), parent), m_verb(std::move(verb)),
      m_body(std::move(body))
{
}

QNetworkReply* ChangingExchange::send(QNetworkAccessManager& access)
{
    return access.sendCustomRequest(request(), m_verb, &m_body);
}

} // namespace yagura
