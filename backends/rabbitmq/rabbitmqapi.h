// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/missingaccess.h"

#include <QByteArray>
#include <QString>

namespace yagura {

// What we ask RabbitMQ's management API for: GETs with only the columns that are read.

QByteArray overviewTarget();
QByteArray nodesTarget();
QByteArray largestQueuesTarget(int pageSize); ///< those with most messages first
QByteArray queuesTarget(qint64 page, int pageSize); ///< in the broker's own order
QByteArray queueTarget(const QString& vhost, const QString& name);
QByteArray bindingsTarget(const QString& vhost, const QString& exchange);
QByteArray versionTarget(); ///< the smallest answer there is

/// RabbitMQ answers 401 for a wrong password and for missing rights alike; its words tell which. `user` goes into the
/// command that would help, args.grant.
Failure refinedForRabbitmq(Failure failure, const QString& user);

/// The virtual hosts that `user` has no access to are not listed for it, and neither are their queues. No permission in
/// them is needed, only an entry.
MissingAccess missingVirtualHosts(const QString& user);

} // namespace yagura
