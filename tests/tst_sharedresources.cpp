// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sharingscene.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What targets share without a word in the configuration, and what follows from that.
class tst_sharedresources : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void targetsOfOneHostShareIt();
    void thisMachineIsTheNodeThatWatchesIt();
    void severalNodesOfThisMachineShareIt();
    void addressesOfThisMachine_data();
    void addressesOfThisMachine();
    void aServerKnowsBetterThanItsAddress_data();
    void aServerKnowsBetterThanItsAddress();
    void aBrokersNodeKnowsBetterThanItsUrl_data();
    void aBrokersNodeKnowsBetterThanItsUrl();
    void namesThatLeadToOneAddressAreOneHost();
    void aServiceThatSaysWhereItRunsIsBelieved();
    void whatKeepsFilesInOneFileSystemSharesIt();
    void onlyTheInnermostMountCounts();
    void aFileSystemNeedsTwoUsers();
    void whatIsKnownOutlivesAFailure();
};

void tst_sharedresources::targetsOfOneHostShareIt()
{
    QCOMPARE(
        sharedBy(
            {database(u"a"_s, u"db1:5433"_s), neverReached(u"b"_s, TargetKind::Broker, u"https://DB1.:15671/api"_s),
                database(u"c"_s, u"127.0.0.1:5432"_s), database(u"e"_s, u"/run/postgresql:5432"_s),
                database(u"f"_s, u"db1,db2"_s), database(u"g"_s, u"service=orders"_s), database(u"h"_s, u"alone:1"_s)}),
        QStringList({u"host:db1: a host_name db1, b host_name db1"_s,
            u"host:localhost: c this_machine 127.0.0.1:5432, e socket /run/postgresql"_s}));
}

void tst_sharedresources::thisMachineIsTheNodeThatWatchesIt()
{
    // No "host:localhost" beside it, and one user is enough: the node is there anyway.
    QCOMPARE(sharedBy({databaseHere(u"db"_s), nodeHere(u"node-A"_s), database(u"far"_s, u"db1:5432"_s)}),
        QStringList {u"node-A: db this_machine 127.0.0.1"_s});
    QCOMPARE(sharedBy({nodeHere(u"node-A"_s)}), QStringList());
    // The name of this machine is as good as its loopback.
    QCOMPARE(sharedBy({database(u"db"_s, u"desk:5432"_s), nodeHere(u"node-A"_s)}),
        QStringList {u"node-A: db this_machine desk:5432"_s});
}

void tst_sharedresources::severalNodesOfThisMachineShareIt()
{
    QCOMPARE(sharedBy({databaseHere(u"db"_s), nodeHere(u"node-A"_s), nodeHere(u"node-B"_s)}),
        QStringList {u"host:localhost: db this_machine 127.0.0.1, node-A watched , node-B watched "_s});

    // So "any of two nodes" is no spare at all.
    Wiring wiring;
    wiring.target("node-A");
    wiring.target("node-B");
    wiring.runsOn("api", {"node-A", "node-B"}, 1);
    const ServiceGraph written = wiring.graph();
    QVERIFY(singlePoints(written, {}, {})->empty());
    const QList<TargetState> nodes {nodeHere(u"node-A"_s), nodeHere(u"node-B"_s)};
    const ServiceGraph graph = withShared(written, sharedResources(nodes, written, {}));
    const auto points = *singlePoints(graph, {}, {});
    QCOMPARE(points.size(), std::size_t(1));
    QCOMPARE(graph.node(points[0].node).id, u"host:localhost"_s);
    QCOMPARE(points[0].services, 1);
}

