// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/changeclient.h"
#include "tests/support/actiondesk.h"
#include "tests/support/amqpconsumer.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/rabbitmqserver.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const auto closeIt = u"rabbitmq.close_connection"_s;
const auto limitQueue = u"rabbitmq.limit_queue"_s, unlimitQueue = u"rabbitmq.unlimit_queue"_s;
const auto limitUser = u"rabbitmq.limit_user"_s, unlimitUser = u"rabbitmq.unlimit_user"_s;

TargetConfig brokerAt(const QUrl& url, const QString& responder)
{
    TargetConfig config;
    config.target.id = u"mq"_s;
    config.target.system = u"rabbitmq"_s;
    config.target.environment = Environment::Dev;
    config.settings = RabbitmqSettings {url, u"monitor"_s, {}, {}, {}, RabbitmqRespond {responder, {}, {}}};
    return config;
}

} // namespace

/// Guarded actions by the management API of a real broker.
class TestBrokerActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aConnectionIsClosed();
    void aConnectionThatIsGoneIsRefused();
    void aQueueIsLimitedAndFreedAgain();
    void aLimitKeepsThePolicyThatWasThere();
    void aPolicyThatChangedAfterThePreviewStopsIt();
    void aLimitOfItsOwnArgumentsCannotBeOverruled();
    void onlyOurOwnPolicyIsTakenAway();
    void aUserIsLimitedAndFreedAgain();
    void aLimitThatWasThereIsTheUndo();
    void ourOwnUsersAreNotLimited();
    void hostileArgumentsAreRefused_data();
    void hostileArgumentsAreRefused();
    void theLeastRightsAreEnough();
    void withoutRightsTheBrokerSaysNo();
    void aSilentBrokerLeavesItUnknown();
    void aChangeIsSentOnce();
    void aBrokerThatStopsIsGivenUpInTime();

private:
    ActionDesk desk() const { return ActionDesk(brokerAt(m_broker.managementUrl(), m_broker.user()), SecretString(m_broker.password())); }
    QJsonObject object(const QByteArray& target) { return QJsonDocument::fromJson(m_broker.call("GET", target).value_or(QByteArray())).object(); }
    bool put(const QByteArray& target, const QJsonObject& body) { return m_broker.call("PUT", target, QJsonDocument(body)).has_value(); }
    /// The name of the one connection that there is, once the broker tells of it.
    QString theConnection();
    bool publish(const QString& queue);
    ActionOutcome done(ActionDesk& desk, const QString& action, const QJsonObject& arguments);

    RabbitmqServer m_broker;
};

void TestBrokerActions::initTestCase()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY2(m_broker.start(), qPrintable(m_broker.log()));
    QVERIFY(m_broker.control({u"add_user"_s, u"pos-import"_s, u"word"_s}));
    QVERIFY(m_broker.control({u"set_permissions"_s, u"pos-import"_s, u".*"_s, u".*"_s, u".*"_s}));
}

void TestBrokerActions::init()
{
    failOnAnyWarning();
    m_broker.call("DELETE", "/api/queues/%2F/orders");
    m_broker.call("DELETE", "/api/policies/%2F/yagura-limit-orders");
    m_broker.call("DELETE", "/api/policies/%2F/dead");
    m_broker.call("DELETE", "/api/user-limits/pos-import/max-connections");
    put("/api/queues/%2F/orders", {{u"durable"_s, true}});
}

