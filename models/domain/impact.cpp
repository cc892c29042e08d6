// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/impact.h"

#include "models/domain/names.h"

#include <algorithm>
#include <utility>

namespace yagura {

namespace {

constexpr std::array nodeStateNames {
    Named {NodeState::Ok, "ok"},
    Named {NodeState::RedundancyLost, "redundancy_lost"},
    Named {NodeState::Unknown, "unknown"},
    Named {NodeState::Degraded, "degraded"},
    Named {NodeState::Failed, "failed"},
};

std::vector<NodeOutcome> ownOutcomes(const ServiceGraph& graph, std::span<const OwnState> own)
{
    std::vector<NodeOutcome> outcomes(graph.size());
    for (std::size_t node = 0; node < own.size(); ++node)
        outcomes[node].measured = own[node].measured;
    return outcomes;
}

/// What happens is a matter of needs; whether somebody looked at a node does not keep it from failing.
std::vector<OwnState> unmeasured(std::span<const OwnState> own)
{
    std::vector<OwnState> states(own.begin(), own.end());
    for (OwnState& state : states)
        state.measured = false;
    return states;
}

void sortNearestFirst(std::vector<Affected>& affected)
{
    std::ranges::sort(affected, [](const Affected& left, const Affected& right) {
        return std::tie(left.distance, left.node) < std::tie(right.distance, right.node);
    });
}

/// How far each node is from the origin, along the reasons. Each reason is followed once.
class Distances final {
public:
    explicit Distances(const WhatIf& impact)
        : m_because(impact.because)
        , m_distances(impact.because.size(), unknown)
    {
        m_distances[impact.origin] = 0;
    }

    int of(NodeIndex node)
    {
        std::vector<NodeIndex> way;
        for (; m_distances[node] == unknown; node = m_because[node])
            way.push_back(node);
        int distance = m_distances[node];
        for (auto step = way.rbegin(); step != way.rend(); ++step)
            m_distances[*step] = ++distance;
        return distance;
    }

private:
    static constexpr int unknown = -1;

