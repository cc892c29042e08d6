// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/impactanswer.h"

#include "models/domain/detailsjson.h"
#include "models/domain/servicesjson.h"
#include "models/items/causewords.h"
#include "models/items/impact/sharedwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ImpactText {
    Q_DECLARE_TR_FUNCTIONS(yagura::Impact)
};

const QString schema = u"yagura.impact/1"_s;

QString nameOf(const ServiceMap& services, NodeIndex index)
{
    const ServiceNode& node = services.graph.node(index);
    const SharedResource* shared = services.sharedBy(node.id);
    const QString label
        = shared && node.kind == NodeKind::Resource ? sharedName(*shared) : node.label.in(QLocale().name());
    return label.isEmpty() || label == node.id ? visibleText(node.id)
                                               : visibleText(node.id) + u" ("_s + visibleText(label) + u')';
}

QStringList pathOf(const ImpactAnswer& answer, NodeIndex node)
{
    QStringList ids;
    for (const NodeIndex step : answer.whatIf.path(node))
        ids.append(answer.graph().node(step).id);
    return ids;
}

QJsonObject nodeJson(const ServiceMap& services, NodeIndex index)
{
    const ServiceNode& node = services.graph.node(index);
    const SharedResource* shared = services.sharedBy(node.id);
    QJsonObject row {{u"id"_s, node.id}, {u"kind"_s, nodeKindName(node.kind)}, {u"label"_s, localTextJson(node.label)},
        {u"shared"_s, shared ? QJsonValue(sharedJson(*shared)) : QJsonValue()}};
    if (node.kind == NodeKind::Function) {
        row.insert(u"weight"_s, node.weight);
        row.insert(u"impact"_s, localTextJson(node.impact));
    }
    return row;
}

QJsonArray affectedJson(const ImpactAnswer& answer, const std::vector<Affected>& list)
{
    return tableOf(list, [&](const Affected& affected) {
        QJsonObject row = nodeJson(*answer.services, affected.node);
        row.insert(u"distance"_s, affected.distance);
        row.insert(u"path"_s, QJsonArray::fromStringList(pathOf(answer, affected.node)));
        return row;
    });
}

QJsonArray needsJson(const ImpactAnswer& answer)
{
    return tableOf(answer.needs, [&](const Needed& needed) {
        QJsonObject row = nodeJson(*answer.services, needed.node);
        row.insert(u"distance"_s, needed.distance);
        row.insert(u"via"_s, needKindName(needed.via));
        row.insert(u"inferred"_s, needed.via == NeedKind::Shares);
        row.insert(u"alternative"_s, needed.alternative);
        return row;
    });
}

void printAffected(QTextStream& out, const ImpactAnswer& answer, const QString& title, const std::vector<Affected>& list)
{
    if (!list.empty())
        out << title << '\n';
    for (const Affected& affected : list) {
        const ServiceNode& node = answer.graph().node(affected.node);
        out << "  " << nodeKindText(node.kind) << ' ' << nameOf(*answer.services, affected.node);
        if (node.kind == NodeKind::Function)
            out << ' ' << ImpactText::tr("weight %1").arg(node.weight);
        if (!node.impact.isEmpty())
            out << ": " << visibleText(node.impact.in(QLocale().name()));
        out << "  [" << pathText(pathOf(answer, affected.node)) << "]\n";
    }
}

void printNeeds(QTextStream& out, const ImpactAnswer& answer)
{
    if (answer.needs.empty()) {
        out << ImpactText::tr("needs nothing") << '\n';
        return;
    }
    out << ImpactText::tr("needs") << '\n';
    for (const Needed& needed : answer.needs) {
        const ServiceNode& node = answer.graph().node(needed.node);
        out << "  " << nodeKindText(node.kind) << ' ' << nameOf(*answer.services, needed.node);
        if (needed.via == NeedKind::Soft)
            out << ' ' << ImpactText::tr("(can do without)");
        else if (needed.via == NeedKind::Shares)
            out << ' ' << ImpactText::tr("(inferred)");
        else if (needed.alternative)
            out << ' ' << ImpactText::tr("(one of several)");
        out << '\n';
    }
}

/// Why somebody thinks that something stands on it, or that it stands on something.
void printInferred(QTextStream& out, const ServiceMap& services, const QString& id)
{
    for (const QString& line : inferredLines(services, id))
        out << "  " << ImpactText::tr("inferred: %1").arg(line) << '\n';
}

