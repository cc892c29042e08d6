// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/amqpconsumer.h"

#include <QHostAddress>
#include <QtEndian>

namespace yagura::testing {

namespace {

constexpr int patience = 10'000;
constexpr qsizetype frameHead = 7;
constexpr char frameEnd = '\xce';

template<typename Integer>
QByteArray bytesOf(Integer number)
{
    QByteArray bytes(sizeof(Integer), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray shortText(const QByteArray& text)
{
    return bytesOf(static_cast<quint8>(text.size())) + text;
}

QByteArray longText(const QByteArray& text)
{
    return bytesOf(static_cast<quint32>(text.size())) + text;
}

} // namespace

AmqpConsumer::AmqpConsumer(
    quint16 port, const QByteArray& user, const QByteArray& password, const QByteArray& name)
    : m_port(port), m_user(user), m_password(password), m_name(name)
{
}

bool AmqpConsumer::consume(const QByteArray& queue, quint16 prefetch)
{
    if (!openConnection())
        return false;
    send(1, 20, 10, shortText({})); // channel.open
    if (!expect(20, 11))
        return false;
    send(1, 60, 10, bytesOf<quint32>(0) + bytesOf(prefetch) + bytesOf<quint8>(0)); // basic.qos
    if (!expect(60, 11))
        return false;
    const auto noArguments = bytesOf<quint32>(0);
    send(1, 60, 20,
        bytesOf<quint16>(0) + shortText(queue) + shortText("yagura-test") + bytesOf<quint8>(0)
            + noArguments); // basic.consume
    return expect(60, 21);
}

bool AmqpConsumer::openConnection()
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!m_socket.waitForConnected(patience))
        return false;
    m_socket.write("AMQP\x00\x00\x09\x01", 8);
    if (!expect(10, 10)) // connection.start
        return false;
    const QByteArray name = shortText("connection_name") + 'S' + longText(m_name);
    const QByteArray properties = longText(m_name.isEmpty() ? QByteArray() : name);
    const QByteArray secret = QByteArray(1, '\0') + m_user + '\0' + m_password;
    send(0, 10, 11, properties + shortText("PLAIN") + longText(secret) + shortText("en_US"));
    if (!expect(10, 30)) // connection.tune
        return false;
    // No heartbeat: a consumer that is merely slow is what the test is about.
    send(0, 10, 31, bytesOf<quint16>(10) + bytesOf<quint32>(131'072) + bytesOf<quint16>(0));
    send(0, 10, 40, shortText("/") + shortText({}) + bytesOf<quint8>(0)); // connection.open
    return expect(10, 41);
}

void AmqpConsumer::leaveWhenTold()
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { answerClose(); });
    answerClose();
}

void AmqpConsumer::answerClose()
{
    m_received += m_socket.readAll();
    while (m_received.size() >= frameHead) {
        const auto length = frameHead + qsizetype(qFromBigEndian<quint32>(m_received.constData() + 3)) + 1;
        if (m_received.size() < length)
            return;
        const auto method = m_received.sliced(frameHead, 4);
        m_received.remove(0, length);
        if (method == bytesOf<quint16>(10) + bytesOf<quint16>(50)) // connection.close
            send(0, 10, 51, {});
    }
}

void AmqpConsumer::send(quint16 channel, quint16 classId, quint16 methodId, const QByteArray& arguments)
{
    const auto payload = bytesOf(classId) + bytesOf(methodId) + arguments;
    m_socket.write(
        bytesOf<quint8>(1) + bytesOf(channel) + bytesOf(static_cast<quint32>(payload.size())) + payload + frameEnd);
}

bool AmqpConsumer::expect(quint16 classId, quint16 methodId)
{
    const auto frameLength = [this] {
        return m_received.size() < frameHead
            ? frameHead
            : frameHead + qsizetype(qFromBigEndian<quint32>(m_received.constData() + 3)) + 1;
    };
    while (m_received.size() < frameHead || m_received.size() < frameLength()) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_received += m_socket.readAll();
    }
    const auto payload = m_received.sliced(frameHead, 4);
    m_received.remove(0, frameLength());
    return payload == bytesOf(classId) + bytesOf(methodId);
}

} // namespace yagura::testing
