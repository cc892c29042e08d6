// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/levelreader.h"

#include "backends/config/knownindicators.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void refuseCrossed(MappingReader& entry, const WrittenLevels& levels)
{
    if (!levels.when || !levels.warning || !levels.critical)
        return;
    const bool isAbove = *levels.when == Rule::When::Above;
    const bool isCrossed = isAbove ? *levels.critical < *levels.warning : *levels.critical > *levels.warning;
    if (isCrossed)
        entry.note(u"critical"_s, u"config.levels_crossed"_s,
                   {{u"warning"_s, *levels.warning}, {u"critical"_s, *levels.critical},
                    {u"when"_s, isAbove ? u"above"_s : u"below"_s}});
}

std::optional<double> readHold(MappingReader& entry)
{
    const auto hold = entry.duration(u"hold"_s);
    return hold ? std::optional(double(hold->count()) / 1000) : std::nullopt;
}

/// "*" has no unit, so it can have no level.
ThresholdOverride readHoldOfAll(MappingReader& entry)
{
    ThresholdOverride result;
    result.indicator = entry.requiredText(u"indicator"_s);
    result.holdS = readHold(entry);
    for (const auto& key : {u"when"_s, u"warning"_s, u"critical"_s, u"clear_margin"_s}) {
        if (entry.find(key))
            entry.note(key, u"config.level_of_all"_s, {{u"key"_s, key}});
    }
    if (entry.isSound() && !result.holdS)
        entry.note(u"hold"_s, u"config.missing_key"_s, {{u"key"_s, u"hold"_s}});
    return result;
}

ThresholdOverride readLevelsOfOne(MappingReader& entry)
{
    const auto levels = readLevels(entry, false);
    if (entry.isSound() && !levels.warning && !levels.critical && !levels.clearMargin && !levels.holdS)
        entry.note(u"warning"_s, u"config.no_level"_s);
    return {levels.indicator, {}, {}, levels.when, levels.warning, levels.critical, levels.clearMargin, levels.holdS, {}};
}

} // namespace

WrittenLevels readLevels(MappingReader& entry, bool isShare)
{
    WrittenLevels levels;
    levels.indicator = entry.requiredText(u"indicator"_s);
    const auto unit = indicatorUnit(levels.indicator);
    if (!unit && !levels.indicator.isEmpty())
        entry.note(u"indicator"_s, u"config.unknown_indicator"_s,
                   {{u"value"_s, levels.indicator.left(64)}, {u"nearest"_s, nearestWord(levels.indicator, knownIndicators())}});
    if (const auto when = entry.word(u"when"_s, {u"above"_s, u"below"_s}))
        levels.when = *when == "above"_L1 ? Rule::When::Above : Rule::When::Below;
    const auto levelUnit = isShare ? u"1"_s : unit.value_or(QString());
    levels.warning = entry.level(u"warning"_s, levelUnit);
    levels.critical = entry.level(u"critical"_s, levelUnit);
    levels.clearMargin = entry.level(u"clear_margin"_s, levelUnit);
    if (levels.clearMargin && *levels.clearMargin < 0)
        entry.note(u"clear_margin"_s, u"config.out_of_range"_s, {{u"minimum"_s, 0}, {u"unit"_s, levelUnit}});
    levels.holdS = readHold(entry);
    refuseCrossed(entry, levels);
    return levels;
}

std::optional<ThresholdOverride> readThreshold(const YamlNode& node, ConfigFaults& faults)
{
    if (node.kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(node, u"thresholds"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(node, faults);
    ThresholdOverride result
        = entry.text(u"indicator"_s) == everyIndicator ? readHoldOfAll(entry) : readLevelsOfOne(entry);
    result.origin = entry.place().text();
    result.targetGlob = entry.text(u"target"_s).value_or(QString());
    result.objectGlob = entry.text(u"object"_s).value_or(QString());
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(result) : std::nullopt;
}

} // namespace yagura
