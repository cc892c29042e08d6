// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/peekedmessages.h"
#include "backends/rabbitmq/rabbitmqapi.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/peeks.h"
#include "tests/support/rabbitmqserver.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/watchedbroker.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// Every seventh is malformed at byte 15: a number with a leading zero.
constexpr int messages = 60;

bool isBad(int number)
{
    return number % 7 == 3;
}

QByteArray payloadOf(int number)
{
    const QByteArray digits = QByteArray::number(1000 + number);
    return isBad(number) ? "{\"n\":" + digits + ",\"x\":0" + digits + "}" : "{\"n\":" + digits + ",\"x\":1}";
}

Amount indicatorOf(const Reading& reading, const QString& name, const QString& object)
{
    const auto found = std::ranges::find_if(reading.indicators, [&](const Indicator& indicator) {
        return indicator.name == name && indicator.object && indicator.object->name == object;
    });
    return found == reading.indicators.end() ? Amount() : found->value;
}

QJsonDocument object(const QJsonObject& members)
{
    return QJsonDocument(members);
}

/// A broker that says of itself what we tell it to, with these queues.
void pretend(MisbehavingServer& server, const QByteArray& queues)
{
    server.onRequest("/api/overview", Manner::answer(R"({"rabbitmq_version":"3.12.1","object_totals":{"queues":2}})"));
    server.onRequest("/api/nodes", Manner::answer("[]"));
    server.onRequest("/api/queues?",
        Manner::answer(R"({"items":[)" + queues + R"(],"total_count":2,"page_count":1,"filtered_count":2})"));
}

QList<SeenRequest> looksAt(const MisbehavingServer& server)
{
    auto requests = server.requests();
    requests.removeIf([](const SeenRequest& request) { return !request.head.startsWith("POST "); });
    return requests;
}

constexpr auto twoQueues = R"({"name":"orders","vhost":"/","type":"classic","messages_ready":9},
                              {"name":"private","vhost":"/","type":"classic","messages_ready":9})";

} // namespace

