// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mapcolumns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yagura {

namespace {

bool hasUserOf(const ServiceGraph& graph, NodeIndex node, NodeKind kind)
{
    return std::ranges::any_of(graph.usedBy(node), [&](std::uint32_t group) {
        return graph.node(graph.groups()[group].owner).kind == kind;
    });
}

bool needsOneOf(const ServiceGraph& graph, NodeIndex node, NodeKind kind)
{
    return std::ranges::any_of(graph.groupsOf(node), [&](const NeedGroup& group) {
        return std::ranges::any_of(
            graph.members(group), [&](NodeIndex member) { return graph.node(member).kind == kind; });
    });
}

MapBand bandOf(const ServiceGraph& graph, NodeIndex node, const std::function<bool(const QString&)>& isHost)
{
    switch (graph.node(node).kind) {
    case NodeKind::Resource:
        return MapBand::Hosts;
    case NodeKind::Target:
        return isHost(graph.node(node).id) ? MapBand::Hosts : MapBand::Data;
    case NodeKind::Service:
        return hasUserOf(graph, node, NodeKind::Function) && !hasUserOf(graph, node, NodeKind::Service)
                && needsOneOf(graph, node, NodeKind::Service)
            ? MapBand::Entry
            : MapBand::Services;
    case NodeKind::Function:
        return MapBand::Users;
    }
    return MapBand::Services;
}

void appendNeedsInBand(const ServiceGraph& graph, const std::vector<MapBand>& bands, NodeIndex node,
                       std::vector<NodeIndex>& needs)
{
    for (const NeedGroup& group : graph.groupsOf(node)) {
        for (const NodeIndex member : graph.members(group)) {
            if (bands[member] == bands[node])
                needs.push_back(member);
        }
    }
}

/// Every node after what it needs in its band, soft needs, too (which the graph's own order does not heed).
std::vector<NodeIndex> inPlacingOrder(const ServiceGraph& graph, const std::vector<MapBand>& bands)
{
    std::vector<NodeIndex> order;
    std::vector<std::uint8_t> visits(graph.size(), 0); // 1: its needs come first, 2: done
    std::vector<NodeIndex> next;
    for (NodeIndex start = 0; start < graph.size(); ++start) {
        next.push_back(start);
        while (!next.empty()) {
            const NodeIndex node = next.back();
            if (visits[node] == 0) {
                visits[node] = 1;
                appendNeedsInBand(graph, bands, node, next);
                continue;
            }
            next.pop_back();
            if (std::exchange(visits[node], std::uint8_t(2)) == 1)
                order.push_back(node);
        }
    }
    return order;
}

} // namespace

MapColumns mapColumns(const ServiceGraph& graph, const std::function<bool(const QString& target)>& isHost)
{
    MapColumns map;
    map.columns.assign(graph.size(), -1);
    for (NodeIndex node = 0; node < graph.size(); ++node)
        map.bands.push_back(bandOf(graph, node, isHost));

    std::array<int, mapBands> widths {};
    for (const NodeIndex node : inPlacingOrder(graph, map.bands)) {
        std::vector<NodeIndex> needed;
        appendNeedsInBand(graph, map.bands, node, needed);
        for (const NodeIndex member : needed) {
            // What closes a circle comes later and counts as not placed.
            if (map.columns[member] >= 0)
                map.columns[node] = std::max(map.columns[node], map.columns[member] + 1);
        }
        map.columns[node] = std::max(map.columns[node], 0);
        int& width = widths[std::size_t(map.bands[node])];
        width = std::max(width, map.columns[node] + 1);
    }
    std::array<int, mapBands> begins {};
    for (std::size_t band = 1; band < begins.size(); ++band)
        begins[band] = begins[band - 1] + widths[band - 1];
    for (NodeIndex node = 0; node < graph.size(); ++node)
        map.columns[node] += begins[std::size_t(map.bands[node])];
    return map;
}

} // namespace yagura
