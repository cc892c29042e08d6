// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/patternreader.h"

#include "backends/config/knownindicators.h"
#include "backends/config/mappingreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Outside of any namespace, as the macro demands.
static void loadPatternFile()
{
    Q_INIT_RESOURCE(yagura_rules);
}

namespace yagura {

namespace {

/// The items of a list of mappings, each read by `read`; faults are noted.
template<typename Value, typename Read>
QList<Value> listOf(MappingReader& parent, const QString& key, ConfigFaults& faults, Read read)
{
    QList<Value> values;
    const YamlNode* list = parent.find(key);
    if (!list)
        return values;
    if (list->kind != YamlNode::Kind::List) {
        faults.noteWrongType(*list, key, u"list"_s);
        return values;
    }
    for (const YamlNode& item : list->items) {
        if (item.kind != YamlNode::Kind::Mapping) {
            faults.noteWrongType(item, key, u"mapping"_s);
            continue;
        }
        MappingReader entry(item, faults);
        values.append(read(entry));
        entry.refuseUnknown();
    }
    return values;
}

Sign readSign(MappingReader& entry)
{
    Sign sign;
    sign.code = entry.requiredText(u"sign"_s);
    sign.number = entry.requiredText(u"number"_s);
    const auto fact = factUnit(sign.number);
    const auto unit = fact ? fact : indicatorUnit(sign.number);
    if (!unit && !sign.number.isEmpty())
        entry.note(u"number"_s, u"config.unknown_indicator"_s,
                   {{u"value"_s, sign.number.left(64)}, {u"nearest"_s, nearestWord(sign.number, knownIndicators())}});
    if (entry.word(u"measure"_s, {u"value"_s, u"share_of_limit"_s}) == u"share_of_limit"_s)
        sign.measure = Rule::Measure::ShareOfLimit;
    const auto at = entry.word(u"at"_s, {u"target"_s, u"host"_s, u"nodes"_s});
    if (at == u"host"_s)
        sign.at = Sign::At::Host;
    else if (at == u"nodes"_s)
        sign.at = Sign::At::Nodes;
    const auto levelUnit = sign.measure == Rule::Measure::ShareOfLimit ? u"1"_s : unit.value_or(QString());
    const auto above = entry.level(u"above"_s, levelUnit);
    const auto below = entry.level(u"below"_s, levelUnit);
    if (entry.isSound() && above.has_value() == below.has_value())
        entry.note(u"above"_s, u"config.no_level"_s);
    sign.when = below ? Rule::When::Below : Rule::When::Above;
    sign.level = above ? *above : below.value_or(0);
    return sign;
}

CauseRule readCause(MappingReader& entry, ConfigFaults& faults)
{
    CauseRule cause;
    cause.code = entry.requiredText(u"cause"_s);
    cause.needs = listOf<Sign>(entry, u"needs"_s, faults, readSign);
    cause.any = listOf<Sign>(entry, u"any"_s, faults, readSign);
    cause.hints = listOf<Sign>(entry, u"hints"_s, faults, readSign);
    return cause;
}

} // namespace

Result<Patterns, QList<ConfigFault>> readPatterns(const QByteArray& bytes, const QString& file)
{
    const auto document = parseYaml(bytes, file);
    if (!document.faults.isEmpty())
        return document.faults;
    ConfigFaults faults(file);
    MappingReader root(document.root, faults);
    root.require(u"patterns"_s);
    const Patterns patterns = listOf<Pattern>(root, u"patterns"_s, faults, [&](MappingReader& entry) {
        Pattern pattern;
        pattern.name = entry.requiredText(u"pattern"_s);
        pattern.of = entry.texts(u"of"_s);
        pattern.about = entry.text(u"about"_s).value_or(QString());
        pattern.signs = listOf<Sign>(entry, u"signs"_s, faults, readSign);
        pattern.causes = listOf<CauseRule>(
            entry, u"causes"_s, faults, [&](MappingReader& cause) { return readCause(cause, faults); });
        return pattern;
    });
    root.refuseUnknown();
    if (faults.count() > 0)
        return faults.list();
    return patterns;
}

Result<Patterns, QList<ConfigFault>> shippedPatterns()
{
    loadPatternFile();
    QFile file(u":/yagura/patterns/patterns.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QList<ConfigFault>{{{file.fileName(), 1, 1}, u"config.unreadable"_s, {{u"detail"_s, file.errorString()}}}};
    return readPatterns(file.readAll(), file.fileName());
}

} // namespace yagura