void tst_sharedresources::addressesOfThisMachine_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHere");
    QTest::addRow("loopback") << u"127.0.0.1:5432"_s << true;
    QTest::addRow("another loopback") << u"127.8.0.2:5432"_s << true;
    QTest::addRow("IPv6 loopback") << u"[::1]:5432"_s << true;
    QTest::addRow("localhost") << u"localhost:5432"_s << true;
    QTest::addRow("below localhost") << u"db.localhost:5432"_s << true;
    QTest::addRow("default socket") << u"local:5432"_s << true;
    QTest::addRow("socket folder") << u"/var/run/postgresql:5432"_s << true;
    QTest::addRow("own name") << u"Desk:5432"_s << true;
    QTest::addRow("elsewhere") << u"db1:5432"_s << false;
    QTest::addRow("only begins so") << u"localhost.example:5432"_s << false;
    QTest::addRow("IPv6 elsewhere") << u"[fe80::1]:5432"_s << false;
    QTest::addRow("several") << u"127.0.0.1:5432,db2:5432"_s << false;
    QTest::addRow("a service's name") << u"service=local"_s << false;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("hostile") << u"https://user@127.0.0.1:1@evil.example/127.0.0.1"_s << false;
}

void tst_sharedresources::addressesOfThisMachine()
{
    QFETCH(QString, address);
    const Whereabouts place = whereabouts({database(u"db"_s, address)}, u"desk"_s).first();
    QTEST(place.isHere, "isHere");
    QVERIFY(!place.isHere || place.host.isEmpty());
}

void tst_sharedresources::aServerKnowsBetterThanItsAddress_data()
{
    QTest::addColumn<ServerEndpoint>("endpoint");
    QTest::addColumn<QString>("acceptedAt");
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isProved");
    const QString loopback = u"127.0.0.1"_s;
    const QString far = u"10.0.0.5"_s;
    const QString folder = u"/run/postgresql"_s;
    QTest::addRow("here") << ServerEndpoint {loopback, loopback, false, false} << loopback << true << QString() << true;
    QTest::addRow("here by a socket") << ServerEndpoint {folder, {}, true, false} << QString() << true << QString()
                                      << true;
    QTest::addRow("a name of this machine")
        << ServerEndpoint {u"db"_s, u"127.0.1.1"_s, false, false} << u"127.0.1.1"_s << true << QString() << true;
    QTest::addRow("a tunnel") << ServerEndpoint {loopback, loopback, false, false} << far << false << QString()
                              << false;
    QTest::addRow("a pooler on a socket")
        << ServerEndpoint {folder, {}, true, false} << far << false << QString() << false;
    QTest::addRow("far") << ServerEndpoint {u"db1"_s, far, false, false} << far << false << u"db1"_s << true;
    QTest::addRow("far behind a pooler") << ServerEndpoint {u"db1"_s, far, false, false} << u"10.0.0.9"_s << false
                                         << u"db1"_s << false;
    QTest::addRow("a pooler beside its server")
        << ServerEndpoint {u"db1"_s, far, false, false} << loopback << false << u"db1"_s << true;
    QTest::addRow("one of several") << ServerEndpoint {u"db1"_s, far, false, true} << far << false << QString()
                                    << false;
}

void tst_sharedresources::aServerKnowsBetterThanItsAddress()
{
    QFETCH(ServerEndpoint, endpoint);
    QFETCH(QString, acceptedAt);
    const ServerPlace server {acceptedAt, u"/srv/pg"_s, {u"/mnt/fast"_s, u"pg_tblspc/16400"_s}};
    TargetState state = databaseAt(u"db"_s, endpoint, server);
    state.target.address = u"service=orders"_s;
    const Whereabouts place = whereabouts({state}, u"desk"_s).first();

    QTEST(place.isHere, "isHere");
    QTEST(place.host, "host");
    QFETCH(bool, isProved);
    QCOMPARE(place.folders.size(), isProved ? 2 : 0);
}

