// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/analysis.h"
#include "models/domain/localtextjson.h"
#include "models/domain/sharedresources.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {

/// The `services` of a picture: each service, function and shared resource with what it stands on, and each target that
/// stands on something. A need of the kind "shares" is inferred and says why. The same for many pictures, hence made
/// once.
QJsonArray servicesJson(const ServiceGraph& graph, const QList<SharedResource>& shared);

/// What a resource is and who stands on it: {"kind", "name", "users": [{"id", "reason", "detail"}]}.
QJsonObject sharedJson(const SharedResource& resource);

/// The `impact` of a picture: {"states", "causes", "own", "troubles"}, a table each. What has no row among the states is ok
/// and inferred; what has none among "own" is so by itself. "troubles" are all that are not well, causes among them.
QJsonObject impactJson(const ServiceGraph& graph, const ImpactAnalysis& impact);

} // namespace yagura
