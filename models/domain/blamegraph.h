// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/impact.h"

namespace yagura {

/// The part of a graph that is not well, with those needs that explain why: of the groups that it stands on, a node
/// blames the worst ones, and in them the members that are as bad as that. What merely stands beside trouble is not
/// blamed, nor is a lost spare for a failure, nor a shared resource that nobody wrote down. Places are numbered within
/// this part. Immutable; neither argument needs to outlive it.
class BlameGraph final {
public:
    using Place = std::uint32_t;
    static constexpr Place nowhere = ~Place(0);

    BlameGraph(const ServiceGraph& graph, std::span<const NodeOutcome> outcomes);

    std::size_t size() const { return m_nodes.size(); }
    NodeIndex node(Place place) const { return m_nodes[place]; }
    /// The place of a node, or nowhere when it is well.
    Place placeOf(NodeIndex node) const { return m_places[node]; }
    std::span<const Place> blamed(Place by) const { return slice(m_blamed, m_blamedFrom, by); }
    std::span<const Place> blaming(Place whom) const { return slice(m_blaming, m_blamingFrom, whom); }

    /// For each place, all that `own` says of the places that it blames, at any depth; without what it says itself,
    /// unless it blames itself in a circle. merge(into, from) tells whether `into` changed.
    template<typename Value, typename Merge>
    std::vector<Value> gathered(const std::vector<Value>& own, const Value& nothing, Merge merge) const
    {
        std::vector<Value> result(size(), nothing);
        for (bool changed = true; changed;) {
            changed = false;
            for (Place by = 0; by < size(); ++by) {
                for (const Place whom : blamed(by)) {
                    const bool hasNear = merge(result[by], own[whom]);
                    const bool hasFar = merge(result[by], result[whom]);
                    // What stands further on is met again only by going round once more.
                    changed = changed || (m_isCircular && (hasNear || hasFar));
                }
            }
        }
        return result;
    }

private:
    void blame(Place by, std::span<const NodeIndex> members, std::span<const NodeOutcome> outcomes, NodeState least);
    void turnAround();
    static std::span<const Place> slice(const std::vector<Place>& table, const std::vector<std::uint32_t>& from, Place at)
    {
        return {table.data() + from[at], from[at + 1] - from[at]};
    }

    std::vector<NodeIndex> m_nodes; ///< what is blamed before who blames it, but for circles and soft needs
    std::vector<Place> m_places; ///< per node of the graph
    std::vector<Place> m_blamed;
    std::vector<std::uint32_t> m_blamedFrom;
    std::vector<Place> m_blaming;
    std::vector<std::uint32_t> m_blamingFrom;
    bool m_isCircular = false; ///< somebody blames a later place
};

} // namespace yagura