void tst_sharedresources::aBrokersNodeKnowsBetterThanItsUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isProved");
    const QString here = u"http://127.0.0.1:15672"_s;
    const QString far = u"https://mq.example:15671"_s;
    QTest::addRow("own name") << here << QStringList {u"rabbit@desk"_s} << true << QString() << true;
    QTest::addRow("localhost") << here << QStringList {u"rabbit@localhost"_s} << true << QString() << true;
    QTest::addRow("a long name") << here << QStringList {u"rabbit@desk.example"_s} << true << QString() << true;
    QTest::addRow("a tunnel or a container") << here << QStringList {u"rabbit@mq1"_s} << false << QString() << false;
    QTest::addRow("a cluster") << here << QStringList {u"rabbit@desk"_s, u"rabbit@mq1"_s} << false << QString()
                               << false;
    QTest::addRow("far") << far << QStringList {u"rabbit@mq"_s} << false << u"mq.example"_s << true;
    QTest::addRow("far, by an alias") << far << QStringList {u"rabbit@mq1"_s} << false << u"mq.example"_s << false;
    QTest::addRow("a far cluster") << far << QStringList {u"rabbit@mq"_s, u"rabbit@mq1"_s} << false << QString()
                                   << false;
    QTest::addRow("no node told") << here << QStringList() << true << QString() << false;
}

void tst_sharedresources::aBrokersNodeKnowsBetterThanItsUrl()
{
    QFETCH(QString, url);
    QFETCH(QStringList, nodes);
    const Whereabouts place = whereabouts({brokerAt(u"mq"_s, url, nodes, u"/srv/mq"_s)}, u"desk"_s).first();
    QTEST(place.isHere, "isHere");
    QTEST(place.host, "host");
    QFETCH(bool, isProved);
    QCOMPARE(place.folders.size(), isProved ? 1 : 0);
}

void tst_sharedresources::namesThatLeadToOneAddressAreOneHost()
{
    const QString address = u"10.0.0.5"_s;
    const auto at = [&](const QString& id, const QString& host) {
        return databaseAt(id, {host, address, false, false}, {address, {}, {}});
    };
    QCOMPARE(sharedBy({database(u"bare"_s, address + u":1"_s), at(u"a"_s, u"orders.example"_s),
                 at(u"b"_s, u"ledger.example"_s)}),
        QStringList {
            u"host:orders.example: bare host_name 10.0.0.5, a host_name orders.example, b host_address 10.0.0.5"_s});
}

void tst_sharedresources::aServiceThatSaysWhereItRunsIsBelieved()
{
    Wiring wiring;
    for (const char* id : {"db", "node-A", "node-B"})
        wiring.target(id);
    wiring.needs("free", {"db"});
    wiring.needs("told", {"db"});
    wiring.runsOn("told", {"node-B"}, 1);
    const QList<TargetState> targets {databaseHere(u"db"_s), nodeHere(u"node-A"_s),
        neverReached(u"free"_s, TargetKind::Service, u"http://127.0.0.1:80/health"_s),
        neverReached(u"told"_s, TargetKind::Service, u"http://127.0.0.1:81/health"_s)};

    QCOMPARE(sharedBy(targets, wiring.graph()),
        QStringList {u"node-A: db this_machine 127.0.0.1, free this_machine http://127.0.0.1:80/health"_s});
}

void tst_sharedresources::whatKeepsFilesInOneFileSystemSharesIt()
{
    TargetState orders = databaseHere(u"orders"_s, u"/var/lib/postgresql/15/main"_s);
    TargetState ledger = databaseAt(u"ledger"_s, {{}, {}, true, false}, {{}, u"/opt/pg"_s, {u"/var/fast"_s}});
    const TargetState mq
        = brokerAt(u"mq"_s, u"http://localhost:15672"_s, {u"rabbit@desk"_s}, u"/var/lib/rabbitmq/mnesia/rabbit@desk"_s);
    const TargetState tunnel
        = databaseAt(u"tunnel"_s, {u"localhost"_s, u"::1"_s, false, false}, {u"10.0.0.5"_s, u"/var/lib/pg"_s, {}});

    const QStringList lines = sharedBy({orders, ledger, mq, tunnel, nodeHere(u"node-A"_s, {u"/"_s, u"/var"_s})});
    QCOMPARE(lines,
        QStringList({u"node-A: orders this_machine 127.0.0.1, ledger socket , mq this_machine http://localhost:15672"_s,
            u"filesystem:node-A:/var: orders data_directory /var/lib/postgresql/15/main, "
            "ledger tablespace /var/fast, mq data_directory /var/lib/rabbitmq/mnesia/rabbit@desk"_s}));
}

