// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/rabbitmqapi.h"
#include "tests/support/amqpconsumer.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/rabbitmqserver.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/watchedbroker.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString codeOf(const ReadingPtr& reading)
{
    return reading->failure() ? reading->failure()->code : u"answered"_s;
}

} // namespace

class TestRabbitmqProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<yagura::ReadingPtr>();
        if (!RabbitmqServer::isInstalled())
            QSKIP("RabbitMQ is not installed");
        QVERIFY2(m_server.start(), qPrintable(m_server.log()));
        // The administrator's own tags and rights are more than we ask for.
        QVERIFY(m_server.call(
            "PUT", "/api/users/monitor", object({{u"password"_s, u"look"_s}, {u"tags"_s, u"monitoring"_s}})));
        QVERIFY(m_server.call(
            "PUT", "/api/users/outsider", object({{u"password"_s, u"look"_s}, {u"tags"_s, u"monitoring"_s}})));
        QVERIFY(m_server.call("PUT", "/api/users/plain", object({{u"password"_s, u"look"_s}, {u"tags"_s, u""_s}})));
        const auto nothing = u"^$"_s;
        QVERIFY(m_server.call("PUT", "/api/permissions/%2F/monitor",
            object({{u"configure"_s, nothing}, {u"write"_s, nothing}, {u"read"_s, nothing}})));
    }

    void init() { failOnAnyWarning(); }

    void queuesTellWhatIsReadyUnackedAndConsumed()
    {
        declare("orders", {{u"x-dead-letter-exchange"_s, u"dlx"_s}, {u"x-dead-letter-routing-key"_s, u"dead"_s}});
        declare("orders.dead");
        declare("idle");
        QVERIFY(m_server.call("PUT", "/api/exchanges/%2F/dlx", object({{u"type"_s, u"direct"_s}})));
        QVERIFY(
            m_server.call("POST", "/api/bindings/%2F/e/dlx/q/orders.dead", object({{u"routing_key"_s, u"dead"_s}})));
        publish("orders", 7, QDateTime::currentSecsSinceEpoch() - 60);
        publish("idle", 3);
        AmqpConsumer consumer(m_server.amqpPort(), m_server.user().toLatin1(), m_server.password());
        QVERIFY(consumer.consume("orders", 4));
        auto watched = watchAs(u"monitor"_s);

        const auto reading = watched->pollUntil([](const ReadingPtr& candidate) {
            const auto* orders = queueNamed(candidate, u"orders"_s);
            const auto* idle = queueNamed(candidate, u"idle"_s);
            const auto* dead = queueNamed(candidate, u"orders.dead"_s);
            return orders && orders->unacked == 4 && orders->ready == 3 && idle && idle->ready == 3
                && dead->isDeadLetterTarget && candidate->as<BrokerHealth>()->consumers == 1 && orders->consumers == 1;
        });

        const auto* orders = queueNamed(reading, u"orders"_s);
        QVERIFY2(orders, qPrintable(codeOf(reading)));
        QCOMPARE(orders->ready, 3);
        QCOMPARE(orders->unacked, 4);
        QCOMPARE(orders->consumers, 1);
        QCOMPARE(orders->type, u"classic"_s);
        QCOMPARE(orders->deadLetterExchange, u"dlx"_s);
        QVERIFY(!orders->isDeadLetterTarget);
        QCOMPARE(queueNamed(reading, u"idle"_s)->consumers, 0);
        QVERIFY(!queueNamed(reading, u"idle"_s)->headAgeS);
        QVERIFY(queueNamed(reading, u"orders.dead"_s)->isDeadLetterTarget);
        const auto* broker = reading->as<BrokerHealth>();
        QCOMPARE(broker->connections, 1);
        QCOMPARE(broker->nodes.size(), 1);
        QVERIFY(broker->nodes.first().running);
        QVERIFY(broker->nodes.first().memoryLimit > 0);
        QVERIFY2(broker->nodes.first().dataDirectory.startsWith(u'/'), qPrintable(broker->nodes.first().dataDirectory));
        QCOMPARE(broker->queuesTotal, 3);
        QVERIFY(broker->sweep);
        QVERIFY(broker->sweep->value.complete);
        QVERIFY(broker->missing.isEmpty());
        QVERIFY(!reading->indicators.isEmpty());
    }

    void whoIsConnectedAndConsumesIsKnown()
    {
        declare("seen");
        const auto user = m_server.user().toLatin1();
        AmqpConsumer named(m_server.amqpPort(), user, m_server.password(), "Order <API>");
        QVERIFY(named.consume("seen", 1));
        AmqpConsumer nameless(m_server.amqpPort(), user, m_server.password());
        QVERIFY(nameless.openConnection());
        QTRY_VERIFY_WITH_TIMEOUT(listed("/api/connections") == 2 && listed("/api/consumers") == 1, 20'000);
        auto watched = watchAs(u"monitor"_s);

        const auto reading = watched->pollUntil([](const ReadingPtr& candidate) {
            const auto* broker = candidate->as<BrokerHealth>();
            return broker && broker->clients;
        });

        QVERIFY(reading->as<BrokerHealth>() && reading->as<BrokerHealth>()->clients);
        auto clients = reading->as<BrokerHealth>()->clients->value;
        std::ranges::sort(clients, {}, &BrokerClient::name);
        QCOMPARE(clients,
            (QList<BrokerClient> {{{}, u"admin"_s, u"127.0.0.1"_s, 1, 0, {}},
                {u"Order <API>"_s, u"admin"_s, u"127.0.0.1"_s, 1, 1, {u"seen"_s}}}));
    }

    void aBrokerThatHidesItsClientsIsPolledAllTheSame()
    {
        MisbehavingServer server;
        server.onRequest("/api/queues", Manner::answer(R"({"items":[],"page_count":0,"total_count":0})"));
        server.onRequest("/api/nodes", Manner::answer("[]"));
        server.onRequest("/api/overview", Manner::answer(R"({"rabbitmq_version":"3.10.8"})"));
        server.onRequest("/api/connections", Manner::answer("<html>no</html>"));
        WatchedBroker watched(server.url(), u"monitor"_s, SecretString("look"));

        QVERIFY(watched.poll()->as<BrokerHealth>());
        QTRY_COMPARE(server.requests().size(), 4);
        QTRY_COMPARE(watched.counters().answered, 4);
        const auto reading = watched.poll();

        QVERIFY2(reading->as<BrokerHealth>(), qPrintable(codeOf(reading)));
        QVERIFY(!reading->as<BrokerHealth>()->clients);
        QCOMPARE(server.requests().size(), 7); // not asked again so soon
    }

    void theAgeOfTheOldestMessageIsKnownWhenItIsStamped()
    {
        declare("stamped");
        publish("stamped", 1, QDateTime::currentSecsSinceEpoch() - 60);
        auto watched = watchAs(u"monitor"_s);

        const auto reading = watched->pollUntil([](const ReadingPtr& candidate) {
            const auto* stamped = queueNamed(candidate, u"stamped"_s);
            return stamped && stamped->headAgeS;
        });

        const auto* stamped = queueNamed(reading, u"stamped"_s);
        QVERIFY(stamped && stamped->headAgeS);
        QCOMPARE_GE(*stamped->headAgeS, 59);
        QCOMPARE_LT(*stamped->headAgeS, 120);
    }

    void rightAfterDeclaringFiguresAreUnknown()
    {
        auto watched = watchAs(u"monitor"_s);
        QVERIFY(watched->poll());
        declare("newborn");

        const auto reading = watched->poll();

        const auto* newborn = queueNamed(reading, u"newborn"_s);
        QVERIFY2(newborn, qPrintable(codeOf(reading)));
        QVERIFY(!newborn->ready);
        QVERIFY(!newborn->consumers);
        QVERIFY(!newborn->publishPerS);
        const auto later = watched->pollUntil(
            [](const ReadingPtr& candidate) { return queueNamed(candidate, u"newborn"_s)->ready.has_value(); });
        QCOMPARE(queueNamed(later, u"newborn"_s)->ready, 0);
    }

    void aDiskAlarmIsSeenAndGoes()
    {
        auto watched = watchAs(u"monitor"_s);
        QVERIFY(m_server.control({u"set_disk_free_limit"_s, u"900000GB"_s}));
        const auto alarmed = watched->pollUntil([](const ReadingPtr& candidate) {
            return !candidate->failure() && candidate->as<BrokerHealth>()->hasAlarm();
        });
        QVERIFY(m_server.control({u"set_disk_free_limit"_s, u"50MB"_s}));
        const auto healed = watched->pollUntil([](const ReadingPtr& candidate) {
            return !candidate->failure() && !candidate->as<BrokerHealth>()->hasAlarm();
        });

        QVERIFY(alarmed->as<BrokerHealth>()->nodes.first().diskAlarm);
        QVERIFY(!healed->as<BrokerHealth>()->nodes.first().diskAlarm);
    }

    void aDeletedQueueIsForgotten()
    {
        declare("shortlived");
        auto watched = watchAs(u"monitor"_s);
        QVERIFY(queueNamed(watched->poll(), u"shortlived"_s));

        QVERIFY(m_server.call("DELETE", "/api/queues/%2F/shortlived"));

        const auto reading
            = watched->pollUntil([](const ReadingPtr& candidate) { return !queueNamed(candidate, u"shortlived"_s); });
        QVERIFY(!queueNamed(reading, u"shortlived"_s));
        QVERIFY(reading->as<BrokerHealth>());
    }

    void whoMayNotSeeTheQueuesSaysSo()
    {
        declare("hidden");
        auto watched = watchAs(u"outsider"_s);

        const auto reading = watched->poll();

        const auto* broker = reading->as<BrokerHealth>();
        QVERIFY2(broker, qPrintable(codeOf(reading)));
        QVERIFY(broker->queues.isEmpty());
        QVERIFY(broker->queuesTotal > 0);
        QVERIFY(!broker->sweep->value.complete);
        QCOMPARE(broker->missing.size(), 1);
        QVERIFY(broker->missing.first().remedy.contains(u"'outsider'"_s));
    }

    void aUserWithoutTheTagIsToldWhichOne()
    {
        auto watched = watchAs(u"plain"_s);

        const auto reading = watched->poll(5s, true);

        QCOMPARE(codeOf(reading), u"query.permission"_s);
        QCOMPARE(reading->failure()->failureClass, FailureClass::Permission);
        QVERIFY(reading->failure()->args.value(u"grant"_s).toString().contains(u"monitoring"_s));
        QCOMPARE(reading->ladder->value.failing()->rung, Rung::Login);
        QCOMPARE(reading->ladder->value.failing()->failure->code, u"query.permission"_s);
        QVERIFY(reading->indicators.isEmpty());
    }

    void aWrongPasswordIsAnAuthFailure()
    {
        auto watched = std::make_unique<WatchedBroker>(m_server.managementUrl(), u"monitor"_s, SecretString("wrong"));

        const auto reading = watched->poll(5s, true);

        QCOMPARE(codeOf(reading), u"login.wrong_password"_s);
        QCOMPARE(reading->failure()->failureClass, FailureClass::Auth);
        QCOMPARE(reading->ladder->value.failing()->rung, Rung::Login);
    }

    void theLadderIsWalkedBesideThePoll()
    {
        auto watched = watchAs(u"monitor"_s);

        const auto reading = watched->poll(5s, true);

        QVERIFY(reading->as<BrokerHealth>());
        QVERIFY(reading->ladder);
        QVERIFY(!reading->ladder->value.failing());
        QCOMPARE(reading->ladder->value.steps.last().outcome, LadderStep::Outcome::Passed);
    }

    void aBrokerThatHangsGivesNoAnswerWithinTheDeadline()
    {
        auto watched = watchAs(u"monitor"_s);
        QVERIFY(watched->poll()->as<BrokerHealth>());
        QVERIFY(m_server.signalMachine(SIGSTOP));
        QElapsedTimer watch;
        watch.start();

        const auto reading = watched->poll(2s, true);
        const auto took = watch.elapsed();
        QVERIFY(m_server.signalMachine(SIGCONT));

        QCOMPARE(reading->failure()->failureClass, FailureClass::NoAnswer);
        QCOMPARE_LT(took, 5'000);
        QVERIFY(reading->ladder && reading->ladder->value.failing());
        QCOMPARE(reading->ladder->value.failing()->rung, Rung::Login);
        const auto healed
            = watched->pollUntil([](const ReadingPtr& candidate) { return candidate->as<BrokerHealth>() != nullptr; });
        QVERIFY2(healed->as<BrokerHealth>(), qPrintable(codeOf(healed)));
    }

    void anInterruptFreesAPollAtOnce()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Manner::Kind::Silent));
        WatchedBroker watched(server.url(), u"monitor"_s, SecretString("look"));
        watched.ask(10s, true);
        QTRY_COMPARE(server.requests().size(), 3); // two of the poll, one of the ladder

        watched.probe().interrupt();
        const auto reading = watched.answer();

        QCOMPARE(codeOf(reading), u"attempt.deadline"_s);
        QCOMPARE(watched.counters().inFlight, 0);
        watched.probe().interrupt();
        server.onRequest("", Manner::answer("<html>login</html>"));
        QCOMPARE(codeOf(watched.poll()), u"http.not_json"_s);
    }

    void aLadderThatHangsDoesNotSpoilAGoodPoll()
    {
        MisbehavingServer server;
        server.onRequest("/api/queues", Manner::answer(R"({"items":[],"page_count":0,"total_count":0})"));
        server.onRequest("/api/nodes", Manner::answer("[]"));
        server.onRequest("/api/overview", Manner::of(Manner::Kind::Silent));
        server.onRequest(overviewTarget(), Manner::answer(R"({"rabbitmq_version":"3.10.8"})"));
        WatchedBroker watched(server.url(), u"monitor"_s, SecretString("look"));
        watched.ask(10s, true);
        QTRY_COMPARE(server.requests().size(), 4);
        QTRY_COMPARE(watched.counters().answered, 3);

        watched.probe().interrupt();
        const auto reading = watched.answer();

        QVERIFY2(reading->as<BrokerHealth>(), qPrintable(codeOf(reading)));
        QCOMPARE(reading->ladder->value.failing()->rung, Rung::Login);
    }

    void aStrangerOnThePortIsNamedByTheLadder()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Manner::Kind::WrongProtocol, "SSH-2.0-OpenSSH_9.2p1\r\n\r\n"));
        WatchedBroker watched(server.url(), u"monitor"_s, SecretString("look"));

        const auto reading = watched.poll(2s, true);

        QCOMPARE(codeOf(reading), u"http.not_http"_s);
        QCOMPARE(reading->failure()->failureClass, FailureClass::Protocol);
    }

