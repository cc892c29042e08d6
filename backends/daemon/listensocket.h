// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <optional>

namespace yagura {

/// Where a daemon listens: "127.0.0.1:9477", "[::1]:0", "localhost:9477".
struct ListenAddress {
    QHostAddress host {QHostAddress::LocalHost};
    quint16 port = 9477;

    /// Nothing when the text is no numeric address (or localhost) with a port.
    static std::optional<ListenAddress> fromText(const QString& text);
    /// As fromText() takes it.
    QString text() const;
    bool isLoopback() const { return host.isLoopback(); }
};

/// A TCP socket that listens.
class ListenSocket final {
public:
    /// Takes the port at once, also when connections of an earlier daemon still linger on it. errno in `error` when it
    /// cannot.
    static std::optional<ListenSocket> open(const ListenAddress& address, int* error);

    /// The server closes it, so this one does not; until then it belongs to whoever opened it.
    int descriptor() const { return m_descriptor; }
    quint16 port() const { return m_port; }

private:
    ListenSocket(int descriptor, quint16 port) : m_descriptor(descriptor), m_port(port) { }

    int m_descriptor;
    quint16 m_port;
};

} // namespace yagura
