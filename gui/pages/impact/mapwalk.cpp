// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapgeometry.h"

#include <cmath>

namespace yagura {

int nodeAlong(const ImpactMap& map, const MapGeometry& geometry, int from, bool rightwards)
{
    const auto heightOf = [&](int node) { return geometry.cards()[std::size_t(node)].center().y(); };
    const auto away = [&](int node) { return std::abs(heightOf(node) - heightOf(from)); };
    int best = -1;
    for (const MapEdge& edge : map.edges) {
        const int there = rightwards ? edge.to : edge.from;
        if ((rightwards ? edge.from : edge.to) == from && (best < 0 || away(there) < away(best)))
            best = there;
    }
    return best;
}

int nodeInColumn(const ImpactMap& map, const MapGeometry& geometry, int from, bool downwards)
{
    const auto topOf = [&](int node) { return geometry.cards()[std::size_t(node)].top() * (downwards ? 1 : -1); };
    int best = -1;
    for (int node = 0; node < int(map.nodes.size()); ++node) {
        const bool isFurther = map.nodes[node].column == map.nodes[from].column && topOf(node) > topOf(from);
        if (isFurther && (best < 0 || topOf(node) < topOf(best)))
            best = node;
    }
    return best;
}

} // namespace yagura
