// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"
#include "models/domain/servicesjson.h"
#include "models/domain/singlepoints.h"
#include "tests/support/graphs.h"
#include "tests/support/readings.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

// How long does it take to know what a change means, and to find everything that must not fail alone?

namespace {

double cpuMs()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Wall and own CPU time of the median of so many rounds.
template<typename Work>
void measure(QTextStream& out, const QString& what, int rounds, Work work)
{
    std::vector<std::pair<double, double>> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer wall;
        wall.start();
        const double cpu = cpuMs();
        work(round);
        times.emplace_back(double(wall.nsecsElapsed()) / 1e6, cpuMs() - cpu);
    }
    std::ranges::sort(times);
    const auto& median = times[times.size() / 2];
    out << what << ": median " << median.first << " ms (own CPU " << median.second << " ms), most " << times.back().first
        << " ms, " << rounds << " rounds" << Qt::endl;
}

QList<Finding> findingsOn(const ServiceGraph& graph, int count, int round)
{
    QList<Finding> findings;
    for (int number = 0; number < count; ++number) {
        Finding finding;
        finding.code = u"database.connections_exhausted"_s;
        finding.target = graph.node(NodeIndex(number * 7 + round)).id;
        finding.id = findingId(u"database"_s, u"connections_exhausted"_s, finding.target, std::nullopt);
        finding.severity = Severity::Critical;
        finding.since = momentAt(number % 50);
        findings.append(finding);
    }
    return findings;
}

Circumstances everythingLive(const ServiceGraph& graph)
{
    Circumstances circumstances;
    circumstances.now = momentAt(60);
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (graph.node(node).kind == NodeKind::Target)
            circumstances.targets.append(
                stateOf(readingOf(graph.node(node).id, NodeHealth(), momentAt(60)), TargetKind::Node));
    }
    return circumstances;
}

void measureGraph(QTextStream& out, int services, int needs)
{
    const ServiceGraph graph = layeredGraph(services, needs);
    const Circumstances circumstances = everythingLive(graph);
    out << services << " services, " << graph.edges() << " needs, " << graph.size() << " nodes" << Qt::endl;

    std::vector<OwnState> own(graph.size());
    measure(out, u"  states of all nodes after one failure"_s, 51, [&](int round) {
        own[std::size_t(round)].state = NodeState::Failed;
        if (propagate(graph, own).size() != graph.size())
            std::abort();
        own[std::size_t(round)].state = NodeState::Ok;
    });
    for (const int findings : {1, 20, 300}) {
        measure(out, u"  whole analysis with %1 findings"_s.arg(findings), 21, [&](int round) {
            if (analysed(findingsOn(graph, findings, round), graph, circumstances).impact.nodes.empty())
                std::abort();
        });
    }
    measure(out, u"  what fails if one target fails"_s, 51, [&](int round) {
        if (whatIf(graph, NodeIndex(round), {}).because.empty())
            std::abort();
    });
    measure(out, u"  all single points of failure"_s, services > 50'000 ? 1 : 5, [&](int) {
        const auto points = singlePoints(graph, {}, {});
        if (!points || points->empty())
            std::abort();
    });
    const auto analysis = analysed(findingsOn(graph, 20, 0), graph, circumstances);
    measure(out, u"  impact as JSON with 20 findings"_s, 5, [&](int) {
        if (impactJson(graph, analysis.impact).isEmpty())
            std::abort();
    });
}

} // namespace

int main()
{
    QTextStream out(stdout);
    measureGraph(out, 10'000, 5);
    measureGraph(out, 100'000, 5);
    return 0;
}
