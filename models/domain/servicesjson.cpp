// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicesjson.h"

#include "models/domain/detailsjson.h"
#include "models/domain/servicemap.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonArray idsJson(const ServiceGraph& graph, std::span<const NodeIndex> nodes)
{
    QJsonArray ids;
    for (const NodeIndex node : nodes)
        ids.append(graph.node(node).id);
    return ids;
}

QJsonObject needJson(const ServiceGraph& graph, const NeedGroup& group)
{
    return {
        {u"kind"_s, needKindName(group.kind)},
        {u"of"_s, idsJson(graph, graph.members(group))},
        {u"at_least"_s, qint64(group.atLeast)},
    };
}

QJsonObject serviceJson(const ServiceGraph& graph, NodeIndex index)
{
    const ServiceNode& node = graph.node(index);
    const auto groups = graph.groupsOf(index);
    return {
        {u"id"_s, node.id},
        {u"kind"_s, nodeKindName(node.kind)},
        {u"label"_s, localTextJson(node.label)},
        {u"weight"_s, node.kind == NodeKind::Function ? QJsonValue(node.weight) : QJsonValue()},
        {u"impact"_s, localTextJson(node.impact)},
        {u"stands_on"_s, tableOf(groups, [&](const NeedGroup& group) { return needJson(graph, group); })},
    };
}

QJsonValue idJson(const ServiceGraph& graph, NodeIndex node)
{
    return node == noNode ? QJsonValue() : QJsonValue(graph.node(node).id);
}

QJsonObject stateJson(const ServiceGraph& graph, NodeIndex node, const NodeOutcome& outcome)
{
    const bool hasReason = outcome.because != noNode;
    return {
        {u"id"_s, graph.node(node).id},
        {u"state"_s, nodeStateName(outcome.state)},
        {u"basis"_s, outcome.measured ? u"measured"_s : u"inferred"_s},
        {u"because"_s, idJson(graph, outcome.because)},
        {u"via"_s, hasReason ? QJsonValue(needKindName(outcome.via)) : QJsonValue()},
    };
}

QJsonObject causeJson(const ServiceGraph& graph, const NodeCause& cause)
{
    const CauseScore& score = cause.score;
    return {
        {u"id"_s, graph.node(cause.trouble.node).id},
        {u"score"_s, QJsonObject {{u"coverage"_s, score.coverage},
                                  {u"onset"_s, score.onset},
                                  {u"severity"_s, score.severity},
                                  {u"change"_s, score.change},
                                  {u"total"_s, score.total}}},
        {u"affects"_s, idsJson(graph, cause.affected)},
        {u"affects_total"_s, cause.affectedTotal},
    };
}

} // namespace

QJsonValue localTextJson(const LocalText& text)
{
    if (text.isEmpty())
        return QJsonValue::Null;
    return QJsonObject {{u"en"_s, text.in(u"en"_s)}, {u"ja"_s, text.in(u"ja"_s)}};
}

QJsonArray servicesJson(const ServiceGraph& graph)
{
    QJsonArray rows;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (graph.node(node).kind != NodeKind::Target || !graph.groupsOf(node).empty())
            rows.append(serviceJson(graph, node));
    }
    return rows;
}

QJsonObject impactJson(const ServiceGraph& graph, const ImpactAnalysis& impact)
{
    QJsonArray states;
    for (NodeIndex node = 0; node < impact.nodes.size(); ++node) {
        if (impact.nodes[node].state != NodeState::Ok || impact.nodes[node].measured)
            states.append(stateJson(graph, node, impact.nodes[node]));
    }
    QJsonArray causes;
    for (const NodeCause& cause : impact.causes) {
        if (cause.isRoot())
            causes.append(causeJson(graph, cause));
    }
    return {{u"states"_s, states}, {u"causes"_s, causes}};
}

ServiceMapPtr ServiceMap::of(ServiceGraph graph)
{
    auto map = std::make_shared<ServiceMap>();
    map->graph = std::move(graph);
    map->rows = servicesJson(map->graph);
    return map;
}

} // namespace yagura
