// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/reportknowledge.h"

#include "backends/runbooks/shippedrunbooks.h"
#include "gui/app/composition.h"
#include "models/domain/configuredgraph.h"
#include "models/domain/singlepoints.h"

namespace yagura {

PreventionProposals shippedProposals()
{
    const auto read = shippedPrevention();
    // They are part of the program and a test reads them, so this is a broken build and not a state to go on in.
    if (!read)
        qFatal("the shipped proposals cannot be read");
    return *read;
}

QList<ReportSources::Point> singlePointsOf(const Configuration& configuration)
{
    QList<ReportSources::Point> told;
    const ServiceMapPtr services = servicesOn(configuration.targets, configuration);
    if (!services)
        return told;
    const auto points = singlePoints(services->graph, {}, {});
    for (const SinglePoint& point : points.value_or(std::vector<SinglePoint>())) {
        const ServiceNode& node = services->graph.node(point.node);
        told.append({node.id, node.label, point.functions, point.services});
    }
    return told;
}

} // namespace yagura
