// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/httprequesthead.h"

#include <QUrlQuery>

namespace yagura {

std::optional<QByteArray> HttpRequestHead::header(const QByteArray& name) const
{
    const auto values = headers.values(name);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

bool HttpRequestHead::takesGzip() const
{
    for (const QByteArray& word : headers.value("accept-encoding").split(',')) {
        const auto parts = word.split(';');
        const bool isRefused = parts.size() > 1 && parts[1].trimmed() == "q=0";
        if (parts.first().trimmed() == "gzip" && !isRefused)
            return true;
    }
    return false;
}

std::optional<QString> HttpRequestHead::parameter(const QString& name) const
{
    const QStringList values = QUrlQuery(QString::fromLatin1(query)).allQueryItemValues(name, QUrl::FullyDecoded);
    const bool isText
        = values.size() == 1 && !values.first().contains(QChar::ReplacementCharacter) && values.first().isValidUtf16();
    return isText ? std::optional(values.first()) : std::nullopt;
}

QStringList HttpRequestHead::parameterNames() const
{
    QStringList names;
    for (const auto& [name, value] : QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded))
        names.append(name);
    return names;
}

bool HttpRequestHead::hasParameter(const QString& name) const
{
    return QUrlQuery(QString::fromLatin1(query)).hasQueryItem(name);
}

} // namespace yagura
