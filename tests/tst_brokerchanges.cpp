// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/brokerchange.h"
#include "backends/actions/deadletterroute.h"
#include "backends/actions/queuelimit.h"
#include "backends/actions/userlimit.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QueueFacts factsOf(const QByteArray& json)
{
    const auto facts = parseQueueFacts(json);
    return facts ? *facts : QueueFacts {};
}

DeadLetterRoute routeOf(const QString& type, const QList<QueueBinding>& bindings)
{
    DeadLetterRoute route;
    route.exchange = u"dlx"_s;
    route.exchangeType = type;
    route.bindings = bindings;
    return route;
}

} // namespace

/// What is worked out before a broker is asked for a change, and what its answer says of it.
class TestBrokerChanges : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aTopicTakesWords_data();
    void aTopicTakesWords();
    void aRouteEndsInTheQueuesThatTheKeyFits();
    void aQueueDropsOnlyWhenItsLimitDoes_data();
    void aQueueDropsOnlyWhenItsLimitDoes();
    void aLimitKeepsWhatThePolicyBeforeSays();
    void aPolicyIsForItsQueuesOnly();
    void aLimitOfAUserIsRead();
    void anAnswerTellsWhetherAnythingWasSent_data();
    void anAnswerTellsWhetherAnythingWasSent();
};

void TestBrokerChanges::aTopicTakesWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString& pattern, const QString& key, bool fits) {
        QTest::addRow("%s by %s", qPrintable(key), qPrintable(pattern)) << pattern << key << fits;
    };
    row(u"a.b"_s, u"a.b"_s, true);
    row(u"a.b"_s, u"a.c"_s, false);
    row(u"a.*"_s, u"a.b"_s, true);
    row(u"a.*"_s, u"a"_s, false);
    row(u"a.*"_s, u"a.b.c"_s, false);
    row(u"a.#"_s, u"a"_s, true);
    row(u"a.#"_s, u"a.b.c"_s, true);
    row(u"#.c"_s, u"a.b.c"_s, true);
    row(u"#.b.#"_s, u"a.b.c.d"_s, true);
    row(u"#.b.#"_s, u"a.c.d"_s, false);
    row(u"#"_s, QString(), true);
    row(QString(), QString(), true);
    row(QString(), u"a"_s, false);
    row(u"*"_s, QString(), false);
    row(u"#.*"_s, u"a"_s, true);
    row(u"a*"_s, u"ab"_s, false);
    row(u"#.#.#.#.#.#.x"_s, QString(u"a."_s.repeated(200)) + u'y', false);
}

void TestBrokerChanges::aTopicTakesWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, key);
    QTEST(fitsTopic(pattern, key), "fits");
}

void TestBrokerChanges::aRouteEndsInTheQueuesThatTheKeyFits()
{
    const auto direct = routeOf(u"direct"_s, {{u"q1"_s, u"a"_s}, {u"q2"_s, u"b"_s}, {u"q1"_s, u"b"_s}});
    QCOMPARE(direct.queuesFor(u"a"_s), QStringList {u"q1"_s});
    QCOMPARE(direct.queuesFor(u"b"_s), (QStringList {u"q2"_s, u"q1"_s}));
    QCOMPARE(direct.queuesFor(u"c"_s), QStringList());
    QCOMPARE(direct.allQueues(), (QStringList {u"q1"_s, u"q2"_s}));

    auto fixed = direct;
    fixed.routingKey = u"a"_s;
    QCOMPARE(fixed.queuesFor(u"b"_s), QStringList {u"q1"_s});
    QCOMPARE(fixed.allQueues(), QStringList {u"q1"_s});
    QVERIFY(fixed.json() != direct.json());

    QCOMPARE(routeOf(u"fanout"_s, {{u"q"_s, {}}}).queuesFor(u"anything"_s), QStringList {u"q"_s});
    QCOMPARE(routeOf(u"topic"_s, {{u"q"_s, u"pos.#"_s}}).queuesFor(u"pos.a.b"_s), QStringList {u"q"_s});
    QCOMPARE(routeOf(u"headers"_s, {{u"q"_s, {}}}).queuesFor(u"x"_s), QStringList());

    DeadLetterRoute byName;
    byName.routingKey = u"q.dlq"_s;
    byName.bindings = {{u"q.dlq"_s, u"q.dlq"_s}};
    QCOMPARE(byName.queuesFor(u"q"_s), QStringList {u"q.dlq"_s});
}

void TestBrokerChanges::aQueueDropsOnlyWhenItsLimitDoes_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isLimited");
    QTest::addColumn<bool>("drops");
    const auto row = [](const char* what, const char* arguments, const char* policy, bool isLimited, bool drops) {
        QTest::addRow("%s", what) << QByteArray(arguments) << QByteArray(policy) << isLimited << drops;
    };
    row("no limit", "{}", "{}", false, false);
    row("argument", R"({"x-max-length": 5})", "{}", true, true);
    row("bytes", R"({"x-max-length-bytes": 5})", "{}", true, true);
    row("policy", "{}", R"({"max-length": 5})", true, true);
    row("drop head by name", "{}", R"({"max-length": 5, "overflow": "drop-head"})", true, true);
    row("refusing", "{}", R"({"max-length": 5, "overflow": "reject-publish"})", true, false);
    row("refusing to the dead letters", "{}", R"({"max-length": 5, "overflow": "reject-publish-dlx"})", true, false);
    row("the argument wins", R"({"x-overflow": "drop-head"})", R"({"max-length": 5, "overflow": "reject-publish"})",
        true, true);
    row("a list for arguments", "[]", "[]", false, false);
}

