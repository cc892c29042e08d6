// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/singlepoints.h"

#include "models/domain/bitcounter.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yagura {

namespace {

constexpr std::size_t lanes = 64; ///< candidates that one pass carries, one bit each
constexpr std::size_t passesBetweenNews = 16;

/// Whom a node alone can fail: it must be a need without a spare somewhere, else nothing happens in the first step.
std::vector<NodeIndex> candidatesOf(const ServiceGraph& graph)
{
    std::vector<NodeIndex> candidates;
    const auto fails = [&](std::uint32_t group) {
        return graph.groups()[group].kind != NeedKind::Soft && graph.groups()[group].failures() == 1;
    };
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (std::ranges::any_of(graph.usedBy(node), fails))
            candidates.push_back(node);
    }
    return candidates;
}

/// Which of 64 failures reach each node: one bit per candidate, one pass in the graph's order.
class FailureLanes final {
public:
    explicit FailureLanes(const ServiceGraph& graph)
        : m_graph(graph)
        , m_reached(graph.size(), 0)
    {
    }

    void fill(std::span<const NodeIndex> candidates)
    {
        std::ranges::fill(m_reached, 0);
        for (std::size_t lane = 0; lane < candidates.size(); ++lane)
            m_reached[candidates[lane]] |= std::uint64_t(1) << lane;
        const auto runs = m_graph.runs();
        for (std::size_t run = 0; run + 1 < runs.size(); ++run) {
            const auto nodes = m_graph.order().subspan(runs[run], runs[run + 1] - runs[run]);
            while (visit(nodes) && nodes.size() > 1) { }
        }
    }

    std::uint64_t at(NodeIndex node) const { return m_reached[node]; }

private:
    std::uint64_t failing(const NeedGroup& group) const
    {
        const auto members = m_graph.members(group);
        if (group.failures() == 1) {
            std::uint64_t any = 0;
            for (const NodeIndex member : members)
                any |= m_reached[member];
            return any;
        }
        BitCounter failed;
        for (const NodeIndex member : members)
            failed.add(m_reached[member]);
        return failed.atLeast(group.failures());
    }

    /// True when something changed, so that a circle has to be gone round again.
    bool visit(std::span<const NodeIndex> nodes)
    {
        bool changed = false;
        for (const NodeIndex node : nodes) {
            std::uint64_t reached = m_reached[node];
            for (const NeedGroup& group : m_graph.groupsOf(node)) {
                if (group.kind != NeedKind::Soft)
                    reached |= failing(group);
            }
            changed = changed || reached != m_reached[node];
            m_reached[node] = reached;
        }
        return changed;
    }

    const ServiceGraph& m_graph;
    std::vector<std::uint64_t> m_reached;
};

/// Functions of one weight: counted together, weighed once.
using FunctionsByWeight = std::map<double, std::vector<NodeIndex>>;

FunctionsByWeight functionsOf(const ServiceGraph& graph)
{
    FunctionsByWeight functions;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (graph.node(node).kind == NodeKind::Function)
            functions[graph.node(node).weight].push_back(node);
    }
    return functions;
}

std::vector<NodeIndex> servicesOf(const ServiceGraph& graph)
{
    std::vector<NodeIndex> services;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (graph.node(node).kind == NodeKind::Service)
            services.push_back(node);
    }
    return services;
}

/// Adds up what the failures of one pass reach.
class Blast final {
public:
    explicit Blast(const ServiceGraph& graph)
        : m_graph(graph)
        , m_functions(functionsOf(graph))
        , m_services(servicesOf(graph))
    {
    }

    void measure(const FailureLanes& reached, std::span<const NodeIndex> candidates, std::vector<SinglePoint>& points) const
    {
        std::array<SinglePoint, lanes> sums;
        for (const auto& [weight, functions] : m_functions) {
            const BitCounter failed = count(reached, functions);
            for (std::size_t lane = 0; lane < candidates.size(); ++lane) {
                const int functionsHere = failed.at(int(lane));
                sums[lane].functions += functionsHere;
                sums[lane].weight += weight * functionsHere;
            }
        }
        const BitCounter failed = count(reached, m_services);
        for (std::size_t lane = 0; lane < candidates.size(); ++lane) {
            SinglePoint& point = sums[lane];
            point.node = candidates[lane];
            point.services = failed.at(int(lane));
            leaveOut(point);
            if (point.functions + point.services > 0)
                points.push_back(point);
        }
    }

private:
    static BitCounter count(const FailureLanes& reached, const std::vector<NodeIndex>& nodes)
    {
        BitCounter counter;
        for (const NodeIndex node : nodes)
            counter.add(reached.at(node));
        return counter;
    }

    /// The candidate fails itself, which is no consequence.
    void leaveOut(SinglePoint& point) const
    {
        const ServiceNode& node = m_graph.node(point.node);
        if (node.kind == NodeKind::Service)
            --point.services;
        if (node.kind == NodeKind::Function) {
            --point.functions;
            point.weight -= node.weight;
        }
    }

    const ServiceGraph& m_graph;
    FunctionsByWeight m_functions;
    std::vector<NodeIndex> m_services;
};

} // namespace

std::optional<std::vector<SinglePoint>> singlePoints(const ServiceGraph& graph, const std::stop_token& stop,
                                                     const std::function<void(double)>& progress)
{
    const auto candidates = candidatesOf(graph);
    const Blast blast(graph);
    FailureLanes reached(graph);
    std::vector<SinglePoint> points;
    for (std::size_t first = 0; first < candidates.size(); first += lanes) {
        if (stop.stop_requested())
            return std::nullopt;
        if (progress && first / lanes % passesBetweenNews == 0)
            progress(double(first) / double(candidates.size()));
        const auto batch = std::span(candidates).subspan(first, std::min(lanes, candidates.size() - first));
        reached.fill(batch);
        blast.measure(reached, batch, points);
    }
    std::ranges::sort(points, [](const SinglePoint& left, const SinglePoint& right) {
        return std::tie(right.weight, right.functions, right.services, left.node)
            < std::tie(left.weight, left.functions, left.services, right.node);
    });
    if (progress)
        progress(1);
    return points;
}

} // namespace yagura
