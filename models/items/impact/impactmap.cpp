// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/impactmap.h"

#include "models/items/impact/observedpart.h"

#include <algorithm>
#include <map>

namespace yagura {

namespace {

/// Chooses nodes of a graph, the most important ones first, until the map is full.
class Choice final {
public:
    Choice(const NodeReading& reading, int most)
        : m_reading(reading)
        , m_graph(reading.graph())
        , m_most(std::size_t(most))
        , m_isChosen(m_graph.size(), false)
    {
    }

    void add(std::vector<NodeIndex> nodes)
    {
        std::ranges::stable_sort(nodes, [this](NodeIndex left, NodeIndex right) {
            return m_reading.severity(left) > m_reading.severity(right);
        });
        for (const NodeIndex node : nodes)
            add(node);
    }
    void addNeighbours()
    {
        std::vector<NodeIndex> neighbours;
        for (const NodeIndex node : std::vector(m_chosen))
            appendNeighbours(neighbours, node);
        add(std::move(neighbours));
    }
    /// What the chosen ones need, at any depth.
    void addNeeds()
    {
        for (std::size_t at = 0; at < m_chosen.size(); ++at) {
            for (const NeedGroup& group : m_graph.groupsOf(m_chosen[at])) {
                for (const NodeIndex member : m_graph.members(group))
                    add(member);
            }
        }
    }
    void pin(NodeIndex node)
    {
        if (m_isChosen[node])
            return;
        // It has been asked for by name, so it comes on top of what the map may hold.
        std::vector<NodeIndex> wanted {node};
        appendNeighbours(wanted, node);
        m_most = m_chosen.size() + std::min<std::size_t>(wanted.size(), mostFailingShown);
        for (const NodeIndex each : wanted)
            add(each);
    }
    bool isCut() const { return m_isCut; }
    std::vector<NodeIndex> nodes() &&
    {
        std::ranges::sort(m_chosen);
        return std::move(m_chosen);
    }

private:
    void add(NodeIndex node)
    {
        if (m_isChosen[node])
            return;
        if (m_chosen.size() >= m_most) {
            m_isCut = true;
            return;
        }
        m_isChosen[node] = true;
        m_chosen.push_back(node);
    }
    void appendNeighbours(std::vector<NodeIndex>& nodes, NodeIndex node) const
    {
        for (const NeedGroup& group : m_graph.groupsOf(node))
            nodes.insert(nodes.end(), m_graph.members(group).begin(), m_graph.members(group).end());
        for (const std::uint32_t group : m_graph.usedBy(node))
            nodes.push_back(m_graph.groups()[group].owner);
    }

