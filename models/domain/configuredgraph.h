// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/servicemap.h"

namespace yagura {

/// The graph of a configuration: its targets, services and functions, and what they share.
/// An id that is needed and not there (its entry has a fault, or its system joins later) becomes a target that nobody
/// watches.
ServiceGraph graphOf(const Configuration& configuration, const QList<SharedResource>& shared);

/// The services and functions of the configuration, standing on these targets; null when there are none.
ServiceMapPtr servicesOn(const QList<TargetConfig>& targets, Configuration configuration);

} // namespace yagura
