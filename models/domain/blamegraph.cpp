// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/blamegraph.h"

#include <algorithm>
#include <numeric>

namespace yagura {

namespace {

/// What a group does to its owner, and how bad a member must be to be blamed for that.
struct Blame {
    NodeState effect = NodeState::Ok;
    NodeState least = NodeState::Ok;
};

Blame blameOf(const ServiceGraph& graph, const NeedGroup& group, std::span<const NodeOutcome> outcomes)
{
    if (group.kind == NeedKind::Shares)
        return {};
    std::array<std::uint32_t, std::size_t(NodeState::Failed) + 1> atLeast {};
    for (const NodeIndex member : graph.members(group)) {
        for (std::size_t state = 0; state <= std::size_t(outcomes[member].state); ++state)
            ++atLeast[state];
    }
    const auto count = [&](NodeState state) { return atLeast[std::size_t(state)]; };
    if (group.kind == NeedKind::Soft)
        return count(NodeState::Degraded) > 0 ? Blame {NodeState::Degraded, NodeState::Degraded} : Blame();
    for (const NodeState state : {NodeState::Failed, NodeState::Degraded, NodeState::Unknown}) {
        if (count(state) >= group.failures())
            return {state, state};
    }
    return count(NodeState::Failed) > 0 ? Blame {NodeState::RedundancyLost, NodeState::Failed} : Blame();
}

/// What the worst groups of a node do to it: milder ones do not explain what the worst ones do. Losing a spare explains
/// nothing but itself.
NodeState worstEffect(std::span<const Blame> blames, NodeState ofOwner)
{
    NodeState worst = NodeState::Ok;
    for (const Blame& blame : blames)
        worst = std::max(worst, blame.effect);
    const bool explains = worst > NodeState::RedundancyLost || ofOwner == NodeState::RedundancyLost;
    return explains ? worst : NodeState::Ok;
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
    std::vector<Blame> blames;
    for (Place by = 0; by < m_nodes.size(); ++by) {
        const auto groups = graph.groupsOf(m_nodes[by]);
        blames.clear();
        for (const NeedGroup& group : groups)
            blames.push_back(blameOf(graph, group, outcomes));
        const NodeState worst = worstEffect(blames, outcomes[m_nodes[by]].state);
        for (std::size_t at = 0; at < groups.size() && worst != NodeState::Ok; ++at) {
            if (blames[at].effect == worst)
                blame(by, graph.members(groups[at]), outcomes, blames[at].least);
        }
        m_blamedFrom.push_back(std::uint32_t(m_blamed.size()));
    }

    turnAround();
}

void BlameGraph::blame(Place by, std::span<const NodeIndex> members, std::span<const NodeOutcome> outcomes, NodeState least)
{
    for (const NodeIndex member : members) {
        if (outcomes[member].state < least)
            continue;
        const Place whom = m_places[member];
        m_blamed.push_back(whom);
        ++m_blamingFrom[whom + 1];
        m_isCircular = m_isCircular || whom >= by;
    }
}

void BlameGraph::turnAround()
{
    std::partial_sum(m_blamingFrom.begin(), m_blamingFrom.end(), m_blamingFrom.begin());
    m_blaming.resize(m_blamed.size());
    auto next = m_blamingFrom;
    for (Place by = 0; by < m_nodes.size(); ++by) {
        for (const Place whom : blamed(by))
            m_blaming[next[whom]++] = by;
    }
}

} // namespace yagura