class TestPeek : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<yagura::ReadingPtr>(); }
    void init() { failOnAnyWarning(); }

    void theOnlyWayOfAskingPutsMessagesBack()
    {
        QCOMPARE(peekBody(200, 4096), R"({"ackmode":"ack_requeue_true","count":200,"encoding":"base64","truncate":4096})");
        QCOMPARE(peekTarget(u"/"_s, u"a b/ü"_s), "/api/queues/%2F/a%20b%2F%C3%BC/get");
    }

    void aMissingRightIsToldWithTheCommandThatHelps()
    {
        const Failure refused {FailureClass::Auth, u"login.wrong_password"_s,
            {{u"detail"_s, u"{\"reason\":\"ACCESS_REFUSED - read access to queue\"}"_s}}};

        const auto refined = refinedForPeek(refused, u"peeker"_s, u"/"_s, u"a.b"_s);

        QCOMPARE(refined.code, u"peek.not_allowed"_s);
        QCOMPARE(refined.args.value(u"grant"_s).toString(),
            u"rabbitmqctl set_permissions -p '/' 'peeker' '^$' '^$' '^a\\.b$'"_s);
        QCOMPARE(refinedForPeek({FailureClass::Auth, u"login.wrong_password"_s, {}}, u"p"_s, u"/"_s, u"a"_s).code,
            u"login.wrong_password"_s);
    }

    void answersAreRead()
    {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto peeked = parsePeek(R"([{"payload":"eyJh","payload_encoding":"base64","payload_bytes":9,
            "redelivered":true,"exchange":"shop","routing_key":"orders","message_count":4,
            "properties":{"app_id":"pos","headers":{"host":"till-3"}}},
            {"payload":"e30=","payload_encoding":"base64","payload_bytes":2,"message_count":3,"properties":[]}])",
            u"//orders"_s, now);

        QVERIFY(peeked);
        QCOMPARE(peeked->readyThen, 5);
        const auto& first = peeked->messages.at(0);
        QCOMPARE(first.payload, "{\"a");
        QVERIFY(first.isCut() && first.redelivered);
        QCOMPARE(first.headers.value(u"host"_s).toString(), u"till-3"_s);
        QVERIFY(!first.properties.contains(u"headers"_s));
        QCOMPARE(peeked->messages.at(1).position, 1);
        QVERIFY(!peeked->messages.at(1).isCut());
        QCOMPARE(parsePeek(R"([{"payload":"***","payload_encoding":"base64"}])", {}, now).error().code, u"http.not_json"_s);
        QCOMPARE(parsePeek("{}", {}, now).error().code, u"http.not_json"_s);
    }

    void whatIsCutOffCannotBeJudged()
    {
        PeekedMessage cut;
        cut.payload = "{\"a\":[1,2";
        cut.payloadBytes = 4000;
        auto faulty = cut;
        faulty.payload = "{\"a\":[1,,";
        auto whole = cut;
        whole.payloadBytes = whole.payload.size();

        const auto verdict = verdictOn({cut, faulty, whole});

        QCOMPARE(verdict.looked, 3);
        QCOMPARE(verdict.cannotJudge, 1);
        QCOMPARE(verdict.malformed, 2);
        QCOMPARE(verdict.valid, 0);
    }

    void ofAMalformedMessageOnlyTheSurroundingsAreKept()
    {
        PeekedMessage message;
        message.payload = "[" + QByteArray(20'000, ' ') + "1,," + QByteArray(20'000, ' ') + "]";
        message.payloadBytes = message.payload.size();

        const auto verdict = verdictOn(QList<PeekedMessage>(40, message));

        QCOMPARE(verdict.groups.size(), 1);
        QCOMPARE(verdict.groups.first().count, 40);
        const auto& sample = verdict.groups.first().samples.first();
        QCOMPARE(sample.window.size(), PeekSample::mostBytes);
        QCOMPARE(sample.fault.offset, 20'003);
        QCOMPARE(sample.window.at(sample.fault.offset - sample.windowOffset), ',');
    }

    void aQueueThatIsNotListedIsNeverTouched()
    {
        MisbehavingServer server;
        pretend(server, twoQueues);
        server.onRequest("/api/queues/%2F/orders/get", Manner::answer("[]"));
        auto watched = lookAs(server.url(), {{u"orders"_s}, u"peeker"_s, 1h, 100, {}});

        watched->pollUntil([](const ReadingPtr& reading) { return peekIn(reading, u"orders"_s)->readAt.has_value(); });
        for (int i = 0; i < 5; ++i)
            watched->poll();

        const auto looks = looksAt(server);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().target, "/api/queues/%2F/orders/get");
        for (const auto& request : server.requests())
            QVERIFY2(!request.target.contains("private"), request.target);
    }

    void withoutLeaveNothingIsLookedInto()
    {
        MisbehavingServer server;
        pretend(server, twoQueues);
        auto watched = std::make_unique<WatchedBroker>(server.url(), u"monitor"_s, SecretString("look"));

        for (int i = 0; i < 3; ++i)
            QVERIFY(watched->poll()->as<BrokerHealth>()->peeks.isEmpty());

        QCOMPARE(looksAt(server).size(), 0);
    }

    void aFailingLookFailsNoPollAndIsNotRepeatedAtOnce_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << Manner::answer("{\"reason\":\"ACCESS_REFUSED\"}", 401) << u"peek.not_allowed"_s;
        QTest::newRow("error") << Manner::answer("{}", 500) << u"http.status"_s;
        QTest::newRow("reset") << Manner::of(Manner::Kind::Reset) << u"server.closed_connection"_s;
        QTest::newRow("half") << Manner::of(Manner::Kind::HalfAnswer, "[{\"payload\":1}]") << u"server.closed_connection"_s;
        QTest::newRow("redirect") << Manner::redirect("/api/queues/%2F/private/get") << u"http.redirect"_s;
        QTest::newRow("endless") << Manner::of(Manner::Kind::EndlessBody) << u"http.too_large"_s;
        QTest::newRow("nonsense") << Manner::answer("{]") << u"http.not_json"_s;
    }

    void aFailingLookFailsNoPollAndIsNotRepeatedAtOnce()
    {
        QFETCH(Manner, manner);
        QFETCH(QString, code);
        MisbehavingServer server;
        pretend(server, twoQueues);
        server.onRequest("/api/queues/%2F/orders/get", manner);
        auto watched = lookAs(server.url(), {{u"orders"_s}, u"peeker"_s, 1h, 100, {}});

        const auto reading
            = watched->pollUntil([](const ReadingPtr& candidate) { return peekIn(candidate, u"orders"_s)->failure.has_value(); });
        for (int i = 0; i < 3; ++i)
            QVERIFY(watched->poll()->as<BrokerHealth>());

        const auto* peek = peekIn(reading, u"orders"_s);
        QVERIFY(peek && peek->failure);
        QCOMPARE(peek->failure->code, code);
        QVERIFY(!peek->readAt);
        QCOMPARE(peek->log.size(), 1);
        QCOMPARE(peek->log.first().failure, code);
        QVERIFY(indicatorOf(*reading, u"queue.malformed"_s, u"orders"_s) == Amount());
        // Not even by Qt itself, which likes to send again what a server has hung up on.
        QCOMPARE(looksAt(server).size(), 1);
    }

    void aQueueWithALengthLimitIsRefused()
    {
        MisbehavingServer server;
        pretend(server, R"({"name":"orders","vhost":"/","type":"classic","messages_ready":9,
                            "effective_policy_definition":{"max-length":10}})");
        auto watched = lookAs(server.url(), {{u"orders"_s, u"nowhere"_s}, u"peeker"_s, 1h, 100, {}});

        watched->poll();
        const auto reading = watched->poll();

        QVERIFY(hasFailure(reading, u"orders"_s, u"peek.length_limited"_s));
        QVERIFY(hasFailure(reading, u"nowhere"_s, u"peek.no_such_queue"_s));
        QCOMPARE(looksAt(server).size(), 0);
    }

    void theBudgetIsSharedAndKept()
    {
        MisbehavingServer server;
        pretend(server, twoQueues);
        server.onRequest("/api/queues/%2F/", Manner::answer("[]"));
        auto watched = lookAs(server.url(), {{u"orders"_s, u"private"_s}, u"peeker"_s, 500ms, 7, {}});

        const auto began = now();
        const auto reading = watched->pollUntil([](const ReadingPtr& candidate) {
            const auto* peek = peekIn(candidate, u"private"_s);
            return peek->log.size() >= 3 && peekIn(candidate, u"orders"_s)->log.size() >= 3;
        });

        // The fake hands out nothing, so the second queue gets what the first one left.
        const auto& orders = peekIn(reading, u"orders"_s)->log;
        const auto& others = peekIn(reading, u"private"_s)->log;
        QCOMPARE(orders.first().asked, 3);
        QCOMPARE(others.first().asked, 7);
        for (qsizetype i = 1; i < orders.size(); ++i)
            QCOMPARE_GE(orders[i - 1].at.since(orders[i].at), 500ms);
        QCOMPARE_GE(now().since(began), 1'000ms);
    }

    void malformedMessagesAreFoundAndNoneIsTakenAway();
    void aQuorumQueueIsRefused();

private:
    static std::unique_ptr<WatchedBroker> lookAs(const QUrl& url, const PeekSettings& peek)
    {
        return std::make_unique<WatchedBroker>(url, u"monitor"_s, SecretString("look"), peek);
    }
    static Moment now() { return systemClock()(); }

    bool startBroker();
    void declare(const QByteArray& name, const QJsonObject& arguments = {});
    QList<QJsonObject> drain(const QByteArray& queue);

    std::unique_ptr<RabbitmqServer> m_server;
};

