// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturejson.h"

#include "models/domain/detailsjson.h"
#include "models/domain/findingjson.h"
#include "models/domain/rowshape.h"
#include "models/domain/servicesjson.h"

#include <QJsonArray>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject indicatorJson(const Indicator& indicator)
{
    thread_local RowShape shape;
    return shape.row({
        {u"name"_s, indicator.name},
        {u"object"_s, objectJson(indicator.object)},
        {u"value"_s, indicator.value.toJson()},
        {u"unit"_s, indicator.unit},
        {u"limit"_s, indicator.limit.toJson()},
    });
}

QString whenName(Rule::When when)
{
    return when == Rule::When::Above ? u"above"_s : u"below"_s;
}

QJsonValue gateJson(const std::optional<Rule::Gate>& gate)
{
    if (!gate)
        return QJsonValue::Null;
    return QJsonObject {{u"indicator"_s, gate->indicator}, {u"when"_s, whenName(gate->when)},
        {u"warning"_s, jsonOf(gate->warning)}, {u"critical"_s, jsonOf(gate->critical)}};
}

QJsonObject ruleJson(const Rule& rule)
{
    return {
        {u"key"_s, QString(rule.pattern + u'.' + rule.name + u'@' + rule.targetGlob + u'/' + rule.objectGlob)},
        {u"rule"_s, rule.name},
        {u"pattern"_s, rule.pattern},
        {u"indicator"_s, rule.indicator},
        {u"measure"_s, rule.measure == Rule::Measure::Value ? u"value"_s : u"share_of_limit"_s},
        {u"when"_s, whenName(rule.when)},
        {u"warning"_s, jsonOf(rule.warning)},
        {u"critical"_s, jsonOf(rule.critical)},
        {u"clear_margin"_s, rule.clearMargin},
        {u"gate"_s, gateJson(rule.gate)},
        {u"hold_s"_s, rule.holdS},
        {u"target"_s, rule.targetGlob},
        {u"object"_s, rule.objectGlob},
        {u"runbook"_s, rule.runbook.isEmpty() ? QJsonValue() : QJsonValue(rule.runbook)},
        {u"origin"_s, rule.origin},
    };
}

/// A time by the wall clock of the picture. Somebody may have set that clock since, and whoever reads the document has
/// nothing else to tell an age by: a step is taken out, a clock that is slowly corrected is left as it is.
QDateTime toldTime(const Moment& at, const Moment& now)
{
    constexpr qint64 stepMs = 2'000;
    const qint64 ageMs = (now.boot - at.boot).count();
    const qint64 stepped = at.utc.msecsTo(now.utc) - ageMs;
    return std::abs(stepped) < stepMs ? at.utc : now.utc.addMSecs(-ageMs);
}

QJsonValue timeToldAt(const Moment& at, const Moment& now)
{
    return jsonOfTime(toldTime(at, now));
}

// A target that fails says why and keeps, for a while, the numbers of its last good reading: read_at tells their age.
QJsonObject targetFacts(const TargetState& state, const Moment& now)
{
    const ReadingPtr shown = state.shown(now);
    thread_local RowShape shape;
    return shape.row({
        {u"id"_s, state.target.id},
        {u"kind"_s, targetKindName(state.target.kind)},
        {u"system"_s, state.target.system},
        {u"freshness"_s, freshnessName(state.freshness(now))},
        {u"read_at"_s, state.good ? timeToldAt(state.good->readAt, now) : QJsonValue()},
        {u"latency_ms"_s, state.last ? QJsonValue(double(state.last->duration.count())) : QJsonValue()},
        {u"error"_s, state.failure() ? QJsonValue(failureJson(*state.failure())) : QJsonValue()},
        {u"indicators"_s, tableOf(shown ? shown->indicators : Indicators(), indicatorJson)},
    });
}

QJsonValue detailsOf(const ReadingPtr& reading)
{
    if (!reading)
        return QJsonValue::Null;
    if (const auto* database = reading->as<DatabaseHealth>())
        return detailsJson(*database);
    if (const auto* node = reading->as<NodeHealth>())
        return detailsJson(*node);
    if (const auto* broker = reading->as<BrokerHealth>())
        return detailsJson(*broker);
    if (const auto* service = reading->as<ServiceHealth>())
        return detailsJson(*service);
    return QJsonValue::Null;
}

// The newest attempt walked the newest ladder, also when it failed.
const Dated<ConnectLadder>* newestLadder(const TargetState& state)
{
    return state.last && state.last->ladder ? &*state.last->ladder : nullptr;
}

QJsonValue ladderOf(const TargetState& state, const Moment& now)
{
    const auto* ladder = newestLadder(state);
    if (!ladder)
        return QJsonValue::Null;
    return QJsonObject {{u"read_at"_s, timeToldAt(ladder->readAt, now)}, {u"steps"_s, ladderJson(ladder->value)}};
}

QJsonValue endpointOf(const TargetState& state)
{
    const auto endpoint = state.last ? state.last->endpoint : std::nullopt;
    if (!endpoint)
        return QJsonValue::Null;
    return QJsonObject {{u"host"_s, endpoint->host}, {u"address"_s, textJson(endpoint->address)},
        {u"socket"_s, endpoint->isSocket}, {u"one_of_several"_s, endpoint->isOneOfSeveral}};
}

