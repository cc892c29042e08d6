// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/amqpconnection.h"

#include "backends/actions/amqpfailure.h"
#include "backends/net/systemcertificates.h"
#include "backends/postgresql/resolver.h"

#include <amqp_ssl_socket.h>
#include <amqp_tcp_socket.h>

#include <QFile>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr int plainPort = 5672;
constexpr int encryptedPort = 5671;
constexpr int frameBytes = 131'072;
/// So that a broker notices soon when this machine is gone, and puts back what we held.
constexpr int heartbeatS = 15;
constexpr auto farewell = 1s;

bool isEncrypted(const QUrl& address)
{
    return address.scheme() == "amqps"_L1;
}

/// The socket belongs to the connection. Null when the authorities cannot be read.
amqp_socket_t* socketFor(amqp_connection_state_t state, const RabbitmqSettings& broker)
{
    if (!isEncrypted(broker.respond->amqp))
        return amqp_tcp_socket_new(state);
    auto* socket = amqp_ssl_socket_new(state);
    if (!socket)
        return nullptr;
    amqp_ssl_socket_set_verify_peer(socket, 1);
    amqp_ssl_socket_set_verify_hostname(socket, 1);
    const auto authorities = broker.caFile.isEmpty() ? systemCertificates() : QFile::encodeName(broker.caFile);
    const bool isTrusting = amqp_ssl_socket_set_cacert(socket, authorities.constData()) == AMQP_STATUS_OK
        && amqp_ssl_socket_set_ssl_versions(socket, AMQP_TLSv1_2, AMQP_TLSvLATEST) == AMQP_STATUS_OK;
    return isTrusting ? socket : nullptr;
}

} // namespace

amqp_bytes_t amqpBytes(const QByteArray& bytes)
{
    return {std::size_t(bytes.size()), const_cast<char*>(bytes.constData())};
}

QByteArray fromAmqp(const amqp_bytes_t& bytes)
{
    return QByteArray(static_cast<const char*>(bytes.bytes), qsizetype(bytes.len));
}

AmqpConnection::AmqpConnection(Errand& errand) : m_errand(errand), m_state(amqp_new_connection())
{
    if (!m_state)
        throw std::bad_alloc();
}

AmqpConnection::~AmqpConnection()
{
    // Without a farewell the broker would note an accident. One that does not answer is not waited for.
    if (m_hold && !m_errand.interruption.isRaised()) {
        const auto limit = waitLimit(farewell);
        amqp_set_rpc_timeout(m_state, &limit);
        amqp_connection_close(m_state, AMQP_REPLY_SUCCESS);
    }
    m_hold.reset();
    amqp_destroy_connection(m_state);
}

Result<std::unique_ptr<AmqpConnection>> AmqpConnection::open(
    const RabbitmqSettings& broker, const QString& vhost, const SecretString& password, Errand& errand)
{
    std::unique_ptr<AmqpConnection> connection(new AmqpConnection(errand));
    if (const auto failure = connection->connect(broker))
        return connection->told(*failure);
    if (const auto failure = connection->logIn(broker, vhost, password))
        return connection->told(*failure);
    if (const auto failure = connection->openChannel())
        return connection->told(*failure);
    return connection;
}

std::optional<Failure> AmqpConnection::connect(const RabbitmqSettings& broker)
{
    const auto& address = broker.respond->amqp;
    const auto host = address.host(QUrl::FullyEncoded).toLatin1();
    // The library waits for a name as long as the system likes; so it is asked for one that is known already.
    const auto resolved = postgresql::Resolver().resolve(host, m_errand.deadline, m_errand.interruption);
    if (!resolved)
        return resolved.error();
    auto* socket = socketFor(m_state, broker);
    if (!socket) {
        return Failure {FailureClass::Tls, u"tls.untrusted"_s,
            {{u"reason"_s, u"ca_file_unreadable"_s}, {u"ca_file"_s, broker.caFile}}};
    }
    const auto limit = waitLimit();
    const int port = address.port(isEncrypted(address) ? encryptedPort : plainPort);
    const int status = amqp_socket_open_noblock(socket, host.constData(), port, &limit);
    if (status == AMQP_STATUS_TIMEOUT)
        return Failure {FailureClass::NoAnswer, u"tcp.timeout"_s, {}};
    if (const auto failure = failureOfStatus(status))
        return failure;
    m_hold.emplace(m_errand.interruption, amqp_get_sockfd(m_state));
    return std::nullopt;
}

std::optional<Failure> AmqpConnection::logIn(
    const RabbitmqSettings& broker, const QString& vhost, const SecretString& password)
{
    const auto limit = waitLimit();
    amqp_set_handshake_timeout(m_state, &limit);
    amqp_set_rpc_timeout(m_state, &limit);
    const auto reply = amqp_login(m_state, vhost.toUtf8().constData(), 0, frameBytes, heartbeatS,
        AMQP_SASL_METHOD_PLAIN, broker.respond->user.toUtf8().constData(), password.reveal().constData());
    return failureOfReply(reply, true);
}

std::optional<Failure> AmqpConnection::openChannel()
{
    amqp_channel_open(m_state, channel);
    return lastReply();
}

std::optional<Failure> AmqpConnection::lastReply() const
{
    return failureOfReply(amqp_get_rpc_reply(m_state));
}

Failure AmqpConnection::told(const Failure& failure) const
{
    return m_errand.interruption.isRaised() ? Failure {FailureClass::NoAnswer, u"attempt.deadline"_s, {}} : failure;
}

timeval AmqpConnection::waitLimit(std::chrono::milliseconds most) const
{
    const auto left = std::clamp<std::chrono::milliseconds>(m_errand.remaining(), 1ms, most);
    return {left.count() / 1000, (left.count() % 1000) * 1000};
}

Result<AmqpConnection::QueueCount> AmqpConnection::count(const QString& queue)
{
    amqp_maybe_release_buffers(m_state);
    const auto limit = waitLimit();
    amqp_set_rpc_timeout(m_state, &limit);
    const auto name = queue.toUtf8();
    const auto* answer = amqp_queue_declare(m_state, channel, amqpBytes(name), 1, 0, 0, 0, amqp_empty_table);
    if (!answer)
        return told(lastReply().value_or(Failure {FailureClass::Protocol, u"server.wrong_protocol"_s, {}}));
    return QueueCount {qint64(answer->message_count), qint64(answer->consumer_count)};
}

std::optional<Failure> AmqpConnection::reopenChannel()
{
    const auto limit = waitLimit();
    amqp_set_rpc_timeout(m_state, &limit);
    if (const auto failure = failureOfReply(amqp_channel_close(m_state, channel, AMQP_REPLY_SUCCESS)))
        return told(*failure);
    amqp_maybe_release_buffers(m_state);
    if (const auto failure = openChannel())
        return told(*failure);
    return std::nullopt;
}

} // namespace yagura
