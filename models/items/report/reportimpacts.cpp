// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/layering.h"
#include "models/domain/mapcolumns.h"
#include "models/items/causewords.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// So many nodes of a map can be told apart on paper.
constexpr std::size_t mostNodes = 40;
constexpr double cardHeight = 20;
constexpr double cardGap = 6;

Severity severityOf(NodeState state)
{
    switch (state) {
    case NodeState::Ok:
        return Severity::Ok;
    case NodeState::Unknown:
        return Severity::Unknown;
    case NodeState::RedundancyLost:
    case NodeState::Degraded:
        return Severity::Warning;
    case NodeState::Failed:
        return Severity::Critical;
    }
    return Severity::Unknown;
}

/// From when to when something was in trouble, as far as pictures and findings tell together.
struct Span {
    QDateTime from;
    QDateTime to;
    bool isOpen = false;
    NodeState worst = NodeState::Degraded;
    QString because;

    void take(const QDateTime& begin, const QDateTime& end)
    {
        from = from.isValid() ? std::min(from, begin) : begin;
        isOpen = isOpen || !end.isValid();
        to = to.isValid() ? std::max(to, end) : end;
    }
};

/// By id. Pictures that end while the trouble stands leave its end to the findings.
std::map<QString, Span> spansOf(const ReportStory& story)
{
    std::map<QString, Span> spans;
    for (const ToldFinding& told : story.findings()) {
        for (const QString& id : told.finding.affects) {
            Span& span = spans[id];
            span.take(told.raised, told.cleared);
            if (span.because.isEmpty())
                span.because = told.finding.target;
        }
    }
    for (const PastTrouble& trouble : story.impact().troubles) {
        const bool isKnown = spans.contains(trouble.id);
        Span& span = spans[trouble.id];
        span.from = span.from.isValid() ? std::min(span.from, trouble.from) : trouble.from;
        if (trouble.to.isValid())
            span.to = span.to.isValid() ? std::max(span.to, trouble.to) : trouble.to;
        else if (!isKnown)
            span.isOpen = true;
        span.worst = trouble.worst;
        if (!trouble.because.isEmpty())
            span.because = trouble.because;
    }
    return spans;
}

class ImpactTelling final {
public:
    explicit ImpactTelling(ReportStory& story) : m_story(story), m_graph(story.impact().graph) { }

    void tell(Report& report)
    {
        struct Row {
            ReportImpact impact;
            double weight = 0;
        };
        std::vector<Row> rows;
        for (const auto& [id, span] : spansOf(m_story)) {
            const auto node = m_graph.find(id);
            // Services are told as what functions stand on, unless no function is known at all.
            if (hasFunctions() && (!node || m_graph.node(*node).kind != NodeKind::Function))
                continue;
            rows.push_back({impactOf(id, span), node ? m_graph.node(*node).weight : 0});
        }
        std::ranges::stable_sort(rows, std::ranges::greater {}, &Row::weight);
        for (Row& row : rows)
            report.impacts.append(std::move(row.impact));
    }

private:
    bool hasFunctions() const
    {
        for (NodeIndex node = 0; node < m_graph.size(); ++node) {
            if (m_graph.node(node).kind == NodeKind::Function)
                return true;
        }
        return false;
    }

    ReportImpact impactOf(const QString& id, const Span& span)
    {
        const auto node = m_graph.find(id);
        const QString seen = node ? m_graph.node(*node).impact.in(m_story.language()) : QString();
        // What still stood when the incident was called over ended with it, as far as anybody knows.
        const QDateTime end = span.isOpen ? m_story.time(u"resolved"_s) : span.to;
        return {m_story.plain(nameOf(id)), m_story.plain(nameOf(span.because)),
            m_story.plain(seen.isEmpty() ? nodeStateText(span.worst) : seen), span.from, end};
    }

    QString nameOf(const QString& id) const
    {
        const auto node = m_graph.find(id);
        const QString label = node ? m_graph.node(*node).label.in(m_story.language()) : QString();
        return label.isEmpty() ? id : label;
    }

    ReportStory& m_story;
    const ServiceGraph& m_graph;
};

/// Chooses what of the graph is drawn, and where.
class MapTelling final {
public:
    explicit MapTelling(ReportStory& story) : m_story(story), m_past(story.impact()), m_graph(m_past.graph) { }

