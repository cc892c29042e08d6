// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/layering.h"
#include "models/domain/mapcolumns.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// More boxes than this cannot be read on a page.
constexpr std::size_t mostNodes = 40;
constexpr double boxHeight = 1.0;
constexpr double boxGap = 0.5;
/// A page has room for about so many heights of a box.
constexpr double tallest = 28.0;

Severity severityOfState(NodeState state)
{
    switch (state) {
    case NodeState::Ok:
        return Severity::Ok;
    case NodeState::Unknown:
        return Severity::Unknown;
    case NodeState::RedundancyLost:
    case NodeState::Degraded:
        return Severity::Warning;
    case NodeState::Failed:
        return Severity::Critical;
    }
    return Severity::Unknown;
}

QString nameOf(const PastImpact& impact, const QString& id, const QString& language)
{
    const auto node = impact.graph.find(id);
    if (!node || impact.graph.node(*node).label.isEmpty())
        return id;
    return impact.graph.node(*node).label.in(language);
}

bool isOfKind(const PastImpact& impact, const PastTrouble& trouble, NodeKind kind)
{
    const auto node = impact.graph.find(trouble.id);
    return node && impact.graph.node(*node).kind == kind && trouble.worst >= NodeState::Degraded;
}

ReportImpact impactOf(ReportStory& story, const PastTrouble& trouble)
{
    const PastImpact& impact = story.impact();
    ReportImpact told;
    const ServiceNode& node = impact.graph.node(*impact.graph.find(trouble.id));
    const QString because = trouble.because.isEmpty() ? QString() : nameOf(impact, trouble.because, story.language());
    const bool isFunction = node.kind == NodeKind::Function;
    if (isFunction)
        told.function = story.plain(nameOf(impact, trouble.id, story.language()));
    told.service = story.plain(isFunction ? because : nameOf(impact, trouble.id, story.language()));
    told.seen = story.plain(node.impact.in(story.language()));
    told.from = trouble.from;
    told.to = trouble.to;
    return told;
}

// The map -------------------------------------------------------------------------------------------------------

NodeState stateOf(const PastImpact& impact, NodeIndex node)
{
    return impact.states.value(impact.graph.node(node).id, NodeState::Ok);
}

/// What failed and what stands next to it, the worst first, in the graph's order in the end.
std::vector<NodeIndex> shownNodes(const PastImpact& impact)
{
    const ServiceGraph& graph = impact.graph;
    std::vector<NodeState> nearby(graph.size(), NodeState::Ok);
    const auto spread = [&](NodeIndex from, NodeIndex to) {
        // A neighbour of trouble comes behind all that has trouble itself.
        if (stateOf(impact, from) != NodeState::Ok && stateOf(impact, to) == NodeState::Ok)
            nearby[to] = NodeState::RedundancyLost;
    };
    for (const NeedGroup& group : graph.groups()) {
        for (const NodeIndex member : graph.members(group)) {
            spread(member, group.owner);
            spread(group.owner, member);
        }
    }
    std::vector<NodeIndex> shown;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (stateOf(impact, node) != NodeState::Ok || nearby[node] != NodeState::Ok)
            shown.push_back(node);
    }
    std::ranges::stable_sort(shown, std::greater(), [&](NodeIndex node) { return stateOf(impact, node); });
    shown.resize(std::min(shown.size(), mostNodes));
    std::ranges::sort(shown);
    return shown;
}

/// From the needed to who needs it, each pair once.
QList<ReportMap::Edge> edgesAmong(const PastImpact& impact, const std::vector<NodeIndex>& shown)
{
    const auto placeOf = [&](NodeIndex node) {
        const auto found = std::ranges::lower_bound(shown, node);
        return found == shown.end() || *found != node ? -1 : int(std::distance(shown.begin(), found));
    };
    QList<ReportMap::Edge> edges;
    for (const NeedGroup& group : impact.graph.groups()) {
        const int to = placeOf(group.owner);
        for (const NodeIndex member : impact.graph.members(group)) {
            const int from = placeOf(member);
            const auto isSame = [&](const ReportMap::Edge& edge) { return edge.from == from && edge.to == to; };
            if (from < 0 || to < 0 || std::ranges::any_of(edges, isSame))
                continue;
            const bool failing
                = stateOf(impact, member) >= NodeState::Degraded && stateOf(impact, group.owner) >= NodeState::Degraded;
            edges.append({from, to, failing});
        }
    }
    return edges;
}

