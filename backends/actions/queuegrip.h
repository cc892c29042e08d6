// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/amqpconnection.h"
#include "backends/actions/amqpmessage.h"

#include <QStringList>

#include <vector>

namespace yagura {

/// The first messages of a queue in our hand: taken, judged, not acknowledged. Nobody else can begin to consume while
/// it lasts, because our consumer is an exclusive one; a queue that has a consumer is refused. The malformed ones are
/// kept; of the others not even their tags are, so nothing can happen to them but being put back, in their places and
/// marked redelivered, when the channel or the connection goes.
///
/// After a grip the broker delivers nothing more on the channel, however many of the held ones are done with: the
/// prefetch limit of the channel as a whole is lowered. (That of a consumer would be filled up again.)
class QueueGrip final {
public:
    /// A malformed message.
    struct Held {
        AmqpMessage message;
        qint64 position = 0; ///< among those taken, from 0
        QString fault; ///< "json.trailing_comma"
        qint64 offset = 0; ///< of the fault, in bytes

        QString line() const; ///< for people
    };

    /// Takes up to `most` messages of `queue`; with `contents` the malformed ones are kept with their bodies, at most
    /// mostHeldBytes of them, then it stops early. Refusals: "consumers", "no_such_queue".
    static Result<QueueGrip> take(AmqpConnection& connection, const QString& queue, qint64 most, bool contents);

    static constexpr qint64 mostHeldBytes = 64 * 1024 * 1024;

    qint64 looked() const { return m_looked; } ///< taken, and put back in the end unless it is moved
    qint64 readyBefore() const { return m_readyBefore; } ///< in the queue, those taken included
    const std::vector<Held>& malformed() const { return m_malformed; }

private:
    explicit QueueGrip(AmqpConnection& connection) : m_connection(&connection) { }

    std::optional<Failure> consume(const QString& queue, qint64 most);
    std::optional<Failure> collect(qint64 most, bool contents);
    std::optional<Failure> limitPrefetch(qint64 most);
    void judge(AmqpMessage message, bool contents);

    AmqpConnection* m_connection;
    qint64 m_readyBefore = 0;
    qint64 m_looked = 0;
    qint64 m_heldBytes = 0;
    std::vector<Held> m_malformed;
};

} // namespace yagura
