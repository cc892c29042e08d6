// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportjson.h"

#include "models/domain/detailsjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonValue textOf(const RedactedText& text)
{
    return textJson(text.text());
}

QJsonValue secondsOf(const std::optional<std::chrono::milliseconds>& length)
{
    return length ? QJsonValue(double(length->count()) / 1000) : QJsonValue();
}

QJsonObject timesJson(const ResponseTimes& times)
{
    return {
        {u"to_detect_s"_s, secondsOf(times.toDetect)},
        {u"to_acknowledge_s"_s, secondsOf(times.toAcknowledge)},
        {u"to_mitigate_s"_s, secondsOf(times.toMitigate)},
        {u"to_resolve_s"_s, secondsOf(times.toResolve)},
    };
}

QJsonObject roleJson(const ReportRole& role)
{
    return {{u"role"_s, role.role.text()}, {u"person"_s, role.person.text()}};
}

QJsonObject impactRow(const ReportImpact& impact)
{
    return {
        {u"function"_s, impact.function.text()},
        {u"service"_s, textOf(impact.service)},
        {u"seen"_s, textOf(impact.seen)},
        {u"from"_s, jsonOfTime(impact.from)},
        {u"to"_s, jsonOfTime(impact.to)},
    };
}

QJsonObject nextStepRow(const ReportNextStep& step)
{
    return {
        {u"text"_s, step.text.text()},
        {u"owner"_s, textOf(step.owner)},
        {u"due"_s, step.due.isValid() ? QJsonValue(step.due.toString(Qt::ISODate)) : QJsonValue()},
        {u"state"_s, step.state},
    };
}

QJsonObject singlePointRow(const ReportSinglePoint& point)
{
    return {{u"name"_s, point.name.text()}, {u"functions"_s, point.functions}, {u"services"_s, point.services}};
}

QJsonObject lineRow(const ReportLine& line)
{
    return {
        {u"happened"_s, jsonOfTime(line.happened)},
        {u"detected"_s, jsonOfTime(line.detected)},
        {u"recorded"_s, jsonOfTime(line.recorded)},
        {u"kind"_s, line.kind},
        {u"who"_s, textOf(line.who)},
        {u"what"_s, line.what.text()},
        {u"evidence"_s, textJson(line.evidence)},
        {u"good"_s, line.isGood},
        {u"severity"_s, severityName(line.severity)},
    };
}

QJsonArray pointRow(const ReportChart::Point& point)
{
    return {jsonOfTime(point.at), jsonOf(point.value)};
}

QJsonObject eventRow(const ReportChart::Event& event)
{
    return {{u"at"_s, jsonOfTime(event.at)}, {u"label"_s, event.label.text()}};
}

QJsonObject chartJson(const ReportChart& chart)
{
    return {
        {u"title"_s, chart.title.text()},
        {u"indicator"_s, chart.indicator},
        {u"unit"_s, chart.unit},
        {u"limit"_s, jsonOf(chart.limit)},
        {u"band_low"_s, jsonOf(chart.bandLow)},
        {u"band_high"_s, jsonOf(chart.bandHigh)},
        {u"severity"_s, severityName(chart.severity)},
        {u"evidence"_s, textJson(chart.evidence)},
        {u"events"_s, tableOf(chart.events, eventRow)},
        {u"points"_s, tableOf(chart.points, pointRow)},
    };
}

QJsonObject nodeRow(const ReportMap::Node& node)
{
    return {
        {u"label"_s, node.label.text()},
        {u"severity"_s, severityName(node.severity)},
        {u"cause"_s, node.isCause},
        {u"column"_s, node.column},
    };
}

QJsonObject edgeRow(const ReportMap::Edge& edge)
{
    return {{u"from"_s, edge.from}, {u"to"_s, edge.to}, {u"failing"_s, edge.failing}};
}

QJsonValue mapJson(const ReportMap& map)
{
    if (map.isEmpty())
        return QJsonValue::Null;
    return QJsonObject {
        {u"at"_s, jsonOfTime(map.at)},
        {u"nodes"_s, tableOf(map.nodes, nodeRow)},
        {u"edges"_s, tableOf(map.edges, edgeRow)},
        {u"nodes_left_out"_s, map.nodesLeftOut},
    };
}

