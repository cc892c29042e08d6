// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule.h"

#include "models/domain/levels.h"

#include <algorithm>

namespace yagura {

namespace {

bool isBeyond(const Levels& levels, const std::optional<double>& threshold, double number, double margin)
{
    if (!threshold)
        return false;
    return levels.when == Rule::When::Above ? number >= *threshold - margin : number <= *threshold + margin;
}

Severity severityWithin(const Levels& levels, double number, double margin)
{
    if (isBeyond(levels, levels.critical, number, margin))
        return Severity::Critical;
    return isBeyond(levels, levels.warning, number, margin) ? Severity::Warning : Severity::Ok;
}

} // namespace

Levels levelsOf(const Rule& rule)
{
    return {rule.measure, rule.when, rule.warning, rule.critical, rule.clearMargin, rule.holdS};
}

Levels levelsWith(Levels levels, const ThresholdOverride& change)
{
    levels.when = change.when.value_or(levels.when);
    levels.warning = change.warning ? change.warning : levels.warning;
    levels.critical = change.critical ? change.critical : levels.critical;
    levels.clearMargin = change.clearMargin.value_or(levels.clearMargin);
    levels.holdS = change.holdS.value_or(levels.holdS);
    return levels;
}

bool fitsIndicator(const ThresholdOverride& change, const QString& indicator)
{
    return change.indicator == indicator || change.indicator == u'*';
}

std::optional<double> measured(const Levels& levels, const Indicator& indicator)
{
    const auto value = indicator.value.real();
    if (levels.measure == Rule::Measure::Value)
        return value;
    const auto limit = indicator.limit.real();
    return value && limit && *limit > 0 ? std::optional(*value / *limit) : std::nullopt;
}

Severity severityOf(const Levels& levels, double number, Severity before)
{
    const Severity now = severityWithin(levels, number, 0);
    if (before <= now || levels.clearMargin <= 0)
        return now;
    return std::max(now, std::min(before, severityWithin(levels, number, levels.clearMargin)));
}

Severity severityAt(const Rule::Gate& gate, const Indicator& indicator)
{
    const auto number = indicator.value.real();
    return number ? severityWithin({Rule::Measure::Value, gate.when, gate.warning, gate.critical}, *number, 0)
                  : Severity::Ok;
}

Severity severityOf(const Rule& rule, const Indicator& indicator)
{
    const Levels levels = levelsOf(rule);
    const auto number = measured(levels, indicator);
    return number ? severityOf(levels, *number, Severity::Ok) : Severity::Ok;
}

} // namespace yagura