private:
    static QJsonDocument object(const QJsonObject& members) { return QJsonDocument(members); }

    std::unique_ptr<WatchedBroker> watchAs(const QString& user)
    {
        return std::make_unique<WatchedBroker>(m_server.managementUrl(), user, SecretString("look"));
    }
    /// How many the management API lists there; its figures come a few seconds late.
    qsizetype listed(const QByteArray& target) const
    {
        return QJsonDocument::fromJson(m_server.call("GET", target).value_or("[]")).array().size();
    }
    void declare(const QByteArray& name, const QJsonObject& arguments = {})
    {
        QVERIFY(m_server.call(
            "PUT", "/api/queues/%2F/" + name, object({{u"durable"_s, true}, {u"arguments"_s, arguments}})));
    }
    void publish(const QByteArray& queue, int count, std::optional<qint64> timestamp = {})
    {
        QJsonObject properties;
        if (timestamp)
            properties.insert(u"timestamp"_s, *timestamp);
        for (int i = 0; i < count; ++i) {
            QVERIFY(m_server.call("POST", "/api/exchanges/%2F/amq.default/publish",
                object({{u"properties"_s, properties}, {u"routing_key"_s, QString::fromLatin1(queue)},
                    {u"payload"_s, u"{}"_s}, {u"payload_encoding"_s, u"string"_s}})));
        }
    }

    RabbitmqServer m_server;
};

QTEST_GUILESS_MAIN(TestRabbitmqProbe)
#include "tst_rabbitmqprobe.moc"
