// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicegraph.h"

#include "models/domain/names.h"

#include <algorithm>
#include <numeric>

namespace yagura {

namespace {

constexpr std::array nodeKindNames {
    Named {NodeKind::Target, "target"},
    Named {NodeKind::Service, "service"},
    Named {NodeKind::Function, "function"},
    Named {NodeKind::Resource, "resource"},
};

constexpr std::array needKindNames {
    Named {NeedKind::Needs, "needs"},
    Named {NeedKind::RunsOn, "runs_on"},
    Named {NeedKind::Shares, "shares"},
    Named {NeedKind::Soft, "soft"},
};

/// Tarjan's strongly connected components without recursion, because chains are as deep as people make them.
/// Components come out with what they stand on before them, which is the order that every pass wants.
class Components final {
public:
    explicit Components(const ServiceGraph& graph)
        : m_graph(graph)
        , m_found(graph.size(), 0)
        , m_low(graph.size(), 0)
    {
        m_order.reserve(graph.size());
        for (NodeIndex node = 0; node < graph.size(); ++node) {
            if (m_found[node] == 0)
                walkFrom(node);
        }
        m_runs.push_back(std::uint32_t(m_order.size()));
    }

    std::vector<NodeIndex> takeOrder() { return std::move(m_order); }
    std::vector<std::uint32_t> takeRuns() { return std::move(m_runs); }

private:
    /// Where the walk stands at a node: the next need to follow.
    struct Step {
        NodeIndex node;
        std::uint32_t group;
        std::uint32_t member;
    };
    static constexpr std::uint32_t done = ~std::uint32_t(0);

    void enter(NodeIndex node)
    {
        m_found[node] = m_low[node] = ++m_count;
        m_open.push_back(node);
        m_walk.push_back({node, 0, 0});
    }

    /// The next node that this step's node needs hard, or noNode.
    NodeIndex next(Step& step) const
    {
        const auto groups = m_graph.groupsOf(step.node);
        for (; step.group < groups.size(); ++step.group, step.member = 0) {
            const NeedGroup& group = groups[step.group];
            if (group.kind != NeedKind::Soft && step.member < group.count)
                return m_graph.members(group)[step.member++];
        }
        return noNode;
    }

    void walkFrom(NodeIndex start)
    {
        enter(start);
        while (!m_walk.empty()) {
            const NodeIndex node = m_walk.back().node;
            const NodeIndex needed = next(m_walk.back());
            if (needed == noNode)
                leave(node);
            else if (m_found[needed] == 0)
                enter(needed);
            else if (m_found[needed] != done)
                m_low[node] = std::min(m_low[node], m_found[needed]);
        }
    }

    void leave(NodeIndex node)
    {
        m_walk.pop_back();
        if (!m_walk.empty())
            m_low[m_walk.back().node] = std::min(m_low[m_walk.back().node], m_low[node]);
        if (m_low[node] != m_found[node])
            return;

        const auto first = std::find(m_open.rbegin(), m_open.rend(), node).base() - 1;
        m_runs.push_back(std::uint32_t(m_order.size()));
        m_order.insert(m_order.end(), first, m_open.end());
        for (auto member = first; member != m_open.end(); ++member)
            m_found[*member] = done;
        m_open.erase(first, m_open.end());
    }

    const ServiceGraph& m_graph;
    std::vector<std::uint32_t> m_found;
    std::vector<std::uint32_t> m_low;
    std::vector<NodeIndex> m_open;
    std::vector<Step> m_walk;
    std::vector<NodeIndex> m_order;
    std::vector<std::uint32_t> m_runs;
    std::uint32_t m_count = 0;
};

} // namespace

QString nodeKindName(NodeKind kind)
{
    return nameIn(nodeKindNames, kind);
}

QString needKindName(NeedKind kind)
{
    return nameIn(needKindNames, kind);
}

std::optional<NodeIndex> ServiceGraph::find(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? std::nullopt : std::optional(*found);
}

QStringList ServiceGraph::ids() const
{
    QStringList ids;
    ids.reserve(qsizetype(m_nodes.size()));
    for (const ServiceNode& node : m_nodes)
        ids.append(node.id);
    return ids;
}

std::span<const NeedGroup> ServiceGraph::groupsOf(NodeIndex owner) const
{
    return {m_groups.data() + m_groupsFrom[owner], m_groupsFrom[owner + 1] - m_groupsFrom[owner]};
}

std::span<const std::uint32_t> ServiceGraph::usedBy(NodeIndex member) const
{
    return {m_usedBy.data() + m_usedFrom[member], m_usedFrom[member + 1] - m_usedFrom[member]};
}

QList<QStringList> ServiceGraph::cycles() const
{
    QList<QStringList> cycles;
    for (std::size_t run = 0; run + 1 < m_runs.size(); ++run) {
        if (m_runs[run + 1] - m_runs[run] < 2)
            continue;
        QStringList ids;
        for (auto at = m_runs[run]; at < m_runs[run + 1]; ++at)
            ids.append(m_nodes[m_order[at]].id);
        cycles.append(ids);
    }
    return cycles;
}

// Counting sorts: both tables in one pass each.
void ServiceGraph::index()
{
    std::ranges::stable_sort(m_groups, {}, &NeedGroup::owner);
    m_groupsFrom.assign(m_nodes.size() + 1, 0);
    m_usedFrom.assign(m_nodes.size() + 1, 0);
    for (const NeedGroup& group : m_groups)
        ++m_groupsFrom[group.owner + 1];
    for (const NodeIndex member : m_members)
        ++m_usedFrom[member + 1];
    std::partial_sum(m_groupsFrom.begin(), m_groupsFrom.end(), m_groupsFrom.begin());
    std::partial_sum(m_usedFrom.begin(), m_usedFrom.end(), m_usedFrom.begin());

    m_usedBy.resize(m_members.size());
    auto next = m_usedFrom;
    for (std::uint32_t group = 0; group < m_groups.size(); ++group) {
        for (const NodeIndex member : members(m_groups[group]))
            m_usedBy[next[member]++] = group;
    }
}

void ServiceGraph::sortByNeeds()
{
    Components components(*this);
    m_order = components.takeOrder();
    m_runs = components.takeRuns();
}

NodeIndex ServiceGraph::Builder::add(const ServiceNode& node)
{
    const auto next = NodeIndex(m_graph.m_nodes.size());
    const auto place = m_graph.m_byId.constFind(node.id);
    if (place != m_graph.m_byId.cend())
        return *place;
    m_graph.m_byId.insert(node.id, next);
    m_graph.m_nodes.push_back(node);
    return next;
}

std::optional<NodeIndex> ServiceGraph::Builder::find(const QString& id) const
{
    return m_graph.find(id);
}

void ServiceGraph::Builder::need(NodeIndex owner, NeedKind kind, std::vector<NodeIndex> members, std::uint32_t atLeast)
{
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    std::erase(members, owner);
    if (members.empty())
        return;
    if (kind == NeedKind::Soft && members.size() > 1) {
        for (const NodeIndex member : members)
            need(owner, kind, {member}, 1);
        return;
    }
    const auto count = std::uint32_t(members.size());
    const auto wanted = atLeast == 0 ? count : std::min(atLeast, count);
    m_graph.m_groups.push_back({owner, kind, wanted, std::uint32_t(m_graph.m_members.size()), count});
    m_graph.m_members.insert(m_graph.m_members.end(), members.begin(), members.end());
}

ServiceGraph ServiceGraph::Builder::build()
{
    m_graph.index();
    m_graph.sortByNeeds();
    return std::exchange(m_graph, {});
}

} // namespace yagura