QJsonObject stepRow(const ReportStep& step)
{
    return {
        {u"number"_s, step.number},
        {u"title"_s, step.title.text()},
        {u"who"_s, textOf(step.who)},
        {u"at"_s, jsonOfTime(step.at)},
        {u"outcome"_s, textOf(step.outcome)},
        {u"command"_s, textOf(step.command)},
        {u"evidence"_s, QJsonArray::fromStringList(step.evidence)},
    };
}

QJsonObject checklistRow(const ReportChecklist& checklist)
{
    return {
        {u"title"_s, checklist.title.text()},
        {u"outcome"_s, textOf(checklist.outcome)},
        {u"started"_s, jsonOfTime(checklist.started)},
        {u"steps"_s, tableOf(checklist.steps, stepRow)},
    };
}

QJsonObject actionRow(const ReportAction& action)
{
    return {
        {u"what"_s, action.what.text()},
        {u"who"_s, textOf(action.who)},
        {u"at"_s, jsonOfTime(action.at)},
        {u"request"_s, textOf(action.request)},
        {u"outcome"_s, textOf(action.outcome)},
    };
}

QJsonObject evidenceRow(const ReportEvidence& evidence)
{
    return {
        {u"number"_s, evidence.number},
        {u"source"_s, textOf(evidence.source)},
        {u"asked"_s, textOf(evidence.asked)},
        {u"taken_at"_s, jsonOfTime(evidence.takenAt)},
        {u"sha256"_s, textJson(evidence.sha256)},
        {u"text"_s, textOf(evidence.text)},
        {u"lines_left_out"_s, evidence.linesLeftOut},
    };
}

QJsonValue detectedBy(const Report& report)
{
    if (!report.detected.isValid())
        return QJsonValue::Null;
    return report.detectedByWatch ? u"watch"_s : u"person"_s;
}

void addHead(QJsonObject& json, const Report& report)
{
    json.insert("schema"_L1, "yagura.report/1"_L1);
    json.insert("language"_L1, report.language);
    json.insert("zone"_L1, QString::fromLatin1(report.zone));
    json.insert("made"_L1, jsonOfTime(report.made));
    json.insert("edition"_L1, report.edition);
    json.insert("label"_L1, textOf(report.label));
    json.insert("title"_L1, report.title.text());
    json.insert("severity"_L1, textJson(report.severity));
    json.insert("worst"_L1, severityName(report.worst));
    json.insert("state"_L1, incidentStateName(report.state));
    json.insert("state_note"_L1, textOf(report.stateNote));
    json.insert("started"_L1, jsonOfTime(report.started));
    json.insert("ended"_L1, jsonOfTime(report.ended));
    json.insert("detected"_L1, jsonOfTime(report.detected));
    json.insert("detected_by"_L1, detectedBy(report));
    json.insert("times"_L1, timesJson(report.times));
    json.insert("roles"_L1, tableOf(report.roles, roleJson));
}

void addTail(QJsonObject& json, const Report& report)
{
    json.insert("redactions"_L1, report.redactions);
    json.insert("kept"_L1, report.kept);
    json.insert("entries"_L1, jsonOfInteger(report.entries));
    json.insert("chain_head"_L1, textJson(report.chainHead));
}

} // namespace

QJsonObject reportJson(const Report& report)
{
    QJsonObject json;
    addHead(json, report);
    json.insert("summary"_L1, textOf(report.summary));
    json.insert("cause"_L1, textOf(report.cause));
    json.insert("cause_confidence"_L1, textOf(report.causeConfidence));
    json.insert("lead_chart"_L1, report.leadChart ? QJsonValue(chartJson(*report.leadChart)) : QJsonValue());
    json.insert("impacts"_L1, tableOf(report.impacts, impactRow));
    json.insert("next_steps"_L1, tableOf(report.next, nextStepRow));
    json.insert("single_points"_L1, tableOf(report.singlePoints, singlePointRow));
    json.insert("timeline"_L1, tableOf(report.timeline, lineRow));
    json.insert("charts"_L1, tableOf(report.charts, chartJson));
    json.insert("map"_L1, mapJson(report.map));
    json.insert("checklists"_L1, tableOf(report.checklists, checklistRow));
    json.insert("actions"_L1, tableOf(report.actions, actionRow));
    json.insert("evidence"_L1, tableOf(report.evidence, evidenceRow));
    addTail(json, report);
    return json;
}

} // namespace yagura
