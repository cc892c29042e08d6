// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace yagura {

/// A request as a client sent it, nothing decoded. Hostile bytes.
struct HttpRequestHead {
    QByteArray method;
    QByteArray version; ///< "HTTP/1.1"
    QByteArray path; ///< as sent, percent signs and all: what is not a route word by word is none
    QByteArray query; ///< as sent, without its question mark
    QMultiHash<QByteArray, QByteArray> headers; ///< names in lower case

    /// The header when it stands there exactly once.
    std::optional<QByteArray> header(const QByteArray& name) const;
    bool takesGzip() const;
    /// The one value of a parameter, decoded; nothing when it is missing, there twice or not UTF-8.
    std::optional<QString> parameter(const QString& name) const;
    /// Of all parameters, decoded, in their order; a name stands as often as it was sent.
    QStringList parameterNames() const;
    bool hasParameter(const QString& name) const; ///< once or more, good or not
};

} // namespace yagura
