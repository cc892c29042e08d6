// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/actiontokens.h"
#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/deadletterroute.h"
#include "backends/actions/directexecutor.h"
#include "backends/actions/guardedactions.h"
#include "backends/actions/lockvictims.h"
#include "backends/actions/queuelimit.h"
#include "backends/actions/userlimit.h"
#include "backends/poll/bootclock.h"
#include "models/domain/actioncatalogue.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

ActionRequest requestOf(const QString& action, const QJsonObject& arguments)
{
    return {u"0b0c"_s, action, u"db"_s, arguments};
}

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

TargetConfig databaseThatMayBeTouched()
{
    TargetConfig config;
    config.target.id = u"db"_s;
    config.target.system = u"postgresql"_s;
    config.settings = PostgresqlSettings {u"host=127.0.0.1 port=1"_s, PostgresqlRespond {u"host=127.0.0.1 port=1"_s, {}}};
    return config;
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aTokenIsGoodOnceAndForTheVeryThing();
    void theOldestTokenMakesWay();
    void withoutAPreviewNothingIsSent();
    void whatNobodyMayTouchIsRefused();
    void everyActionOfTheCatalogueIsThere();
    void outcomesHaveTheNamesOfTheRecord();
    void numbersComeAsTextToo_data();
    void numbersComeAsTextToo();
    void hostileNamesAreNone_data();
    void hostileNamesAreNone();
    void momentsAreReadToTheMillisecond_data();
    void momentsAreReadToTheMillisecond();
    void whoWaitsForSomebodyElseTooIsNotFreed();
    void aCircleFreesNobodyOutsideOfIt();
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

void TestActions::aTokenIsGoodOnceAndForTheVeryThing()
{
    ActionTokens tokens;
    const auto request = requestOf(u"postgresql.terminate"_s, {{u"pid"_s, 7}});
    const QJsonObject seen {{u"backend_start"_s, u"then"_s}};
    const auto token = tokens.issue(request, seen);
    QCOMPARE(token.size(), 32);
    QVERIFY(token != tokens.issue(request, seen));

    QVERIFY(!tokens.redeem(requestOf(u"postgresql.terminate"_s, {{u"pid"_s, 8}}), token));
    QVERIFY(!tokens.redeem(requestOf(u"postgresql.cancel"_s, {{u"pid"_s, 7}}), token));
    QVERIFY(!tokens.redeem(request, {}));
    QVERIFY(!tokens.redeem(request, token.chopped(1)));
    auto again = request;
    again.actionId = u"another try"_s;
    QCOMPARE(tokens.redeem(again, token), std::optional(seen));
    QVERIFY(!tokens.redeem(again, token));
}

void TestActions::theOldestTokenMakesWay()
{
    ActionTokens tokens;
    const auto request = requestOf(u"postgresql.terminate"_s, {});
    const auto first = tokens.issue(request, {});
    const auto second = tokens.issue(request, {});
    for (qsizetype i = 2; i <= ActionTokens::mostTokens; ++i)
        tokens.issue(request, {});

    QVERIFY(!tokens.redeem(request, first));
    QVERIFY(tokens.redeem(request, second));
}

void TestActions::withoutAPreviewNothingIsSent()
{
    int asked = 0;
    DirectExecutor executor(
        [&](const TargetConfig&, const SecretFound& found) {
            ++asked;
            found(std::optional<SecretString>());
        },
        systemClock());
    executor.setTargets({databaseThatMayBeTouched()});
    QTRY_COMPARE(asked, 1); // for the session that is kept ready
    QSignalSpy executed(&executor, &Executor::executed);

    executor.execute(requestOf(u"postgresql.terminate"_s, {{u"pid"_s, 7}}), QByteArray(32, 'x'), SecretString("word"));

    QVERIFY(executed.isEmpty()); // never from inside
    QVERIFY(executed.wait());
    const auto outcome = executed.first().at(1).value<ActionOutcome>();
    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(outcome.failure->args.value(u"reason"_s).toString(), u"not_previewed"_s);
    QCOMPARE(asked, 1);
}

void TestActions::whatNobodyMayTouchIsRefused()
{
    auto watched = databaseThatMayBeTouched();
    watched.target.id = u"watched"_s;
    std::get<PostgresqlSettings>(watched.settings).respond.reset();
    TargetConfig broker;
    broker.target.id = u"mq"_s;
    RabbitmqSettings settings {QUrl(u"http://mq"_s), u"monitor"_s, {}};
    settings.respond = RabbitmqRespond {u"act"_s, {}, {}};
    broker.settings = settings;
    DirectExecutor executor([](const TargetConfig&, const SecretFound& found) { found(std::optional<SecretString>()); },
        systemClock());
    executor.setTargets({databaseThatMayBeTouched(), watched, broker});

    QVERIFY(executor.canAct(u"postgresql.cancel"_s, u"db"_s));
    QVERIFY(!executor.canAct(u"postgresql.cancel"_s, u"watched"_s));
    QVERIFY(!executor.canAct(u"postgresql.cancel"_s, u"mq"_s));
    QVERIFY(!executor.canAct(u"postgresql.cancel"_s, u"nobody"_s));
    QVERIFY(!executor.canAct(u"postgresql.drop"_s, u"db"_s));
    QVERIFY(executor.canAct(u"rabbitmq.close_connection"_s, u"mq"_s));
    QVERIFY(!executor.canAct(u"rabbitmq.move_malformed"_s, u"mq"_s)); // no address of AMQP

    QStringList refusals;
    connect(&executor, &Executor::previewed, this, [&](const QString&, const Result<ActionPreview>& preview) {
        refusals.append(preview ? QString() : preview.error().code);
    });
    auto request = requestOf(u"postgresql.cancel"_s, {});
    request.target = u"watched"_s;
    executor.preview(request, {});
    QTRY_COMPARE(refusals, QStringList({u"action.no_credential"_s}));
    executor.preview(requestOf(u"postgresql.drop"_s, {}), {});
    QTRY_COMPARE(refusals, QStringList({u"action.no_credential"_s, u"action.unknown"_s}));
}

void TestActions::everyActionOfTheCatalogueIsThere()
{
    QStringList known;
    for (const auto& action : knownActions())
        known.append(action.id);
    known.sort();
    QCOMPARE(guardedActionIds(), known);
}

void TestActions::outcomesHaveTheNamesOfTheRecord()
{
    using Kind = ActionOutcome::Kind;
    QCOMPARE(actionOutcomeName(Kind::Done), u"done"_s);
    QCOMPARE(actionOutcomeName(Kind::Refused), u"refused"_s);
    QCOMPARE(actionOutcomeName(Kind::Failed), u"failed"_s);
    QCOMPARE(actionOutcomeName(Kind::Unknown), u"unknown"_s);
}

void TestActions::numbersComeAsTextToo_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char* what, const QJsonValue& value, qint64 number) {
        QTest::addRow("%s", what) << value << number;
    };
    row("number", 4711, 4711);
    row("text", u"4711"_s, 4711);
    row("least", 1, 1);
    row("too small", 0, -1);
    row("too large", 100'001, -1);
    row("fraction", 1.5, -1);
    row("signed", u"-7"_s, -1);
    row("plus", u"+7"_s, -1);
    row("blank", u" 7"_s, -1);
    row("hexadecimal", u"0x10"_s, -1);
    row("another script", u"７"_s, -1);
    row("injection", u"7; DROP TABLE orders"_s, -1);
    row("overflow", u"99999999999999999999"_s, -1);
    row("nothing", QJsonValue(), -1);
    row("list", QJsonArray {1}, -1);
}

