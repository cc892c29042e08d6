// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mapcolumns.h"

#include <algorithm>
#include <array>

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

} // namespace

MapColumns mapColumns(const ServiceGraph& graph, const std::function<bool(const QString& target)>& isHost)
{
    MapColumns map;
    map.columns.assign(graph.size(), 0);
    for (NodeIndex node = 0; node < graph.size(); ++node)
        map.bands.push_back(bandOf(graph, node, isHost));

    // Within its band, right of what it needs there. What comes later in the order closes a circle.
    std::array<int, mapBands> widths {};
    std::vector<bool> isPlaced(graph.size(), false);
    for (const NodeIndex node : graph.order()) {
        for (const NeedGroup& group : graph.groupsOf(node)) {
            for (const NodeIndex member : graph.members(group)) {
                if (isPlaced[member] && map.bands[member] == map.bands[node])
                    map.columns[node] = std::max(map.columns[node], map.columns[member] + 1);
            }
        }
        isPlaced[node] = true;
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
