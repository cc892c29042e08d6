// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/deadletterroute.h"
#include "backends/actions/queuegrip.h"

namespace yagura {

/// Moves the malformed messages of a grip, one after the other. At every moment each message is in at least one place:
/// a copy is confirmed before its original is acknowledged, and what is rejected stays the broker's. Whatever breaks
/// off leaves the rest where it was.
class AmqpMove final {
public:
    AmqpMove(AmqpConnection& connection, const DeadLetterRoute& route, QString queue, QString action);

    /// Nothing when all that could be moved was; the numbers tell how far it came in either case.
    std::optional<Failure> run(const std::vector<QueueGrip::Held>& malformed);

    qint64 moved() const { return m_moved; } ///< gone from the queue, as far as the broker has told
    qint64 unroutable() const { return m_unroutable; } ///< no queue would have got them: left in their places
    qint64 notConfirmed() const
    {
        return m_notConfirmed;
    } ///< the other queue did not take it: in its place, like the rest
    qint64 published() const { return m_published; }
    qint64 acknowledged() const { return m_acknowledged; }
    /// Copies whose originals may be in the queue still: the broker broke off between the one and the other.
    qint64 maybeTwice() const { return m_maybeTwice; }
    /// Rejections that were sent and not answered: each has moved its message, or it is in its place.
    qint64 inDoubt() const { return m_inDoubt; }

private:
    enum class Fate { Confirmed, Refused };

    std::optional<Failure> reject(const std::vector<QueueGrip::Held>& malformed);
    std::optional<Failure> republish(const std::vector<QueueGrip::Held>& malformed);
    std::optional<Failure> publish(const AmqpMessage& message);
    Result<Fate> fateOfCopy();
    Result<std::optional<Fate>> fateIn(const amqp_frame_t& frame, bool& isReturned);
    bool isTimeUp() const;

    AmqpConnection& m_connection;
    const DeadLetterRoute& m_route;
    QString m_queue;
    QString m_action;
    qint64 m_moved = 0;
    qint64 m_unroutable = 0;
    qint64 m_notConfirmed = 0;
    qint64 m_published = 0;
    qint64 m_acknowledged = 0;
    qint64 m_maybeTwice = 0;
    qint64 m_inDoubt = 0;
};

} // namespace yagura
