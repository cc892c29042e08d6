// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <optional>

namespace yagura::testing {

/// What a server said, as far as it came.
struct RawAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString errorCode() const { return json()[QStringLiteral("error")][QStringLiteral("code")].toString(); }
};

/// A client that sends whatever bytes the test wants and reads answers one after the other.
class RawClient final {
public:
    explicit RawClient(quint16 port) { m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket& socket() { return m_socket; }

    /// The next whole answer; nothing while it has not come.
    std::optional<RawAnswer> take()
    {
        m_bytes += m_socket.readAll();
        const auto headEnd = m_bytes.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return std::nullopt;
        RawAnswer answer;
        const auto lines = m_bytes.left(headEnd).split('\n');
        answer.status = lines.first().mid(9, 3).toInt();
        for (qsizetype line = 1; line < lines.size(); ++line) {
            const auto colon = lines[line].indexOf(':');
            answer.headers.insert(lines[line].left(colon).toLower(), lines[line].mid(colon + 1).trimmed());
        }
        const auto length = answer.headers.value("content-length").toLongLong();
        if (m_bytes.size() < headEnd + 4 + length)
            return std::nullopt;
        answer.body = m_bytes.mid(headEnd + 4, length);
        m_bytes.remove(0, headEnd + 4 + length);
        return answer;
    }
    /// Waits for it; an empty answer (status 0) when none comes or the server hangs up first.
    RawAnswer wait(int milliseconds = 5'000)
    {
        std::optional<RawAnswer> answer;
        const bool hasCome = QTest::qWaitFor([&] { return (answer = take()).has_value() || isOver(); }, milliseconds);
        return hasCome && answer ? *answer : RawAnswer();
    }

private:
    bool isOver() const { return isClosed() && m_socket.bytesAvailable() == 0; }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// A request of a well-behaved client.
inline QByteArray requestOf(const QByteArray& method, const QByteArray& target, const QByteArray& token,
    const QByteArray& headers = {}, const QByteArray& body = {})
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + headers + "\r\n" + body;
}

} // namespace yagura::testing
