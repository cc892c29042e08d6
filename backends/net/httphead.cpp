// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httphead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QByteArrayView version = "HTTP/1.";
constexpr qsizetype longestHead = 64 * 1024;

Failure notHttp(QByteArrayView bytes)
{
    const auto words = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 60))).simplified();
    return {FailureClass::Protocol, u"http.not_http"_s, {{u"detail"_s, words}}};
}

void readField(QByteArrayView line, HttpHead& head)
{
    const auto colon = line.indexOf(':');
    if (colon < 0)
        return;

    const auto name = line.first(colon).trimmed();
    const auto value = line.sliced(colon + 1).trimmed();
    if (name.compare("content-length", Qt::CaseInsensitive) == 0) {
        bool isNumber = false;
        const auto length = value.toLongLong(&isNumber);
        head.bodyLength = isNumber && length >= 0 ? length : -1;
    } else if (name.compare("location", Qt::CaseInsensitive) == 0) {
        head.location = QUrl::fromEncoded(value.toByteArray());
    }
}

} // namespace

Result<HttpHead> readHead(QByteArrayView bytes)
{
    const auto known = std::min(bytes.size(), version.size());
    if (bytes.first(known) != version.first(known))
        return notHttp(bytes);

    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() > longestHead ? Result<HttpHead>(notHttp(bytes)) : Result<HttpHead>(HttpHead());

    HttpHead head;
    bool isNumber = false;
    head.status = bytes.size() >= 12 ? bytes.sliced(9, 3).toInt(&isNumber) : 0;
    if (!isNumber)
        return notHttp(bytes);
    for (qsizetype from = bytes.indexOf("\r\n") + 2; from < end;) {
        const auto next = bytes.indexOf("\r\n", from);
        readField(bytes.sliced(from, next - from), head);
        from = next + 2;
    }
    head.length = end + 4;
    return head;
}

QByteArray requestHead(const HttpOrigin& origin, const QByteArray& target)
{
    const auto url = origin.resolved(target);
    const auto host = url.host(QUrl::FullyEncoded).toLatin1();
    QByteArray head = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.0\r\n";
    head
        += "Host: " + (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(origin.port()) + "\r\n";
    head += "Accept: application/json\r\nUser-Agent: yagura/" YAGURA_VERSION "\r\n";
    if (const auto authorization = origin.authorization(); !authorization.isEmpty())
        head += "Authorization: " + authorization + "\r\n";
    return head + "\r\n";
}

} // namespace yagura
