// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpexchange.h"

namespace yagura {

/// One PUT or DELETE and its answer, with all the guards of a GET, sent at most once.
class ChangingExchange final : public HttpExchange {
    Q_OBJECT

public:
    ChangingExchange(QNetworkRequest request, QByteArray verb, QByteArray body, const HttpLimits& limits, HttpDone done,
        QObject* parent);

private:
    QNetworkReply* send(QNetworkAccessManager& access) override;

    QByteArray m_verb;
    OnceBody m_body; ///< an empty one as well: Qt would send a request without a body again when the server hangs up
};

} // namespace yagura
