// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/analysis.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {

/// A team's text as {"en", "ja"}, null when there is none.
QJsonValue localTextJson(const LocalText& text);

/// The `services` of a picture: each service, function and shared resource with what it stands on, and each target that stands on
/// something. The same for every picture of one configuration, hence made once.
QJsonArray servicesJson(const ServiceGraph& graph);

/// The `impact` of a picture: {"states": […], "causes": […]}. What has no row among the states is ok and inferred.
QJsonObject impactJson(const ServiceGraph& graph, const ImpactAnalysis& impact);

} // namespace yagura
