// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/deadletters.h"
#include "backends/rabbitmq/queuebook.h"
#include "backends/rabbitmq/rabbitmqanswers.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Moment momentAt(qint64 unixSeconds, std::chrono::milliseconds boot = 0ms)
{
    return {QDateTime::fromSecsSinceEpoch(unixSeconds, QTimeZone::utc()), boot};
}

QByteArray recorded(const QString& name)
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/fixtures/rabbitmq/3.10.8/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pageOf(const QByteArray& queue)
{
    return R"({"items":[)" + queue + R"(],"page_count":1,"total_count":1})";
}

Queue queueOf(const QByteArray& members)
{
    const auto page = parseQueuePage(pageOf(R"({"name":"q","vhost":"/",)" + members + '}'), momentAt(1'700'000'100));
    return page ? page->queues.value(0) : Queue();
}

const Queue* named(const QList<Queue>& queues, const QString& name)
{
    const auto found = std::ranges::find(queues, name, &Queue::name);
    return found == queues.end() ? nullptr : &*found;
}

Queue readQueue(const QString& name, std::optional<qint64> ready, std::chrono::milliseconds boot)
{
    Queue queue;
    queue.vhost = u"/"_s;
    queue.name = name;
    queue.ready = ready;
    queue.readAt = momentAt(1'700'000'000, boot);
    return queue;
}

/// Every parser, as "what is wrong with these bytes", to be fed with what none of them may accept.
QList<std::function<QString(const QByteArray&)>> allParsers()
{
    const auto codeOf = [](const auto& result) { return result ? QString() : result.error().code; };
    return {
        [=](const QByteArray& bytes) { return codeOf(parseOverview(bytes)); },
        [=](const QByteArray& bytes) { return codeOf(parseNodes(bytes)); },
        [=](const QByteArray& bytes) { return codeOf(parseQueuePage(bytes, {})); },
        [=](const QByteArray& bytes) { return codeOf(parseQueue(bytes, {})); },
        [=](const QByteArray& bytes) { return codeOf(parseBindings(bytes)); },
        [=](const QByteArray& bytes) { return codeOf(parseConnectionPage(bytes)); },
        [=](const QByteArray& bytes) { return codeOf(parseConsumers(bytes)); },
    };
}

} // namespace

class TestRabbitmqParsers : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aRecordedOverviewIsRead()
    {
        const auto overview = parseOverview(recorded(u"overview.json"_s));

        QVERIFY(overview);
        QCOMPARE(overview->version, u"3.10.8"_s);
        QCOMPARE(overview->clusterName, u"yg@vm"_s);
        QCOMPARE(overview->ready, 39);
        QCOMPARE(overview->unacked, 0);
        QCOMPARE(overview->publishPerS, 0.0);
        QCOMPARE(overview->unroutablePerMin, 0);
        QCOMPARE(overview->connections, 0);
        QCOMPARE(overview->consumers, 0);
        QCOMPARE(overview->queues, 6);
    }

    void aBrokerWithoutStatisticsYetIsUnknownNotZero()
    {
        const auto overview = parseOverview(recorded(u"overview_idle.json"_s));

        QVERIFY(overview);
        QCOMPARE(overview->version, u"3.10.8"_s);
        QCOMPARE(overview->queues, 0);
        QVERIFY(!overview->ready);
        QVERIFY(!overview->unacked);
        QVERIFY(!overview->publishPerS);
        QVERIFY(!overview->deliverPerS);
        QVERIFY(!overview->unroutablePerMin);
    }

    void recordedNodesAreRead()
    {
        const auto nodes = parseNodes(recorded(u"nodes.json"_s));

        QVERIFY(nodes);
        QCOMPARE(nodes->size(), 1);
        const auto& node = nodes->first();
        QCOMPARE(node.name, u"yg@localhost"_s);
        QVERIFY(node.running);
        QCOMPARE(node.memoryUsed, 140'083'200);
        QCOMPARE(node.memoryLimit, 10'110'604'083);
        QVERIFY(!node.memoryAlarm);
        QCOMPARE(node.diskFreeLimit, 50'000'000);
        QVERIFY(!node.diskAlarm);
        QCOMPARE(node.filesUsed, 38);
        QCOMPARE(node.filesLimit, 20'000);
        QCOMPARE(node.uptimeS, 24.378);
        QVERIFY(node.partitions.isEmpty());
    }

    void aNodeTellsWhereItKeepsItsMessages()
    {
        const auto nodes
            = parseNodes(R"([{"name": "rabbit@mq", "running": true, "db_dir": "/var/lib/rabbitmq/mnesia/rabbit@mq"},
            {"name": "rabbit@old", "running": true}, {"name": "rabbit@odd", "running": true, "db_dir": 7}])");

        QVERIFY(nodes);
        QCOMPARE(nodes->at(0).dataDirectory, u"/var/lib/rabbitmq/mnesia/rabbit@mq"_s);
        QVERIFY(nodes->at(1).dataDirectory.isEmpty());
        QVERIFY(nodes->at(2).dataDirectory.isEmpty());
    }

    void aDiskAlarmIsSeen()
    {
        const auto nodes = parseNodes(recorded(u"nodes_disk_alarm.json"_s));

        QVERIFY(nodes);
        QVERIFY(nodes->first().diskAlarm);
        QCOMPARE(nodes->first().diskFreeLimit, 900'000'000'000);
    }

    void aNodeThatIsDownHasNoFigures()
    {
        const auto nodes = parseNodes(
            R"([{"name":"a","running":false},{"name":"b","running":true,"disk_free":"disk_free_monitoring_disabled","partitions":["a"]}])");

        QVERIFY(nodes);
        QVERIFY(!nodes->first().running);
        QVERIFY(!nodes->first().memoryUsed);
        QVERIFY(!nodes->last().diskFree);
        QCOMPARE(nodes->last().partitions, QStringList {u"a"_s});
    }

    void recordedQueuesAreRead()
    {
        const auto page = parseQueuePage(recorded(u"queues.json"_s), momentAt(1'700'000'060));

        QVERIFY(page);
        QCOMPARE(page->total, 6);
        QCOMPARE(page->pageCount, 1);
        QCOMPARE(page->queues.size(), 6);
        const auto* orders = named(page->queues, u"orders"_s);
        QVERIFY(orders);
        QCOMPARE(orders->type, u"classic"_s);
        QCOMPARE(orders->state, u"running"_s);
        QVERIFY(orders->ready >= 38);
        QCOMPARE(orders->unacked, 0);
        QCOMPARE(orders->consumers, 0);
        QVERIFY(orders->publishPerS);
        QCOMPARE(orders->headAgeS, 60.0);
        QCOMPARE(orders->deadLetterExchange, u"dlx"_s);
        QCOMPARE(orders->deadLetterRoutingKey, u"dead"_s);
        const auto* pay = named(page->queues, u"pay"_s);
        QCOMPARE(pay->type, u"quorum"_s);
        QVERIFY(pay->deadLetterExchange.isEmpty());
        QCOMPARE(pay->deadLetterRoutingKey, u"orders.dead"_s);
        QVERIFY(named(page->queues, u"<img src=x>"_s));
        QVERIFY(!named(page->queues, u"orders.dead"_s)->headAgeS);
    }

    void aNewbornQueueHasNoFiguresAtAll()
    {
        const auto page = parseQueuePage(recorded(u"queues_newborn.json"_s), momentAt(1'700'000'060));

        QVERIFY(page);
        const auto* newborn = named(page->queues, u"newborn"_s);
        QVERIFY(newborn);
        QVERIFY(!newborn->ready);
        QVERIFY(!newborn->unacked);
        QVERIFY(!newborn->consumers);
        QVERIFY(!newborn->publishPerS);
        QVERIFY(!newborn->consumerCapacity);
        QVERIFY(newborn->state.isEmpty());
    }

    void aSingleQueueAndBindingsAreRead()
    {
        const auto queue = parseQueue(recorded(u"queue.json"_s), momentAt(1'700'000'060));
        const auto bindings = parseBindings(recorded(u"bindings.json"_s));

        QVERIFY(queue);
        QCOMPARE(queue->name, u"orders"_s);
        QVERIFY(queue->ackPerS);
        QVERIFY(bindings);
        QCOMPARE(*bindings, (QList<QueueBinding> {{u"orders.dead"_s, u"dead"_s}}));
    }

    void anUnreadableDocumentIsAFailureAndNeverAnEmptyList_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("login page") << "<!DOCTYPE html><html><form action=login></form></html>"_ba;
        QTest::newRow("a string") << "\"ok\""_ba;
        QTest::newRow("wrong password") << recorded(u"wrong_password.json"_s);
        QTest::newRow("cut off") << recorded(u"queues.json"_s).chopped(200);
        QTest::newRow("1e400 in one field") << pageOf(R"({"name":"q","vhost":"/","messages_ready":1e400})");
        QTest::newRow("NaN in one field") << pageOf(R"({"name":"q","vhost":"/","messages_ready":NaN})");
        QTest::newRow("nested 100,000 deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("no UTF-8") << pageOf("{\"name\":\"\xff\xfe\",\"vhost\":\"/\"}");
        QTest::newRow("another object") << R"({"status":"ok"})"_ba;
        QTest::newRow("an array of numbers") << "[1,2,3]"_ba;
        QTest::newRow("items is no list") << R"({"items":{},"page_count":1,"total_count":1})"_ba;
        QTest::newRow("a negative total") << R"({"items":[],"page_count":1,"total_count":-1})"_ba;
    }

    void anUnreadableDocumentIsAFailureAndNeverAnEmptyList()
    {
        QFETCH(QByteArray, bytes);

        for (const auto& codeOf : allParsers())
            QCOMPARE(codeOf(bytes), u"http.not_json"_s);
    }

    void aQueueWithoutANameIsAFailure()
    {
        QVERIFY(!parseQueuePage(pageOf(R"({"vhost":"/"})"), {}));
        QVERIFY(!parseQueue(R"({"vhost":"/"})", {}));
        QVERIFY(!parseConsumers(R"([{"queue":{"vhost":"/"}}])"));
    }

    void numbersBeyondARangeAreUnknown_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<std::optional<qint64>>("expected");

        const auto row = [](const QByteArray& number, std::optional<qint64> expected) {
            QTest::newRow(number) << number << expected;
        };
        row("0", 0);
        row("9007199254740993", 9'007'199'254'740'993); // 2^53 + 1
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("18446744073709551615", std::nullopt);
        row("1e300", std::nullopt);
        row("-1", std::nullopt);
        row("1.5", std::nullopt);
        row("null", std::nullopt);
        row("\"7\"", std::nullopt);
        row("{}", std::nullopt);
    }

    void numbersBeyondARangeAreUnknown()
    {
        QFETCH(QByteArray, number);
        QFETCH(std::optional<qint64>, expected);

        QCOMPARE(queueOf("\"messages_ready\":" + number).ready, expected);
    }

    void duplicateKeysTakeTheLast() { QCOMPARE(queueOf(R"("messages_ready":1,"messages_ready":2)").ready, 2); }

    void theAgeOfTheHeadIsKnownOnlyWhenStamped_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<std::optional<double>>("expected");

        QTest::newRow("a minute ago") << "1700000040"_ba << std::optional(60.0);
        QTest::newRow("clock a little ahead") << "1700000110"_ba << std::optional(0.0);
        QTest::newRow("clock far ahead") << "1700009999"_ba << std::optional<double>();
        QTest::newRow("milliseconds by mistake") << "1700000040000"_ba << std::optional<double>();
        QTest::newRow("null") << "null"_ba << std::optional<double>();
        QTest::newRow("empty word") << "\"\""_ba << std::optional<double>();
        QTest::newRow("zero") << "0"_ba << std::optional<double>();
    }

    void theAgeOfTheHeadIsKnownOnlyWhenStamped()
    {
        QFETCH(QByteArray, timestamp);
        QFETCH(std::optional<double>, expected);

        QCOMPARE(queueOf("\"head_message_timestamp\":" + timestamp).headAgeS, expected);
    }

    void aQueuesOwnArgumentWinsOverThePolicy()
    {
        const auto queue = queueOf(R"("arguments":{"x-dead-letter-exchange":"own"},
            "effective_policy_definition":{"dead-letter-exchange":"policy","dead-letter-routing-key":"rk"})");

        QCOMPARE(queue.deadLetterExchange, u"own"_s);
        QCOMPARE(queue.deadLetterRoutingKey, u"rk"_s);
    }

    void deadLettersAreFollowedToTheirQueue()
    {
        QList<Queue> queues;
        for (const auto* name : {"orders", "pay", "topic", "orders.dead", "pay.dead", "all.dead", "other"})
            queues.append(readQueue(QString::fromLatin1(name), 0, 0ms));
        queues[0].deadLetterExchange = u"dlx"_s;
        queues[0].deadLetterRoutingKey = u"dead"_s;
        queues[1].deadLetterRoutingKey = u"pay.dead"_s; // by the default exchange
        queues[2].deadLetterExchange = u"fan"_s;
        const ExchangeBindings bindings {
            {{u"/"_s, u"dlx"_s}, {{u"orders.dead"_s, u"dead"_s}, {u"other"_s, u"alive"_s}}},
            {{u"/"_s, u"fan"_s}, {{u"all.dead"_s, u""_s}}},
        };

        markDeadLetterTargets(queues, bindings);

        QCOMPARE(deadLetterExchanges(queues, 20), (QList<ExchangeRef> {{u"/"_s, u"dlx"_s}, {u"/"_s, u"fan"_s}}));
        QCOMPARE(deadLetterExchanges(queues, 1).size(), 1);
        QStringList targets;
        for (const auto& queue : queues) {
            if (queue.isDeadLetterTarget)
                targets.append(queue.name);
        }
        QCOMPARE(targets, (QStringList {u"orders.dead"_s, u"pay.dead"_s, u"all.dead"_s}));
    }

    void growthIsMeasuredOverASecondOrMore()
    {
        QueueBook book;
        const auto growth = [&book] { return book.find(u"orders"_s)->readyPerS; };

        book.merge({readQueue(u"orders"_s, 100, 10'000ms)});
        QVERIFY(!growth());
        book.merge({readQueue(u"orders"_s, 300, 12'000ms)});
        QCOMPARE(growth(), 100.0);
        book.merge({readQueue(u"orders"_s, 999, 12'100ms)});
        QCOMPARE(growth(), 100.0);
        book.merge({readQueue(u"orders"_s, 300, 13'000ms)});
        QCOMPARE(growth(), 0.0);
        book.merge({readQueue(u"orders"_s, std::nullopt, 14'000ms)});
        QVERIFY(!growth());
        book.merge({readQueue(u"orders"_s, 300, 15'000ms)});
        QVERIFY(!growth());
    }

    void anOlderReadingNeverReplacesAYoungerOne()
    {
        QueueBook book;
        book.merge({readQueue(u"orders"_s, 2, 2'000ms)});
        book.merge({readQueue(u"orders"_s, 1, 1'000ms)});

        QCOMPARE(book.find(u"orders"_s)->ready, 2);
    }

    void queuesAreForgotten()
    {
        QueueBook book;
        book.merge({readQueue(u"a"_s, 1, 1'000ms), readQueue(u"b"_s, 1, 2'000ms), readQueue(u"c"_s, 1, 2'000ms)});

        book.forgetOlderThan(momentAt(1'700'000'000, 2'000ms));
        book.forget(u"/"_s, u"c"_s);
        book.forget(u"/"_s, u"nobody"_s);

        QCOMPARE(book.size(), 1);
        QVERIFY(!book.find(u"a"_s));
        QVERIFY(!book.find(u"c"_s));
        QCOMPARE(book.queues().first().name, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(TestRabbitmqParsers)
#include "tst_rabbitmqparsers.moc"