QString TestBrokerActions::theConnection()
{
    QString name;
    const auto isTold = [&] {
        const auto list = QJsonDocument::fromJson(m_broker.call("GET", "/api/connections").value_or(QByteArray())).array();
        name = list.size() == 1 ? list.first().toObject().value(u"name"_s).toString() : QString();
        return !name.isEmpty();
    };
    return QTest::qWaitFor(isTold, 20'000) ? name : QString();
}

bool TestBrokerActions::publish(const QString& queue)
{
    const QJsonObject body {{u"properties"_s, QJsonObject()}, {u"routing_key"_s, queue}, {u"payload"_s, u"{}"_s}, {u"payload_encoding"_s, u"string"_s}};
    return m_broker.call("POST", "/api/exchanges/%2F/amq.default/publish", QJsonDocument(body)).has_value();
}

ActionOutcome TestBrokerActions::done(ActionDesk& desk, const QString& action, const QJsonObject& arguments)
{
    const auto request = desk.request(action, arguments);
    const auto preview = desk.preview(request);
    if (!preview)
        return {ActionOutcome::Kind::Refused, {}, preview.error(), {}};
    return desk.execute(request, preview->token);
}

void TestBrokerActions::aConnectionIsClosed()
{
    AmqpConsumer consumer(m_broker.amqpPort(), m_broker.user().toUtf8(), m_broker.password());
    QVERIFY(consumer.consume("orders", 5));
    consumer.leaveWhenTold();
    const auto name = theConnection();
    QVERIFY(!name.isEmpty());
    auto desk = this->desk();
    const auto request = desk.request(closeIt, {{u"connection"_s, name}});

    const auto preview = desk.preview(request);

    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().code));
    QVERIFY(!preview->isProduction);
    QVERIFY2(preview->hits.value(0).startsWith(name + u" · admin · vhost /"_s), qPrintable(preview->hits.value(0)));
    QVERIFY(preview->request.startsWith(u"DELETE "_s + m_broker.managementUrl().toString() + u"/api/connections/127.0.0.1%3A"_s));
    QVERIFY(!theConnection().isEmpty());

    const auto outcome = desk.execute(request, preview->token);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.facts.value(u"gone"_s).toBool(), true);
    const auto connections = QJsonDocument::fromJson(*m_broker.call("GET", "/api/connections")).array();
    QCOMPARE(connections.size(), 0);
}

void TestBrokerActions::aConnectionThatIsGoneIsRefused()
{
    auto desk = this->desk();
    QCOMPARE(desk.refusal(closeIt, {{u"connection"_s, u"127.0.0.1:1 -> 127.0.0.1:2"_s}}), u"gone"_s);

    auto consumer = std::make_unique<AmqpConsumer>(m_broker.amqpPort(), m_broker.user().toUtf8(), m_broker.password());
    QVERIFY(consumer->consume("orders", 5));
    const auto request = desk.request(closeIt, {{u"connection"_s, theConnection()}});
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    consumer.reset();
    const auto noneIsLeft = [&] { return QJsonDocument::fromJson(m_broker.call("GET", "/api/connections").value_or("[0]")).array().isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(noneIsLeft(), 20'000);

    const auto outcome = desk.execute(request, preview->token);

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(reasonOf(outcome), u"gone"_s);
}

void TestBrokerActions::aQueueIsLimitedAndFreedAgain()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(publish(u"orders"_s));
    auto desk = this->desk();
    const auto request = desk.request(limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, u"3"_s}});
    const auto preview = desk.preview(request);
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().code));
    QVERIFY(preview->request.startsWith(u"PUT "_s));
    QVERIFY(preview->request.contains(u"\"overflow\":\"reject-publish\""_s));
    QVERIFY(preview->undo.startsWith(u"DELETE "_s) && preview->undo.endsWith(u"/api/policies/%2F/yagura-limit-orders"_s));
    QCOMPARE(preview->verify.all.value(0).indicator, u"queue.ready"_s);

    const auto outcome = desk.execute(request, preview->token);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    const auto limited = [&] { return object("/api/queues/%2F/orders").value(u"effective_policy_definition"_s).toObject().value(u"max-length"_s).toInt() == 3; };
    QTRY_VERIFY_WITH_TIMEOUT(limited(), 15'000);
    const auto count = [&] { return object("/api/queues/%2F/orders").value(u"messages_ready"_s).toInt(-1); };
    QVERIFY(!publish(u"orders"_s)); // the queue is full, and the API says so
    QTRY_COMPARE_WITH_TIMEOUT(count(), 5, 15'000); // nothing that was there is dropped

    QCOMPARE(done(desk, unlimitQueue, {{u"queue"_s, u"orders"_s}}).kind, ActionOutcome::Kind::Done);
    QTRY_VERIFY_WITH_TIMEOUT(!limited(), 15'000);
    QVERIFY(publish(u"orders"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(), 6, 15'000);
    QCOMPARE(desk.refusal(unlimitQueue, {{u"queue"_s, u"orders"_s}}), u"not_limited"_s);
}

void TestBrokerActions::aLimitKeepsThePolicyThatWasThere()
{
    QVERIFY(put("/api/policies/%2F/dead", {{u"pattern"_s, u"^ord"_s}, {u"priority"_s, 5}, {u"apply-to"_s, u"queues"_s},
        {u"definition"_s, QJsonObject {{u"dead-letter-exchange"_s, u"dlx"_s}}}}));
    auto desk = this->desk();
    const auto request = desk.request(limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 9}});
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    QVERIFY2(preview->hits.value(1).startsWith(u"stands above policy \"dead\""_s), qPrintable(preview->hits.join(u'\n')));

    QCOMPARE(desk.execute(request, preview->token).kind, ActionOutcome::Kind::Done);

    const auto inForce = [&] { return object("/api/queues/%2F/orders"); };
    const auto definition = [&] { return inForce().value(u"effective_policy_definition"_s).toObject(); };
    QTRY_COMPARE_WITH_TIMEOUT(definition().value(u"max-length"_s).toInt(), 9, 15'000); // it tells of itself every 5 s
    QCOMPARE(inForce().value(u"policy"_s).toString(), u"yagura-limit-orders"_s);
    QCOMPARE(definition().value(u"dead-letter-exchange"_s).toString(), u"dlx"_s);
    QCOMPARE(done(desk, unlimitQueue, {{u"queue"_s, u"orders"_s}}).kind, ActionOutcome::Kind::Done);
    QTRY_COMPARE_WITH_TIMEOUT(inForce().value(u"policy"_s).toString(), u"dead"_s, 15'000);
}

void TestBrokerActions::aPolicyThatChangedAfterThePreviewStopsIt()
{
    auto desk = this->desk();
    const auto request = desk.request(limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 9}});
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    QVERIFY(put("/api/policies/%2F/dead", {{u"pattern"_s, u"^ord"_s}, {u"apply-to"_s, u"queues"_s},
        {u"definition"_s, QJsonObject {{u"dead-letter-exchange"_s, u"dlx"_s}}}}));

    const auto outcome = desk.execute(request, preview->token);

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(reasonOf(outcome), u"changed"_s);
    QVERIFY(!m_broker.call("GET", "/api/policies/%2F/yagura-limit-orders"));
}

void TestBrokerActions::aLimitOfItsOwnArgumentsCannotBeOverruled()
{
    m_broker.call("DELETE", "/api/queues/%2F/orders");
    QVERIFY(put("/api/queues/%2F/orders", {{u"durable"_s, true}, {u"arguments"_s, QJsonObject {{u"x-max-length"_s, 5}}}}));
    auto desk = this->desk();
    QCOMPARE(desk.refusal(limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 9}}), u"own_argument"_s);
    m_broker.call("DELETE", "/api/queues/%2F/orders");
    QVERIFY(put("/api/queues/%2F/orders", {{u"durable"_s, true}, {u"arguments"_s, QJsonObject {{u"x-queue-type"_s, u"stream"_s}}}}));
    QCOMPARE(desk.refusal(limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 9}}), u"not_limitable"_s);
}

