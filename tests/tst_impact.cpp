// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/impact.h"
#include "tests/support/graphs.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// What is told about some nodes, by name.
class Told final {
public:
    explicit Told(const ServiceGraph& graph)
        : m_graph(graph)
        , m_own(graph.size())
    {
    }
    Told& is(const char* id, NodeState state, bool measured = true)
    {
        m_own[*m_graph.find(QString::fromLatin1(id))] = {state, measured};
        return *this;
    }
    const std::vector<OwnState>& own() const { return m_own; }
    /// "api failed inferred because db", for all that is not plainly well.
    QStringList lines() const
    {
        QStringList lines;
        const auto outcomes = propagate(m_graph, m_own);
        for (NodeIndex node = 0; node < outcomes.size(); ++node) {
            const NodeOutcome& outcome = outcomes[node];
            if (outcome.state == NodeState::Ok)
                continue;
            QString line = m_graph.node(node).id + u' ' + nodeStateName(outcome.state);
            if (outcome.because != noNode)
                line += u" because "_s + m_graph.node(outcome.because).id;
            lines.append(line + (outcome.measured ? u" measured"_s : QString()));
        }
        return lines;
    }

private:
    const ServiceGraph& m_graph;
    std::vector<OwnState> m_own;
};

QStringList idsOf(const ServiceGraph& graph, const std::vector<Affected>& affected)
{
    QStringList ids;
    for (const Affected& each : affected)
        ids.append(u"%1 %2"_s.arg(graph.node(each.node).id).arg(each.distance));
    return ids;
}

} // namespace

/// What trouble does to those who need it.
class tst_impact : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aFailureGoesAnyDepth();
    void softNeedsDegradeOnly();
    void alternativesHoldUntilTooFewAreLeft();
    void aGroupIsAsWellAsItsLeastGoodNeededMember();
    void whatIsMeasuredIsNotOverruled();
    void circlesSettle();
    void moreTroubleNeverHelps();
    void whatWouldFailIsToldWithDistanceAndPath();
    void onlyWhatAFailureAddsIsTold();
};

void tst_impact::aFailureGoesAnyDepth()
{
    const ServiceGraph graph = shop().graph();

    QCOMPARE(Told(graph).is("orders-db", NodeState::Failed).lines(),
             QStringList({u"orders-db failed measured"_s, u"login failed because api_gateway"_s,
                          u"auth_service failed because orders-db"_s, u"api_gateway failed because orders-db"_s}));
    QCOMPARE(Told(graph).is("orders-db", NodeState::Degraded).lines().last(), u"api_gateway degraded because orders-db"_s);
    QCOMPARE(Told(graph).is("orders-db", NodeState::Unknown, false).lines().last(),
             u"api_gateway unknown because orders-db"_s);
}

void tst_impact::softNeedsDegradeOnly()
{
    const ServiceGraph graph = shop().graph();

    QCOMPARE(Told(graph).is("mq", NodeState::Failed).lines(),
             QStringList({u"mq failed measured"_s, u"login degraded because api_gateway"_s,
                          u"api_gateway degraded because mq"_s}));
    QCOMPARE(Told(graph).is("mq", NodeState::Unknown).lines(), QStringList({u"mq unknown measured"_s}));
}

void tst_impact::alternativesHoldUntilTooFewAreLeft()
{
    const ServiceGraph graph = shop().graph();

    QCOMPARE(Told(graph).is("node-A", NodeState::Failed).lines(),
             QStringList({u"node-A failed measured"_s, u"api_gateway redundancy_lost because node-A"_s}));
    QVERIFY(Told(graph).is("node-A", NodeState::Failed).is("node-B", NodeState::Failed).lines()
                .contains(u"login failed because api_gateway"_s));

    Wiring wiring;
    wiring.needsAny("s", {"a", "b", "c", "d"}, 2);
    const ServiceGraph two = wiring.graph();
    QCOMPARE(Told(two).is("a", NodeState::Failed).is("b", NodeState::Failed).lines().first(),
             u"s redundancy_lost because a"_s);
    QCOMPARE(Told(two).is("a", NodeState::Failed).is("b", NodeState::Failed).is("d", NodeState::Failed).lines().first(),
             u"s failed because d"_s);
}

void tst_impact::aGroupIsAsWellAsItsLeastGoodNeededMember()
{
    Wiring wiring;
    wiring.needsAny("s", {"a", "b"}, 1);
    const ServiceGraph graph = wiring.graph();

    QCOMPARE(Told(graph).is("a", NodeState::Degraded).lines().size(), 1);
    QCOMPARE(Told(graph).is("a", NodeState::Failed).is("b", NodeState::Degraded).lines().first(), u"s degraded because b"_s);
    QCOMPARE(Told(graph).is("a", NodeState::Failed).is("b", NodeState::Unknown).lines().first(), u"s unknown because b"_s);
}

