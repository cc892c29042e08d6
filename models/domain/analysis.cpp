// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"

#include "models/domain/findingcauses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A finding of this rule stands only after a second failure, so it may have begun two looks before.
constexpr auto seenTwice = "unreachable"_L1;

/// The findings of one node, by their places in the list; the leading one first.
using FindingsOfNode = QHash<NodeIndex, QList<qsizetype>>;

/// Whether two findings of one target can be about the same thing: two queues, say, are not.
bool mayConcernTheSame(const Finding& left, const Finding& right)
{
    const bool areAlike = left.object && right.object && left.object->type == right.object->type;
    return !areAlike || left.object == right.object;
}

/// From findings to the graph and back.
class Analysis final {
public:
    Analysis(QList<Finding> findings, const ServiceGraph& graph, const Circumstances& circumstances)
        : m_findings(std::move(findings))
        , m_graph(graph)
        , m_circumstances(circumstances)
        , m_own(graph.size())
    {
        for (qsizetype place = 0; place < m_findings.size(); ++place) {
            if (const auto node = graph.find(m_findings[place].target))
                m_byNode[*node].append(place);
        }
        for (auto& places : m_byNode) {
            std::ranges::sort(places, [this](qsizetype left, qsizetype right) {
                return leads(m_findings[left], m_findings[right]);
            });
        }
    }

    Analysed result() &&
    {
        assumeNothing();
        lookAtTargets();
        lookAtFindings();
        ImpactAnalysis impact;
        impact.nodes = propagate(m_graph, m_own);
        impact.causes = rankCauses(m_graph, impact.nodes, m_troubles, m_circumstances.marks);
        impact.own = std::move(m_own);
        for (const NodeCause& cause : impact.causes)
            fillIn(cause);
        return {std::move(m_findings), std::move(impact)};
    }

private:
    void assumeNothing();
    void lookAtTargets();
    void lookAtFindings();
    NodeState stateBy(const QList<qsizetype>& places) const;
    Trouble troubleOf(NodeIndex node, const Finding& lead) const;
    void fillIn(const NodeCause& cause);
    void foldUnder(Finding& finding, const NodeCause& cause) const;
    void tellSiblings(const QList<qsizetype>& places);
    QStringList idsOf(const std::vector<NodeIndex>& nodes) const;

    QList<Finding> m_findings;
    const ServiceGraph& m_graph;
    const Circumstances& m_circumstances;
    std::vector<OwnState> m_own;
    FindingsOfNode m_byNode;
    QHash<NodeIndex, std::chrono::milliseconds> m_intervals;
    std::vector<Trouble> m_troubles;
};

// A service without a check follows from its needs; one without needs, too, is unknown, as is a target nobody looks at.
void Analysis::assumeNothing()
{
    for (NodeIndex node = 0; node < m_graph.size(); ++node) {
        const NodeKind kind = m_graph.node(node).kind;
        const bool isOpen = kind != NodeKind::Resource
            && std::ranges::all_of(
                m_graph.groupsOf(node), [](const NeedGroup& group) { return group.kind == NeedKind::Shares; });
        if (kind == NodeKind::Target || isOpen)
            m_own[node].state = NodeState::Unknown;
    }
}

void Analysis::lookAtTargets()
{
    for (const TargetState& state : m_circumstances.targets) {
        const auto node = m_graph.find(state.target.id);
        if (!node)
            continue;
        m_intervals[*node] = std::max(state.interval, state.target.every);
        if (!state.failure() && state.freshness(m_circumstances.now) == Freshness::Live)
            m_own[*node] = {NodeState::Ok, true};
    }
}

NodeState Analysis::stateBy(const QList<qsizetype>& places) const
{
    NodeState state = NodeState::Ok;
    for (const qsizetype place : places) {
        const Finding& finding = m_findings[place];
        const NodeState here = stopsServing(finding)         ? NodeState::Failed
            : finding.severity >= Severity::Warning          ? NodeState::Degraded
            : finding.severity == Severity::Unknown          ? NodeState::Unknown
                                                             : NodeState::Ok;
        state = std::max(state, here);
    }
    return state;
}

Trouble Analysis::troubleOf(NodeIndex node, const Finding& lead) const
{
    const auto looks = lead.rule == seenTwice ? 2 : 1;
    return {node, lead.severity, lead.since, looks * m_intervals.value(node)};
}

void Analysis::lookAtFindings()
{
    for (auto each = m_byNode.cbegin(); each != m_byNode.cend(); ++each) {
        const NodeState state = stateBy(each.value());
        OwnState& own = m_own[each.key()];
        own.state = std::max(own.measured ? own.state : NodeState::Ok, state);
        own.measured = state > NodeState::Unknown || own.measured;
        m_troubles.push_back(troubleOf(each.key(), m_findings[each.value().first()]));
    }
    std::ranges::sort(m_troubles, {}, &Trouble::node);
}

QStringList Analysis::idsOf(const std::vector<NodeIndex>& nodes) const
{
    QStringList ids;
    for (const NodeIndex node : nodes)
        ids.append(m_graph.node(node).id);
    return ids;
}

void Analysis::fillIn(const NodeCause& cause)
{
    const auto places = m_byNode.value(cause.trouble.node);
    const QStringList affects = idsOf(cause.affected);
    for (const qsizetype place : places) {
        m_findings[place].affects = affects;
        m_findings[place].affectsTotal = cause.affectedTotal;
        if (cause.root != noNode && !cause.isRoot())
            foldUnder(m_findings[place], cause);
    }
    if (cause.isRoot())
        tellSiblings(places);
}

void Analysis::foldUnder(Finding& finding, const NodeCause& cause) const
{
    finding.cause = Cause::Symptom;
    finding.causePath = idsOf(cause.path);
    finding.causedBy = m_findings[m_byNode.value(cause.root).first()].id;
}

void Analysis::tellSiblings(const QList<qsizetype>& places)
{
    const Finding lead = m_findings[places.first()];
    for (const qsizetype place : places) {
        Finding& finding = m_findings[place];
        if (finding.severity < Severity::Warning)
            continue;
        const bool areJoined = finding.id != lead.id && mayConcernTheSame(finding, lead);
        if (finding.id == lead.id || (areJoined && mayCause(finding.code, lead.code))) {
            finding.cause = Cause::Probable;
        } else if (areJoined && mayCause(lead.code, finding.code)) {
            finding.cause = Cause::Symptom;
            finding.causedBy = lead.id;
            finding.causePath = {finding.target};
        } else if (finding.severity == lead.severity) {
            finding.cause = Cause::Probable;
        }
    }
}

} // namespace

Analysed analysed(QList<Finding> findings, const ServiceGraph& graph, const Circumstances& circumstances)
{
    return Analysis(std::move(findings), graph, circumstances).result();
}

} // namespace yagura
