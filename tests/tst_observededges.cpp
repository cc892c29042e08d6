// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuredgraph.h"
#include "models/domain/observededges.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QString db = u"orders-db"_s;

ClientUse client(const QString& application, const QString& address)
{
    ClientUse use;
    use.application = application;
    use.address = address;
    use.active = 1;
    return use;
}

TargetState databaseWith(const QList<ClientUse>& clients, const Moment& at = momentAt(0))
{
    DatabaseHealth health;
    health.clients = clients;
    return stateOf(readingOf(db, health, at), TargetKind::Database);
}

Configuration shop()
{
    Configuration configuration;
    configuration.targets.resize(1);
    configuration.targets[0].target.id = db;
    ServiceConfig api;
    api.id = u"order-api"_s;
    api.label = {u"Order API"_s, u"注文 API"_s};
    api.needs = {{{u"mq"_s}, 0}, {{u"a"_s, u"b"_s}, 1}};
    ServiceConfig batch;
    batch.id = u"batch"_s;
    batch.needs = {{{db}, 0}};
    configuration.services = {api, batch};
    return configuration;
}

QList<ObservedEdge> edgesOf(const QList<ClientUse>& clients)
{
    return observedEdges({databaseWith(clients)}, graphOf(shop(), {}), momentAt(0));
}

} // namespace

