// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/stepreader.h"

#include "backends/config/knownindicators.h"
#include "models/domain/actioncatalogue.h"
#include "models/domain/observationcatalogue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::chrono::seconds longestWait = 7 * 24h;

template<typename Row, typename Name>
QStringList namesOf(const QList<Row>& rows, Name name)
{
    QStringList names;
    std::ranges::transform(rows, std::back_inserter(names), name);
    return names;
}

} // namespace

const QList<StepReader::Kind>& StepReader::kinds()
{
    static const QList<Kind> kinds {
        {"evidence", &StepReader::evidence, true},
        {"observe", &StepReader::observe, true},
        {"decide", &StepReader::decide, true},
        {"do", &StepReader::byHand, false},
        {"change", &StepReader::change, true},
        {"wait", &StepReader::wait, true},
        {"say", &StepReader::say, true},
    };
    return kinds;
}

RunbookStep StepReader::read(const YamlNode& node, MappingReader& entry)
{
    RunbookStep step;
    step.line = node.line;
    step.id = entry.requiredText(u"id"_s);
    step.title = m_parts.requiredProse(entry, u"title"_s);
    step.text = m_parts.prose(entry, u"text"_s);
    readContent(entry, step);
    const bool canSpeak
        = std::holds_alternative<EvidenceStep>(step.content) || std::holds_alternative<ObserveStep>(step.content);
    if (canSpeak)
        readVerdict(entry, step);
    return step;
}

void StepReader::readContent(MappingReader& entry, RunbookStep& step)
{
    QJsonArray keys;
    int found = 0;
    for (const Kind& kind : kinds()) {
        const QString key = QString::fromLatin1(kind.key);
        keys.append(key);
        const auto* node = entry.find(key);
        if (!node)
            continue;
        ++found;
        if (kind.isMapping && node->kind != YamlNode::Kind::Mapping)
            m_parts.faults().noteWrongType(*node, key, u"mapping"_s);
        else
            step.content = contentOf(kind, *node);
    }
    if (found != 1)
        m_parts.faults().note(entry.place(), u"config.one_of"_s, {{u"known"_s, keys}});
}

RunbookStep::Content StepReader::contentOf(const Kind& kind, const YamlNode& node)
{
    MappingReader content(node, m_parts.faults());
    const auto read = (this->*kind.read)(node, content);
    content.refuseUnknown();
    return read;
}

void StepReader::readVerdict(MappingReader& entry, RunbookStep& step)
{
    step.refutedIf = m_parts.prose(entry, u"refuted_if"_s);
    const auto* node = entry.find(u"verdict"_s);
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Mapping)
        return m_parts.faults().noteWrongType(*node, u"verdict"_s, u"mapping"_s);
    MappingReader verdict(*node, m_parts.faults());
    verdict.require(u"when"_s);
    step.verdict = m_parts.predicate(verdict, u"when"_s);
    step.verdictYes = m_parts.requiredProse(verdict, u"yes"_s);
    step.verdictNo = m_parts.requiredProse(verdict, u"no"_s);
    verdict.refuseUnknown();
}

RunbookStep::Content StepReader::evidence(const YamlNode&, MappingReader& entry)
{
    EvidenceStep step;
    step.target = m_parts.word(entry, u"target"_s);
    step.table = entry.text(u"table"_s).value_or(QString());
    m_parts.isKnown(
        entry, u"table"_s, step.table, namesOf(evidenceTables(), &EvidenceTable::name), u"runbook.unknown_table"_s);
    const auto* list = entry.find(u"numbers"_s);
    if (list && list->kind != YamlNode::Kind::List)
        m_parts.faults().noteWrongType(*list, u"numbers"_s, u"list"_s);
    for (const YamlNode& item : list ? list->items : std::vector<YamlNode>())
        step.numbers.append(number(item, step.target));
    if (step.numbers.isEmpty() && step.table.isEmpty() && entry.isSound())
        entry.note(u"table"_s, u"config.missing_key"_s);
    return step;
}