void TestBrokerActions::onlyOurOwnPolicyIsTakenAway()
{
    QVERIFY(put("/api/policies/%2F/dead", {{u"pattern"_s, u"^ord"_s}, {u"apply-to"_s, u"queues"_s},
        {u"definition"_s, QJsonObject {{u"max-length"_s, 5}}}}));
    auto desk = this->desk();
    QCOMPARE(desk.refusal(unlimitQueue, {{u"queue"_s, u"orders"_s}}), u"not_limited"_s);
    QVERIFY(m_broker.call("GET", "/api/policies/%2F/dead"));
}

void TestBrokerActions::aUserIsLimitedAndFreedAgain()
{
    auto desk = this->desk();
    const auto outcome = done(desk, limitUser, {{u"user"_s, u"pos-import"_s}, {u"limit"_s, 0}});

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    AmqpConsumer shutOut(m_broker.amqpPort(), "pos-import", "word");
    QVERIFY(!shutOut.consume("orders", 1));
    QCOMPARE(done(desk, unlimitUser, {{u"user"_s, u"pos-import"_s}}).kind, ActionOutcome::Kind::Done);
    AmqpConsumer letIn(m_broker.amqpPort(), "pos-import", "word");
    QVERIFY(letIn.consume("orders", 1));
    QCOMPARE(desk.refusal(unlimitUser, {{u"user"_s, u"pos-import"_s}}), u"not_limited"_s);
    QCOMPARE(desk.refusal(limitUser, {{u"user"_s, u"nobody"_s}, {u"limit"_s, 1}}), u"no_such_user"_s);
}