void TestActions::numbersComeAsTextToo()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, number);
    QCOMPARE(wholeArgument({{u"n"_s, value}}, u"n"_s, 1, 100'000).value_or(-1), number);
}

void TestActions::hostileNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::addRow("plain") << u"orders"_s << true;
    QTest::addRow("shell") << u"$(id)"_s << true; // bytes like any others: nothing here ever sees a shell
    QTest::addRow("quote") << u"a'b\"c"_s << true;
    QTest::addRow("japanese") << u"注文"_s << true;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("line break") << u"a\nb"_s << false;
    QTest::addRow("nul") << QString(QChar(0)) << false;
    QTest::addRow("turned around") << u"a\u202eb"_s << false;
    QTest::addRow("too long") << QString(256, u'x') << false;
    QTest::addRow("too long in bytes") << QString(100, u'注') << false;
}

void TestActions::hostileNamesAreNone()
{
    QFETCH(QString, name);
    QFETCH(bool, isName);
    QCOMPARE(nameArgument({{u"n"_s, name}}, u"n"_s).has_value(), isName);
}

void TestActions::momentsAreReadToTheMillisecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addRow("postgresql") << u"2026-11-28 16:30:00.123456+00"_s << u"2026-11-28T16:30:00.123Z"_s;
    QTest::addRow("another zone") << u"2026-11-29 01:30:00.123456+09"_s << u"2026-11-28T16:30:00.123Z"_s;
    QTest::addRow("half an hour off") << u"2026-11-28 22:00:00.5+05:30"_s << u"2026-11-28T16:30:00.500Z"_s;
    QTest::addRow("iso") << u"2026-11-28T16:30:00.123Z"_s << u"2026-11-28T16:30:00.123Z"_s;
    QTest::addRow("whole seconds") << u"2026-11-28T16:30:00Z"_s << u"2026-11-28T16:30:00.000Z"_s;
    QTest::addRow("without a zone") << u"2026-11-28T16:30:00.123"_s << QString();
    QTest::addRow("no such day") << u"2026-02-30T16:30:00Z"_s << QString();
    QTest::addRow("sql") << u"now()"_s << QString();
    QTest::addRow("empty") << QString() << QString();
}

