// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"
#include "models/domain/findingcauses.h"
#include "models/domain/picturejson.h"
#include "tests/support/graphs.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

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

/// The check of a service that has failed since then; checks come every five seconds.
struct FailingCheck {
    const char* service;
    int seconds;
};

Analysed analysedWith(QList<Finding> findings, const QList<FailingCheck>& checks, const ServiceGraph& graph,
                      Circumstances circumstances)
{
    for (const FailingCheck& check : checks) {
        findings.append(findingOf("service.failing", check.service, Severity::Critical, check.seconds));
        auto state = stateOf(readingOf(QString::fromLatin1(check.service), ServiceHealth(), circumstances.now), TargetKind::Service);
        state.target.every = 5s;
        circumstances.targets.append(state);
    }
    return analysed(std::move(findings), graph, circumstances);
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

/// Which trouble is the cause of which.
class tst_causes : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

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

void tst_causes::theFullDatabaseIsTheCause()
{
    const ServiceGraph graph = shop().graph();

    const auto result = analysedWith({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, 10)},
                                     {{"auth_service", 20}, {"api_gateway", 15}}, graph, liveShop());

    QCOMPARE(linesOf(result.findings),
             QStringList({u"database.connections_exhausted@orders-db probable; login, auth_service, api_gateway"_s,
                          u"service.failing@auth_service symptom under database.connections_exhausted@orders-db by "
                          "auth_service > orders-db; login, api_gateway"_s,
                          u"service.failing@api_gateway symptom under database.connections_exhausted@orders-db by "
                          "api_gateway > orders-db; login"_s}));
    QCOMPARE(rootsOf(graph, result.impact), QStringList({u"orders-db"_s}));
    const CauseScore score = result.impact.causes.front().score;
    QCOMPARE(score, (CauseScore {1, 1, 1, 0.5, 0.5}));
    QCOMPARE(result.impact.nodes[*graph.find(u"login"_s)].state, NodeState::Failed);
    QVERIFY(!result.impact.nodes[*graph.find(u"login"_s)].measured);
    QVERIFY(result.impact.nodes[*graph.find(u"api_gateway"_s)].measured);
}

void tst_causes::aServiceWithoutACheckFollowsFromItsNeeds()
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

void tst_causes::twoCausesStandBesideEachOther()
{
    Wiring wiring = shop();
    wiring.needs("reports", {"mq"});
    const ServiceGraph graph = wiring.graph();

    const auto result = analysedWith({findingOf("broker.unreachable", "mq", Severity::Critical, 30),
                                      findingOf("database.unreachable", "orders-db", Severity::Critical, 10)},
                                     {{"api_gateway", 15}, {"reports", 40}}, graph, liveShop());

    QCOMPARE(linesOf(result.findings).first(2),
             QStringList({u"broker.unreachable@mq probable; reports"_s,
                          u"database.unreachable@orders-db probable; login, auth_service, api_gateway"_s}));
    QCOMPARE(rootsOf(graph, result.impact), QStringList({u"orders-db"_s, u"mq"_s}));
    QCOMPARE(result.impact.causes.front().score.coverage, 0.5);
}

void tst_causes::aSpareNodeExplainsNothing()
{
    const ServiceGraph graph = shop().graph();

    const auto result = analysedWith({findingOf("node.unreachable", "node-A", Severity::Critical, 10)}, {{"api_gateway", 50}},
                                     graph, liveShop());

    // Node B carries the service on, so node A's failure does not tell why it fails.
    QCOMPARE(rootsOf(graph, result.impact), QStringList({u"node-A"_s, u"api_gateway"_s}));
}

void tst_causes::whatBeganSurelyLaterIsNoCause()
{
    const ServiceGraph graph = shop().graph();
    const auto causeOfGateway = [&](int databaseSeen) {
        const auto result
            = analysedWith({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, databaseSeen)},
                           {{"api_gateway", 100}}, graph, liveShop(10s));
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

void tst_causes::nearOnsetsAreATie()
{
    const ServiceGraph graph = shop().graph();
    const auto onset = [&](int databaseSeen) {
        const auto result
            = analysedWith({findingOf("database.connections_exhausted", "orders-db", Severity::Critical, databaseSeen)},
                           {{"api_gateway", 100}, {"auth_service", 40}}, graph, liveShop(10s));
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

void tst_causes::aChangeNearbyLiftsACandidate()
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

void tst_causes::troubleInACircleHasOneRoot()
{
    Wiring wiring;
    wiring.needs("a", {"b"});
    wiring.needs("b", {"a"});
    wiring.needs("c", {"a"});
    const ServiceGraph graph = wiring.graph();

    const auto result = analysedWith({}, {{"a", 30}, {"b", 20}, {"c", 10}}, graph, liveTargets({}));

    // c failed surely before the circle did: that is no reason to take it for a symptom.
    QCOMPARE(rootsOf(graph, result.impact).size(), 2);
    QVERIFY(rootsOf(graph, result.impact).contains(u"b"_s) && rootsOf(graph, result.impact).contains(u"c"_s));
}

void tst_causes::siblingsOnOneTarget()
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

void tst_causes::whatNobodySeesIsUnknownUntilExplained()
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

void tst_causes::whatTheGraphDoesNotJoinStaysUnknown()
{
    const ServiceGraph graph = shop().graph();
    const auto result = analysed({findingOf("database.unreachable", "lonely-db", Severity::Critical, 5),
                                  findingOf("database.unreachable", "not-in-the-graph", Severity::Critical, 5)},
                                 graph, liveShop());

    QCOMPARE(linesOf(result.findings), QStringList({u"database.unreachable@lonely-db unknown; "_s,
                                                    u"database.unreachable@not-in-the-graph unknown; "_s}));
}

void tst_causes::aStormIsJudgedInTime()
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

void tst_causes::aPictureCarriesTheAnalysis()
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

QTEST_GUILESS_MAIN(tst_causes)
#include "tst_causes.moc"
