// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"
#include "models/domain/findingcauses.h"
#include "models/domain/picturejson.h"
#include "models/domain/servicemap.h"
#include "tests/support/graphs.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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

/// The shop of the runbook: a database, a broker, two nodes, two services, one function.
Wiring shop()
{
    Wiring wiring;
    for (const char* target : {"orders-db", "mq", "node-A", "node-B", "lonely-db"})
        wiring.target(target);
    wiring.function("login", 3);
    wiring.needs("auth_service", {"orders-db"});
    wiring.needs("api_gateway", {"auth_service", "orders-db"});
    wiring.runsOn("api_gateway", {"node-A", "node-B"}, 1);
    wiring.soft("api_gateway", {"mq"});
    wiring.needs("login", {"api_gateway"});
    return wiring;
}

Finding findingOf(const char* code, const char* target, Severity severity, int seconds,
                  const std::optional<ObjectRef>& object = std::nullopt)
{
    Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.pattern = finding.code.section(u'.', 0, 0);
    finding.rule = finding.code.section(u'.', 1);
    finding.target = QString::fromLatin1(target);
    finding.object = object;
    finding.id = findingId(finding.pattern, finding.rule, finding.target, object);
    finding.severity = severity;
    finding.since = momentAt(seconds);
    return finding;
}

MeasuredService failing(const char* id, int seconds, std::chrono::milliseconds interval = 5s)
{
    return {QString::fromLatin1(id), Severity::Critical, momentAt(seconds), interval};
}

/// All of these targets live and looked at at that interval.
Circumstances liveTargets(std::initializer_list<const char*> ids, std::chrono::milliseconds every = 1s)
{
    Circumstances circumstances;
    circumstances.now = momentAt(600);
    for (const char* id : ids) {
        auto state = stateOf(readingOf(QString::fromLatin1(id), NodeHealth(), circumstances.now), TargetKind::Node);
        state.target.every = every;
        circumstances.targets.append(state);
    }
    return circumstances;
}

Circumstances liveShop(std::chrono::milliseconds every = 1s)
{
    return liveTargets({"orders-db", "mq", "node-A", "node-B", "lonely-db"}, every);
}

/// "database.x@db probable; a, b" or "… symptom under database.y@db by a > db; …".
QStringList linesOf(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        QString line = finding.id + u' ' + causeName(finding.cause);
        if (finding.cause == Cause::Symptom)
            line += u" under %1 by %2"_s.arg(finding.causedBy, finding.causePath.join(u" > "_s));
        lines.append(line + u"; "_s + finding.affects.join(u", "_s));
    }
    return lines;
}

QStringList idsOf(const ServiceGraph& graph, const std::vector<Affected>& affected)
{
    QStringList ids;
    for (const Affected& each : affected)
        ids.append(u"%1 %2"_s.arg(graph.node(each.node).id).arg(each.distance));
    return ids;
}

QStringList rootsOf(const ServiceGraph& graph, const ImpactAnalysis& impact)
{
    QStringList roots;
    for (const NodeCause& cause : impact.causes) {
        if (cause.isRoot())
            roots.append(graph.node(cause.trouble.node).id);
    }
    return roots;
}

} // namespace

/// What trouble does to those who need it, and which trouble is the cause.
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

    void theFullDatabaseIsTheCause();
    void aServiceWithoutACheckFollowsFromItsNeeds();
    void twoCausesStandBesideEachOther();
    void aSpareNodeExplainsNothing();
    void whatBeganSurelyLaterIsNoCause();
    void nearOnsetsAreATie();
    void aChangeNearbyLiftsACandidate();
    void troubleInACircleHasOneRoot();
    void siblingsOnOneTarget();
    void whatNobodySeesIsUnknownUntilExplained();
    void whatTheGraphDoesNotJoinStaysUnknown();
    void aStormIsJudgedInTime();
    void aPictureCarriesTheAnalysis();
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
    const Told spareGone = Told(graph).is("node-B", NodeState::Failed).is("api_gateway", NodeState::Ok);
    QCOMPARE(idsOf(graph, whatIf(graph, *graph.find(u"node-A"_s), spareGone.own()).failed),
             QStringList({u"api_gateway 1"_s, u"login 2"_s}));
}

