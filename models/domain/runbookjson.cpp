// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runbookjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Words = QHash<QString, QString>;

template<typename Rows, typename Json>
QJsonArray listJson(const Rows& rows, Json json)
{
    QJsonArray list;
    for (const auto& row : rows)
        list.append(json(row));
    return list;
}

QJsonValue wordJson(const QString& word)
{
    return word.isEmpty() ? QJsonValue() : QJsonValue(word);
}

QJsonObject wordsJson(const Words& words)
{
    QJsonObject json;
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        json.insert(word.key(), word.value());
    return json;
}

QJsonObject conditionInRunbook(const Predicate::Condition& condition)
{
    if (condition.kind == Predicate::Condition::Kind::Finding)
        return {{u"kind"_s, condition.isClear ? u"clear"_s : u"finding"_s}, {u"finding"_s, condition.finding}};
    const bool isShare = condition.measure == Rule::Measure::ShareOfLimit;
    const bool isAbove = condition.when == Rule::When::Above;
    return {{u"kind"_s, u"number"_s}, {u"target"_s, condition.target}, {u"number"_s, condition.indicator},
        {u"object"_s, wordJson(condition.objectGlob)}, {u"measure"_s, isShare ? u"share_of_limit"_s : u"value"_s},
        {isAbove ? u"above"_s : u"below"_s, condition.level}};
}

QJsonObject predicateInRunbook(const Predicate& predicate)
{
    return {{u"all"_s, listJson(predicate.all, conditionInRunbook)}, {u"held_s"_s, qint64(predicate.heldFor.count())}};
}

QJsonObject parameterJson(const RunbookParameter& parameter)
{
    return {{u"name"_s, parameter.name}, {u"type"_s, parameterTypeName(parameter.type)},
        {u"label"_s, localTextJson(parameter.label)}, {u"from"_s, wordJson(parameter.from)},
        {u"default"_s, wordJson(parameter.fallback)}, {u"choices"_s, QJsonArray::fromStringList(parameter.choices)}};
}

QJsonObject matchJson(const RunbookMatch& match)
{
    return {{u"rules"_s, QJsonArray::fromStringList(match.rules)},
        {u"patterns"_s, QJsonArray::fromStringList(match.patterns)},
        {u"causes"_s, QJsonArray::fromStringList(match.causes)}};
}

QJsonObject askJson(const ObserveStep::Query& query)
{
    return {{u"query"_s, query.id}, {u"with"_s, wordsJson(query.parameters)}};
}

QJsonObject askJson(const ObserveStep::Get& get)
{
    return {{u"get"_s, get.path}};
}

QJsonObject askJson(const ObserveStep::Reader& reader)
{
    return {{u"reader"_s, QJsonArray::fromStringList(reader.argv)}};
}

QJsonObject askJson(const ObserveStep::OwnSql& own)
{
    return {{u"sql"_s, own.sql}};
}

QJsonObject contentJson(const EvidenceStep& step)
{
    const auto numberJson = [](const EvidenceStep::Number& number) {
        return QJsonObject {
            {u"target"_s, number.target}, {u"number"_s, number.indicator}, {u"object"_s, wordJson(number.objectGlob)}};
    };
    return {{u"target"_s, wordJson(step.target)}, {u"table"_s, wordJson(step.table)},
        {u"numbers"_s, listJson(step.numbers, numberJson)}};
}

QJsonObject contentJson(const ObserveStep& step)
{
    QJsonObject json = std::visit([](const auto& ask) { return askJson(ask); }, step.ask);
    json.insert(u"target"_s, step.target);
    return json;
}

QJsonObject contentJson(const DecideStep& step)
{
    return {{u"when"_s, predicateInRunbook(step.answer)}, {u"yes"_s, wordJson(step.yes)}, {u"no"_s, wordJson(step.no)},
        {u"unknown"_s, wordJson(step.unknown)}};
}

QJsonObject contentJson(const ManualStep& step)
{
    return {{u"argv"_s, QJsonArray::fromStringList(step.argv)}, {u"shell"_s, wordJson(step.shell)}};
}

QJsonObject contentJson(const ChangeStep& step)
{
    return {{u"action"_s, step.action}, {u"target"_s, step.target}, {u"arguments"_s, wordsJson(step.arguments)}};
}

QJsonObject contentJson(const WaitStep& step)
{
    return {{u"until"_s, predicateInRunbook(step.until)}, {u"limit_s"_s, qint64(step.limit.count())},
        {u"otherwise"_s, wordJson(step.otherwise)}};
}

QJsonObject contentJson(const CommunicateStep& step)
{
    return {{u"message"_s, localTextJson(step.message)}, {u"again_s"_s, qint64(step.again.count())}};
}

QJsonObject stepJson(const RunbookStep& step)
{
    QJsonObject json {{u"id"_s, step.id}, {u"kind"_s, step.kindName()}, {u"title"_s, localTextJson(step.title)},
        {u"text"_s, localTextJson(step.text)}, {u"refuted_if"_s, localTextJson(step.refutedIf)}};
    json.insert(step.kindName(), std::visit([](const auto& content) { return contentJson(content); }, step.content));
    if (!step.verdict.isEmpty())
        json.insert(u"verdict"_s,
            QJsonObject {{u"when"_s, predicateInRunbook(step.verdict)}, {u"yes"_s, localTextJson(step.verdictYes)},
                {u"no"_s, localTextJson(step.verdictNo)}});
    return json;
}

} // namespace

QJsonObject runbookJson(const Runbook& runbook)
{
    return {{u"schema"_s, u"yagura.runbook/1"_s}, {u"id"_s, runbook.id}, {u"title"_s, localTextJson(runbook.title)},
        {u"summary"_s, localTextJson(runbook.summary)}, {u"origin"_s, runbookOriginName(runbook.origin)},
        {u"file"_s, wordJson(runbook.file)}, {u"sha256"_s, QString::fromLatin1(runbook.sha256.toHex())},
        {u"applies"_s, listJson(runbook.matches, matchJson)},
        {u"parameters"_s, listJson(runbook.parameters, parameterJson)},
        {u"steps"_s, listJson(runbook.steps, stepJson)}};
}

} // namespace yagura