/// Who is seen at work on which target.
class tst_observededges : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aClientIsTheServiceOfThatName_data()
    {
        QTest::addColumn<QString>("application");
        QTest::addColumn<QString>("service");
        QTest::newRow("id") << u"order-api"_s << u"order-api"_s;
        QTest::newRow("spelling") << u"ORDER_API"_s << u"order-api"_s;
        QTest::newRow("label") << u"注文API"_s << u"order-api"_s;
        QTest::newRow("part of a name") << u"order"_s << QString();
        QTest::newRow("a target") << db << QString();
        QTest::newRow("signs only") << u"-_-"_s << QString();
    }
    void aClientIsTheServiceOfThatName()
    {
        QFETCH(QString, application);
        QFETCH(QString, service);
        const auto edges = edgesOf({client(application, u"10.0.0.1"_s)});
        QCOMPARE(edges.size(), 1);
        QCOMPARE(edges[0].client, service);
        QCOMPARE(edges[0].target, db);
        QVERIFY(!edges[0].written);
    }

    void anEdgeThatIsWrittenSaysSo()
    {
        QVERIFY(edgesOf({client(u"batch"_s, u"10.0.0.1"_s)})[0].written);
    }

    void oneApplicationOnManyHostsIsOneEdge()
    {
        QList<ClientUse> clients;
        for (int host = 0; host < 50; ++host)
            clients.append(client(u"web"_s, u"10.0.0.%1"_s.arg(host)));
        clients.append(client({}, u"10.0.1.1"_s));
        clients.append(client({}, u"10.0.1.2"_s));
        clients.append(client(u"yagura"_s, u"local"_s));
        const auto edges = edgesOf(clients);
        QCOMPARE(edges.size(), 3);
        const auto web = std::ranges::find(edges, u"web"_s, &ObservedEdge::application);
        QCOMPARE(web->addresses.size(), ObservedEdge::mostAddresses);
        QVERIFY(std::ranges::is_sorted(web->addresses));
    }

    void aTargetWithoutAValueHasNoEdges()
    {
        const TargetState state = failing(databaseWith({client(u"web"_s, u"a"_s)}), FailureClass::Refused, 3, momentAt(400));
        QVERIFY(observedEdges({state}, {}, momentAt(400)).isEmpty());
    }

    void aRowIsMarkedAsObserved()
    {
        const QJsonObject row = observedEdgeJson(edgesOf({client(u"web"_s, u"10.0.0.1"_s)})[0]);
        QCOMPARE(row[u"key"_s], u"?web>orders-db"_s);
        QCOMPARE(row[u"observed"_s], QJsonValue(true));
        QVERIFY(row[u"client"_s].isNull());
    }

    void anEdgeStaysForSomeMinutesAfterItsClientLeft()
    {
        ObservedEdgeBook book;
        const ServiceGraph graph = graphOf(shop(), {});
        QCOMPARE(book.look({databaseWith({client(u"web"_s, u"a"_s)})}, graph, momentAt(0)).size(), 1);
        QCOMPARE(book.look({databaseWith({}, momentAt(14min))}, graph, momentAt(14min)).size(), 1);
        QVERIFY(book.look({databaseWith({}, momentAt(16min))}, graph, momentAt(16min)).isEmpty());
        QCOMPARE(book.look({databaseWith({client(u"web"_s, u"a"_s)})}, graph, momentAt(0)).size(), 1);
        QVERIFY(book.look({}, graph, momentAt(1)).isEmpty());
    }

    void clientsOfABrokerAreSeenToo()
    {
        BrokerHealth health;
        health.clients = Dated<QList<BrokerClient>> {{
                                                         {u"Order API"_s, u"app"_s, u"10.0.0.1"_s, 2, 0, {}},
                                                         {u"pool#1"_s, u"batch"_s, u"10.0.0.2"_s, 1, 1, {u"orders"_s}},
                                                         {u"pool#1"_s, u"batch"_s, u"10.0.0.3"_s, 1, 1, {u"mail"_s}},
                                                         {{}, u"stranger"_s, u"10.0.0.4"_s, 1, 0, {}},
                                                         {u"yagura"_s, u"peeker"_s, u"10.0.0.5"_s, 1, 0, {}},
                                                     },
            momentAt(0)};
        const auto edges
            = observedEdges({stateOf(readingOf(u"mq"_s, health), TargetKind::Broker)}, graphOf(shop(), {}), momentAt(0));
        QCOMPARE(edges.size(), 3);
        QCOMPARE(edges[0].application, u"stranger"_s); // it calls its connection nothing, so its user names it
        QCOMPARE(edges[0].key(), u"?stranger>mq"_s);
        QCOMPARE(edges[1].client, u"batch"_s); // by its user
        QCOMPARE(edges[1].queues, (QStringList {u"mail"_s, u"orders"_s}));
        QCOMPARE(edges[1].addresses, (QStringList {u"10.0.0.2"_s, u"10.0.0.3"_s}));
        QCOMPARE(edges[2].client, u"order-api"_s);
        QVERIFY(edges[2].written); // it needs mq
        QCOMPARE(observedEdgeJson(edges[1])[u"user"_s], QJsonValue(u"batch"_s));
        QCOMPARE(observedEdgeJson(edges[1])[u"queues"_s][0], QJsonValue(u"mail"_s));
    }

    void aBrokerWhoseClientsAreNotKnownHasNoEdges()
    {
        const auto state = stateOf(readingOf(u"mq"_s, BrokerHealth()), TargetKind::Broker);
        QVERIFY(observedEdges({state}, graphOf(shop(), {}), momentAt(0)).isEmpty());
    }

    void whatIsWrittenMeanwhileIsKnownAtOnce()
    {
        ObservedEdgeBook book;
        QCOMPARE(book.look({databaseWith({client(u"web"_s, u"a"_s)})}, graphOf(shop(), {}), momentAt(0))[0].client, QString());
        Configuration adopted = shop();
        ServiceConfig web;
        web.id = u"web"_s;
        web.needs = {{{db}, 0}};
        adopted.services.append(web);
        // The client has left since, and is still recognized: it does not stand there twice.
        const auto edges = book.look({databaseWith({}, momentAt(1min))}, graphOf(adopted, {}), momentAt(1min));
        QCOMPARE(edges.size(), 1);
        QCOMPARE(edges[0].client, u"web"_s);
        QVERIFY(edges[0].written);
    }

    void aClientWithoutANameIsTheServiceOfItsAddress()
    {
        Configuration configuration = shop();
        configuration.services[0].label = {u"10.0.0.9"_s, u"10.0.0.9"_s};
        const auto edges = observedEdges({databaseWith({client({}, u"10.0.0.9"_s), client({}, u"10.0.0.8"_s)})},
            graphOf(configuration, {}), momentAt(0));
        QCOMPARE(edges.size(), 2);
        QCOMPARE(edges[0].key(), u"@10.0.0.8>orders-db"_s);
        QCOMPARE(edges[1].client, u"order-api"_s);
    }

    void hostileNamesAreBounded()
    {
        QList<ClientUse> clients;
        for (int number = 0; number < 2'000; ++number)
            clients.append(client(QString::number(number), u"a"_s));
        ObservedEdgeBook book;
        QCOMPARE(book.look({databaseWith(clients)}, {}, momentAt(0)).size(), ObservedEdgeBook::most);
    }
};

QTEST_APPLESS_MAIN(tst_observededges)
#include "tst_observededges.moc"
