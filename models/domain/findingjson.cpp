// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/findingjson.h"

#include "models/domain/detailsjson.h"
#include "models/domain/rowshape.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject evidenceJson(const Evidence& evidence)
{
    return {
        {u"indicator"_s, evidence.indicator},
        {u"object"_s, objectJson(evidence.object)},
        {u"value"_s, evidence.value.toJson()},
        {u"limit"_s, evidence.limit.toJson()},
        {u"unit"_s, evidence.unit},
    };
}

QJsonValue onsetJson(const std::optional<Onset>& onset)
{
    if (!onset)
        return QJsonValue::Null;
    const bool leftBand = onset->source == Onset::Source::LeftBand;
    return QJsonObject {
        {u"at"_s, jsonOfTime(onset->at.utc)}, {u"source"_s, leftBand ? u"left_band"_s : u"crossed_threshold"_s}};
}

QDateTime timeFromJson(const QJsonValue& value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

std::optional<ObjectRef> objectFromJson(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    return ObjectRef {value[u"type"_s].toString(), value[u"name"_s].toString()};
}

/// By the rule of Amount::toJson(): integers beyond 2^53 are strings.
Amount amountFromJson(const QJsonValue& value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? Amount(number) : Amount();
    }
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return double(whole) == number ? Amount(whole) : Amount(number);
}

QList<Evidence> evidenceFromJson(const QJsonArray& rows)
{
    QList<Evidence> evidence;
    for (const QJsonValue& row : rows) {
        evidence.append({row[u"indicator"_s].toString(), objectFromJson(row[u"object"_s]),
            amountFromJson(row[u"value"_s]), amountFromJson(row[u"limit"_s]), row[u"unit"_s].toString()});
    }
    return evidence;
}

QStringList textsFromJson(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

Cause causeFromJson(const QJsonValue& value)
{
    if (value == causeName(Cause::Probable))
        return Cause::Probable;
    return value == causeName(Cause::Symptom) ? Cause::Symptom : Cause::Unknown;
}

} // namespace

QJsonValue objectJson(const std::optional<ObjectRef>& object)
{
    if (!object)
        return QJsonValue::Null;
    thread_local RowShape shape;
    return shape.row({{u"type"_s, object->type}, {u"name"_s, object->name}});
}

QJsonObject findingJson(const Finding& finding)
{
    return {
        {u"id"_s, finding.id},
        {u"rule"_s, finding.rule},
        {u"pattern"_s, finding.pattern},
        {u"severity"_s, severityName(finding.severity)},
        {u"target"_s, finding.target},
        {u"object"_s, objectJson(finding.object)},
        {u"since"_s, jsonOfTime(finding.since.utc)},
        {u"hold_s"_s, finding.holdS},
        {u"code"_s, finding.code},
        {u"args"_s, finding.args},
        {u"evidence"_s, tableOf(finding.evidence, evidenceJson)},
        {u"runbook"_s, finding.runbook.isEmpty() ? QJsonValue() : QJsonValue(finding.runbook)},
        {u"cause"_s, causeName(finding.cause)},
        {u"under"_s, finding.causedBy.isEmpty() ? QJsonValue() : QJsonValue(finding.causedBy)},
        {u"path"_s, QJsonArray::fromStringList(finding.causePath)},
        {u"affects"_s, QJsonArray::fromStringList(finding.affects)},
        {u"affects_total"_s, finding.affectsTotal},
        {u"onset"_s, onsetJson(finding.onset)},
    };
}

Finding findingFromJson(const QJsonObject& object)
{
    Finding finding;
    finding.id = object[u"id"_s].toString();
    finding.rule = object[u"rule"_s].toString();
    finding.pattern = object[u"pattern"_s].toString();
    finding.severity = severityFromName(object[u"severity"_s].toString()).value_or(Severity::Unknown);
    finding.target = object[u"target"_s].toString();
    finding.object = objectFromJson(object[u"object"_s]);
    finding.since.utc = timeFromJson(object[u"since"_s]);
    finding.holdS = object[u"hold_s"_s].toDouble();
    finding.code = object[u"code"_s].toString();
    finding.args = object[u"args"_s].toObject();
    finding.evidence = evidenceFromJson(object[u"evidence"_s].toArray());
    finding.runbook = object[u"runbook"_s].toString();
    finding.cause = causeFromJson(object[u"cause"_s]);
    finding.causedBy = object[u"under"_s].toString();
    finding.causePath = textsFromJson(object[u"path"_s]);
    finding.affects = textsFromJson(object[u"affects"_s]);
    finding.affectsTotal = object[u"affects_total"_s].toInt();
    return finding;
}

} // namespace yagura
