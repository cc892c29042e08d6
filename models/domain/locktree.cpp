// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/locktree.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace yagura {

namespace {

constexpr std::size_t wordBits = 64;

/// The sessions that block or wait, numbered; who waits for whom, directly and through others.
struct LockGraph {
    std::vector<Session> nodes;
    std::vector<std::vector<std::size_t>> blockers; ///< of a node, in the order that the server gave
    std::vector<std::vector<quint64>> victims; ///< bit set per node: all that wait for it, itself included in a cycle

    bool isVictimOf(std::size_t victim, std::size_t blocker) const
    {
        return (victims[blocker][victim / wordBits] >> (victim % wordBits)) & 1U;
    }
    int victimCount(std::size_t node) const
    {
        int count = isVictimOf(node, node) ? -1 : 0;
        for (const quint64 word : victims[node])
            count += std::popcount(word);
        return count;
    }
};

std::size_t nodeOf(LockGraph& graph, QHash<qint64, std::size_t>& numbers, qint64 pid)
{
    const auto known = numbers.constFind(pid);
    if (known != numbers.constEnd())
        return *known;
    Session stranger;
    stranger.pid = pid;
    graph.nodes.push_back(stranger);
    numbers.insert(pid, graph.nodes.size() - 1);
    return graph.nodes.size() - 1;
}

void addEdges(LockGraph& graph, const QList<Session>& sessions)
{
    QHash<qint64, std::size_t> numbers;
    QHash<qint64, const Session*> known;
    for (const Session& session : sessions)
        known.insert(session.pid, &session);

    for (const Session& session : sessions) {
        for (const qint64 pid : session.blockedBy) {
            if (pid == session.pid)
                continue;
            const std::size_t waiter = nodeOf(graph, numbers, session.pid);
            const std::size_t blocker = nodeOf(graph, numbers, pid);
            graph.blockers.resize(graph.nodes.size());
            auto& edges = graph.blockers[waiter];
            if (std::ranges::find(edges, blocker) == edges.end())
                edges.push_back(blocker);
        }
    }
    for (Session& node : graph.nodes) {
        if (const Session* session = known.value(node.pid))
            node = *session;
    }
}

bool takeVictimsOf(LockGraph& graph, std::size_t blocker, std::size_t waiter)
{
    bool grown = !graph.isVictimOf(waiter, blocker);
    graph.victims[blocker][waiter / wordBits] |= quint64(1) << (waiter % wordBits);
    for (std::size_t word = 0; word < graph.victims[blocker].size(); ++word) {
        const quint64 more = graph.victims[waiter][word] & ~graph.victims[blocker][word];
        graph.victims[blocker][word] |= more;
        grown = grown || more != 0;
    }
    return grown;
}

/// Repeats until nothing grows, which also ends in a cycle. Waiters in a queue name all that stand before them,
/// so real graphs need two or three rounds.
void closeVictims(LockGraph& graph)
{
    const std::size_t count = graph.nodes.size();
    graph.victims.assign(count, std::vector<quint64>((count + wordBits - 1) / wordBits, 0));
    for (bool grown = true; grown;) {
        grown = false;
        for (std::size_t waiter = 0; waiter < count; ++waiter) {
            for (const std::size_t blocker : graph.blockers[waiter])
                grown = takeVictimsOf(graph, blocker, waiter) || grown;
        }
    }
}

/// Nodes to begin with: those that wait for nobody, and the smallest pid of each ring of first blockers.
std::vector<std::size_t> rootsOf(const LockGraph& graph)
{
    std::vector<std::size_t> roots;
    std::vector<std::size_t> walkOf(graph.nodes.size(), 0);
    for (std::size_t start = 0; start < graph.nodes.size(); ++start) {
        std::size_t at = start;
        while (walkOf[at] == 0 && !graph.blockers[at].empty()) {
            walkOf[at] = start + 1;
            at = graph.blockers[at].front();
        }
        if (graph.blockers[at].empty()) {
            if (std::exchange(walkOf[at], start + 1) == 0)
                roots.push_back(at);
            continue;
        }
        if (walkOf[at] != start + 1)
            continue; // an earlier walk came this way
        std::size_t smallest = at;
        for (std::size_t ring = graph.blockers[at].front(); ring != at; ring = graph.blockers[ring].front())
            smallest = graph.nodes[ring].pid < graph.nodes[smallest].pid ? ring : smallest;
        roots.push_back(smallest);
    }
    return roots;
}

struct Branch {
    std::size_t node;
    int depth;
    qint64 parent;
};

/// Pushes in reverse, so that the one with the most victims is taken from the stack first.
void pushBranches(std::vector<Branch>& stack, const LockGraph& graph, std::vector<std::size_t> nodes, int depth,
                  qint64 parent)
{
    std::ranges::sort(nodes, [&](std::size_t left, std::size_t right) {
        const int leftVictims = graph.victimCount(left);
        const int rightVictims = graph.victimCount(right);
        return leftVictims != rightVictims ? leftVictims < rightVictims
                                           : graph.nodes[left].pid > graph.nodes[right].pid;
    });
    for (const std::size_t node : nodes)
        stack.push_back({node, depth, parent});
}

QList<LockTreeRow> rowsOf(const LockGraph& graph)
{
    const auto roots = rootsOf(graph);
    std::vector<std::vector<std::size_t>> children(graph.nodes.size());
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (!graph.blockers[node].empty() && std::ranges::find(roots, node) == roots.end())
            children[graph.blockers[node].front()].push_back(node);
    }

    QList<LockTreeRow> rows;
    std::vector<Branch> stack;
    pushBranches(stack, graph, roots, 0, 0);
    while (!stack.empty()) {
        const Branch branch = stack.back();
        stack.pop_back();
        const Session& session = graph.nodes[branch.node];
        rows.append({session, branch.depth, branch.parent, graph.victimCount(branch.node),
                     graph.isVictimOf(branch.node, branch.node)});
        pushBranches(stack, graph, children[branch.node], branch.depth + 1, session.pid);
    }
    return rows;
}

} // namespace

QList<LockTreeRow> lockTree(const QList<Session>& sessions)
{
    LockGraph graph;
    addEdges(graph, sessions);
    closeVictims(graph);
    return rowsOf(graph);
}

} // namespace yagura
