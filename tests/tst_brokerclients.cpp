// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/brokerclients.h"
#include "backends/rabbitmq/rabbitmqanswers.h"
#include "backends/rabbitmq/rabbitmqapi.h"
#include "backends/rabbitmq/walkpace.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

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

} // namespace

class TestBrokerClients : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void recordedConnectionsAndConsumersAreRead()
    {
        const auto page = parseConnectionPage(recorded(u"connections.json"_s));
        const auto consumers = parseConsumers(recorded(u"consumers.json"_s));

        QVERIFY(page);
        QCOMPARE(page->pageCount, 1);
        QStringList names;
        for (const auto& connection : page->connections) {
            names.append(connection.clientName);
            QCOMPARE(connection.address, u"127.0.0.1"_s);
            QVERIFY(connection.name.contains(" -> "_L1));
        }
        names.sort();
        QCOMPARE(names, QStringList {u"order-consumer"_s});
        QVERIFY(consumers);
        QCOMPARE(consumers->size(), 1);
        QCOMPARE(consumers->first().queue, u"orders"_s);
        QCOMPARE(consumers->first().connection.user, u"order-consumer"_s);
    }

    void whatComesFromInsideOrIsOnlyOpeningIsNoClient()
    {
        const auto page = parseConnectionPage(R"({"page_count":1,"total_count":5,"items":[
            {"name":"a","type":"direct","user":"u","peer_host":"h"},{"name":"b","type":"network"},{"type":"network"},
            {"name":"c","type":"network","user":"u","peer_host":"h","client_properties":{"connection_name":7}},5]})");

        QVERIFY(page);
        QCOMPARE(page->connections, (QList<BrokerConnection> {{u"c"_s, {}, u"u"_s, u"h"_s}}));
    }

    void connectionsOfOneClientAreOneRow()
    {
        const BrokerConnection first {u"1"_s, u"web"_s, u"app"_s, u"10.0.0.1"_s};
        const BrokerConnection second {u"2"_s, u"web"_s, u"app"_s, u"10.0.0.1"_s};
        const BrokerConnection other {u"3"_s, u"web"_s, u"app"_s, u"10.0.0.2"_s};
        QList<BrokerConsumer> consumers;
        for (int queue = 9; queue > 0; --queue)
            consumers.append({{u"2"_s, {}, u"app"_s, u"10.0.0.1"_s}, u"q%1"_s.arg(queue)});
        consumers.append({{u"new"_s, {}, u"late"_s, u"10.0.0.3"_s}, u"v/q"_s});
        consumers.append({{}, u"of a plugin"_s});

        const auto clients = brokerClients({first, second, other}, consumers, 10);

        QCOMPARE(clients.size(), 3);
        QCOMPARE(clients[0].connections, 2);
        QCOMPARE(clients[0].consumers, 9);
        QCOMPARE(clients[0].queues, (QStringList {u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s, u"q5"_s}));
        QCOMPARE(clients[1].address, u"10.0.0.2"_s);
        QCOMPARE(clients[2], (BrokerClient {{}, u"late"_s, u"10.0.0.3"_s, 0, 1, {u"v/q"_s}}));
        QCOMPARE(brokerClients({first, second, other}, consumers, 1).size(), 1);
    }

    void aBrokerThatIsSlowIsAskedLessOften()
    {
        WalkPace pace;
        QVERIFY(pace.begins(momentAt(0, 0s)));
        QVERIFY(!pace.begins(momentAt(0, 59s)));
        QVERIFY(pace.begins(momentAt(0, 60s)));
        QVERIFY(!pace.noteAnswer(900ms));
        QCOMPARE(pace.restAfter(900ms), 450ms);
        QCOMPARE(pace.restAfter(1ms), 100ms);
        QVERIFY(pace.noteAnswer(1100ms));
        QVERIFY(!pace.begins(momentAt(0, 170s)));
        QVERIFY(pace.begins(momentAt(0, 180s)));
        for (int slow = 0; slow < 20; ++slow)
            QVERIFY(pace.noteAnswer(5s));
        QVERIFY(!pace.begins(momentAt(0, 180s + 959s)));
        QVERIFY(pace.begins(momentAt(0, 180s + 960s)));
        QVERIFY(!pace.noteAnswer(1ms));
        QVERIFY(pace.begins(momentAt(0, 180s + 960s + 60s)));
    }
};

QTEST_GUILESS_MAIN(TestBrokerClients)
#include "tst_brokerclients.moc"
