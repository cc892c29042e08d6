// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/prevention.h"
#include "models/items/report/reportsources.h"

namespace yagura {

/// What a report knows beside the incident.

PreventionProposals shippedProposals();

/// As far as the configuration tells, worst first: nobody is asked anything for a report. Takes seconds for a very large
/// graph; any thread.
QList<ReportSources::Point> singlePointsOf(const Configuration& configuration);

} // namespace yagura