void tst_impact::theFullDatabaseIsTheCause()
{
    const ServiceGraph graph = shop().graph();
    Circumstances circumstances = liveShop();
    circumstances.services = {failing("auth_service", 20), failing("api_gateway", 15)};

    const auto result = analysed({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, 10)}, graph,
                                 circumstances);

    QCOMPARE(linesOf(result.findings),
             QStringList({u"database.connections_exhausted@orders-db probable; login, auth_service, api_gateway"_s}));
    QCOMPARE(rootsOf(graph, result.impact), QStringList({u"orders-db"_s}));
    const CauseScore score = result.impact.causes.front().score;
    QCOMPARE(score, (CauseScore {1, 1, 1, 0.5, 0.5}));
    QCOMPARE(result.impact.nodes[*graph.find(u"login"_s)].state, NodeState::Failed);
    QVERIFY(!result.impact.nodes[*graph.find(u"login"_s)].measured);
    QVERIFY(result.impact.nodes[*graph.find(u"api_gateway"_s)].measured);

    // The same when a check makes findings of its own.
    const auto told = analysed({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, 10),
                                findingOf("service.failing", "api_gateway", Severity::Critical, 15)},
                               graph, liveShop());
    QCOMPARE(linesOf(told.findings),
             QStringList({u"database.connections_exhausted@orders-db probable; login, auth_service, api_gateway"_s,
                          u"service.failing@api_gateway symptom under database.connections_exhausted@orders-db by "
                          "api_gateway > orders-db; login"_s}));
}

void tst_impact::aServiceWithoutACheckFollowsFromItsNeeds()
{
    Wiring wiring = shop();
    wiring.service("idle");
    const ServiceGraph graph = wiring.graph();
    const auto result = analysed({}, graph, liveShop());

    QCOMPARE(result.impact.nodes[*graph.find(u"api_gateway"_s)].state, NodeState::Ok);
    // Nothing is known of what stands on nothing and is not looked at.
    QCOMPARE(result.impact.nodes[*graph.find(u"idle"_s)].state, NodeState::Unknown);
    // Nobody looked at any target: nobody knows.
    QCOMPARE(analysed({}, graph, {}).impact.nodes[*graph.find(u"login"_s)].state, NodeState::Unknown);
    // Critical is not yet down: the disk is full, and the node works.
    const auto full = analysed({findingOf("storage.filesystem_full", "orders-db", Severity::Critical, 0)}, graph, liveShop());
    QCOMPARE(full.impact.nodes[*graph.find(u"login"_s)].state, NodeState::Degraded);
}

void tst_impact::twoCausesStandBesideEachOther()
{
    Wiring wiring = shop();
    wiring.needs("reports", {"mq"});
    const ServiceGraph graph = wiring.graph();
    Circumstances circumstances = liveShop();
    circumstances.services = {failing("api_gateway", 15), failing("reports", 40)};

    const auto result = analysed({findingOf("broker.unreachable", "mq", Severity::Critical, 30),
                                  findingOf("database.unreachable", "orders-db", Severity::Critical, 10)},
                                 graph, circumstances);

    QCOMPARE(linesOf(result.findings),
             QStringList({u"broker.unreachable@mq probable; reports"_s,
                          u"database.unreachable@orders-db probable; login, auth_service, api_gateway"_s}));
    QCOMPARE(rootsOf(graph, result.impact), QStringList({u"orders-db"_s, u"mq"_s}));
    QCOMPARE(result.impact.causes.front().score.coverage, 0.5);
}

void tst_impact::aSpareNodeExplainsNothing()
{
    const ServiceGraph graph = shop().graph();
    Circumstances circumstances = liveShop();
    circumstances.services = {failing("api_gateway", 50)};

    const auto result = analysed({findingOf("node.unreachable", "node-A", Severity::Critical, 10)}, graph, circumstances);

    // Node B carries the service on, so node A's failure does not tell why it fails.
    QCOMPARE(rootsOf(graph, result.impact), QStringList({u"node-A"_s, u"api_gateway"_s}));
}

void tst_impact::whatBeganSurelyLaterIsNoCause()
{
    const ServiceGraph graph = shop().graph();
    Circumstances circumstances = liveShop(10s);
    const auto causeOfGateway = [&](int databaseSeen) {
        circumstances.services = {failing("api_gateway", 100, 5s)};
        const auto result = analysed({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, databaseSeen)},
                                     graph, circumstances);
        for (const NodeCause& cause : result.impact.causes) {
            if (graph.node(cause.trouble.node).id == u"api_gateway"_s)
                return graph.node(cause.root).id;
        }
        return QString();
    };

    QCOMPARE(causeOfGateway(95), u"orders-db"_s);
    // The database is looked at each ten seconds, so what was seen at 110 may have begun at 100.
    QCOMPARE(causeOfGateway(110), u"orders-db"_s);
    QCOMPARE(causeOfGateway(111), u"api_gateway"_s);
}