bool TestPeek::startBroker()
{
    if (m_server)
        return true;
    m_server = std::make_unique<RabbitmqServer>();
    if (!m_server->start())
        return false;
    const auto user = [&](const QByteArray& name, const QString& tag, const QString& mayRead) {
        return m_server->call("PUT", "/api/users/" + name, object({{u"password"_s, u"look"_s}, {u"tags"_s, tag}}))
            && m_server->call("PUT", "/api/permissions/%2F/" + name,
                object({{u"configure"_s, u"^$"_s}, {u"write"_s, u"^$"_s}, {u"read"_s, mayRead}}));
    };
    return user("monitor", u"monitoring"_s, u"^$"_s) && user("peeker", u"management"_s, u"^orders$"_s);
}

void TestPeek::declare(const QByteArray& name, const QJsonObject& arguments)
{
    QVERIFY(m_server->call("PUT", "/api/queues/%2F/" + name, object({{u"durable"_s, true}, {u"arguments"_s, arguments}})));
    QJsonObject message {{u"routing_key"_s, QString::fromLatin1(name)}, {u"payload_encoding"_s, u"string"_s}};
    for (int i = 0; i < messages; ++i) {
        message.insert(u"payload"_s, QString::fromUtf8(payloadOf(i)));
        message.insert(u"properties"_s, QJsonObject {{u"app_id"_s, isBad(i) ? u"pos-import"_s : u"web"_s}});
        QVERIFY(m_server->call("POST", "/api/exchanges/%2F/amq.default/publish", object(message)));
    }
}

