// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/runbookreader.h"

#include "backends/config/localtextreader.h"
#include "backends/runbooks/listofmappings.h"
#include "backends/runbooks/stepreader.h"
#include "models/domain/blanks.h"
#include "models/domain/runbookvalue.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestId = 64;

bool isId(const QString& text)
{
    const auto isGood = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return text.size() <= longestId && std::ranges::all_of(text, isGood) && !text.startsWith(u'-');
}

/// What a name must look like to be met again in a text.
bool isBlankName(const QString& name)
{
    const auto blanks = blanksIn(u'{' + name + u'}');
    return blanks.size() == 1 && blanks.first().name == name;
}

bool isPlaceOfFinding(const QString& from)
{
    const QString args = u"finding.args."_s;
    return from == "finding.target"_L1 || from == "finding.object"_L1
        || (from.startsWith(args) && isBlankName(from.mid(args.size())));
}

/// What is wrong beside the rest was found last.
QList<ConfigFault> inOrderOfTheText(QList<ConfigFault> faults)
{
    std::ranges::stable_sort(
        faults, {}, [](const ConfigFault& fault) { return std::pair(fault.place.line, fault.place.column); });
    return faults;
}

/// One file of a runbook, key by key.
class RunbookReader final {
public:
    RunbookReader(const QString& file, const RunbookVocabulary& vocabulary) : m_faults(file), m_vocabulary(vocabulary)
    {
    }

    Result<Runbook, QList<ConfigFault>> read(const YamlNode& node)
    {
        MappingReader root(node, m_faults);
        auto& runbook = m_draft.runbook;
        runbook.id = readId(root, u"runbook"_s);
        runbook.title = readProse(root, u"title"_s);
        root.require(u"title"_s);
        runbook.summary = readProse(root, u"summary"_s);
        readMatches(root);
        readParameters(root);
        readSteps(root);
        root.refuseUnknown();
        checkDraft(m_draft, m_faults);
        if (m_faults.count() > 0)
            return inOrderOfTheText(m_faults.list());
        return m_draft.runbook;
    }

private:
    QString readId(MappingReader& entry, const QString& key)
    {
        const QString id = entry.requiredText(key);
        if (!isId(id))
            entry.note(key, u"runbook.bad_id"_s);
        return id;
    }

    /// Titles are read before anything is filled in.
    LocalText readProse(MappingReader& root, const QString& key) { return readLocalText(root, key, m_faults); }

    void readMatches(MappingReader& root);
    QStringList readNames(MappingReader& match, const QString& key, QStringList known, const QString& code);
    void readParameters(MappingReader& root);
    void readParameter(const YamlNode::Entry& written);
    void checkParameter(MappingReader& entry, const RunbookParameter& parameter);
    void readSteps(MappingReader& root);
    void addStep(const RunbookStep& step, const SourcePlace& place);

    ConfigFaults m_faults;
    const RunbookVocabulary& m_vocabulary;
    RunbookDraft m_draft;
};

/// `applies: any`, or a list of {rules, patterns, causes}; without it the runbook is launched by hand.
void RunbookReader::readMatches(MappingReader& root)
{
    const auto* node = root.find(u"applies"_s);
    if (!node)
        return;
    if (node->kind == YamlNode::Kind::Scalar) {
        if (root.word(u"applies"_s, {u"any"_s}))
            m_draft.runbook.matches.append(RunbookMatch());
        return;
    }
    QStringList rules = m_vocabulary.rules;
    for (const QString& rule : m_vocabulary.rules)
        rules.append(rule.mid(rule.indexOf(u'.') + 1));
    readEach(root, u"applies"_s, m_faults, [&](const YamlNode&, MappingReader& entry) {
        RunbookMatch match;
        match.rules = readNames(entry, u"rules"_s, rules, u"runbook.unknown_rule"_s);
        match.patterns = readNames(entry, u"patterns"_s, m_vocabulary.patterns, u"runbook.unknown_pattern"_s);
        match.causes = readNames(entry, u"causes"_s, m_vocabulary.causes, u"runbook.unknown_cause"_s);
        if (entry.isSound() && match == RunbookMatch())
            m_faults.note(entry.place(), u"runbook.empty"_s, {{u"key"_s, u"applies"_s}});
        m_draft.runbook.matches.append(match);
    });
}

QStringList RunbookReader::readNames(MappingReader& match, const QString& key, QStringList known, const QString& code)
{
    const QStringList names = match.texts(key);
    for (const QString& name : names) {
        if (!known.contains(name))
            match.note(key, code, unknownWord(u"value"_s, name, known));
    }
    return names;
}