QString scoreText(const CauseScore& score)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    return ImpactText::tr("score %1 = coverage %2 × onset %3 × severity %4 × change %5")
        .arg(number(score.total), number(score.coverage), number(score.onset), number(score.severity), number(score.change));
}

void printCauses(QTextStream& out, const ImpactAnswer& answer)
{
    bool isFirst = true;
    for (const NodeCause& cause : answer.now.causes) {
        if (!cause.isRoot())
            continue;
        if (isFirst)
            out << ImpactText::tr("probable causes now") << '\n';
        isFirst = false;
        const QString id = answer.graph().node(cause.trouble.node).id;
        out << "  " << visibleText(id) << "  " << scoreText(cause.score) << '\n';
        for (const Finding& finding : answer.findings) {
            if (finding.target == id && finding.cause == Cause::Probable)
                out << "    " << visibleText(finding.id) << '\n';
        }
    }
    if (isFirst)
        out << ImpactText::tr("nothing wrong is known now") << '\n';
}

} // namespace

QJsonObject answerJson(const ImpactAnswer& answer)
{
    QJsonObject json = nodeJson(*answer.services, answer.node);
    const bool isKnown = !answer.now.nodes.empty();
    json.insert(u"schema"_s, schema);
    json.insert(u"state"_s, isKnown ? QJsonValue(nodeStateName(answer.now.nodes[answer.node].state)) : QJsonValue());
    json.insert(u"fails"_s, affectedJson(answer, answer.whatIf.failed));
    json.insert(u"fails_weight"_s, answer.whatIf.weight);
    json.insert(u"degrades"_s, affectedJson(answer, answer.whatIf.degraded));
    json.insert(u"loses_redundancy"_s, affectedJson(answer, answer.whatIf.redundancyLost));
    json.insert(u"needs"_s, needsJson(answer));
    json.insert(u"causes"_s, impactJson(answer.graph(), answer.now)[u"causes"_s]);
    return json;
}

void printAnswer(QTextStream& out, const ImpactAnswer& answer)
{
    const ServiceNode& node = answer.graph().node(answer.node);
    out << nodeKindText(node.kind) << ' ' << nameOf(*answer.services, answer.node);
    if (!answer.now.nodes.empty())
        out << ": " << nodeStateText(answer.now.nodes[answer.node].state);
    out << '\n';
    const WhatIf& whatIf = answer.whatIf;
    printAffected(out, answer, ImpactText::tr("if it fails, these fail"), whatIf.failed);
    printAffected(out, answer, ImpactText::tr("if it fails, these get worse"), whatIf.degraded);
    printAffected(out, answer, ImpactText::tr("if it fails, these lose a spare"), whatIf.redundancyLost);
    if (whatIf.failed.empty() && whatIf.degraded.empty() && whatIf.redundancyLost.empty())
        out << ImpactText::tr("if it fails, nothing else does") << '\n';
    printNeeds(out, answer);
    printInferred(out, *answer.services, node.id);
    printCauses(out, answer);
}

QJsonObject singlePointsJson(const ServiceMap& services, const std::vector<SinglePoint>& points)
{
    QJsonArray circles;
    for (const QStringList& circle : services.graph.cycles())
        circles.append(QJsonArray::fromStringList(circle));
    const auto rowOf = [&](const SinglePoint& point) {
        QJsonObject row = nodeJson(services, point.node);
        row.insert(u"fails_weight"_s, point.weight);
        row.insert(u"fails_functions"_s, point.functions);
        row.insert(u"fails_services"_s, point.services);
        return row;
    };
    return {{u"schema"_s, schema}, {u"single_points"_s, tableOf(points, rowOf)}, {u"circles"_s, circles}};
}

void printSinglePoints(QTextStream& out, const ServiceMap& services, const std::vector<SinglePoint>& points)
{
    if (points.empty())
        out << ImpactText::tr("nothing fails by a single failure") << '\n';
    for (const SinglePoint& point : points) {
        const ServiceNode& node = services.graph.node(point.node);
        out << nodeKindText(node.kind) << ' ' << nameOf(services, point.node) << ": "
            << ImpactText::tr("%n function(s) fail(s)", nullptr, point.functions) << ' '
            << ImpactText::tr("weight %1").arg(point.weight) << ", "
            << ImpactText::tr("%n service(s) fail(s)", nullptr, point.services) << '\n';
        if (services.sharedBy(node.id))
            printInferred(out, services, node.id);
    }
}

} // namespace yagura
