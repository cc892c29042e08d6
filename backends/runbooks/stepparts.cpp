// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/stepparts.h"

#include "backends/config/knownindicators.h"
#include "backends/config/localtextreader.h"
#include "backends/runbooks/listofmappings.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// What a copied command must not hold: control characters, and what turns it around or does not show. A line break or
/// a tab shows.
bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
        return c != u'\n' && c != u'\t';
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

StepParts::StepParts(ConfigFaults& faults, const RunbookVocabulary& vocabulary, RunbookDraft& draft)
    : m_faults(faults), m_vocabulary(vocabulary), m_draft(draft)
{
}

LocalText StepParts::prose(MappingReader& entry, const QString& key)
{
    const LocalText text = readLocalText(entry, key, m_faults);
    m_draft.texts.append({entry.placeOf(key), key, text.en, WrittenText::As::Plain});
    if (text.ja != text.en)
        m_draft.texts.append({entry.placeOf(key), key, text.ja, WrittenText::As::Plain});
    return text;
}

LocalText StepParts::requiredProse(MappingReader& entry, const QString& key)
{
    const auto* node = entry.require(key);
    const LocalText text = prose(entry, key);
    if (node && node->kind == YamlNode::Kind::Mapping && text.isEmpty())
        entry.note(key, u"config.one_of"_s, {{u"known"_s, QJsonArray {u"en"_s, u"ja"_s}}});
    return text;
}

QString StepParts::word(MappingReader& entry, const QString& key)
{
    const QString text = entry.text(key).value_or(QString());
    keep(text, entry.placeOf(key), key, WrittenText::As::Plain);
    return text;
}

QStringList StepParts::words(MappingReader& entry, const QString& key)
{
    const QStringList list = entry.texts(key);
    for (const QString& text : list)
        keep(text, entry.placeOf(key), key, WrittenText::As::Plain);
    return list;
}

QHash<QString, QString> StepParts::wordsByName(const YamlNode& mapping, const QStringList& names, bool areNeeded)
{
    MappingReader entry(mapping, m_faults);
    QHash<QString, QString> words;
    for (const QString& name : names) {
        if (areNeeded)
            entry.require(name);
        if (const QString text = word(entry, name); !text.isEmpty())
            words.insert(name, text);
    }
    entry.refuseUnknown();
    return words;
}

void StepParts::keep(const QString& text, const SourcePlace& place, const QString& key, WrittenText::As as)
{
    if (text.isEmpty())
        return;
    refuseHidden(text, place, key);
    m_draft.texts.append({place, key, text, as});
}

void StepParts::refuseHidden(const QString& text, const SourcePlace& place, const QString& key)
{
    if (std::ranges::any_of(text, isHidden))
        m_faults.note(place, u"runbook.hidden_character"_s, {{u"key"_s, key}});
}

QString StepParts::branch(MappingReader& entry, const QString& key)
{
    const QString to = entry.text(key).value_or(QString());
    if (!to.isEmpty())
        m_draft.branches.append({entry.placeOf(key), key, m_draft.runbook.steps.size(), to});
    return to;
}

bool StepParts::isKnown(
    MappingReader& entry, const QString& key, const QString& word, const QStringList& known, const QString& code)
{
    if (word.isEmpty() || known.contains(word))
        return !word.isEmpty();
    entry.note(key, code, unknownWord(u"value"_s, word, known));
    return false;
}

Predicate StepParts::predicate(MappingReader& entry, const QString& key)
{
    Predicate predicate;
    const QString target = word(entry, u"target"_s);
    readEach(entry, key, m_faults,
        [&](const YamlNode&, MappingReader& each) { predicate.all.append(condition(each, target)); });
    if (const auto held = entry.duration(u"held"_s))
        predicate.heldFor = std::chrono::duration_cast<std::chrono::seconds>(*held);
    return predicate;
}

Predicate::Condition StepParts::condition(MappingReader& entry, const QString& target)
{
    using Kind = Predicate::Condition::Kind;
    Predicate::Condition condition;
    const bool isNumber = entry.find(u"number"_s);
    const bool isFinding = entry.find(u"finding"_s);
    condition.isClear = entry.find(u"clear"_s);
    condition.kind = isNumber ? Kind::Number : Kind::Finding;
    condition.target = word(entry, u"target"_s);
    if (condition.target.isEmpty())
        condition.target = target;
    if (int(isNumber) + int(isFinding) + int(condition.isClear) != 1) {
        m_faults.note(
            entry.place(), u"config.one_of"_s, {{u"known"_s, QJsonArray {u"number"_s, u"finding"_s, u"clear"_s}}});
        return condition;
    }
    if (isNumber)
        readNumber(entry, condition);
    else
        readFinding(entry, isFinding ? u"finding"_s : u"clear"_s, condition);
    return condition;
}

void StepParts::readNumber(MappingReader& entry, Predicate::Condition& condition)
{
    condition.indicator = entry.text(u"number"_s).value_or(QString());
    isKnown(entry, u"number"_s, condition.indicator, knownIndicators(), u"config.unknown_indicator"_s);
    condition.objectGlob = word(entry, u"object"_s);
    if (entry.word(u"measure"_s, {u"value"_s, u"share_of_limit"_s}) == u"share_of_limit"_s)
        condition.measure = Rule::Measure::ShareOfLimit;
    const bool isShare = condition.measure == Rule::Measure::ShareOfLimit;
    const QString unit = isShare ? u"1"_s : indicatorUnit(condition.indicator).value_or(QString());
    const auto above = entry.level(u"above"_s, unit);
    const auto below = entry.level(u"below"_s, unit);
    if (entry.isSound() && above.has_value() == below.has_value())
        m_faults.note(entry.place(), u"config.one_of"_s, {{u"known"_s, QJsonArray {u"above"_s, u"below"_s}}});
    condition.when = below ? Rule::When::Below : Rule::When::Above;
    condition.level = above ? *above : below.value_or(0);
    if (condition.target.isEmpty())
        entry.note(u"target"_s, u"config.missing_key"_s);
}

/// RULE@TARGET, as ids of findings begin.
void StepParts::readFinding(MappingReader& entry, const QString& key, Predicate::Condition& condition)
{
    condition.finding = word(entry, key);
    const qsizetype at = condition.finding.indexOf(u'@');
    if (at < 0 && !condition.finding.isEmpty())
        entry.note(key, u"runbook.no_target"_s, {{u"value"_s, condition.finding.left(64)}});
    else
        isKnown(entry, key, condition.finding.left(at), m_vocabulary.rules, u"runbook.unknown_rule"_s);
}

} // namespace yagura
