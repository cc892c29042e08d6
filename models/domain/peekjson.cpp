// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject sampleJson(const PeekSample& sample)
{
    const auto& fault = sample.fault;
    return {
        {u"key"_s, QString::number(sample.position)},
        {u"offset"_s, jsonOfInteger(fault.offset)},
        {u"line"_s, jsonOfInteger(fault.line)},
        {u"column"_s, jsonOfInteger(fault.column)},
        {u"path"_s, fault.path},
        {u"payload_bytes"_s, jsonOfInteger(sample.payloadBytes)},
        {u"window_offset"_s, jsonOfInteger(sample.windowOffset)},
        {u"window_base64"_s, QString::fromLatin1(sample.window.toBase64())},
    };
}

QJsonObject groupJson(const MalformedGroup& group)
{
    return {
        {u"key"_s, group.signature.key()},
        {u"error"_s, jsonErrorName(group.signature.error)},
        {u"pattern"_s, group.signature.pattern},
        {u"expected"_s, QJsonArray::fromStringList(jsonTokenNames(group.signature.expected))},
        {u"count"_s, jsonOfInteger(group.count)},
        {u"first_seen"_s, jsonOfTime(group.firstSeen)},
        {u"last_seen"_s, jsonOfTime(group.lastSeen)},
        {u"samples"_s, tableOf(group.samples, sampleJson)},
    };
}

/// `bad` says what is wrong with those that it sends: "malformed", "violating".
QJsonArray producersJson(const QList<ProducerCandidate>& producers, const QString& bad)
{
    return tableOf(producers, [&](const ProducerCandidate& producer) {
        return QJsonObject {
            {u"key"_s, QString(producer.trait + u'=' + producer.value)},
            {u"trait"_s, producer.trait},
            {u"value"_s, producer.value},
            {bad + u"_with"_s, jsonOfInteger(producer.badWith)},
            {bad, jsonOfInteger(producer.bad)},
            {u"good_with"_s, jsonOfInteger(producer.goodWith)},
            {u"good"_s, jsonOfInteger(producer.good)},
        };
    });
}

QJsonObject violationSampleJson(const ViolationSample& sample)
{
    return {
        {u"key"_s, QString::number(sample.position)},
        {u"path"_s, sample.path},
        {u"found"_s, textJson(sample.found)},
        {u"payload_bytes"_s, jsonOfInteger(sample.payloadBytes)},
    };
}

QJsonObject violationGroupJson(const ViolationGroup& group)
{
    return {
        {u"key"_s, group.key()},
        {u"keyword"_s, group.keyword},
        {u"schema_path"_s, group.schemaPath},
        {u"pattern"_s, group.pattern},
        {u"wanted"_s, group.wanted},
        {u"count"_s, jsonOfInteger(group.count)},
        {u"first_seen"_s, jsonOfTime(group.firstSeen)},
        {u"last_seen"_s, jsonOfTime(group.lastSeen)},
        {u"samples"_s, tableOf(group.samples, violationSampleJson)},
    };
}

/// null without a schema; what it has not said is null, too.
QJsonValue schemaJson(const QueuePeek& peek)
{
    if (peek.schemaFile.isEmpty())
        return QJsonValue::Null;
    const auto& tally = peek.verdict.schema;
    const auto count = [&](qint64 SchemaTally::*member) {
        return tally ? jsonOfInteger((*tally).*member) : QJsonValue();
    };
    return QJsonObject {
        {u"file"_s, peek.schemaFile},
        {u"failure"_s, peek.schemaFailure ? QJsonValue(failureJson(*peek.schemaFailure)) : QJsonValue()},
        {u"checked"_s, count(&SchemaTally::checked)},
        {u"violating"_s, count(&SchemaTally::violating)},
        {u"cannot_judge"_s, count(&SchemaTally::cannotJudge)},
        {u"groups"_s, tableOf(tally ? tally->groups : QList<ViolationGroup>(), violationGroupJson)},
        {u"groups_in_all"_s, count(&SchemaTally::groupsInAll)},
        {u"producers"_s, producersJson(tally ? tally->producers : QList<ProducerCandidate>(), u"violating"_s)},
    };
}

QJsonObject lookJson(const PeekLook& look)
{
    return {
        {u"key"_s, jsonOfTime(look.at.utc).toString()},
        {u"asked"_s, jsonOfInteger(look.asked)},
        {u"looked"_s, jsonOfInteger(look.looked)},
        {u"ready_then"_s, jsonOfInteger(look.readyThen)},
        {u"failure"_s, look.failure.isEmpty() ? QJsonValue() : QJsonValue(look.failure)},
    };
}

} // namespace

QJsonObject peekJson(const QueuePeek& peek)
{
    const auto& verdict = peek.verdict;
    return {
        {u"key"_s, peek.object},
        {u"read_at"_s, peek.readAt ? jsonOfTime(peek.readAt->utc) : QJsonValue()},
        {u"outdated"_s, peek.isOutdated},
        {u"ready_then"_s, jsonOfInteger(peek.readyThen)},
        {u"looked"_s, jsonOfInteger(verdict.looked)},
        {u"valid"_s, jsonOfInteger(verdict.valid)},
        {u"malformed"_s, jsonOfInteger(verdict.malformed)},
        {u"cannot_judge"_s, jsonOfInteger(verdict.cannotJudge)},
        {u"not_json"_s, jsonOfInteger(verdict.notJson)},
        {u"groups"_s, tableOf(verdict.groups, groupJson)},
        {u"groups_in_all"_s, jsonOfInteger(verdict.groupsInAll)},
        {u"producers"_s, producersJson(verdict.producers, u"malformed"_s)},
        {u"schema"_s, schemaJson(peek)},
        {u"failure"_s, peek.failure ? QJsonValue(failureJson(*peek.failure)) : QJsonValue()},
        {u"log"_s, tableOf(peek.log, lookJson)},
    };
}

} // namespace yagura
