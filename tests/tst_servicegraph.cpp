// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuredgraph.h"
#include "models/domain/impact.h"
#include "models/domain/singlepoints.h"
#include "tests/support/graphs.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// What a single failure reaches, found by asking again and again until nothing more fails.
std::vector<bool> failedByHand(const ServiceGraph& graph, NodeIndex origin)
{
    std::vector<bool> failed(graph.size(), false);
    failed[origin] = true;
    for (bool changed = true; changed;) {
        changed = false;
        for (const NeedGroup& group : graph.groups()) {
            const auto members = graph.members(group);
            const auto serving = std::ranges::count_if(members, [&](NodeIndex member) { return !failed[member]; });
            if (group.kind == NeedKind::Soft || failed[group.owner] || serving >= std::ptrdiff_t(group.atLeast))
                continue;
            failed[group.owner] = changed = true;
        }
    }
    return failed;
}

std::vector<SinglePoint> pointsByHand(const ServiceGraph& graph)
{
    std::vector<SinglePoint> points;
    for (NodeIndex origin = 0; origin < graph.size(); ++origin) {
        const auto failed = failedByHand(graph, origin);
        SinglePoint point {origin, 0, 0, 0};
        for (NodeIndex node = 0; node < graph.size(); ++node) {
            if (node == origin || !failed[node])
                continue;
            point.functions += graph.node(node).kind == NodeKind::Function ? 1 : 0;
            point.services += graph.node(node).kind == NodeKind::Service ? 1 : 0;
            point.weight += graph.node(node).weight;
        }
        if (point.functions + point.services > 0)
            points.push_back(point);
    }
    std::ranges::sort(points, {}, &SinglePoint::node);
    return points;
}

/// Any graph at all: alternatives, soft needs and circles included.
ServiceGraph randomGraph(std::mt19937& random, int size)
{
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    ServiceGraph::Builder builder;
    for (int node = 0; node < size; ++node) {
        const auto kind = NodeKind(below(4));
        builder.add({u"n%1"_s.arg(node), kind, {}, kind == NodeKind::Function ? double(1 + below(3)) : 0, {}});
    }
    for (int group = 0; group < size * 3 / 2; ++group) {
        std::vector<NodeIndex> members;
        for (int member = below(4); member >= 0; --member)
            members.push_back(NodeIndex(below(size)));
        builder.need(NodeIndex(below(size)), NeedKind(below(4)), members, std::uint32_t(below(4)));
    }
    return builder.build();
}

QStringList namesOf(const ServiceGraph& graph, const std::vector<SinglePoint>& points)
{
    QStringList names;
    for (const SinglePoint& point : points)
        names.append(u"%1 %2/%3/%4"_s.arg(graph.node(point.node).id)
                         .arg(point.weight).arg(point.functions).arg(point.services));
    return names;
}

} // namespace

/// Who stands on whom, and what fails alone.
class tst_servicegraph : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void needsStandBeforeWhatStandsOnThem();
    void everyCircleIsTold();
    void whatIsNeededIsFoundAtAnyDepth();
    void singlePointsAreRankedByTheirBlast();
    void aSpareMakesNoSinglePoint();
    void singlePointsAreExact();
    void theSearchCanBeCalledOff();
    void aHundredThousandNodesAreNoTrouble();
    void aGraphComesFromAConfiguration();
};

void tst_servicegraph::needsStandBeforeWhatStandsOnThem()
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const ServiceGraph graph = randomGraph(random, 30);
        std::vector<int> run(graph.size(), -1);
        for (std::size_t at = 0; at + 1 < graph.runs().size(); ++at) {
            for (auto place = graph.runs()[at]; place < graph.runs()[at + 1]; ++place)
                run[graph.order()[place]] = int(at);
        }
        QVERIFY(std::ranges::all_of(run, [](int at) { return at >= 0; }));
        for (const NeedGroup& group : graph.groups()) {
            for (const NodeIndex member : graph.members(group))
                QVERIFY(group.kind == NeedKind::Soft || run[member] <= run[group.owner]);
        }
    }
}

void tst_servicegraph::everyCircleIsTold()
{
    Wiring wiring;
    wiring.needs("a", {"b"});
    wiring.needs("b", {"c"});
    wiring.needs("c", {"a", "db"});
    wiring.needs("x", {"y"});
    wiring.soft("y", {"x"});

    const ServiceGraph graph = wiring.graph();

    QCOMPARE(graph.cycles(), (QList<QStringList> {{u"a"_s, u"b"_s, u"c"_s}}));
}

void tst_servicegraph::whatIsNeededIsFoundAtAnyDepth()
{
    Wiring wiring;
    wiring.needs("gateway", {"auth"});
    wiring.needs("auth", {"db"});
    wiring.runsOn("auth", {"node-A", "node-B"}, 1);
    wiring.soft("gateway", {"mq"});
    const ServiceGraph graph = wiring.graph();

    QStringList lines;
    for (const Needed& needed : needsOf(graph, *graph.find(u"gateway"_s)))
        lines.append(u"%1 %2 %3%4"_s.arg(needed.distance).arg(graph.node(needed.node).id, needKindName(needed.via),
                                                              needed.alternative ? u" alternative"_s : QString()));

    QCOMPARE(lines, QStringList({u"1 auth needs"_s, u"1 mq soft"_s, u"2 db needs"_s, u"2 node-A runs_on alternative"_s,
                                 u"2 node-B runs_on alternative"_s}));
}