void tst_sharedresources::onlyTheInnermostMountCounts()
{
    const QList<TargetState> databases {databaseHere(u"a"_s, u"/var/lib/a"_s), databaseHere(u"b"_s, u"/var/lib/b"_s)};
    // /var/lib is a file system of its own that nobody watches, and /var/l is none of theirs.
    QCOMPARE(sharedBy(databases + QList {nodeHere(u"n"_s, {u"/"_s, u"/var"_s, u"/var/l"_s}, {u"/var/lib"_s})}).last(),
        u"filesystem:n:/var/lib: a data_directory /var/lib/a, b data_directory /var/lib/b"_s);
    QCOMPARE(sharedBy(databases + QList {nodeHere(u"n"_s, {u"/"_s, u"/var/lib/a"_s})}).size(), 1);
    // Several nodes see it, and none watches it.
    const QList<TargetState> two {nodeHere(u"n"_s, {u"/x"_s}, {u"/"_s}), nodeHere(u"m"_s, {u"/y"_s}, {u"/"_s})};
    QVERIFY(sharedBy(databases + two).last().startsWith(u"filesystem:localhost:/: a"_s));
    // A second mount point of the watched device.
    TargetState bound = nodeHere(u"n"_s, {u"/"_s, u"/data"_s});
    NodeHealth health = *bound.good->as<NodeHealth>();
    health.mountPoints.append({u"/var/lib"_s, u"/data"_s});
    bound = placed(readingOf(u"n"_s, health), TargetKind::Node, u"local"_s);
    QVERIFY(sharedBy(databases + QList {bound}).last().startsWith(u"filesystem:n:/data: a"_s));
}

void tst_sharedresources::aFileSystemNeedsTwoUsers()
{
    // A tablespace beside the data directory is the same user.
    const TargetState alone = databaseAt(u"a"_s, {{}, {}, true, false}, {{}, u"/var/a"_s, {u"/var/b"_s}});
    QCOMPARE(sharedBy({alone, nodeHere(u"n"_s)}), QStringList {u"n: a socket "_s});
    QCOMPARE(sharedBy({alone, databaseHere(u"b"_s, {}), nodeHere(u"n"_s)}).size(), 1);
}

void tst_sharedresources::whatIsKnownOutlivesAFailure()
{
    const TargetState node = nodeHere(u"node-A"_s);
    const TargetState tunnel
        = databaseAt(u"t"_s, {u"localhost"_s, u"127.0.0.1"_s, false, false}, {u"10.0.0.5"_s, {}, {}});
    const TargetState down = failing(tunnel, FailureClass::Refused, 3);
    QCOMPARE(sharedBy({tunnel, node}), sharedBy({down, node}));
    QCOMPARE(sharedBy({down, node}), QStringList());
    // Never reached, but the service file said where it was looked for.
    Reading refused = *readingOf(u"s"_s, failureOf(FailureClass::Refused));
    refused.endpoint = ServerEndpoint {u"/run/pg"_s, {}, true, false};
    QCOMPARE(sharedBy({placed(std::make_shared<const Reading>(refused), TargetKind::Database, u"service=s"_s), node}),
        QStringList {u"node-A: s socket /run/pg"_s});
}

// By hand: two targets are together when they have a key in common, and that again and again.

QTEST_GUILESS_MAIN(tst_sharedresources)
#include "tst_sharedresources.moc"