void TestBrokerActions::aLimitThatWasThereIsTheUndo()
{
    QVERIFY(put("/api/user-limits/pos-import/max-connections", {{u"value"_s, 40}}));
    auto desk = this->desk();
    const auto request = desk.request(limitUser, {{u"user"_s, u"pos-import"_s}, {u"limit"_s, 2}});
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    QVERIFY2(preview->undo.startsWith(u"PUT "_s) && preview->undo.endsWith(u"{\"value\":40}"_s), qPrintable(preview->undo));
    QVERIFY(put("/api/user-limits/pos-import/max-connections", {{u"value"_s, 41}}));
    QCOMPARE(reasonOf(desk.execute(request, preview->token)), u"changed"_s);
}

void TestBrokerActions::ourOwnUsersAreNotLimited()
{
    auto desk = this->desk();
    for (const auto& user : {m_broker.user(), u"monitor"_s})
        QCOMPARE(desk.refusal(limitUser, {{u"user"_s, user}, {u"limit"_s, 0}}), u"own_user"_s);
}

void TestBrokerActions::hostileArgumentsAreRefused_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::addRow("connection up the path") << closeIt << QJsonObject {{u"connection"_s, u"../policies/%2F/dead"_s}} << u"gone"_s;
    QTest::addRow("connection one up") << closeIt << QJsonObject {{u"connection"_s, u".."_s}} << u"gone"_s;
    QTest::addRow("connection that is the list") << closeIt << QJsonObject {{u"connection"_s, u"."_s}} << u"gone"_s;
    QTest::addRow("queue one up") << limitQueue << QJsonObject {{u"queue"_s, u"../users"_s}, {u"limit"_s, 1}} << u"no_such_queue"_s;
    QTest::addRow("user one up") << limitUser << QJsonObject {{u"user"_s, u".."_s}, {u"limit"_s, 1}} << u"no_such_user"_s;
    QTest::addRow("connection with a line break") << closeIt << QJsonObject {{u"connection"_s, u"a\r\nX-Evil: 1"_s}} << u"action.bad_argument"_s;
    QTest::addRow("no connection") << closeIt << QJsonObject() << u"action.bad_argument"_s;
    QTest::addRow("limit that is a word") << limitQueue << QJsonObject {{u"queue"_s, u"orders"_s}, {u"limit"_s, u"all"_s}} << u"action.bad_argument"_s;
    QTest::addRow("limit below nothing") << limitQueue << QJsonObject {{u"queue"_s, u"orders"_s}, {u"limit"_s, -1}} << u"action.bad_argument"_s;
    QTest::addRow("queue of a shell") << limitQueue << QJsonObject {{u"queue"_s, u"$(id)"_s}, {u"limit"_s, 1}} << u"no_such_queue"_s;
    QTest::addRow("queue of an expression") << limitQueue << QJsonObject {{u"queue"_s, u".*"_s}, {u"limit"_s, 1}} << u"no_such_queue"_s;
    QTest::addRow("user of a path") << limitUser << QJsonObject {{u"user"_s, u"a/../../users/b"_s}, {u"limit"_s, 1}} << u"no_such_user"_s;
    QTest::addRow("user of an option") << limitUser << QJsonObject {{u"user"_s, u"-oProxyCommand=x"_s}, {u"limit"_s, 1}} << u"no_such_user"_s;
    QTest::addRow("user of a format") << unlimitUser << QJsonObject {{u"user"_s, u"%1"_s}} << u"no_such_user"_s;
}

void TestBrokerActions::hostileArgumentsAreRefused()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, arguments);
    auto desk = this->desk();
    QTEST(desk.refusal(action, arguments), "reason");
}

