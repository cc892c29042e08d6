// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/causes.h"

#include "models/domain/bitcounter.h"
#include "models/domain/blamegraph.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

namespace yagura {

namespace {

using namespace std::chrono_literals;
using Place = BlameGraph::Place;
using Mask = std::uint64_t;

constexpr std::size_t lanes = 64;
constexpr std::chrono::milliseconds never = std::chrono::milliseconds::max();
/// A change this long before trouble began may have brought it. Most deploys show within minutes.
constexpr std::chrono::milliseconds changeReaches = 15min;
/// So much surely later makes a cause half as likely.
constexpr std::chrono::milliseconds onsetHalves = 1min;

bool isSymptom(const Trouble& trouble)
{
    return trouble.severity >= Severity::Warning;
}

std::chrono::milliseconds earliestStart(const Trouble& trouble)
{
    return trouble.seen.boot - trouble.interval;
}

bool mergeMasks(Mask& into, Mask from)
{
    return std::exchange(into, into | from) != into;
}

bool mergeTimes(std::chrono::milliseconds& into, std::chrono::milliseconds from)
{
    return std::exchange(into, std::min(into, from)) != into;
}

/// One pass over what is not well for each 64 nodes in trouble; then the roots get their scores and their followers.
class CauseRanking final {
public:
    CauseRanking(const ServiceGraph& graph, std::span<const NodeOutcome> outcomes, const std::vector<Trouble>& troubles)
        : m_graph(graph)
        , m_blame(graph, outcomes)
    {
        for (const Trouble& trouble : troubles) {
            if (m_blame.placeOf(trouble.node) != BlameGraph::nowhere)
                m_causes.push_back({trouble, noNode, {}, {}, {}, 0});
        }
        m_seenFirst.resize(m_causes.size());
        for (std::size_t row = 0; row < m_causes.size(); ++row)
            m_seenFirst[row] = row;
        std::erase_if(m_seenFirst, [&](std::size_t row) { return !isSymptom(m_causes[row].trouble); });
        std::ranges::stable_sort(m_seenFirst, [&](std::size_t left, std::size_t right) {
            const Trouble& a = m_causes[left].trouble;
            const Trouble& b = m_causes[right].trouble;
            return std::tie(a.seen.boot, b.severity, a.node) < std::tie(b.seen.boot, a.severity, b.node);
        });
        listReaders();
    }

    std::vector<NodeCause> ranked(const QList<ChangeMark>& marks) &&
    {
        findRoots();
        for (std::size_t first = 0; first < m_causes.size(); first += lanes)
            measure(first, std::min(lanes, m_causes.size() - first));
        for (NodeCause& cause : m_causes)
            finishScore(cause, marks);
        sortRootsFirst();
        follow();
        return std::move(m_causes);
    }

private:
    Place placeOf(std::size_t row) const { return m_blame.placeOf(m_causes[row].trouble.node); }

    void listReaders();
    void findRoots();
    void reach(Place from, std::vector<bool>& reached) const;
    void measure(std::size_t first, std::size_t count);
    std::vector<Mask> explainedBy(std::span<const std::size_t> rows) const;
    void noteOnsets(const std::vector<Mask>& explained, std::size_t first);
    void noteAffected(const std::vector<Mask>& explained, std::size_t first);
    void finishScore(NodeCause& cause, const QList<ChangeMark>& marks) const;
    double changeTerm(const Trouble& trouble, const QList<ChangeMark>& marks) const;
    bool areNeighbours(NodeIndex left, NodeIndex right) const;
    bool isJoined(NodeIndex node) const;
    void sortRootsFirst();
    void follow();
    void findPaths(NodeIndex root, const std::vector<std::size_t>& followers);

