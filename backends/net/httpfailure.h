// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"

#include <QAbstractSocket>
#include <QByteArrayView>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include <chrono>

namespace yagura {

// What went wrong between us and an HTTP server, as a Failure. All pure.

/// An error that Qt's client met before or while the answer came. `answerBegun` tells a dead server from a broken one.
Failure failureOfNetwork(QNetworkReply::NetworkError error, const QString& words, bool answerBegun);

/// An error of a plain or TLS socket.
Failure failureOfSocket(QAbstractSocket::SocketError error, const QString& words);

/// tls.untrusted (args.reason "self_signed" or "unknown_issuer" or "invalid"), tls.certificate_expired or
/// tls.host_mismatch: the gravest of what was found; args.errors holds all of it. Without any: tls.handshake.
Failure failureOfTls(const QList<QSslError>& errors, const QString& words);

/// A status other than 2xx and 3xx. `body` may explain it and is shown shortened; `withPassword` says what was sent.
Failure failureOfStatus(int status, QByteArrayView body, bool withPassword);

/// A path that walks() was not sent. Told as a status of 404, for nothing can be found under such a name.
Failure failureOfWalk();

/// A 3xx: never followed, only the host of its destination is told.
Failure failureOfRedirect(int status, const QUrl& location);

/// Our own patience ended.
Failure failureOfDeadline(std::chrono::milliseconds deadline);

/// An answer larger than `limit` bytes.
Failure failureOfSize(qint64 limit);

} // namespace yagura