/// Columns that nothing stands in are left out.
std::vector<int> denseColumns(const PastImpact& impact, const std::vector<NodeIndex>& shown)
{
    const MapColumns all
        = mapColumns(impact.graph, [&impact](const QString& target) { return impact.hosts.contains(target); });
    std::vector<int> used;
    for (const NodeIndex node : shown)
        used.push_back(all.columns[node]);
    std::vector<int> columns = used;
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int& column : columns)
        column = int(std::distance(used.begin(), std::ranges::lower_bound(used, column)));
    return columns;
}

/// From the upper edge of the highest box to the lower edge of the lowest one.
double spanOf(const std::vector<double>& centres)
{
    const auto [lowest, highest] = std::ranges::minmax_element(centres);
    return *highest - *lowest + boxHeight;
}

/// The boxes of each column one below the other in the order that they had, and every column in the middle.
std::vector<double> stacked(const ReportMap& map, const std::vector<double>& centres)
{
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return centres[at]; });
    std::map<int, int> counts;
    for (const ReportMap::Node& node : map.nodes)
        ++counts[node.column];
    std::map<int, int> placed;
    std::vector<double> places(centres.size());
    for (const std::size_t at : order) {
        const int column = map.nodes[qsizetype(at)].column;
        places[at] = (placed[column]++ - (counts[column] - 1) / 2.0) * (boxHeight + boxGap);
    }
    return places;
}

/// Gives every box its height on the page. A layout for a screen may leave long empty stretches; where it would not fit
/// on a page, the boxes are stacked.
void arrange(ReportMap& map)
{
    LayoutRequest request;
    request.gap = boxGap;
    for (qsizetype at = 0; at < map.nodes.size(); ++at)
        request.boxes.append({QString::number(at), map.nodes[at].column, boxHeight, false});
    for (const ReportMap::Edge& edge : map.edges)
        request.lines.append({edge.from, edge.to, false});
    std::vector<double> centres = layeredLayout(request).centres;
    if (spanOf(centres) > tallest)
        centres = stacked(map, centres);
    const double top = std::ranges::min(centres) - boxHeight / 2;
    map.height = spanOf(centres);
    for (qsizetype at = 0; at < map.nodes.size(); ++at)
        map.nodes[at].y = (centres[std::size_t(at)] - top) / map.height;
}

void tellMap(ReportStory& story, Report& report)
{
    const PastImpact& impact = story.impact();
    const std::vector<NodeIndex> shown = shownNodes(impact);
    if (shown.empty())
        return;
    ReportMap& map = report.map;
    map.at = impact.worstAt;
    const std::vector<int> columns = denseColumns(impact, shown);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const QString& id = impact.graph.node(shown[at]).id;
        ReportMap::Node node;
        node.label = story.plain(nameOf(impact, id, story.language()));
        node.severity = severityOfState(stateOf(impact, shown[at]));
        node.column = columns[at];
        node.isCause = impact.causes.contains(id);
        map.nodes.append(node);
    }
    map.edges = edgesAmong(impact, shown);
    arrange(map);
    map.nodesLeftOut = int(impact.graph.size() - shown.size());
}

} // namespace

void tellImpacts(ReportStory& story, Report& report)
{
    // Where nobody wrote down what people do with the services, these are told themselves.
    for (const NodeKind kind : {NodeKind::Function, NodeKind::Service}) {
        for (const PastTrouble& trouble : story.impact().troubles) {
            if (isOfKind(story.impact(), trouble, kind))
                report.impacts.append(impactOf(story, trouble));
        }
        if (!report.impacts.isEmpty())
            break;
    }
    tellMap(story, report);
}

} // namespace yagura