void tst_impact::whatIsMeasuredIsNotOverruled()
{
    const ServiceGraph graph = shop().graph();

    QCOMPARE(Told(graph).is("orders-db", NodeState::Failed).is("api_gateway", NodeState::Ok).lines(),
             QStringList({u"orders-db failed measured"_s, u"auth_service failed because orders-db"_s}));
    QCOMPARE(Told(graph).is("api_gateway", NodeState::Failed).lines(),
             QStringList({u"login failed because api_gateway"_s, u"api_gateway failed measured"_s}));
    // A lost spare is no contradiction to serving.
    QVERIFY(Told(graph).is("node-A", NodeState::Failed).is("api_gateway", NodeState::Ok).lines()
                .contains(u"api_gateway redundancy_lost because node-A measured"_s));
}

void tst_impact::circlesSettle()
{
    Wiring wiring;
    wiring.needs("a", {"b"});
    wiring.needs("b", {"a", "db"});
    wiring.needsAny("b", {"a", "x"}, 1);
    const ServiceGraph graph = wiring.graph();

    QCOMPARE(Told(graph).lines(), QStringList());
    QCOMPARE(Told(graph).is("db", NodeState::Failed).lines(),
             QStringList({u"a failed because b"_s, u"b failed because db"_s, u"db failed measured"_s}));
    QCOMPARE(Told(graph).is("x", NodeState::Failed).lines().first(), u"b redundancy_lost because x"_s);
}

void tst_impact::moreTroubleNeverHelps()
{
    std::mt19937 random(3);
    const ServiceGraph graph = layeredGraph(200, 3);
    std::vector<OwnState> own(graph.size());
    auto before = propagate(graph, own);
    for (int round = 0; round < 60; ++round) {
        auto& state = own[random() % 40];
        state.state = std::max(state.state, NodeState(random() % 5));
        const auto after = propagate(graph, own);
        for (std::size_t node = 0; node < after.size(); ++node) {
            QVERIFY(after[node].state >= before[node].state);
            // Reasons end somewhere: each step goes to what is as bad at least, and never round.
            std::size_t steps = 0;
            for (auto at = NodeIndex(node); after[at].because != noNode; at = after[at].because)
                QVERIFY(++steps < after.size());
        }
        before = after;
    }
}

void tst_impact::whatWouldFailIsToldWithDistanceAndPath()
{
    const ServiceGraph graph = shop().graph();
    const WhatIf impact = whatIf(graph, *graph.find(u"orders-db"_s), {});

    QCOMPARE(idsOf(graph, impact.failed), QStringList({u"auth_service 1"_s, u"api_gateway 1"_s, u"login 2"_s}));
    QCOMPARE(impact.weight, 3.0);
    QStringList path;
    for (const NodeIndex node : impact.path(*graph.find(u"login"_s)))
        path.append(graph.node(node).id);
    QCOMPARE(path, QStringList({u"login"_s, u"api_gateway"_s, u"orders-db"_s}));

    const WhatIf node = whatIf(graph, *graph.find(u"node-A"_s), {});
    QVERIFY(node.failed.empty() && node.degraded.empty());
    QCOMPARE(idsOf(graph, node.redundancyLost), QStringList({u"api_gateway 1"_s}));
    const WhatIf broker = whatIf(graph, *graph.find(u"mq"_s), {});
    QCOMPARE(idsOf(graph, broker.degraded), QStringList({u"api_gateway 1"_s, u"login 2"_s}));
}

void tst_impact::onlyWhatAFailureAddsIsTold()
{
    const ServiceGraph graph = shop().graph();
    const Told told = Told(graph).is("node-B", NodeState::Failed).is("auth_service", NodeState::Failed);

    // auth_service is down already, and api_gateway and login with it.
    QVERIFY(whatIf(graph, *graph.find(u"node-A"_s), told.own()).failed.empty());
    const Told failedAlready = Told(graph).is("orders-db", NodeState::Failed);
    QCOMPARE(whatIf(graph, *graph.find(u"orders-db"_s), failedAlready.own()).failed.size(), std::size_t(3));
    const Told spareGone = Told(graph).is("node-B", NodeState::Failed).is("api_gateway", NodeState::Ok);
    QCOMPARE(idsOf(graph, whatIf(graph, *graph.find(u"node-A"_s), spareGone.own()).failed),
             QStringList({u"api_gateway 1"_s, u"login 2"_s}));
}

QTEST_GUILESS_MAIN(tst_impact)
#include "tst_impact.moc"