    const std::vector<NodeIndex>& m_because;
    std::vector<int> m_distances;
};

} // namespace

QString nodeStateName(NodeState state)
{
    return nameIn(nodeStateNames, state);
}

std::uint32_t* Propagation::Tally::of(NodeState state)
{
    switch (state) {
    case NodeState::Unknown:
        return &unknown;
    case NodeState::Degraded:
        return &degraded;
    case NodeState::Failed:
        return &failed;
    case NodeState::Ok:
    case NodeState::RedundancyLost:
        break;
    }
    return nullptr;
}

Propagation::Propagation(const ServiceGraph& graph, std::span<const OwnState> own)
    : m_graph(graph)
    , m_outcomes(ownOutcomes(graph, own))
    , m_counted(graph.size(), NodeState::Ok)
    , m_tallies(graph.groups().size())
{
    for (std::size_t node = 0; node < own.size(); ++node) {
        if (own[node].state != NodeState::Ok)
            put(NodeIndex(node), own[node].state);
    }
    settle();
}

void Propagation::suppose(NodeIndex failed)
{
    if (m_outcomes[failed].state == NodeState::Failed)
        return;
    m_isSupposing = true;
    m_outcomes[failed].because = noNode;
    put(failed, NodeState::Failed);
    settle();
}

void Propagation::put(NodeIndex node, NodeState state)
{
    m_outcomes[node].state = state;
    m_waiting[std::size_t(state)].push_back(node);
}

// The worst first, and of equals the first one reached: so a node comes to its final state by the shortest way, mostly
// at once, and its reason never points in a circle.
void Propagation::settle()
{
    for (auto state = m_waiting.size(); state-- > 0;) {
        auto& waiting = m_waiting[state];
        for (std::size_t next = 0; next < waiting.size(); ++next)
            carryOn(waiting[next]);
        waiting.clear();
    }
}

void Propagation::carryOn(NodeIndex node)
{
    const NodeState before = std::exchange(m_counted[node], m_outcomes[node].state);
    const NodeState now = m_counted[node];
    if (before == now)
        return;
    for (const std::uint32_t index : m_graph.usedBy(node)) {
        const NeedGroup& group = m_graph.groups()[index];
        if (!isFollowed(group))
            continue;
        Tally& tally = m_tallies[index];
        // What stood before the supposition was not counted on a shared resource.
        if (auto* count = tally.of(before); count && *count > 0)
            --*count;
        if (auto* count = tally.of(now))
            ++*count;
        infer(group, stateOf(group, tally), node);
    }
}

NodeState Propagation::stateOf(const NeedGroup& group, const Tally& tally)
{
    if (group.kind == NeedKind::Soft)
        return tally.failed + tally.degraded > 0 ? NodeState::Degraded : NodeState::Ok;
    if (group.kind == NeedKind::Shares)
        return tally.failed >= group.failures() ? NodeState::Failed : NodeState::Ok;
    if (tally.failed >= group.failures())
        return NodeState::Failed;
    if (tally.failed + tally.degraded >= group.failures())
        return NodeState::Degraded;
    if (tally.failed + tally.degraded + tally.unknown >= group.failures())
        return NodeState::Unknown;
    return tally.failed > 0 ? NodeState::RedundancyLost : NodeState::Ok;
}

void Propagation::infer(const NeedGroup& group, NodeState state, NodeIndex because)
{
    NodeOutcome& owner = m_outcomes[group.owner];
    if (state <= owner.state)
        return;
    // Whoever was seen to serve serves; but that one of its alternatives is gone is no contradiction.
    if (owner.measured && state != NodeState::RedundancyLost)
        return;
    owner.because = because;
    owner.via = group.kind;
    put(group.owner, state);
}

std::vector<NodeOutcome> propagate(const ServiceGraph& graph, std::span<const OwnState> own)
{
    return Propagation(graph, own).take();
}

WhatIf whatIf(const ServiceGraph& graph, NodeIndex origin, std::span<const OwnState> own)
{
    auto standing = unmeasured(own);
    if (!standing.empty())
        standing[origin].state = NodeState::Ok;
    Propagation propagation(graph, standing);
    const std::vector<NodeOutcome> before(propagation.outcomes().begin(), propagation.outcomes().end());
    propagation.suppose(origin);
    const auto after = propagation.outcomes();

    WhatIf result;
    result.origin = origin;
    result.because.assign(graph.size(), noNode);
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (node != origin && after[node].state != before[node].state)
            result.because[node] = after[node].because;
    }
    Distances distances(result);
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (result.because[node] == noNode)
            continue;
        const NodeState state = after[node].state;
        auto& list = state == NodeState::Failed      ? result.failed
            : state == NodeState::RedundancyLost ? result.redundancyLost
                                                 : result.degraded;
        list.push_back({node, state, distances.of(node)});
        if (state == NodeState::Failed)
            result.weight += graph.node(node).weight;
    }
    for (auto* list : {&result.failed, &result.degraded, &result.redundancyLost})
        sortNearestFirst(*list);
    return result;
}

std::vector<NodeIndex> WhatIf::path(NodeIndex affected) const
{
    std::vector<NodeIndex> path;
    for (NodeIndex node = affected; node != noNode; node = because[node])
        path.push_back(node);
    return path;
}

std::vector<Needed> needsOf(const ServiceGraph& graph, NodeIndex node)
{
    std::vector<Needed> found {{node, 0, NeedKind::Needs, false}};
    std::vector<bool> seen(graph.size(), false);
    seen[node] = true;
    for (std::size_t next = 0; next < found.size(); ++next) {
        const int distance = found[next].distance + 1;
        for (const NeedGroup& group : graph.groupsOf(found[next].node)) {
            for (const NodeIndex member : graph.members(group)) {
                if (!seen[member])
                    found.push_back({member, distance, group.kind, group.hasSpare()});
                seen[member] = true;
            }
        }
    }
    found.erase(found.begin());
    return found;
}

} // namespace yagura
