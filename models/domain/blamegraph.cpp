// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/blamegraph.h"

#include <algorithm>
#include <numeric>

namespace yagura {

namespace {

/// How bad a member must be to be blamed for the state of this group, or nothing when there is nothing to blame.
std::optional<NodeState> blameFrom(const ServiceGraph& graph, const NeedGroup& group,
                                   std::span<const NodeOutcome> outcomes)
{
    std::uint32_t atLeast[std::size_t(NodeState::Failed) + 1] = {};
    for (const NodeIndex member : graph.members(group)) {
        for (std::size_t state = 0; state <= std::size_t(outcomes[member].state); ++state)
            ++atLeast[state];
    }
    if (group.kind == NeedKind::Soft)
        return atLeast[std::size_t(NodeState::Degraded)] > 0 ? std::optional(NodeState::Degraded) : std::nullopt;
    for (const NodeState state : {NodeState::Failed, NodeState::Degraded, NodeState::Unknown}) {
        if (atLeast[std::size_t(state)] >= group.failures())
            return state;
    }
    return atLeast[std::size_t(NodeState::Failed)] > 0 ? std::optional(NodeState::Failed) : std::nullopt;
}

} // namespace

BlameGraph::BlameGraph(const ServiceGraph& graph, std::span<const NodeOutcome> outcomes)
    : m_places(graph.size(), nowhere)
{
    for (const NodeIndex node : graph.order()) {
        if (outcomes[node].state == NodeState::Ok)
            continue;
        m_places[node] = Place(m_nodes.size());
        m_nodes.push_back(node);
    }
    m_blamedFrom.push_back(0);
    m_blamingFrom.assign(m_nodes.size() + 1, 0);
    for (Place by = 0; by < m_nodes.size(); ++by) {
        for (const NeedGroup& group : graph.groupsOf(m_nodes[by])) {
            const auto least = blameFrom(graph, group, outcomes);
            for (const NodeIndex member : graph.members(group)) {
                if (!least || outcomes[member].state < *least)
                    continue;
                const Place whom = m_places[member];
                m_blamed.push_back(whom);
                ++m_blamingFrom[whom + 1];
                m_isCircular = m_isCircular || whom >= by;
            }
        }
        m_blamedFrom.push_back(std::uint32_t(m_blamed.size()));
    }

    std::partial_sum(m_blamingFrom.begin(), m_blamingFrom.end(), m_blamingFrom.begin());
    m_blaming.resize(m_blamed.size());
    auto next = m_blamingFrom;
    for (Place by = 0; by < m_nodes.size(); ++by) {
        for (const Place whom : blamed(by))
            m_blaming[next[whom]++] = by;
    }
}

} // namespace yagura
