// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/causes.h"
#include "models/domain/finding.h"
#include "models/domain/targetstate.h"

namespace yagura {

/// What the graph makes of a picture.
struct ImpactAnalysis {
    std::vector<OwnState> own; ///< per node: what is known of it by itself
    std::vector<NodeOutcome> nodes; ///< per node: what is known of it in the end
    std::vector<NodeCause> causes; ///< nodes in trouble; roots first, best score first
};

/// What besides the findings is known of a moment.
struct Circumstances {
    QList<TargetState> targets; ///< the checks of services among them
    QList<ChangeMark> marks;
    Moment now;
};

struct Analysed {
    QList<Finding> findings; ///< as given, with cause and effect filled in
    ImpactAnalysis impact;
};

/// Tells causes from symptoms among findings, and states of services and functions from those of targets.
///
/// A target counts as failed by a critical finding that means that it does not serve (stopsServing), as degraded by any
/// other warning or critical one, and as unknown while nobody can see it; else as well.
/// Findings of a symptom all fold under the leading finding of their cause. Of several findings on a cause, the leading
/// one and those that may lie deeper (mayCause) are probable, those that they may cause are symptoms, the others are
/// probable when they are as severe, else unknown. Findings on what the graph does not join stay unknown. Pure.
Analysed analysed(QList<Finding> findings, const ServiceGraph& graph, const Circumstances& circumstances);

} // namespace yagura
