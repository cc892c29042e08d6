// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/localtext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// What stands in the graph. A resource is what nobody wrote down but several nodes share: a host, a file system.
enum class NodeKind : std::uint8_t { Target, Service, Function, Resource };
QString nodeKindName(NodeKind kind); ///< "target", "service", "function", "resource"

/// Why one node stands on another. Soft: its loss degrades, and never fails. Shares: inferred, nobody wrote it down.
enum class NeedKind : std::uint8_t { Needs, RunsOn, Shares, Soft };
QString needKindName(NeedKind kind); ///< "needs", "runs_on", "shares", "soft"

struct ServiceNode {
    QString id; ///< unique in the graph
    NodeKind kind = NodeKind::Service;
    LocalText label; ///< empty: the id serves
    double weight = 0; ///< of a function: how much its failure matters against the others
    LocalText impact; ///< of a function: what people cannot do then

    bool operator==(const ServiceNode&) const = default;
};

/// A place in the graph. Numbered in the order in which nodes were added.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = ~NodeIndex(0);

/// `atLeast` of these must serve for the owner to serve.
struct NeedGroup {
    NodeIndex owner = noNode;
    NeedKind kind = NeedKind::Needs;
    std::uint32_t atLeast = 0;
    std::uint32_t first = 0; ///< of its members in the graph's table
    std::uint32_t count = 0;

    /// How many members must fail for the group to fail.
    std::uint32_t failures() const { return count - atLeast + 1; }
    bool hasSpare() const { return atLeast < count; }
};

/// Who stands on whom: targets, services, business functions and shared resources, joined by groups of needs.
/// Immutable and index-based, so that a pass over all of it costs what reading the tables costs. Circles are allowed.
class ServiceGraph final {
public:
    class Builder;

    std::size_t size() const { return m_nodes.size(); }
    std::size_t edges() const { return m_members.size(); }
    const ServiceNode& node(NodeIndex index) const { return m_nodes[index]; }
    std::optional<NodeIndex> find(const QString& id) const;
    /// Every id, in the order of the nodes.
    QStringList ids() const;

    std::span<const NeedGroup> groups() const { return m_groups; }
    /// What this node stands on.
    std::span<const NeedGroup> groupsOf(NodeIndex owner) const;
    std::span<const NodeIndex> members(const NeedGroup& group) const
    {
        return {m_members.data() + group.first, group.count};
    }
    /// Indices of the groups that this node is a member of: who stands on it.
    std::span<const std::uint32_t> usedBy(NodeIndex member) const;

    /// Every node, what it needs hard before it; nodes that need each other in a circle stand together.
    std::span<const NodeIndex> order() const { return m_order; }
    /// Where in order() each run of nodes begins that need each other, and its end; most runs have one node.
    std::span<const std::uint32_t> runs() const { return m_runs; }
    /// Nodes that cannot do without each other, each circle as the ids along it. A soft need closes no circle.
    QList<QStringList> cycles() const;

private:
    void index();
    void sortByNeeds();

    std::vector<ServiceNode> m_nodes;
    QHash<QString, NodeIndex> m_byId;
    std::vector<NeedGroup> m_groups; ///< sorted by owner
    std::vector<NodeIndex> m_members;
    std::vector<std::uint32_t> m_groupsFrom; ///< per node, and the end
    std::vector<std::uint32_t> m_usedBy;
    std::vector<std::uint32_t> m_usedFrom; ///< per node, and the end
    std::vector<NodeIndex> m_order;
    std::vector<std::uint32_t> m_runs;
};

using ServiceGraphPtr = std::shared_ptr<const ServiceGraph>;

/// Gathers nodes and needs in any order, then makes the graph of them.
class ServiceGraph::Builder final {
public:
    /// The place of the new node, or of the one that has this id already (which stays as it is).
    NodeIndex add(const ServiceNode& node);
    std::optional<NodeIndex> find(const QString& id) const;
    /// `atLeast` of `members` must serve; 0 means all of them. Each soft need stands alone. Oneself and repeated
    /// members are left out.
    void need(NodeIndex owner, NeedKind kind, std::vector<NodeIndex> members, std::uint32_t atLeast);
    ServiceGraph build();

private:
    ServiceGraph m_graph;
};

} // namespace yagura
