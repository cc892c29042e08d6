// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/targetstate.h"

#include <QList>
#include <QString>

#include <optional>

namespace yagura {

/// A threshold on one indicator. Everything about it is data, so that a team can change it.
struct Rule {
    enum class When { Above, Below }; ///< at or beyond the threshold
    enum class Measure {
        Value, ///< the indicator's value itself
        ShareOfLimit, ///< value / limit; does not hold while either is unknown
    };

    /// A second number of the same object that must be bad, too, before the rule counts: a forecast alone is no alarm.
    /// The severity is the milder one of both.
    struct Gate {
        QString indicator;
        When when = When::Above;
        std::optional<double> warning;
        std::optional<double> critical;

        bool operator==(const Gate&) const = default;
    };

    QString name; ///< the RULE of a finding's id
    QString pattern; ///< the PATTERN of a finding's id
    QString indicator;
    Measure measure = Measure::Value;
    When when = When::Above;
    std::optional<double> warning;
    std::optional<double> critical;
    double clearMargin = 0; ///< how far on the good side a value must be before the finding goes
    double holdS = 0; ///< how long it must hold before its finding stands; a check reports it and does not wait
    QString targetGlob; ///< empty: every target
    QString objectGlob; ///< empty: every object, and none
    QString runbook;
    QString origin; ///< "shipped", or file:line of the configuration
    std::optional<Gate> gate;

    bool operator==(const Rule&) const = default;
};

using Rules = QList<Rule>;

/// A `thresholds:` entry of the configuration: changes the levels of every rule on that indicator where it fits.
struct ThresholdOverride {
    QString indicator; ///< "*": every indicator; such an entry has no levels, only a hold
    QString targetGlob;
    QString objectGlob;
    std::optional<Rule::When> when;
    std::optional<double> warning;
    std::optional<double> critical;
    std::optional<double> clearMargin;
    std::optional<double> holdS;
    QString origin;

    bool operator==(const ThresholdOverride&) const = default;
};

/// The severity of one value under a rule; Ok when it does not hold or is not known.
Severity severityOf(const Rule& rule, const Indicator& indicator);

/// Every rule against every live target, plus what failures themselves mean (unreachable, cannot see): one look, without
/// waiting for holds. `before` gives the findings of the picture before, for `since` and the way back of the levels.
/// Sorted worst first, then by since, then by id. Pure: the caller brings the time. Who looks again and again has a Judge.
QList<Finding> judge(const Rules& rules, const QList<ThresholdOverride>& overrides, const QList<TargetState>& targets,
                     const QList<Finding>& before, const Moment& now);

} // namespace yagura