/// All that is in the queue, taken out for good.
QList<QJsonObject> TestPeek::drain(const QByteArray& queue)
{
    const auto answer = m_server->call("POST", "/api/queues/%2F/" + queue + "/get",
        object({{u"count"_s, 10 * messages}, {u"ackmode"_s, u"ack_requeue_false"_s}, {u"encoding"_s, u"auto"_s}}));
    QList<QJsonObject> drained;
    for (const auto row : QJsonDocument::fromJson(answer.value_or(QByteArray())).array())
        drained.append(row.toObject());
    return drained;
}

void TestPeek::malformedMessagesAreFoundAndNoneIsTakenAway()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY(startBroker());
    declare("orders");
    declare("private");
    constexpr int looked = 40;
    {
        auto watched = lookAs(m_server->managementUrl(), {{u"orders"_s, u"private"_s}, u"peeker"_s, 1h, 2 * looked, {}});

        const auto reading = watched->pollUntil([](const ReadingPtr& candidate) {
            return wasLookedInto(candidate, u"orders"_s) && peekIn(candidate, u"private"_s)->failure;
        });

        const auto* peek = peekIn(reading, u"orders"_s);
        QVERIFY(peek && peek->readAt);
        QCOMPARE(peek->readyThen, messages);
        QCOMPARE(peek->verdict.looked, looked);
        QCOMPARE(peek->verdict.malformed, 6);
        QCOMPARE(peek->verdict.valid, looked - 6);
        QCOMPARE(peek->verdict.groups.size(), 1);
        const auto& group = peek->verdict.groups.first();
        QCOMPARE(group.count, 6);
        QCOMPARE(group.samples.first().position, 3);
        QCOMPARE(group.samples.first().window, payloadOf(3));
        QCOMPARE(group.samples.first().fault.offset, 15);
        QCOMPARE(group.samples.first().fault.line, 1);
        QCOMPARE(group.samples.first().fault.column, 16);
        QCOMPARE(group.samples.first().fault.path, u"$.x"_s);
        QCOMPARE(peek->verdict.producers.first().value, u"pos-import"_s);
        QCOMPARE(peek->verdict.producers.first().badWith, 6);
        QCOMPARE(peek->log.first().looked, looked);
        QVERIFY(indicatorOf(*reading, u"queue.malformed"_s, u"orders"_s) == Amount(6));
        // A queue on the list that the user may not read is a failure of its own, with the command that helps.
        QVERIFY(hasFailure(reading, u"private"_s, u"peek.not_allowed"_s));
    }
    const auto left = drain("orders");
    QCOMPARE(left.size(), messages);
    for (int i = 0; i < messages; ++i) {
        QCOMPARE(left[i].value("payload"_L1).toString().toUtf8(), payloadOf(i));
        QCOMPARE(left[i].value("redelivered"_L1).toBool(), i < looked);
    }
    const auto untouched = drain("private");
    QCOMPARE(untouched.size(), messages);
    for (const auto& message : untouched)
        QVERIFY(!message.value("redelivered"_L1).toBool());
}

void TestPeek::aQuorumQueueIsRefused()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY(startBroker());
    declare("quorum", {{u"x-queue-type"_s, u"quorum"_s}, {u"x-delivery-limit"_s, 1}});
    {
        auto watched = lookAs(m_server->managementUrl(), {{u"quorum"_s}, m_server->user(), 500ms, 50, {}});

        const auto reading = watched->pollUntil([](const ReadingPtr& candidate) {
            const auto* broker = candidate->as<BrokerHealth>();
            return broker && hasFailure(candidate, u"quorum"_s, u"peek.not_classic"_s)
                && std::ranges::any_of(broker->queues, [](const Queue& queue) { return queue.ready == messages; });
        });

        QVERIFY(hasFailure(reading, u"quorum"_s, u"peek.not_classic"_s));
        QVERIFY(peekIn(reading, u"quorum"_s)->log.isEmpty());
    }
    const auto left = drain("quorum");
    QCOMPARE(left.size(), messages);
    for (const auto& message : left)
        QVERIFY(!message.value("redelivered"_L1).toBool());
}

QTEST_GUILESS_MAIN(TestPeek)
#include "tst_peek.moc"