QJsonValue attemptedAt(const TargetState& state, const Moment& now)
{
    return state.last ? timeToldAt(state.last->readAt, now) : QJsonValue();
}

QJsonValue identityOf(const TargetState& state)
{
    const QString identity = state.good ? state.good->identity() : QString();
    return identity.isEmpty() ? QJsonValue() : QJsonValue(identity);
}

QJsonObject checkFinding(const Finding& finding, const CheckWords& words)
{
    QJsonObject row = findingJson(finding);
    row.insert("held_s"_L1, finding.heldS);
    row.insert("summary"_L1, words.summary(finding));
    return row;
}

QJsonObject checkTarget(const TargetState& state, const Moment& now, const CheckWords& words)
{
    QJsonObject row = targetFacts(state, now);
    if (const Failure* failure = state.failure()) {
        QJsonObject error = failureJson(*failure);
        error.insert("text"_L1, words.text(*failure));
        row.insert("error"_L1, error);
    }
    return row;
}

} // namespace

bool tellsTheSameTimes(const TargetState& state, const Moment& now, const Moment& before)
{
    const auto isSame = [&](const Moment& at) { return toldTime(at, now) == toldTime(at, before); };
    const auto* ladder = newestLadder(state);
    return (!state.last || isSame(state.last->readAt)) && (!state.good || isSame(state.good->readAt))
        && (!ladder || isSame(ladder->readAt));
}

QJsonObject targetJson(const TargetState& state, const Moment& now)
{
    QJsonObject row = targetFacts(state, now);
    row.insert("address"_L1, state.target.address);
    row.insert("environment"_L1, environmentName(state.target.environment));
    row.insert("every_ms"_L1, jsonOfInteger(state.target.every.count()));
    row.insert("interval_ms"_L1, jsonOfInteger(state.interval.count()));
    row.insert("identity"_L1, identityOf(state));
    row.insert("attempted_at"_L1, attemptedAt(state, now));
    row.insert("failures_in_a_row"_L1, state.failuresInARow);
    row.insert("paused"_L1, state.paused);
    row.insert("skipped"_L1, jsonOfInteger(state.skipped));
    row.insert("ladder"_L1, ladderOf(state, now));
    row.insert("endpoint"_L1, endpointOf(state));
    row.insert("details"_L1, detailsOf(state.shown(now)));
    return row;
}

QJsonArray rulesJson(const Rules& rules)
{
    return tableOf(rules, ruleJson);
}

QJsonObject pictureJson(const Picture& picture)
{
    QJsonObject document = pictureJsonWith(
        picture, {marksJson(picture.marks), observedJson(picture.observed), rulesJson(picture.rules)});
    const auto row = [&](const TargetState& state) { return targetJson(state, picture.now); };
    document.insert("targets"_L1, tableOf(picture.targets, row));
    return document;
}

QJsonArray marksJson(const QList<Mark>& marks)
{
    return tableOf(marks, markJson);
}

QJsonArray observedJson(const QList<ObservedEdge>& edges)
{
    return tableOf(edges, observedEdgeJson);
}

QJsonObject pictureJsonWith(const Picture& picture, const PictureTables& tables)
{
    return {
        {u"schema"_s, u"yagura.picture/1"_s},
        {u"position"_s,
            QJsonObject {{u"source"_s, picture.position.source}, {u"epoch"_s, picture.position.epoch},
                {u"seq"_s, jsonOfInteger(picture.position.seq)}}},
        {u"now"_s, jsonOfTime(picture.now.utc)},
        {u"status"_s, severityName(picture.verdict())},
        {u"findings"_s, tableOf(picture.findings, findingJson)},
        {u"services"_s, picture.services ? picture.services->rows : QJsonArray()},
        {u"service_nodes"_s,
            QJsonArray::fromStringList(picture.services ? picture.services->graph.ids() : QStringList())},
        {u"impact"_s, picture.services ? impactJson(picture.services->graph, picture.impact) : QJsonObject()},
        {u"forecasts"_s, forecastsJson(picture.forecasts)},
        {u"marks"_s, tables.marks},
        {u"observed"_s, tables.observed},
        {u"rules"_s, tables.rules},
        {u"pulse"_s,
            QJsonObject {{u"at"_s, jsonOfTime(picture.pulse.at.utc)},
                {u"lateness_ms"_s, Amount(picture.pulse.latenessMs).toJson()},
                {u"abandoned_workers"_s, picture.pulse.abandonedWorkers}}},
    };
}

QJsonObject checkJson(const Picture& picture, const CheckWords& words)
{
    return {
        {u"schema"_s, u"yagura.check/1"_s},
        {u"now"_s, jsonOfTime(picture.now.utc)},
        {u"status"_s, severityName(picture.verdict())},
        {u"targets"_s,
            tableOf(picture.targets, [&](const TargetState& state) { return checkTarget(state, picture.now, words); })},
        {u"findings"_s,
            tableOf(picture.findings, [&](const Finding& finding) { return checkFinding(finding, words); })},
    };
}

} // namespace yagura
