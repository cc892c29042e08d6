// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicesjson.h"

#include "models/domain/detailsjson.h"
#include "models/domain/servicemap.h"

#include <algorithm>

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
        {u"inferred"_s, group.kind == NeedKind::Shares},
    };
}

const SharedResource* resourceOf(const QList<SharedResource>& shared, const QString& id)
{
    const auto found = std::ranges::find(shared, id, &SharedResource::id);
    return found == shared.end() ? nullptr : &*found;
}

QJsonObject serviceJson(const ServiceGraph& graph, NodeIndex index, const SharedResource* resource)
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
        {u"shared"_s, resource ? QJsonValue(sharedJson(*resource)) : QJsonValue()},
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

/// What is known of a node by itself, before the graph is asked: what a supposed failure is added to.
QJsonObject ownJson(const ServiceGraph& graph, NodeIndex node, const OwnState& own)
{
    return {
        {u"id"_s, graph.node(node).id},
        {u"state"_s, nodeStateName(own.state)},
        {u"basis"_s, own.measured ? u"measured"_s : u"inferred"_s},
    };
}

// Who is affected by a cause stands with the causes.
QJsonObject troubleJson(const ServiceGraph& graph, const NodeCause& cause)
{
    const bool isRoot = cause.isRoot();
    return {
        {u"id"_s, graph.node(cause.trouble.node).id},
        {u"severity"_s, severityName(cause.trouble.severity)},
        {u"seen_at"_s, jsonOfTime(cause.trouble.seen.utc)},
        {u"interval_ms"_s, jsonOfInteger(cause.trouble.interval.count())},
        {u"root"_s, idJson(graph, cause.root)},
        {u"path"_s, idsJson(graph, cause.path)},
        {u"affects"_s, isRoot ? QJsonArray() : idsJson(graph, cause.affected)},
        {u"affects_total"_s, isRoot ? 0 : cause.affectedTotal},
    };
}

} // namespace

QJsonObject sharedJson(const SharedResource& resource)
{
    const auto userJson = [](const SharedUser& user) {
        return QJsonObject {
            {u"id"_s, user.id}, {u"reason"_s, placeReasonName(user.reason)}, {u"detail"_s, textJson(user.detail)}};
    };
    return {
        {u"kind"_s, sharedKindName(resource.kind)},
        {u"node"_s, textJson(resource.node)},
        {u"name"_s, textJson(resource.name)},
        {u"users"_s, tableOf(resource.users, userJson)},
    };
}

QJsonArray servicesJson(const ServiceGraph& graph, const QList<SharedResource>& shared)
{
    QJsonArray rows;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        const SharedResource* resource = resourceOf(shared, graph.node(node).id);
        if (graph.node(node).kind != NodeKind::Target || !graph.groupsOf(node).empty() || resource)
            rows.append(serviceJson(graph, node, resource));
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
    QJsonArray own;
    for (NodeIndex node = 0; node < impact.own.size(); ++node) {
        if (impact.own[node] != OwnState())
            own.append(ownJson(graph, node, impact.own[node]));
    }
    const QJsonArray troubles
        = tableOf(impact.causes, [&](const NodeCause& cause) { return troubleJson(graph, cause); });
    return {{u"states"_s, states}, {u"causes"_s, causes}, {u"own"_s, own}, {u"troubles"_s, troubles}};
}

ServiceMapPtr ServiceMap::of(ServiceGraph written)
{
    auto map = std::make_shared<ServiceMap>();
    map->graph = std::move(written);
    map->rows = servicesJson(map->graph, {});
    return map;
}

ServiceMapPtr ServiceMap::of(const ServiceGraph& written, const QList<SharedResource>& shared)
{
    auto map = std::make_shared<ServiceMap>();
    map->graph = withShared(written, shared);
    map->shared = shared;
    map->rows = servicesJson(map->graph, shared);
    return map;
}

const SharedResource* ServiceMap::sharedBy(const QString& id) const
{
    return resourceOf(shared, id);
}

} // namespace yagura
