// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/incidentjson.h"

#include "models/domain/detailsjson.h"
#include "models/domain/predicatejson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject criterionJson(const ExitCriterion& criterion)
{
    return {{u"key"_s, criterion.id}, {u"text"_s, textJson(criterion.text)},
        {u"predicate"_s, criterion.predicate.isEmpty() ? QJsonValue() : predicateJson(criterion.predicate)},
        {u"answer"_s, answerName(criterion.answer)}, {u"answered_at"_s, jsonOfTime(criterion.answeredAt)}};
}

QJsonObject preventionJson(const PreventionItem& item)
{
    return {{u"key"_s, item.item}, {u"text"_s, textJson(item.text)}, {u"owner"_s, textJson(item.owner)},
        {u"due"_s, textJson(item.due.toString(Qt::ISODate))}, {u"state"_s, textJson(item.state)},
        {u"because"_s, QJsonArray::fromStringList(item.because)}};
}

QJsonObject actionJson(const ActionTry& action)
{
    return {{u"key"_s, action.actionId}, {u"action"_s, action.action}, {u"target"_s, action.target},
        {u"arguments"_s, action.arguments}, {u"request"_s, action.request}, {u"by"_s, textJson(action.by)},
        {u"started_at"_s, jsonOfTime(action.startedAt)}, {u"ended_at"_s, jsonOfTime(action.endedAt)},
        {u"outcome"_s, textJson(action.outcome)}, {u"facts"_s, action.facts},
        {u"verified"_s, answerName(action.verified)}};
}

QJsonObject evidenceItemJson(const EvidenceItem& item)
{
    return {{u"key"_s, item.number}, {u"run"_s, textJson(item.run)}, {u"step"_s, textJson(item.step)},
        {u"source"_s, item.source}, {u"asked"_s, item.asked}, {u"sha256"_s, textJson(item.sha256)},
        {u"taken_at"_s, jsonOfTime(item.takenAt)}, {u"rows"_s, item.rows}};
}

QJsonObject conflictJson(const FieldConflict& conflict)
{
    return {{u"field"_s, conflict.field}, {u"kept"_s, conflict.kept}, {u"other"_s, conflict.other},
        {u"other_by"_s, textJson(conflict.otherBy)}};
}

QJsonObject rolesJson(const Incident& incident)
{
    QJsonObject roles;
    for (auto role = incident.roles.cbegin(); role != incident.roles.cend(); ++role)
        roles.insert(role.key(), role.value());
    return roles;
}

QJsonObject timesJson(const Incident& incident)
{
    QJsonObject times;
    for (auto mark = incident.times.cbegin(); mark != incident.times.cend(); ++mark)
        times.insert(mark.key(), jsonOfTime(mark.value()));
    return times;
}

QJsonValue durationJson(const std::optional<std::chrono::milliseconds>& duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue();
}

QJsonObject responseJson(const ResponseTimes& times)
{
    return {{u"detect_ms"_s, durationJson(times.toDetect)}, {u"acknowledge_ms"_s, durationJson(times.toAcknowledge)},
        {u"mitigate_ms"_s, durationJson(times.toMitigate)}, {u"resolve_ms"_s, durationJson(times.toResolve)}};
}

QJsonObject seenJson(const RecordEntry& entry)
{
    QJsonObject seen;
    for (auto writer = entry.seen.cbegin(); writer != entry.seen.cend(); ++writer)
        seen.insert(writer.key(), writer.value());
    return seen;
}

} // namespace

QJsonObject entryJson(const RecordEntry& entry)
{
    return {{u"key"_s, u"%1/%2"_s.arg(entry.writer, QString::number(entry.sequence))}, {u"writer"_s, entry.writer},
        {u"sequence"_s, entry.sequence}, {u"previous_hash"_s, QString::fromLatin1(entry.previousHash.toHex())},
        {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}, {u"seen"_s, seenJson(entry)},
        {u"recorded"_s, jsonOfTime(entry.recorded)}, {u"host"_s, entry.host}, {u"incident"_s, textJson(entry.incident)},
        {u"happened"_s, jsonOfTime(entry.happened)}, {u"detected"_s, jsonOfTime(entry.detected)},
        {u"actor"_s, textJson(entry.actor)}, {u"kind"_s, entry.kind}, {u"args"_s, entry.args}};
}

QJsonObject incidentJson(const Incident& incident)
{
    return {{u"schema"_s, u"yagura.incident/1"_s}, {u"id"_s, incident.id}, {u"label"_s, textJson(incident.label)},
        {u"title"_s, incident.title}, {u"severity"_s, textJson(incident.severity)},
        {u"state"_s, incidentStateName(incident.state)}, {u"summary"_s, textJson(incident.summary)},
        {u"finding"_s, textJson(incident.finding)}, {u"pictures_sha256"_s, textJson(incident.picturesSha256)},
        {u"roles"_s, rolesJson(incident)}, {u"times"_s, timesJson(incident)},
        {u"response"_s, responseJson(responseTimes(incident))},
        {u"criteria"_s, tableOf(incident.criteria, criterionJson)},
        {u"prevention"_s, tableOf(incident.prevention, preventionJson)},
        {u"actions"_s, tableOf(incident.actions, actionJson)},
        {u"evidence"_s, tableOf(incident.evidence, evidenceItemJson)},
        {u"conflicts"_s, tableOf(incident.conflicts, conflictJson)},
        {u"entries"_s, tableOf(incident.entries, entryJson)}};
}

QJsonObject summaryJson(const IncidentSummary& summary)
{
    return {{u"id"_s, summary.id}, {u"label"_s, textJson(summary.label)}, {u"title"_s, summary.title},
        {u"severity"_s, textJson(summary.severity)}, {u"state"_s, incidentStateName(summary.state)},
        {u"started"_s, jsonOfTime(summary.started)}, {u"ended"_s, jsonOfTime(summary.ended)},
        {u"entries"_s, summary.entries}};
}

} // namespace yagura
