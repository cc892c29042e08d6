// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/observation.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace yagura {

// What the looks at a broker ask its management API for, and their answers as tables. All pure; a document that cannot
// be read is a failure (http.not_json), never an empty table.

QByteArray overviewLookTarget();
QByteArray nodesLookTarget();
/// Both answers as rows of name and value.
Result<Observation> overviewTable(const QByteArray& overview, const QByteArray& nodes);

QByteArray queueLookTarget(const QString& vhost, const QString& name);
Result<Observation> queueTable(const QByteArray& queue);

QByteArray consumersLookTarget(const QString& vhost, const QString& name);
Result<Observation> consumersTable(const QByteArray& queue);

QByteArray connectionsLookTarget(); ///< the busiest first, as many as a table holds
Result<Observation> connectionsTable(const QByteArray& page);

QByteArray policiesLookTarget();
QByteArray operatorPoliciesLookTarget();
QByteArray userLimitsLookTarget();
/// Each part as it could be read; an empty one was not for us to see.
Result<Observation> policiesTable(
    const QByteArray& policies, const QByteArray& operatorPolicies, const QByteArray& userLimits);

} // namespace yagura