/// `connections.used`, of the step's target, or `{number: queue.ready, target: mq, object: orders}`.
EvidenceStep::Number StepReader::number(const YamlNode& item, const QString& target)
{
    EvidenceStep::Number number {target, {}, {}};
    auto& faults = m_parts.faults();
    if (item.kind == YamlNode::Kind::Mapping) {
        MappingReader entry(item, faults);
        number.indicator = entry.requiredText(u"number"_s);
        number.objectGlob = m_parts.word(entry, u"object"_s);
        if (const QString own = m_parts.word(entry, u"target"_s); !own.isEmpty())
            number.target = own;
        entry.refuseUnknown();
    } else if (item.kind == YamlNode::Kind::Scalar) {
        number.indicator = item.text;
    } else {
        faults.noteWrongType(item, u"numbers"_s, u"text_or_mapping"_s);
        return number;
    }
    if (!number.indicator.isEmpty() && !knownIndicators().contains(number.indicator))
        faults.note(faults.placeOf(item), u"config.unknown_indicator"_s,
            unknownWord(u"value"_s, number.indicator, knownIndicators()));
    if (number.target.isEmpty())
        faults.note(faults.placeOf(item), u"config.missing_key"_s, {{u"key"_s, u"target"_s}});
    return number;
}

RunbookStep::Content StepReader::observe(const YamlNode&, MappingReader& entry)
{
    ObserveStep step;
    entry.require(u"target"_s);
    step.target = m_parts.word(entry, u"target"_s);
    const QString key = oneOf(entry, {u"query"_s, u"get"_s, u"reader"_s, u"sql"_s});
    if (key == "query"_L1)
        step.ask = query(entry);
    else if (key == "get"_L1)
        step.ask = get(entry);
    else if (key == "reader"_L1)
        step.ask = reader(entry);
    else if (key == "sql"_L1)
        step.ask = sql(entry);
    return step;
}

ObserveStep::Query StepReader::query(MappingReader& entry)
{
    ObserveStep::Query query {entry.text(u"query"_s).value_or(QString()), {}};
    m_parts.isKnown(
        entry, u"query"_s, query.id, namesOf(catalogueQueries(), &CatalogueQuery::id), u"runbook.unknown_query"_s);
    const auto* known = catalogueQuery(query.id);
    if (!known)
        return query;
    const QStringList names = namesOf(known->parameters, &CatalogueQuery::Blank::name);
    const auto* with = names.isEmpty() ? entry.find(u"with"_s) : entry.require(u"with"_s);
    if (with && with->kind != YamlNode::Kind::Mapping)
        m_parts.faults().noteWrongType(*with, u"with"_s, u"mapping"_s);
    else if (with)
        query.parameters = m_parts.wordsByName(*with, names, true);
    return query;
}

ObserveStep::Get StepReader::get(MappingReader& entry)
{
    const ObserveStep::Get get {m_parts.word(entry, u"get"_s)};
    if (!get.path.isEmpty() && !isPathOfTarget(get.path))
        entry.note(u"get"_s, u"runbook.bad_path"_s);
    return get;
}

ObserveStep::Reader StepReader::reader(MappingReader& entry)
{
    const ObserveStep::Reader reader {m_parts.words(entry, u"reader"_s)};
    const auto fault = entry.isSound() ? faultOf(ObserveStep {{}, reader}) : std::nullopt;
    if (!fault)
        return reader;
    const QString word = fault->args.value("word"_L1).toString();
    QJsonObject args {{u"value"_s, word}};
    if (word == reader.argv.value(0))
        args = unknownWord(u"value"_s, word, namesOf(readerPrograms(), &ReaderProgram::name));
    entry.note(u"reader"_s, u"runbook.not_listed"_s, args);
    return reader;
}

ObserveStep::OwnSql StepReader::sql(MappingReader& entry)
{
    const ObserveStep::OwnSql own {entry.text(u"sql"_s).value_or(QString())};
    m_parts.keep(own.sql, entry.placeOf(u"sql"_s), u"sql"_s, WrittenText::As::Sql);
    return own;
}

