// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"
#include "backends/net/httporigin.h"

#include <QNetworkRequest>

class QNetworkAccessManager;
class QObject;

namespace yagura {

/// A request to `origin` for `target` with every guard that Qt has: no redirect, no HTTP/2, no cache, no cookie, no
/// stored login. `tls` is for an encrypted origin.
QNetworkRequest guardedRequest(
    const HttpOrigin& origin, const QByteArray& target, const HttpLimits& limits, const QSslConfiguration& tls);

/// Who sends such requests: without a proxy, and never following a redirect. A child of `parent`.
QNetworkAccessManager* makeAccess(QObject* parent);

} // namespace yagura