void TestBrokerChanges::aQueueDropsOnlyWhenItsLimitDoes()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, policy);
    const auto facts = factsOf(R"({"vhost": "/", "name": "q", "type": "classic", "arguments": )" + arguments
        + R"(, "effective_policy_definition": )" + policy + '}');
    QCOMPARE(facts.queue.name, u"q"_s);
    QTEST(facts.isLengthLimited(), "isLimited");
    QTEST(facts.dropsWhenFull(), "drops");
}

void TestBrokerChanges::aLimitKeepsWhatThePolicyBeforeSays()
{
    QueueLimit limit;
    limit.queue = factsOf(R"({"vhost": "/", "name": "a.b", "type": "classic"})");
    QCOMPARE(limit.bodyFor(10),
        (QJsonObject {{u"pattern"_s, u"^a\\.b$"_s}, {u"priority"_s, 0}, {u"apply-to"_s, u"queues"_s},
            {u"definition"_s, QJsonObject {{u"max-length"_s, 10}, {u"overflow"_s, u"reject-publish"_s}}}}));

    limit.others = {{u"dead"_s, u".*"_s, u"queues"_s, 7, {{u"dead-letter-exchange"_s, u"dlx"_s}, {u"max-length"_s, 99}}}};
    const auto body = limit.bodyFor(10);
    QCOMPARE(body.value(u"priority"_s).toInt(), 8);
    QCOMPARE(body.value(u"definition"_s).toObject(),
        (QJsonObject {{u"dead-letter-exchange"_s, u"dlx"_s}, {u"max-length"_s, 10}, {u"overflow"_s, u"reject-publish"_s}}));
    QCOMPARE(limit.target(), QByteArray("/api/policies/%2F/yagura-limit-a.b"));
}

void TestBrokerChanges::aPolicyIsForItsQueuesOnly()
{
    const auto policies = parsePolicies(R"([{"vhost": "/", "name": "a", "pattern": "^ord", "apply-to": "queues", "priority": 1,
        "definition": {"max-length": 5}}, {"name": "b", "pattern": ".*", "apply-to": "exchanges"},
        {"name": "c", "pattern": "(", "apply-to": "all"}, {"name": "d", "pattern": "", "apply-to": "quorum_queues"}])");
    QVERIFY(policies);
    const auto queue = factsOf(R"({"vhost": "/", "name": "orders", "type": "classic"})");
    QVERIFY(policies->at(0).isFor(queue));
    QVERIFY(!policies->at(1).isFor(queue));
    QVERIFY(!policies->at(2).isFor(queue)); // no expression of the broker's either
    QVERIFY(!policies->at(3).isFor(queue));
    QVERIFY(!parsePolicies("[{}]"));
    QVERIFY(!parsePolicies("{}"));
}

void TestBrokerChanges::aLimitOfAUserIsRead()
{
    QCOMPARE(*parseConnectionLimit(R"([{"user": "u", "value": {"max-connections": 5, "max-channels": 9}}])"),
        std::optional<qint64>(5));
    QCOMPARE(*parseConnectionLimit(R"([{"user": "u", "value": {"max-channels": 9}}])"), std::optional<qint64>());
    QCOMPARE(*parseConnectionLimit("[]"), std::optional<qint64>());
    QVERIFY(!parseConnectionLimit("null"));
}

void TestBrokerChanges::anAnswerTellsWhetherAnythingWasSent_data()
{
    using Kind = ActionOutcome::Kind;
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* what, FailureClass failureClass, const QString& code, int status, Kind kind) {
        QTest::addRow("%s", what) << Failure {failureClass, code, {{u"status"_s, status}}} << int(kind);
    };
    row("refused", FailureClass::Refused, u"tcp.refused"_s, 0, Kind::Refused);
    row("no name", FailureClass::Dns, u"dns.not_found"_s, 0, Kind::Refused);
    row("no trust", FailureClass::Tls, u"tls.untrusted"_s, 0, Kind::Refused);
    row("no route in time", FailureClass::NoAnswer, u"tcp.timeout"_s, 0, Kind::Refused);
    row("not there", FailureClass::Protocol, u"http.status"_s, 404, Kind::Refused);
    row("bad request", FailureClass::Protocol, u"http.status"_s, 400, Kind::Failed);
    row("no right", FailureClass::Permission, u"query.permission"_s, 403, Kind::Failed);
    row("wrong password", FailureClass::Auth, u"login.wrong_password"_s, 401, Kind::Failed);
    row("silence", FailureClass::NoAnswer, u"attempt.deadline"_s, 0, Kind::Unknown);
    row("hung up", FailureClass::Refused, u"server.closed_connection"_s, 0, Kind::Unknown);
    row("nonsense", FailureClass::Protocol, u"http.not_http"_s, 0, Kind::Unknown);
}

void TestBrokerChanges::anAnswerTellsWhetherAnythingWasSent()
{
    QFETCH(Failure, failure);
    QFETCH(int, kind);
    QCOMPARE(int(outcomeOfChange(failure, u"act"_s).kind), kind);
    QCOMPARE(outcomeOfChange(HttpAnswer {204, {}, {}}, u"act"_s).kind, ActionOutcome::Kind::Done);
}

QTEST_GUILESS_MAIN(TestBrokerChanges)
#include "tst_brokerchanges.moc"