void TestActions::momentsAreReadToTheMillisecond()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto moment = momentArgument({{u"at"_s, text}}, u"at"_s);
    QCOMPARE(moment ? moment->toString(Qt::ISODateWithMs) : QString(), utc);
}

void TestActions::whoWaitsForSomebodyElseTooIsNotFreed()
{
    const QList<LockWait> waits {{5, {4, 3}}, {2, {1}}, {3, {2}}, {4, {9}}, {6, {1, 9}}, {7, {}}};
    QCOMPARE(freedBy(1, waits), (QList<qint64> {2, 3}));
    QCOMPARE(freedBy(9, waits), QList<qint64> {4});
    QCOMPARE(freedBy(8, waits), QList<qint64>());
}

void TestActions::aCircleFreesNobodyOutsideOfIt()
{
    const QList<LockWait> circle {{1, {2}}, {2, {1}}, {3, {2}}};
    QCOMPARE(freedBy(1, circle), (QList<qint64> {2, 3}));
    QCOMPARE(freedBy(3, circle), QList<qint64>());
}

void TestActions::aTopicTakesWords_data()
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

void TestActions::aTopicTakesWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, key);
    QTEST(fitsTopic(pattern, key), "fits");
}

void TestActions::aRouteEndsInTheQueuesThatTheKeyFits()
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

void TestActions::aQueueDropsOnlyWhenItsLimitDoes_data()
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

void TestActions::aQueueDropsOnlyWhenItsLimitDoes()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, policy);
    const auto facts = factsOf(R"({"vhost": "/", "name": "q", "type": "classic", "arguments": )" + arguments
        + R"(, "effective_policy_definition": )" + policy + '}');
    QCOMPARE(facts.queue.name, u"q"_s);
    QTEST(facts.isLengthLimited(), "isLimited");
    QTEST(facts.dropsWhenFull(), "drops");
}

void TestActions::aLimitKeepsWhatThePolicyBeforeSays()
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

void TestActions::aPolicyIsForItsQueuesOnly()
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

void TestActions::aLimitOfAUserIsRead()
{
    QCOMPARE(*parseConnectionLimit(R"([{"user": "u", "value": {"max-connections": 5, "max-channels": 9}}])"),
        std::optional<qint64>(5));
    QCOMPARE(*parseConnectionLimit(R"([{"user": "u", "value": {"max-channels": 9}}])"), std::optional<qint64>());
    QCOMPARE(*parseConnectionLimit("[]"), std::optional<qint64>());
    QVERIFY(!parseConnectionLimit("null"));
}

void TestActions::anAnswerTellsWhetherAnythingWasSent_data()
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

void TestActions::anAnswerTellsWhetherAnythingWasSent()
{
    QFETCH(Failure, failure);
    QFETCH(int, kind);
    QCOMPARE(int(outcomeOfChange(failure, u"act"_s).kind), kind);
    QCOMPARE(outcomeOfChange(HttpAnswer {204, {}, {}}, u"act"_s).kind, ActionOutcome::Kind::Done);
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