void TestBrokerActions::theLeastRightsAreEnough()
{
    // Policies need the tag policymaker and an entry in the virtual host; connections of others and limits of users need
    // the administrator.
    QVERIFY(m_broker.control({u"add_user"_s, u"limiter"_s, u"word"_s}));
    QVERIFY(m_broker.control({u"set_user_tags"_s, u"limiter"_s, u"policymaker"_s, u"monitoring"_s}));
    QVERIFY(m_broker.control({u"set_permissions"_s, u"limiter"_s, u"^$"_s, u"^$"_s, u"^$"_s}));
    ActionDesk desk(brokerAt(m_broker.managementUrl(), u"limiter"_s), SecretString("word"));

    const auto outcome = done(desk, limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 5}});
    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(done(desk, unlimitQueue, {{u"queue"_s, u"orders"_s}}).kind, ActionOutcome::Kind::Done);
    const auto refusal = desk.refusal(limitUser, {{u"user"_s, u"pos-import"_s}, {u"limit"_s, 5}});
    QVERIFY2(refusal == "query.permission"_L1 || refusal == "login.wrong_password"_L1, qPrintable(refusal));
}

void TestBrokerActions::withoutRightsTheBrokerSaysNo()
{
    QVERIFY(m_broker.control({u"add_user"_s, u"looker"_s, u"word"_s}));
    QVERIFY(m_broker.control({u"set_user_tags"_s, u"looker"_s, u"monitoring"_s}));
    QVERIFY(m_broker.control({u"set_permissions"_s, u"looker"_s, u"^$"_s, u"^$"_s, u"^$"_s}));
    ActionDesk desk(brokerAt(m_broker.managementUrl(), u"looker"_s), SecretString("word"));

    const auto outcome = done(desk, limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 5}});

    QVERIFY(outcome.kind == ActionOutcome::Kind::Failed || outcome.kind == ActionOutcome::Kind::Refused);
    QVERIFY(!m_broker.call("GET", "/api/policies/%2F/yagura-limit-orders"));
}

void TestBrokerActions::aSilentBrokerLeavesItUnknown()
{
    MisbehavingServer server;
    server.onRequest("/api/users/", Manner::answer("{\"name\": \"pos-import\"}"));
    server.onRequest("/api/user-limits/pos-import", Manner::answer("[]"));
    server.onRequest("/api/connections/", Manner::answer("[]"));
    server.onRequest("/api/user-limits/pos-import/max-connections", Manner::of(Manner::Kind::Silent));
    ActionDesk desk(brokerAt(server.url(), u"act"_s), SecretString("word"));
    QElapsedTimer watch;
    watch.start();

    const auto outcome = done(desk, limitUser, {{u"user"_s, u"pos-import"_s}, {u"limit"_s, 5}});

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Unknown);
    QCOMPARE(reasonOf(outcome), u"attempt.deadline"_s);
    QVERIFY2(watch.elapsed() < 31'000, qPrintable(QString::number(watch.elapsed())));
}

// Qt sends a request again when the server hangs up without an answer; a change must not be.
void TestBrokerActions::aChangeIsSentOnce()
{
    MisbehavingServer server;
    server.onRequest("/", Manner::of(Manner::Kind::Reset));
    ChangeClient client({server.url(), u"act"_s, SecretString("word"), {}});
    for (const bool isPut : {true, false}) {
        const auto before = server.requests().size();
        std::optional<Result<HttpAnswer>> answer;
        const auto take = [&](const Result<HttpAnswer>& came) { answer.emplace(came); };
        if (isPut)
            client.put("/api/x", "{}", {}, take);
        else
            client.remove("/api/x", {{"X-Reason", "test"}}, {}, take);
        QVERIFY(!answer); // never from inside
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!*answer);
        QCOMPARE(server.requests().size() - before, 1);
        const auto head = server.requests().last().head;
        QVERIFY(head.startsWith(isPut ? "PUT /api/x" : "DELETE /api/x"));
        QCOMPARE(head.contains("X-Reason: test"), !isPut);
        QVERIFY(head.contains("Authorization: Basic"));
        QVERIFY(head.contains("Accept: */*"));
    }
}

void TestBrokerActions::aBrokerThatStopsIsGivenUpInTime()
{
    auto desk = this->desk();
    QVERIFY(m_broker.signalMachine(SIGSTOP));
    QElapsedTimer watch;
    watch.start();
    const auto refusal = desk.refusal(limitQueue, {{u"queue"_s, u"orders"_s}, {u"limit"_s, 5}});
    QVERIFY(m_broker.signalMachine(SIGCONT));
    QCOMPARE(refusal, u"attempt.deadline"_s);
    QVERIFY2(watch.elapsed() < 10'500, qPrintable(QString::number(watch.elapsed())));
}

QTEST_GUILESS_MAIN(TestBrokerActions)
#include "tst_brokeractions.moc"
