// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/shippedrules.h"

#include "backends/config/levelreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Outside of any namespace, as the macro demands. A static library's resources are not there unless asked for by name.
static void loadRuleFiles()
{
    Q_INIT_RESOURCE(yagura_rules);
}

namespace yagura {

namespace {

void refuseWithoutLevel(MappingReader& entry, const WrittenLevels& levels)
{
    if (entry.isSound() && !levels.warning && !levels.critical)
        entry.note(u"warning"_s, u"config.no_level"_s);
}

std::optional<Rule::Gate> readGate(MappingReader& rule, ConfigFaults& faults)
{
    const YamlNode* node = rule.find(u"gate"_s);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(*node, u"gate"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(*node, faults);
    const auto levels = readLevels(entry, false);
    refuseWithoutLevel(entry, levels);
    entry.refuseUnknown();
    return Rule::Gate{levels.indicator, levels.when.value_or(Rule::When::Above), levels.warning, levels.critical};
}

std::optional<Rule> readRule(const YamlNode& node, const QString& origin, ConfigFaults& faults)
{
    if (node.kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(node, u"rules"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(node, faults);
    const auto fullName = entry.requiredText(u"rule"_s);
    const auto dot = fullName.indexOf(u'.');
    if (!fullName.isEmpty() && (dot <= 0 || dot == fullName.size() - 1))
        entry.note(u"rule"_s, u"config.bad_id"_s, {{u"reason"_s, u"reserved_character"_s}});

    Rule rule;
    rule.pattern = fullName.left(dot);
    rule.name = fullName.mid(dot + 1);
    if (entry.word(u"measure"_s, {u"value"_s, u"share_of_limit"_s}) == u"share_of_limit"_s)
        rule.measure = Rule::Measure::ShareOfLimit;
    const auto levels = readLevels(entry, rule.measure == Rule::Measure::ShareOfLimit);
    rule.indicator = levels.indicator;
    rule.when = levels.when.value_or(Rule::When::Above);
    rule.warning = levels.warning;
    rule.critical = levels.critical;
    rule.clearMargin = levels.clearMargin.value_or(0);
    rule.holdS = levels.holdS.value_or(0);
    refuseWithoutLevel(entry, levels);
    rule.gate = readGate(entry, faults);
    rule.targetGlob = entry.text(u"target"_s).value_or(QString());
    rule.objectGlob = entry.text(u"object"_s).value_or(QString());
    rule.runbook = entry.text(u"runbook"_s).value_or(QString());
    rule.origin = origin;
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(rule) : std::nullopt;
}

bool isKnownTo(const Rules& rules, const Rule& rule)
{
    return std::ranges::any_of(
        rules, [&](const Rule& other) { return other.pattern == rule.pattern && other.name == rule.name; });
}

} // namespace

Result<Rules, QList<ConfigFault>> readRules(const QByteArray& bytes, const QString& file, const QString& origin)
{
    const auto document = parseYaml(bytes, file);
    if (!document.faults.isEmpty())
        return document.faults;
    ConfigFaults faults(file);
    MappingReader root(document.root, faults);
    Rules rules;
    if (const auto* list = root.require(u"rules"_s); list && list->kind == YamlNode::Kind::List) {
        for (const auto& item : list->items) {
            const auto rule = readRule(item, origin, faults);
            if (rule && isKnownTo(rules, *rule))
                faults.note(faults.placeOf(item), u"config.duplicate_id"_s,
                            {{u"id"_s, rule->pattern + u'.' + rule->name}, {u"first"_s, file}});
            else if (rule)
                rules.append(*rule);
        }
    } else if (list) {
        faults.noteWrongType(*list, u"rules"_s, u"list"_s);
    }
    root.refuseUnknown();
    if (faults.count() > 0)
        return faults.list();
    return rules;
}

Result<Rules, QList<ConfigFault>> shippedRules()
{
    loadRuleFiles();
    Rules rules;
    const QDir folder(u":/yagura/rules"_s);
    const auto names = folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return QList<ConfigFault>{{{file.fileName(), 1, 1}, u"config.unreadable"_s, {{u"detail"_s, file.errorString()}}}};
        const auto read = readRules(file.readAll(), file.fileName(), u"shipped"_s);
        if (!read)
            return read.error();
        rules.append(*read);
    }
    if (rules.isEmpty())
        return QList<ConfigFault>{{{folder.path(), 1, 1}, u"config.unreadable"_s, {}}};
    return rules;
}

QSet<QString> indicatorsOf(const Rules& rules)
{
    QSet<QString> names;
    for (const Rule& rule : rules)
        names.insert(rule.indicator);
    return names;
}

} // namespace yagura