    const ServiceGraph& m_graph;
    BlameGraph m_blame;
    std::vector<NodeCause> m_causes;
    std::vector<std::size_t> m_seenFirst; ///< rows of symptoms
    std::vector<Place> m_readers; ///< services and functions that are not well, heaviest functions first
};

void CauseRanking::listReaders()
{
    for (Place place = 0; place < m_blame.size(); ++place) {
        const NodeKind kind = m_graph.node(m_blame.node(place)).kind;
        if (kind == NodeKind::Service || kind == NodeKind::Function)
            m_readers.push_back(place);
    }
    std::ranges::sort(m_readers, [&](Place left, Place right) {
        const ServiceNode& a = m_graph.node(m_blame.node(left));
        const ServiceNode& b = m_graph.node(m_blame.node(right));
        const NodeIndex first = m_blame.node(left);
        const NodeIndex second = m_blame.node(right);
        return std::tie(b.kind, b.weight, first) < std::tie(a.kind, a.weight, second);
    });
}

void CauseRanking::findRoots()
{
    std::vector<std::chrono::milliseconds> starts(m_blame.size(), never);
    for (const std::size_t row : m_seenFirst) {
        auto& start = starts[placeOf(row)];
        start = std::min(start, earliestStart(m_causes[row].trouble));
    }
    const auto blamedStarts = m_blame.gathered(starts, never, mergeTimes);

    std::vector<bool> reached(m_blame.size(), false);
    const auto makeRoot = [&](std::size_t row) {
        NodeCause& cause = m_causes[row];
        if (!isJoined(cause.trouble.node))
            return;
        cause.root = cause.trouble.node;
        reach(placeOf(row), reached);
    };
    for (const std::size_t row : m_seenFirst) {
        if (blamedStarts[placeOf(row)] > m_causes[row].trouble.seen.boot)
            makeRoot(row);
    }
    for (const std::size_t row : m_seenFirst) {
        if (!reached[placeOf(row)])
            makeRoot(row);
    }
}

/// What is only inferred joins nothing.
bool CauseRanking::isJoined(NodeIndex node) const
{
    const auto isWritten = [](const NeedGroup& group) { return group.kind != NeedKind::Shares; };
    return std::ranges::any_of(m_graph.groupsOf(node), isWritten)
        || std::ranges::any_of(
            m_graph.usedBy(node), [&](std::uint32_t group) { return isWritten(m_graph.groups()[group]); });
}

void CauseRanking::reach(Place from, std::vector<bool>& reached) const
{
    std::vector<Place> next {from};
    while (!next.empty()) {
        const Place place = next.back();
        next.pop_back();
        if (reached[place])
            continue;
        reached[place] = true;
        for (const Place by : m_blame.blaming(place))
            next.push_back(by);
    }
}

/// Per place, which of these rows it blames or is.
std::vector<Mask> CauseRanking::explainedBy(std::span<const std::size_t> rows) const
{
    std::vector<Mask> own(m_blame.size(), 0);
    for (std::size_t lane = 0; lane < rows.size(); ++lane)
        own[placeOf(rows[lane])] |= Mask(1) << lane;
    auto explained = m_blame.gathered(own, Mask(0), mergeMasks);
    for (std::size_t place = 0; place < own.size(); ++place)
        explained[place] |= own[place];
    return explained;
}

void CauseRanking::measure(std::size_t first, std::size_t count)
{
    std::vector<std::size_t> rows(count);
    for (std::size_t lane = 0; lane < count; ++lane)
        rows[lane] = first + lane;
    const auto explained = explainedBy(rows);

    BitCounter covered;
    for (const std::size_t row : m_seenFirst)
        covered.add(explained[placeOf(row)]);
    for (std::size_t lane = 0; lane < count; ++lane)
        m_causes[first + lane].score.coverage = double(covered.at(int(lane))) / double(m_seenFirst.size());
    noteOnsets(explained, first);
    noteAffected(explained, first);
}

// In the order in which trouble was seen, so that the first symptom of a candidate is its earliest.
void CauseRanking::noteOnsets(const std::vector<Mask>& explained, std::size_t first)
{
    Mask met = 0;
    for (const std::size_t row : m_seenFirst) {
        Mask fresh = explained[placeOf(row)] & ~met;
        met |= fresh;
        for (; fresh != 0; fresh &= fresh - 1) {
            NodeCause& cause = m_causes[first + std::size_t(std::countr_zero(fresh))];
            const auto late = earliestStart(cause.trouble) - m_causes[row].trouble.seen.boot;
            cause.score.onset = late <= 0ms ? 1 : std::exp2(-double(late.count()) / double(onsetHalves.count()));
        }
    }
}

void CauseRanking::noteAffected(const std::vector<Mask>& explained, std::size_t first)
{
    BitCounter totals;
    Mask full = 0;
    for (const Place place : m_readers) {
        const Mask here = explained[place];
        totals.add(here);
        for (Mask open = here & ~full; open != 0; open &= open - 1) {
            const int lane = std::countr_zero(open);
            NodeCause& cause = m_causes[first + std::size_t(lane)];
            if (cause.trouble.node == m_blame.node(place))
                continue;
            cause.affected.push_back(m_blame.node(place));
            if (cause.affected.size() == NodeCause::mostAffected)
                full |= Mask(1) << lane;
        }
    }
    for (std::size_t lane = 0; lane < std::min(lanes, m_causes.size() - first); ++lane) {
        NodeCause& cause = m_causes[first + lane];
        const NodeKind kind = m_graph.node(cause.trouble.node).kind;
        const bool countsItself = kind == NodeKind::Service || kind == NodeKind::Function;
        cause.affectedTotal = totals.at(int(lane)) - (countsItself ? 1 : 0);
    }
}

bool CauseRanking::areNeighbours(NodeIndex left, NodeIndex right) const
{
    const auto needs = [&](NodeIndex owner, NodeIndex member) {
        return std::ranges::any_of(m_graph.groupsOf(owner), [&](const NeedGroup& group) {
            return group.kind != NeedKind::Shares && std::ranges::binary_search(m_graph.members(group), member);
        });
    };
    return needs(left, right) || needs(right, left);
}

double CauseRanking::changeTerm(const Trouble& trouble, const QList<ChangeMark>& marks) const
{
    constexpr double far = 0.5;
    constexpr double near = 0.75;
    constexpr double here = 1;
    double term = far;
    for (const ChangeMark& mark : marks) {
        if (mark.at.boot > trouble.seen.boot || mark.at.boot < earliestStart(trouble) - changeReaches)
            continue;
        const auto marked = m_graph.find(mark.node);
        if (mark.node.isEmpty() || marked == trouble.node)
            term = here;
        else if (marked && areNeighbours(*marked, trouble.node))
            term = std::max(term, near);
    }
    return term;
}

void CauseRanking::finishScore(NodeCause& cause, const QList<ChangeMark>& marks) const
{
    if (!cause.isRoot()) {
        cause.score = {};
        return;
    }
    cause.score.severity = cause.trouble.severity == Severity::Critical ? 1 : 0.5;
    cause.score.change = changeTerm(cause.trouble, marks);
    cause.score.total = cause.score.coverage * cause.score.onset * cause.score.severity * cause.score.change;
}

void CauseRanking::sortRootsFirst()
{
    std::ranges::stable_sort(m_causes, [](const NodeCause& left, const NodeCause& right) {
        if (left.isRoot() != right.isRoot())
            return left.isRoot();
        return left.score.total > right.score.total;
    });
}

// The roots go in the order of their scores, so the first one that explains a node is its best.
void CauseRanking::follow()
{
    const auto roots = std::size_t(std::ranges::count_if(m_causes, &NodeCause::isRoot));
    for (std::size_t first = 0; first < roots; first += lanes) {
        std::vector<std::size_t> rows;
        for (std::size_t row = first; row < std::min(first + lanes, roots); ++row)
            rows.push_back(row);
        const auto explained = explainedBy(rows);
        for (std::size_t row = roots; row < m_causes.size(); ++row) {
            const Place place = placeOf(row);
            if (m_causes[row].root != noNode || explained[place] == 0)
                continue;
            m_causes[row].root = m_causes[first + std::size_t(std::countr_zero(explained[place]))].trouble.node;
        }
    }
    QHash<NodeIndex, std::vector<std::size_t>> followers;
    for (std::size_t row = roots; row < m_causes.size(); ++row) {
        if (m_causes[row].root != noNode)
            followers[m_causes[row].root].push_back(row);
    }
    for (auto each = followers.cbegin(); each != followers.cend(); ++each)
        findPaths(each.key(), each.value());
}

/// The shortest way back from each follower of this root.
void CauseRanking::findPaths(NodeIndex root, const std::vector<std::size_t>& followers)
{
    QHash<Place, Place> towards;
    const Place start = m_blame.placeOf(root);
    towards.insert(start, start);
    std::vector<Place> found {start};
    for (std::size_t next = 0; next < found.size(); ++next) {
        for (const Place by : m_blame.blaming(found[next])) {
            if (towards.contains(by))
                continue;
            towards.insert(by, found[next]);
            found.push_back(by);
        }
    }
    for (const std::size_t row : followers) {
        auto& path = m_causes[row].path;
        for (Place place = placeOf(row); place != start; place = towards.value(place))
            path.push_back(m_blame.node(place));
        path.push_back(root);
    }
}

} // namespace

std::vector<NodeCause> rankCauses(const ServiceGraph& graph, std::span<const NodeOutcome> outcomes,
                                  const std::vector<Trouble>& troubles, const QList<ChangeMark>& marks)
{
    if (troubles.empty())
        return {};
    return CauseRanking(graph, outcomes, troubles).ranked(marks);
}

} // namespace yagura
