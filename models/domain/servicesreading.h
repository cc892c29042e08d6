// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/analysis.h"
#include "models/domain/jsonreading.h"
#include "models/domain/servicemap.h"

namespace yagura {

/// The `services` and `service_nodes` of a picture; null when it has none. What `before` says already, word by word, is
/// that map again: a graph is dear to make, and pages arrange themselves by it.
ServiceMapPtr servicesFrom(const JsonReading& picture, const ServiceMapPtr& before);

/// The `impact` of a picture, by the places of that graph.
ImpactAnalysis impactFrom(const JsonReading& impact, const ServiceGraph& graph);

} // namespace yagura
