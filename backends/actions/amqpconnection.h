// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errandworker.h"
#include "models/domain/configuration.h"
#include "models/domain/result.h"
#include "models/ports/vault.h"

#include <amqp.h>

#include <memory>
#include <optional>

namespace yagura {

/// A connection to a broker by AMQP 0-9-1, with one channel. Blocks, in a thread of its own. Each wait has a limit, and
/// whatever the library waits for beyond it ends when the errand is interrupted: then the socket is shut down.
/// When it goes, in whatever way, the broker puts back what was taken and not acknowledged.
class AmqpConnection final {
public:
    /// Connects, logs in and opens the channel. `broker.respond` holds the address.
    static Result<std::unique_ptr<AmqpConnection>> open(
        const RabbitmqSettings& broker, const QString& vhost, const SecretString& password, Errand& errand);
    ~AmqpConnection();
    AmqpConnection(const AmqpConnection&) = delete;
    AmqpConnection& operator=(const AmqpConnection&) = delete;

    /// What is told of a queue when it is asked for by name only; asking changes nothing.
    struct QueueCount {
        qint64 ready = 0;
        qint64 consumers = 0;
    };
    /// Answered once the broker has worked off everything that was said before on this channel.
    Result<QueueCount> count(const QString& queue);
    /// Puts back all that was taken on the channel, in its places, ends its consumer in the same breath, and opens the
    /// channel anew.
    std::optional<Failure> reopenChannel();

    amqp_connection_state_t state() const { return m_state; }
    static constexpr amqp_channel_t channel = 1;
    const Errand& errand() const { return m_errand; }
    /// Why the last wait was in vain: our own deadline, or what is given.
    Failure told(const Failure& failure) const;
    std::optional<Failure> lastReply() const;

    /// The longest wait for one answer of a broker that is well.
    static constexpr std::chrono::milliseconds longestWait {10'000};
    timeval waitLimit(std::chrono::milliseconds most = longestWait) const;

private:
    AmqpConnection(Errand& errand);

    std::optional<Failure> connect(const RabbitmqSettings& broker);
    std::optional<Failure> logIn(const RabbitmqSettings& broker, const QString& vhost, const SecretString& password);
    std::optional<Failure> openChannel();

    Errand& m_errand;
    amqp_connection_state_t m_state;
    std::optional<postgresql::Interruption::Hold> m_hold;
};

/// Bytes of the library over ours, which must stay.
amqp_bytes_t amqpBytes(const QByteArray& bytes);
QByteArray fromAmqp(const amqp_bytes_t& bytes);

} // namespace yagura
