// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"

#include <array>

namespace yagura {

/// How a node of the graph serves, least bad first. One order for everything: unknown stands below degraded, as in
/// Severity, because it claims nothing.
enum class NodeState : std::uint8_t {
    Ok,
    RedundancyLost, ///< serves, but one of the alternatives it stands on has failed; its dependents do not feel it
    Unknown,
    Degraded,
    Failed,
};
QString nodeStateName(NodeState state); ///< "ok", "redundancy_lost", "unknown", "degraded", "failed"

/// What is known of a node by itself, before the graph is asked.
struct OwnState {
    NodeState state = NodeState::Ok;
    bool measured = false; ///< somebody looked: what the graph infers does not overrule it

    bool operator==(const OwnState&) const = default;
};

/// What is known of a node in the end, and why.
struct NodeOutcome {
    NodeState state = NodeState::Ok;
    bool measured = false; ///< else inferred from what it stands on
    NodeIndex because = noNode; ///< the need that brought it there; noNode: its own state did
    NeedKind via = NeedKind::Needs; ///< how it stands on `because`

    bool operator==(const NodeOutcome&) const = default;
};

/// Carries states along the needs. A group is as well as its atLeast-th best member, so more trouble never makes
/// anything better and circles settle on the mildest state that explains itself. Costs what the trouble reaches, not
/// the graph.
///
/// What is known goes along what people wrote down. An inferred need (NeedKind::Shares) tells what would fail together,
/// and not what does: only a supposed failure goes along it, see raise().
///
/// The graph must outlive it. Used from one thread.
class Propagation final {
public:
    /// `own` has one entry per node, or none: then all are well.
    Propagation(const ServiceGraph& graph, std::span<const OwnState> own);

    /// Supposes that a node fails, whether measured or not, and carries that on at once, along shared resources, too.
    void suppose(NodeIndex failed);

    std::span<const NodeOutcome> outcomes() const { return m_outcomes; }
    std::vector<NodeOutcome> take() && { return std::move(m_outcomes); }

private:
    struct Tally {
        std::uint32_t unknown = 0;
        std::uint32_t degraded = 0;
        std::uint32_t failed = 0;

        std::uint32_t* of(NodeState state);
    };

    static NodeState stateOf(const NeedGroup& group, const Tally& tally);
    void put(NodeIndex node, NodeState state);
    void settle();
    void carryOn(NodeIndex node);
    void infer(const NeedGroup& group, NodeState state, NodeIndex because);
    bool isFollowed(const NeedGroup& group) const { return m_isSupposing || group.kind != NeedKind::Shares; }

    const ServiceGraph& m_graph;
    std::vector<NodeOutcome> m_outcomes;
    std::vector<NodeState> m_counted; ///< per node, as its groups have it in their tallies
    std::vector<Tally> m_tallies; ///< per group
    std::array<std::vector<NodeIndex>, 5> m_waiting; ///< raised and not yet carried on, by state
    bool m_isSupposing = false;
};

/// States of all nodes, as far as the written needs tell. Linear.
std::vector<NodeOutcome> propagate(const ServiceGraph& graph, std::span<const OwnState> own);

/// One node that another one's failure would reach.
struct Affected {
    NodeIndex node = noNode;
    NodeState state = NodeState::Ok; ///< it would have
    int distance = 0; ///< needs between the origin and it, along the path by which it is reached first

    bool operator==(const Affected&) const = default;
};

/// What fails if one node fails, and what only suffers.
struct WhatIf {
    NodeIndex origin = noNode;
    std::vector<Affected> failed; ///< nearest first, without the origin
    std::vector<Affected> degraded; ///< nearest first
    std::vector<Affected> redundancyLost; ///< still serve, with one alternative less
    double weight = 0; ///< sum of the weights of the functions that fail
    std::vector<NodeIndex> because; ///< per node: the one before it on its path, noNode at the origin

    /// The nodes from an affected one back to the origin, both included.
    std::vector<NodeIndex> path(NodeIndex affected) const;
};

/// `own` is what holds already (one entry per node, or none): only what the failure adds is told. Trouble of the origin
/// itself is left out of that, so that a node that has failed tells the same as before.
WhatIf whatIf(const ServiceGraph& graph, NodeIndex origin, std::span<const OwnState> own);

/// One node that another one stands on, at any depth.
struct Needed {
    NodeIndex node = noNode;
    int distance = 0;
    NeedKind via = NeedKind::Needs; ///< of the last step
    bool alternative = false; ///< the last step has others to choose from

    bool operator==(const Needed&) const = default;
};

/// All that a node stands on, nearest first, without itself.
std::vector<Needed> needsOf(const ServiceGraph& graph, NodeIndex node);

} // namespace yagura