    ReportMap map()
    {
        ReportMap map;
        if (!m_past.worstAt.isValid() || m_past.states.isEmpty())
            return map;
        choose();
        map.at = m_past.worstAt;
        map.nodesLeftOut = int(m_graph.size() - m_places.size());
        addNodes(map);
        addEdges(map);
        arrange(map);
        return map;
    }

private:
    NodeState stateOf(NodeIndex node) const { return m_past.states.value(m_graph.node(node).id, NodeState::Ok); }
    bool isTroubled(NodeIndex node) const { return severityOf(stateOf(node)) >= Severity::Warning; }

    /// What is in trouble, worst first, then its neighbours.
    void choose()
    {
        std::vector<NodeIndex> wanted;
        for (const NodeState state : {NodeState::Failed, NodeState::Degraded, NodeState::RedundancyLost}) {
            for (NodeIndex node = 0; node < m_graph.size(); ++node) {
                if (stateOf(node) == state)
                    wanted.push_back(node);
            }
        }
        const std::size_t troubled = wanted.size();
        for (std::size_t at = 0; at < troubled; ++at)
            addNeighbours(wanted[at], wanted);
        std::set<NodeIndex> chosen;
        for (const NodeIndex node : wanted) {
            if (chosen.size() < mostNodes)
                chosen.insert(node);
        }
        for (const NodeIndex node : chosen)
            m_places.emplace(node, int(m_places.size()));
    }

    void addNeighbours(NodeIndex node, std::vector<NodeIndex>& wanted) const
    {
        for (const NeedGroup& group : m_graph.groupsOf(node)) {
            for (const NodeIndex member : m_graph.members(group))
                wanted.push_back(member);
        }
        for (const std::uint32_t group : m_graph.usedBy(node))
            wanted.push_back(m_graph.groups()[group].owner);
    }

    void addNodes(ReportMap& map)
    {
        for (const auto& [node, place] : m_places) {
            const ServiceNode& one = m_graph.node(node);
            const QString label = one.label.in(m_story.language());
            map.nodes.append({m_story.plain(label.isEmpty() ? one.id : label), severityOf(stateOf(node)), 0, 0,
                m_past.causes.contains(one.id)});
        }
    }

    void addEdges(ReportMap& map) const
    {
        for (const auto& [node, place] : m_places) {
            for (const NeedGroup& group : m_graph.groupsOf(node)) {
                for (const NodeIndex member : m_graph.members(group))
                    addEdge(map, member, node);
            }
        }
    }

    void addEdge(ReportMap& map, NodeIndex needed, NodeIndex owner) const
    {
        const auto from = m_places.find(needed);
        const auto to = m_places.find(owner);
        if (from == m_places.end() || to == m_places.end())
            return;
        const auto same
            = [&](const ReportMap::Edge& edge) { return edge.from == from->second && edge.to == to->second; };
        if (std::ranges::none_of(map.edges, same))
            map.edges.append({from->second, to->second, isTroubled(needed) && isTroubled(owner)});
    }

    /// Columns of the whole graph, without those that stay empty; heights from the layout.
    void arrange(ReportMap& map) const
    {
        const MapColumns columns
            = mapColumns(m_graph, [this](const QString& target) { return m_past.hosts.contains(target); });
        std::set<int> used;
        for (const auto& [node, place] : m_places)
            used.insert(columns.columns[node]);
        LayoutRequest request;
        request.gap = cardGap;
        for (const auto& [node, place] : m_places) {
            const int column = int(std::distance(used.begin(), used.find(columns.columns[node])));
            map.nodes[place].column = column;
            request.boxes.append({m_graph.node(node).id, column, cardHeight});
        }
        for (const ReportMap::Edge& edge : map.edges)
            request.lines.append({edge.from, edge.to});
        const LayoutAnswer answer = layeredLayout(request);
        if (answer.centres.empty())
            return;
        const auto [low, high] = std::ranges::minmax(answer.centres);
        for (std::size_t at = 0; at < answer.centres.size(); ++at)
            map.nodes[qsizetype(at)].y = high > low ? (answer.centres[at] - low) / (high - low) : 0.5;
    }

    ReportStory& m_story;
    const PastImpact& m_past;
    const ServiceGraph& m_graph;
    std::map<NodeIndex, int> m_places; ///< in the map, by node
};

} // namespace

void tellImpacts(ReportStory& story, Report& report)
{
    ImpactTelling(story).tell(report);
    report.map = MapTelling(story).map();
}

} // namespace yagura
