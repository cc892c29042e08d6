// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"
#include "models/domain/rule.h"

namespace yagura {

/// What a rule and a threshold have in common: an indicator, a direction and two levels in its unit.
struct WrittenLevels {
    QString indicator;
    std::optional<Rule::When> when;
    std::optional<double> warning;
    std::optional<double> critical;
    std::optional<double> clearMargin;
    std::optional<double> holdS;
};

/// The indicator of a threshold that is for all of them: it takes a hold and nothing else.
inline constexpr QLatin1StringView everyIndicator{"*"};

/// `isShare`: the levels are shares of a limit and not in the indicator's unit.
WrittenLevels readLevels(MappingReader& entry, bool isShare);

/// Reads one entry of `thresholds:`; nothing when it has a fault.
std::optional<ThresholdOverride> readThreshold(const YamlNode& node, ConfigFaults& faults);

} // namespace yagura