    const NodeReading& m_reading;
    const ServiceGraph& m_graph;
    std::size_t m_most;
    std::vector<bool> m_isChosen;
    std::vector<NodeIndex> m_chosen;
    bool m_isCut = false;
};

std::vector<NodeIndex> nodesWhere(const ServiceGraph& graph, auto predicate)
{
    std::vector<NodeIndex> nodes;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (predicate(node))
            nodes.push_back(node);
    }
    return nodes;
}

MapSubject choose(Choice& choice, const NodeReading& reading, MapScope scope)
{
    const ServiceGraph& graph = reading.graph();
    if (scope == MapScope::Everything) {
        choice.add(nodesWhere(graph, [](NodeIndex) { return true; }));
        return MapSubject::Everything;
    }
    auto failing = nodesWhere(graph, [&](NodeIndex node) { return reading.isFailing(node); });
    if (!failing.empty()) {
        choice.add(std::move(failing));
        choice.addNeighbours();
        return MapSubject::Failing;
    }
    auto functions
        = nodesWhere(graph, [&](NodeIndex node) { return graph.node(node).kind == NodeKind::Function; });
    if (functions.empty())
        functions = nodesWhere(graph, [&](NodeIndex node) { return graph.node(node).kind == NodeKind::Service; });
    choice.add(std::move(functions));
    choice.addNeeds();
    return MapSubject::Functions;
}

QList<MapEdge> edgesBetween(const NodeReading& reading, const std::vector<NodeIndex>& nodes)
{
    const ServiceGraph& graph = reading.graph();
    std::vector<int> places(graph.size(), -1);
    for (std::size_t at = 0; at < nodes.size(); ++at)
        places[nodes[at]] = int(at);
    QList<MapEdge> edges;
    for (const NodeIndex owner : nodes) {
        std::map<int, MapEdge> byNeeded;
        for (const NeedGroup& group : graph.groupsOf(owner)) {
            for (const NodeIndex member : graph.members(group)) {
                if (places[member] < 0)
                    continue;
                const EdgeFlow flow
                    = group.kind == NeedKind::Shares ? reading.inferredFlow(member) : reading.flow(member, owner);
                const MapEdge edge {places[member], places[owner], group.kind, flow};
                const auto [known, isNew] = byNeeded.insert({edge.from, edge});
                const bool isSofter = known->second.kind == NeedKind::Soft || known->second.kind == NeedKind::Shares;
                if (!isNew && isSofter)
                    known->second = edge;
            }
        }
        for (const auto& [needed, edge] : byNeeded)
            edges.append(edge);
    }
    return edges;
}

QSet<int> reached(int node, const QList<MapEdge>& edges, int MapEdge::*here, int MapEdge::*there)
{
    QSet<int> met {node};
    QList<int> next {node};
    while (!next.isEmpty()) {
        const int at = next.takeLast();
        for (const MapEdge& edge : edges) {
            if (edge.*here == at && !edge.isObserved && !met.contains(edge.*there)) {
                met.insert(edge.*there);
                next.append(edge.*there);
            }
        }
    }
    met.remove(node);
    return met;
}

} // namespace

ImpactMap impactMap(
    const NodeReading& reading, const MapColumns& columns, MapScope scope, const QString& pinned, bool withClients)
{
    const ServiceGraph& graph = reading.graph();
    Choice choice(reading, scope == MapScope::Everything ? mostShown : mostFailingShown);
    ImpactMap map;
    map.total = int(graph.size());
    map.subject = choose(choice, reading, scope);
    const bool isCut = choice.isCut();
    if (const auto node = graph.find(pinned))
        choice.pin(*node);
    map.isCut = isCut;

    const std::vector<NodeIndex> nodes = std::move(choice).nodes();
    for (const NodeIndex node : nodes) {
        map.nodes.append({graph.node(node).id, reading.name(node), reading.words(node), graph.node(node).kind,
            columns.bands[node], columns.columns[node], reading.severity(node), reading.isUnseen(node),
            reading.isCause(node)});
    }
    map.edges = edgesBetween(reading, nodes);
    addObserved(map, reading.picture().observed, withClients, pinned);
    return map;
}

int ImpactMap::indexOf(const QString& key) const
{
    const auto found = std::ranges::find(nodes, key, &MapNode::key);
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

int ImpactMap::first() const
{
    const auto rank = [](const MapNode& node) {
        return std::tuple(!node.isClient, node.isCause, node.severity, node.kind == NodeKind::Function);
    };
    const auto best = std::ranges::max_element(nodes, {}, rank);
    return best == nodes.end() ? -1 : int(best - nodes.begin());
}

LayoutRequest layoutRequest(const ImpactMap& map, const MapHeights& heights)
{
    LayoutRequest request;
    request.gap = heights.gap;
    for (const MapNode& node : map.nodes)
        request.boxes.append({node.key, node.column, node.isClient ? heights.client : heights.card, node.isClient});
    for (const MapEdge& edge : map.edges)
        request.lines.append({edge.from, edge.to, edge.isObserved});
    return request;
}

QSet<int> upstream(const ImpactMap& map, int node)
{
    return reached(node, map.edges, &MapEdge::to, &MapEdge::from);
}

QSet<int> downstream(const ImpactMap& map, int node)
{
    return reached(node, map.edges, &MapEdge::from, &MapEdge::to);
}

} // namespace yagura
