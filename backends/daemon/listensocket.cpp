// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/listensocket.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int backlog = 1'024;

/// The system's form of an address, and how long that is.
socklen_t systemAddress(const ListenAddress& address, sockaddr_storage& storage)
{
    if (address.host.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 six {};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(address.port);
        const Q_IPV6ADDR bytes = address.host.toIPv6Address();
        std::memcpy(&six.sin6_addr, &bytes, sizeof bytes);
        std::memcpy(&storage, &six, sizeof six);
        return sizeof six;
    }
    sockaddr_in four {};
    four.sin_family = AF_INET;
    four.sin_port = htons(address.port);
    four.sin_addr.s_addr = htonl(address.host.toIPv4Address());
    std::memcpy(&storage, &four, sizeof four);
    return sizeof four;
}

quint16 portOf(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t length = sizeof storage;
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &length);
    sockaddr_in four {};
    std::memcpy(&four, &storage, sizeof four); // the port stands at the same place in both families
    return ntohs(four.sin_port);
}

} // namespace

std::optional<ListenAddress> ListenAddress::fromText(const QString& text)
{
    const auto colon = text.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    if (colon < 0 || !isPort)
        return std::nullopt;
    QString host = text.left(colon);
    if (host == "localhost"_L1)
        return ListenAddress {QHostAddress(QHostAddress::LocalHost), port};
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    return address.isNull() ? std::nullopt : std::optional(ListenAddress {address, port});
}

QString ListenAddress::text() const
{
    const bool isSix = host.protocol() == QAbstractSocket::IPv6Protocol;
    return (isSix ? u'[' + host.toString() + u']' : host.toString()) + u':' + QString::number(port);
}

std::optional<ListenSocket> ListenSocket::open(const ListenAddress& address, int* error)
{
    sockaddr_storage storage {};
    const socklen_t length = systemAddress(address, storage);
    const int descriptor = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    if (descriptor >= 0 && ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0
        && ::bind(descriptor, reinterpret_cast<const sockaddr*>(&storage), length) == 0
        && ::listen(descriptor, backlog) == 0)
        return ListenSocket(descriptor, portOf(descriptor));
    *error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return std::nullopt;
}

} // namespace yagura