void tst_impact::nearOnsetsAreATie()
{
    const ServiceGraph graph = shop().graph();
    Circumstances circumstances = liveShop(10s);
    circumstances.services = {failing("api_gateway", 100, 5s), failing("auth_service", 40, 5s)};
    const auto onset = [&](int databaseSeen) {
        const auto result = analysed({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, databaseSeen)},
                                     graph, circumstances);
        for (const NodeCause& cause : result.impact.causes) {
            if (graph.node(cause.trouble.node).id == u"orders-db"_s)
                return cause.score.onset;
        }
        return -1.0;
    };

    QCOMPARE(onset(20), 1.0);
    QCOMPARE(onset(50), 1.0);
    QCOMPARE(onset(110), 0.5); // a minute surely later than the first thing that it explains
}

void tst_impact::aChangeNearbyLiftsACandidate()
{
    const ServiceGraph graph = shop().graph();
    Circumstances circumstances = liveShop();
    const QList<Finding> findings {findingOf("database.connections_exhausted", "orders-db", Severity::Critical, 100),
                                   findingOf("broker.unreachable", "mq", Severity::Critical, 100)};
    const auto roots = [&](const QList<ChangeMark>& marks) {
        circumstances.marks = marks;
        return rootsOf(graph, analysed(findings, graph, circumstances).impact);
    };
    const auto change = [&](const QList<ChangeMark>& marks) {
        circumstances.marks = marks;
        return analysed(findings, graph, circumstances).impact.causes.front().score.change;
    };

    QCOMPARE(roots({{momentAt(60), u"mq"_s}}).first(), u"mq"_s);
    QCOMPARE(roots({{momentAt(60), u"orders-db"_s}}).first(), u"orders-db"_s);
    QCOMPARE(change({{momentAt(60), {}}}), 1.0);
    QCOMPARE(change({{momentAt(60), u"auth_service"_s}}), 0.75);
    QCOMPARE(change({{momentAt(60), u"login"_s}}), 0.5);
    QCOMPARE(change({{momentAt(-1'000), {}}}), 0.5);
    QCOMPARE(change({{momentAt(101), {}}}), 0.5);
}

void tst_impact::troubleInACircleHasOneRoot()
{
    Wiring wiring;
    wiring.needs("a", {"b"});
    wiring.needs("b", {"a"});
    wiring.needs("c", {"a"});
    const ServiceGraph graph = wiring.graph();
    Circumstances circumstances;
    circumstances.services = {failing("a", 30), failing("b", 20), failing("c", 10)};

    const auto result = analysed({}, graph, circumstances);

    // c failed surely before the circle did: that is no reason to take it for a symptom.
    QCOMPARE(rootsOf(graph, result.impact).size(), 2);
    QVERIFY(rootsOf(graph, result.impact).contains(u"b"_s) && rootsOf(graph, result.impact).contains(u"c"_s));
}

void tst_impact::siblingsOnOneTarget()
{
    const ServiceGraph graph = shop().graph();
    const ObjectRef orders {u"queue"_s, u"orders"_s};
    const ObjectRef mails {u"queue"_s, u"mails"_s};

    const auto database = analysed({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, 60),
                                    findingOf("database.idle_in_transaction", "orders-db", Severity::Warning, 20),
                                    findingOf("database.checkpoints_late", "orders-db", Severity::Warning, 0),
                                    findingOf("database.unreachable", "orders-db", Severity::Warning, 61)},
                                   graph, liveShop());
    QCOMPARE(linesOf(database.findings).replaceInStrings(u"; login, auth_service, api_gateway"_s, QString()),
             QStringList({u"database.connections_exhausted@orders-db probable"_s,
                          u"database.idle_in_transaction@orders-db probable"_s,
                          u"database.checkpoints_late@orders-db unknown"_s,
                          u"database.unreachable@orders-db symptom under database.connections_exhausted@orders-db by orders-db"_s}));

    const auto queues = analysed({findingOf("queue.no_consumers", "mq", Severity::Critical, 5, orders),
                                  findingOf("queue.backlog", "mq", Severity::Warning, 9, orders),
                                  findingOf("queue.backlog", "mq", Severity::Warning, 2, mails)},
                                 graph, liveShop());
    QCOMPARE(queues.findings[0].cause, Cause::Probable);
    QCOMPARE(queues.findings[1].cause, Cause::Symptom);
    QCOMPARE(queues.findings[2].cause, Cause::Unknown);

    QVERIFY(mayCause(u"database.long_query"_s, u"database.connections_exhausted"_s));
    QVERIFY(!mayCause(u"database.connections_exhausted"_s, u"database.long_query"_s));
    QVERIFY(!mayCause(u"database.long_query"_s, u"database.long_query"_s));
}

void tst_impact::whatNobodySeesIsUnknownUntilExplained()
{
    const ServiceGraph graph = shop().graph();
    const auto hidden = findingOf("database.cannot_see", "orders-db", Severity::Unknown, 10);

    Circumstances circumstances = liveTargets({"mq", "node-A", "node-B"});
    const auto alone = analysed({hidden}, graph, circumstances);
    QCOMPARE(linesOf(alone.findings), QStringList({u"database.cannot_see@orders-db unknown; login, auth_service, api_gateway"_s}));

    Wiring wiring = shop();
    wiring.needs("orders-db", {"host"});
    const ServiceGraph hosted = wiring.graph();
    const auto explained = analysed({hidden, findingOf("node.unreachable", "host", Severity::Critical, 9)}, hosted, circumstances);
    QCOMPARE(explained.findings[0].cause, Cause::Symptom);
    QCOMPARE(explained.findings[0].causedBy, u"node.unreachable@host"_s);
    QCOMPARE(explained.findings[1].cause, Cause::Probable);
}

void tst_impact::whatTheGraphDoesNotJoinStaysUnknown()
{
    const ServiceGraph graph = shop().graph();
    const auto result = analysed({findingOf("database.unreachable", "lonely-db", Severity::Critical, 5),
                                  findingOf("database.unreachable", "not-in-the-graph", Severity::Critical, 5)},
                                 graph, liveShop());

    QCOMPARE(linesOf(result.findings), QStringList({u"database.unreachable@lonely-db unknown; "_s,
                                                    u"database.unreachable@not-in-the-graph unknown; "_s}));
}

void tst_impact::aStormIsJudgedInTime()
{
    const ServiceGraph graph = layeredGraph(2'000, 5);
    QList<Finding> findings;
    for (int number = 0; number < 1'000; ++number)
        findings.append(findingOf(number % 2 ? "node.unreachable" : "service.failing",
                                  qPrintable(u"n%1"_s.arg(number * 2)), Severity::Critical, number % 60));

    const auto result = analysed(findings, graph, {});

    int probable = 0;
    for (const Finding& finding : result.findings) {
        probable += finding.cause == Cause::Probable ? 1 : 0;
        QVERIFY(finding.affects.size() <= qsizetype(NodeCause::mostAffected));
        QVERIFY(finding.affectsTotal >= finding.affects.size());
    }
    QVERIFY(probable >= 100 && probable < 1'000);
}

void tst_impact::aPictureCarriesTheAnalysis()
{
    const ServiceMapPtr map = ServiceMap::of(shop().graph());
    Picture picture;
    picture.now = momentAt(600);
    picture.services = map;
    auto result = analysed({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, 10)}, map->graph,
                           liveShop());
    picture.findings = result.findings;
    picture.impact = result.impact;

    const QJsonObject json = pictureJson(picture);

    QCOMPARE(json[u"findings"_s][0][u"cause"_s].toString(), u"probable"_s);
    QCOMPARE(json[u"findings"_s][0][u"affects"_s].toArray().size(), 3);
    QCOMPARE(json[u"services"_s].toArray().size(), 3);
    QCOMPARE(json[u"impact"_s][u"causes"_s][0].toObject(),
             QJsonDocument::fromJson(R"({"id": "orders-db", "affects": ["login", "auth_service", "api_gateway"],
                "affects_total": 3,
                "score": {"coverage": 1, "onset": 1, "severity": 1, "change": 0.5, "total": 0.5}})").object());
    QCOMPARE(json[u"impact"_s][u"states"_s][5].toObject(),
             QJsonDocument::fromJson(R"({"id": "login", "state": "failed", "basis": "inferred", "because": "api_gateway",
                "via": "needs"})").object());
}

QTEST_GUILESS_MAIN(tst_impact)
#include "tst_impact.moc"
