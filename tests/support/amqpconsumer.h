// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace yagura::testing {

/// A consumer that takes up to `prefetch` messages from a queue and never acknowledges one: just enough of AMQP 0-9-1
/// for that. Blocks while it connects; afterwards it says nothing and is gone with its connection,
/// unless it leaves when told.
class AmqpConsumer final {
public:
    /// `name` is what it calls its connection; none when empty.
    AmqpConsumer(quint16 port, const QByteArray& user, const QByteArray& password, const QByteArray& name = {});

    /// False when any step was refused.
    bool consume(const QByteArray& queue, quint16 prefetch);
    /// Connects and does nothing, as one who only publishes now and then. False when it was refused.
    bool openConnection();
    /// From now on it answers the broker's connection.close in the event loop, as a client that works does. Without, the
    /// broker waits for the answer and tells of the connection meanwhile.
    void leaveWhenTold();

private:
    void answerClose();
    void send(quint16 channel, quint16 classId, quint16 methodId, const QByteArray& arguments);
    bool expect(quint16 classId, quint16 methodId);

    QTcpSocket m_socket;
    quint16 m_port;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_name;
    QByteArray m_received;
};

} // namespace yagura::testing