RunbookStep::Content StepReader::decide(const YamlNode&, MappingReader& entry)
{
    DecideStep step;
    step.answer = m_parts.predicate(entry, u"when"_s);
    step.yes = m_parts.branch(entry, u"yes"_s);
    step.no = m_parts.branch(entry, u"no"_s);
    step.unknown = m_parts.branch(entry, u"unknown"_s);
    return step;
}

/// `do: [one, command]`, `do: {shell: "a line | for a shell"}`, or `do: {}` when there is nothing to copy.
RunbookStep::Content StepReader::byHand(const YamlNode& node, MappingReader& entry)
{
    ManualStep step;
    auto& faults = m_parts.faults();
    if (node.kind == YamlNode::Kind::Mapping) {
        step.shell = entry.text(u"shell"_s).value_or(QString());
        m_parts.keep(step.shell, entry.placeOf(u"shell"_s), u"shell"_s, WrittenText::As::Shell);
        return step;
    }
    if (node.kind != YamlNode::Kind::List)
        faults.noteWrongType(node, u"do"_s, u"list"_s);
    for (const YamlNode& item : node.items) {
        if (item.kind != YamlNode::Kind::Scalar) {
            faults.noteWrongType(item, u"do"_s, u"text"_s);
            continue;
        }
        step.argv.append(item.text);
        m_parts.keep(item.text, faults.placeOf(item), u"do"_s, WrittenText::As::Plain);
    }
    return step;
}

RunbookStep::Content StepReader::change(const YamlNode&, MappingReader& entry)
{
    ChangeStep step;
    step.action = entry.requiredText(u"action"_s);
    m_parts.isKnown(
        entry, u"action"_s, step.action, namesOf(knownActions(), &KnownAction::id), u"runbook.unknown_action"_s);
    entry.require(u"target"_s);
    step.target = m_parts.word(entry, u"target"_s);
    const auto* arguments = entry.find(u"arguments"_s);
    const auto* action = knownAction(step.action);
    if (arguments && arguments->kind != YamlNode::Kind::Mapping)
        m_parts.faults().noteWrongType(*arguments, u"arguments"_s, u"mapping"_s);
    else if (arguments && action)
        step.arguments = m_parts.wordsByName(*arguments, action->arguments, false);
    return step;
}

RunbookStep::Content StepReader::wait(const YamlNode&, MappingReader& entry)
{
    WaitStep step;
    entry.require(u"until"_s);
    step.until = m_parts.predicate(entry, u"until"_s);
    if (entry.isSound() && step.until.isEmpty())
        entry.note(u"until"_s, u"runbook.empty"_s);
    step.limit = seconds(entry, u"limit"_s, step.limit);
    step.otherwise = m_parts.branch(entry, u"otherwise"_s);
    return step;
}

RunbookStep::Content StepReader::say(const YamlNode&, MappingReader& entry)
{
    CommunicateStep step;
    step.message = m_parts.requiredProse(entry, u"message"_s);
    step.again = seconds(entry, u"again"_s, step.again);
    return step;
}

QString StepReader::oneOf(MappingReader& entry, const QStringList& keys)
{
    QStringList there;
    std::ranges::copy_if(keys, std::back_inserter(there), [&](const QString& key) { return entry.find(key); });
    if (there.size() == 1)
        return there.first();
    m_parts.faults().note(entry.place(), u"config.one_of"_s, {{u"known"_s, QJsonArray::fromStringList(keys)}});
    return {};
}

std::chrono::seconds StepReader::seconds(MappingReader& entry, const QString& key, std::chrono::seconds otherwise)
{
    const auto duration = entry.duration(key);
    if (!duration)
        return otherwise;
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(*duration);
    if (whole < 1s || whole > longestWait)
        entry.note(key, u"config.out_of_range"_s,
            {{u"minimum"_s, 1}, {u"maximum"_s, qint64(longestWait.count())}, {u"unit"_s, u"s"_s}});
    return whole;
}

} // namespace yagura
