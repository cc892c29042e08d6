// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule.h"

namespace yagura {

/// What a rule demands at one place, after the overrides that fit there.
struct Levels {
    Rule::Measure measure = Rule::Measure::Value;
    Rule::When when = Rule::When::Above;
    std::optional<double> warning;
    std::optional<double> critical;
    double clearMargin = 0; ///< a finding goes only when the value is this far on the good side
    double holdS = 0;
};

Levels levelsOf(const Rule& rule);
/// Whether an override speaks of this indicator.
bool fitsIndicator(const ThresholdOverride& change, const QString& indicator);
/// The levels with what this override says; what it leaves open stays.
Levels levelsWith(Levels levels, const ThresholdOverride& change);

/// The number that the levels are compared with, or nothing when it is not known.
std::optional<double> measured(const Levels& levels, const Indicator& indicator);

/// The severity of a measured number. `before` is what it was in the picture before: the way back is longer by the
/// clear margin.
Severity severityOf(const Levels& levels, double number, Severity before);

/// How bad the second number of a rule is; Ok, and so nothing counts, while it is not known.
Severity severityAt(const Rule::Gate& gate, const Indicator& indicator);

} // namespace yagura
