// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/missingaccess.h"

#include <QByteArray>
#include <QString>

namespace yagura {

// What we ask RabbitMQ's management API for: GETs with only the columns that are read, and the one disturbing read.

inline constexpr int largestPage = 500; ///< rows; the API refuses more

QByteArray overviewTarget();
QByteArray nodesTarget();
QByteArray largestQueuesTarget(int pageSize); ///< those with most messages first
QByteArray queuesTarget(qint64 page, int pageSize); ///< in the broker's own order
QByteArray queueTarget(const QString& vhost, const QString& name);
QByteArray bindingsTarget(const QString& vhost, const QString& exchange);
QByteArray connectionsTarget(qint64 page, int pageSize);
QByteArray consumersTarget(); ///< all of them: the API knows no pages here
QByteArray versionTarget(); ///< the smallest answer there is

/// POST to it hands out messages of a queue.
QByteArray peekTarget(const QString& vhost, const QString& name);
/// What to post there: `count` messages from the head of the queue, the first `payloadBytes` of each, put back at once.
/// They come back at their places with the mark "redelivered". There is no other ackmode here: the others take messages
/// away for good.
QByteArray peekBody(qint64 count, qint64 payloadBytes);

/// RabbitMQ answers 401 for a wrong password and for missing rights alike; its words tell which. `user` goes into the
/// command that would help, args.grant.
Failure refinedForRabbitmq(Failure failure, const QString& user);

/// The same for a look into a queue: a missing right to read it becomes peek.not_allowed {user, grant}.
Failure refinedForPeek(const Failure& failure, const QString& user, const QString& vhost, const QString& queue);

/// The virtual hosts that `user` has no access to are not listed for it, and neither are their queues. No permission in
/// them is needed, only an entry.
MissingAccess missingVirtualHosts(const QString& user);

} // namespace yagura
