// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/analysis.h"
#include "models/domain/finding.h"
#include "models/domain/servicemap.h"
#include "models/domain/singlepoints.h"

#include <QJsonObject>
#include <QTextStream>

namespace yagura {

/// All that `yagura impact ID` has to say.
struct ImpactAnswer {
    ServiceMapPtr services; ///< not null
    NodeIndex node = noNode;
    WhatIf whatIf;
    std::vector<Needed> needs;
    ImpactAnalysis now; ///< empty when no target is configured
    QList<Finding> findings;

    const ServiceGraph& graph() const { return services->graph; }
};

/// `yagura.impact/1` of one id: {"id", "kind", "state", "fails": […], "degrades", "loses_redundancy", "needs",
/// "causes", "shared"}.
QJsonObject answerJson(const ImpactAnswer& answer);
void printAnswer(QTextStream& out, const ImpactAnswer& answer);

/// `yagura.impact/1` of the whole graph: {"single_points": […], "circles": [[id]]}.
QJsonObject singlePointsJson(const ServiceMap& services, const std::vector<SinglePoint>& points);
void printSinglePoints(QTextStream& out, const ServiceMap& services, const std::vector<SinglePoint>& points);

} // namespace yagura