void tst_servicegraph::singlePointsAreRankedByTheirBlast()
{
    Wiring wiring;
    wiring.function("login", 3);
    wiring.function("report", 1);
    wiring.needs("login", {"gateway"});
    wiring.needs("report", {"batch"});
    wiring.needs("gateway", {"auth", "db"});
    wiring.needs("auth", {"db"});
    wiring.soft("gateway", {"mq"});
    const ServiceGraph graph = wiring.graph();

    const auto points = singlePoints(graph, {}, {});

    QVERIFY(points);
    QCOMPARE(namesOf(graph, *points),
             QStringList({u"db 3/1/2"_s, u"auth 3/1/1"_s, u"gateway 3/1/0"_s, u"batch 1/1/0"_s}));
}

void tst_servicegraph::aSpareMakesNoSinglePoint()
{
    Wiring wiring;
    wiring.runsOn("service", {"node-A", "node-B", "node-C"}, 2);
    wiring.needs("node-A", {"rack"});
    wiring.needs("node-B", {"rack"});
    const ServiceGraph graph = wiring.graph();

    // No node alone takes two of three away; the rack that two of them stand in does, and the nodes are services here.
    QCOMPARE(namesOf(graph, *singlePoints(graph, {}, {})), QStringList({u"rack 0/0/3"_s}));
}

void tst_servicegraph::singlePointsAreExact()
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 200; ++round) {
        // Now and then more candidates than one pass carries.
        const ServiceGraph graph = randomGraph(random, round % 20 == 0 ? 150 : 5 + round % 35);
        auto found = *singlePoints(graph, {}, {});
        QVERIFY(std::ranges::is_sorted(found, std::greater(), &SinglePoint::weight));
        std::ranges::sort(found, {}, &SinglePoint::node);
        QCOMPARE(namesOf(graph, found), namesOf(graph, pointsByHand(graph)));
    }
}

void tst_servicegraph::theSearchCanBeCalledOff()
{
    const ServiceGraph graph = layeredGraph(5'000, 5);
    std::stop_source stop;
    QList<double> news;

    const auto points = singlePoints(graph, stop.get_token(), [&](double share) {
        news.append(share);
        if (share > 0)
            stop.request_stop();
    });

    QVERIFY(!points);
    QVERIFY(news.size() >= 2 && news.last() < 1);
}

void tst_servicegraph::aHundredThousandNodesAreNoTrouble()
{
    // A chain as deep as the graph is large: nothing may recurse.
    ServiceGraph::Builder builder;
    constexpr NodeIndex depth = 100'000;
    for (NodeIndex node = 0; node < depth; ++node)
        builder.add({u"s%1"_s.arg(node), NodeKind::Service, {}, 0, {}});
    for (NodeIndex node = 1; node < depth; ++node)
        builder.need(node - 1, NeedKind::Needs, {node}, 0);
    const ServiceGraph graph = builder.build();

    const WhatIf impact = whatIf(graph, depth - 1, {});

    QCOMPARE(impact.failed.size(), std::size_t(depth - 1));
    QCOMPARE(impact.failed.back().distance, int(depth - 1));
    QCOMPARE(impact.path(0).size(), std::size_t(depth));
    QCOMPARE(needsOf(graph, 0).size(), std::size_t(depth - 1));
}

void tst_servicegraph::aGraphComesFromAConfiguration()
{
    Configuration configuration;
    TargetConfig database;
    database.target.id = u"db"_s;
    configuration.targets = {database};
    ServiceConfig service;
    service.id = u"api"_s;
    service.needs = {{{u"db"_s}, 0}};
    service.runsOn = {{{u"node-A"_s, u"node-B"_s}, 1}};
    service.soft = {u"mq"_s, u"cache"_s};
    FunctionConfig function;
    function.id = u"login"_s;
    function.needs = {{{u"api"_s}, 0}};
    function.weight = 3;
    function.impact = {u"nobody gets in"_s, u"入れない"_s};
    configuration.services = {service};
    configuration.functions = {function};

    const ServiceGraph graph = graphOf(configuration,
        {{u"host:h"_s, SharedResource::Kind::Host, {}, u"h"_s,
            {{u"db"_s, PlaceReason::HostName, u"h"_s}, {u"nobody"_s, PlaceReason::HostName, u"h"_s}}}});

    QCOMPARE(graph.ids(), QStringList({u"db"_s, u"api"_s, u"login"_s, u"node-A"_s, u"node-B"_s, u"mq"_s, u"cache"_s,
                                       u"host:h"_s}));
    QCOMPARE(graph.node(*graph.find(u"node-B"_s)).kind, NodeKind::Target);
    QCOMPARE(graph.node(*graph.find(u"login"_s)).impact.in(u"ja"_s), u"入れない"_s);
    QCOMPARE(graph.groupsOf(*graph.find(u"api"_s)).size(), std::size_t(4));
    QCOMPARE(namesOf(graph, *singlePoints(graph, {}, {})),
             QStringList({u"db 3/1/1"_s, u"host:h 3/1/1"_s, u"api 3/1/0"_s}));
}

QTEST_GUILESS_MAIN(tst_servicegraph)
#include "tst_servicegraph.moc"
