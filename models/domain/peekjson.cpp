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

QJsonObject producerJson(const ProducerCandidate& producer)
{
    return {
        {u"key"_s, producer.trait + u'=' + producer.value},
        {u"trait"_s, producer.trait},
        {u"value"_s, producer.value},
        {u"malformed_with"_s, jsonOfInteger(producer.malformedWith)},
        {u"malformed"_s, jsonOfInteger(producer.malformed)},
        {u"good_with"_s, jsonOfInteger(producer.goodWith)},
        {u"good"_s, jsonOfInteger(producer.good)},
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
        {u"producers"_s, tableOf(verdict.producers, producerJson)},
        {u"failure"_s, peek.failure ? QJsonValue(failureJson(*peek.failure)) : QJsonValue()},
        {u"log"_s, tableOf(peek.log, lookJson)},
    };
}

} // namespace yagura
