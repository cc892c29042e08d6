// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httporigin.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QUrl>

namespace yagura {

/// The head of an HTTP answer as far as the connect ladder needs it.
struct HttpHead {
    int status = 0;
    qsizetype length = -1; ///< bytes of the head with its empty line; -1 while that has not come
    qsizetype bodyLength = -1; ///< as announced; -1 when the body ends with the connection
    QUrl location;

    bool isComplete() const { return length >= 0; }
};

/// Reads what has come so far. Fails with http.not_http as soon as it cannot be the start of an HTTP answer any more.
Result<HttpHead> readHead(QByteArrayView bytes);

/// A GET in HTTP/1.0, which no server answers in chunks or keeps open.
QByteArray requestHead(const HttpOrigin& origin, const QByteArray& target);

} // namespace yagura