void RunbookReader::readParameters(MappingReader& root)
{
    const auto* node = root.find(u"parameters"_s);
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Mapping)
        return m_faults.noteWrongType(*node, u"parameters"_s, u"mapping"_s);
    if (node->entries.size() > RunbookLimits::parameters)
        root.note(u"parameters"_s, u"runbook.too_many"_s, {{u"limit"_s, RunbookLimits::parameters}});
    for (const auto& written : node->entries)
        readParameter(written);
}

void RunbookReader::readParameter(const YamlNode::Entry& written)
{
    RunbookParameter parameter;
    parameter.name = written.key;
    if (!isBlankName(parameter.name))
        m_faults.note(m_faults.placeOf(written), u"runbook.bad_name"_s, {{u"value"_s, parameter.name.left(longestId)}});
    if (written.value.kind != YamlNode::Kind::Mapping)
        return m_faults.noteWrongType(written.value, written.key, u"mapping"_s);
    MappingReader entry(written.value, m_faults);
    QStringList types;
    for (int type = 0; type <= int(ParameterType::Choice); ++type)
        types.append(parameterTypeName(ParameterType(type)));
    entry.require(u"type"_s);
    const auto type = parameterTypeFromName(entry.word(u"type"_s, types).value_or(QString()));
    parameter.type = type.value_or(ParameterType::Identifier);
    parameter.label = readProse(entry, u"label"_s);
    parameter.from = entry.text(u"from"_s).value_or(QString());
    parameter.fallback = entry.text(u"default"_s).value_or(QString());
    parameter.choices = entry.texts(u"choices"_s);
    checkParameter(entry, parameter);
    entry.refuseUnknown();
    m_draft.runbook.parameters.append(parameter);
}

void RunbookReader::checkParameter(MappingReader& entry, const RunbookParameter& parameter)
{
    if (!parameter.from.isEmpty() && !isPlaceOfFinding(parameter.from))
        entry.note(u"from"_s, u"runbook.bad_from"_s, {{u"value"_s, parameter.from.left(longestId)}});
    if (entry.isSound() && parameter.type == ParameterType::Choice && parameter.choices.isEmpty())
        entry.note(u"choices"_s, u"runbook.empty"_s);
    if (entry.isSound() && !parameter.fallback.isEmpty() && !fits(parameter, parameter.fallback))
        entry.note(u"default"_s, u"runbook.bad_default"_s, {{u"value"_s, parameter.fallback.left(longestId)}});
}

void RunbookReader::readSteps(MappingReader& root)
{
    const auto* list = root.require(u"steps"_s);
    if (!list)
        return;
    if (list->kind == YamlNode::Kind::List && list->items.empty())
        root.note(u"steps"_s, u"runbook.empty"_s);
    if (list->items.size() > RunbookLimits::steps)
        root.note(u"steps"_s, u"runbook.too_many"_s, {{u"limit"_s, RunbookLimits::steps}});
    StepParts parts(m_faults, m_vocabulary, m_draft);
    StepReader reader(parts);
    readEach(root, u"steps"_s, m_faults, [&](const YamlNode& node, MappingReader& entry) {
        const RunbookStep step = reader.read(node, entry);
        if (!step.id.isEmpty() && !isId(step.id))
            entry.note(u"id"_s, u"runbook.bad_id"_s);
        addStep(step, entry.placeOf(u"id"_s));
    });
}

void RunbookReader::addStep(const RunbookStep& step, const SourcePlace& place)
{
    const auto& steps = m_draft.runbook.steps;
    const auto first = std::ranges::find(steps, step.id, &RunbookStep::id);
    if (first != steps.end() && !step.id.isEmpty())
        m_faults.note(place, u"config.duplicate_id"_s,
            {{u"id"_s, step.id.left(longestId)}, {u"first"_s, m_draft.steps.at(first - steps.begin()).text()}});
    m_draft.runbook.steps.append(step);
    m_draft.steps.append(place);
}

} // namespace

Result<Runbook, QList<ConfigFault>> readRunbook(
    const QByteArray& bytes, const QString& file, const RunbookVocabulary& vocabulary)
{
    const auto document = parseYaml(bytes, file);
    if (!document.faults.isEmpty())
        return document.faults;
    if (document.root.kind != YamlNode::Kind::Mapping) {
        ConfigFaults faults(file);
        faults.noteWrongType(document.root, u"runbook"_s, u"mapping"_s);
        return faults.list();
    }
    auto read = RunbookReader(file, vocabulary).read(document.root);
    if (!read)
        return read.error();
    Runbook runbook = *read;
    runbook.file = file;
    runbook.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return runbook;
}

} // namespace yagura
