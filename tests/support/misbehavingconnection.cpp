// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/misbehavingconnection.h"

#include <sys/socket.h>

namespace yagura::testing {

MisbehavingConnection::MisbehavingConnection(
    MisbehavingServer& owner, qintptr descriptor, const std::optional<QSslConfiguration>& tls, QObject* parent)
    : QObject(parent), m_owner(owner)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    m_socket.setSocketDescriptor(descriptor);
    if (const auto manner = m_owner.mannerForConnection()) {
        m_isDeaf = true;
        behave(*manner, {});
    } else if (tls) {
        m_socket.setSslConfiguration(*tls);
        connect(&m_socket, &QSslSocket::encrypted, this, &MisbehavingConnection::begin);
        m_socket.startServerEncryption();
    } else {
        begin();
    }
}

void MisbehavingConnection::begin()
{
    connect(&m_socket, &QIODevice::readyRead, this, &MisbehavingConnection::takeBytes);
    takeBytes();
}

void MisbehavingConnection::takeBytes()
{
    m_received += m_socket.readAll();
    while (!m_isDeaf) {
        const auto end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return;

        const auto head = m_received.first(end);
        m_received.remove(0, end + 4);
        const auto words = head.first(head.indexOf("\r\n")).split(' ');
        const auto target = words.value(1);
        m_owner.remember({target, head});
        const auto manner = m_owner.mannerFor(target);
        if (manner.delay.count() > 0)
            QTimer::singleShot(manner.delay, this, [this, manner, target] { behave(manner, target); });
        else
            behave(manner, target);
    }
}

void MisbehavingConnection::behave(const Manner& manner, const QByteArray& target)
{
    using Kind = Manner::Kind;
    switch (manner.kind) {
    case Kind::Answer:
        return send(headOf(manner, true) + manner.body);
    case Kind::Silent:
        m_isDeaf = true;
        return;
    case Kind::Drip:
        return drip(manner);
    case Kind::HalfAnswer:
        send(headOf(manner, true) + manner.body.first(manner.body.size() / 2));
        return m_socket.disconnectFromHost();
    case Kind::Reset:
        return reset();
    case Kind::WrongProtocol:
        m_isDeaf = true;
        return send(manner.body);
    case Kind::EndlessBody:
        send(headOf(manner, false));
        connect(&m_socket, &QIODevice::bytesWritten, this, &MisbehavingConnection::pourEndlessly);
        return pourEndlessly();
    case Kind::Loop:
        return behave(Manner::redirect(target), target);
    }
}

void MisbehavingConnection::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
}

void MisbehavingConnection::drip(const Manner& manner)
{
    m_toDrip = headOf(manner, true) + manner.body;
    connect(&m_tick, &QTimer::timeout, this, [this] {
        send(m_toDrip.first(1));
        m_socket.flush();
        m_toDrip.remove(0, 1);
        if (m_toDrip.isEmpty())
            m_tick.stop();
    });
    m_tick.start(manner.pace);
}

void MisbehavingConnection::pourEndlessly()
{
    static const QByteArray chunk(256 * 1024, ' ');
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() < chunk.size())
        send(chunk);
}

void MisbehavingConnection::reset()
{
    const linger atOnce {.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    m_socket.abort();
}

QByteArray MisbehavingConnection::headOf(const Manner& manner, bool withLength)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(manner.status) + " Scripted\r\nContent-Type: application/json\r\n";
    for (const auto& header : manner.headers)
        head += header + "\r\n";
    if (withLength)
        head += "Content-Length: " + QByteArray::number(manner.body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace yagura::testing
