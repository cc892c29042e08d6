// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patternscene.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What may lie behind a finding, and why a pattern did not show.
class tst_rootcauses : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theRootCausesOfTheRunbookAreToldApart_data();
    void theRootCausesOfTheRunbookAreToldApart();
    void aNodeOfWhichNobodyKnowsOnlyHints();
    void theNodeThatItRunsOnDecides();
    void onlyTheDiskOfItsFilesCounts();

};

void tst_rootcauses::theRootCausesOfTheRunbookAreToldApart_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<QStringList>("likely"); // exactly these
    const auto passed = Dated<ConnectLadder> {ladderOf(), momentAt(0)};
    const QList<ClientUse> few {client(u"api"_s, 20, 0), client(u"web"_s, 20, 0), client(u"jobs"_s, 20, 0)};
    const DatabaseHealth calm = busyDatabase(500, few);

    const auto database
        = [&](const char* name, const DatabaseHealth& health, const NodeHealth& node, const QString& cause) {
              QTest::addRow("database: %s", name)
                  << findingOn(u"database"_s, u"orders-db"_s) << pictureOf(hosted(health, passed), node)
                  << (cause.isEmpty() ? QStringList() : QStringList {cause});
          };
    database("nothing", calm, calmHost(), {});
    NodeHealth node = calmHost();
    node.cpu.busyRatio = 0.97;
    database("the CPU of its host", calm, node, u"database.resources"_s);
    node = calmHost();
    node.memory.availableBytes = 4;
    database("the memory of its host", calm, node, u"database.resources"_s);
    node = calmHost();
    node.cpu.iowaitRatio = 0.3;
    database("the I/O of its host", calm, node, u"database.resources"_s);
    node = calmHost();
    fill(node, u"/var"_s, 96);
    database("the disk of its files", calm, node, u"database.resources"_s);
    database("one client holds the pool", busyDatabase(100, {client(u"batch"_s, 2, 60), client(u"api"_s, 20, 0)}),
        calmHost(), u"database.pool_of_one_client"_s);
    DatabaseHealth slow = calm;
    slow.sessions[0].queryS = 900;
    database("a slow query", slow, calmHost(), u"database.overload"_s);
    slow = calm;
    slow.sessions[0].lockWaitS = 45;
    database("a lock", slow, calmHost(), u"database.overload"_s);
    database("a limit too low",
        busyDatabase(80, {client(u"a"_s, 18, 0), client(u"b"_s, 18, 0), client(u"c"_s, 18, 0), client(u"d"_s, 18, 0)}),
        calmHost(), u"database.limit_too_low"_s);
    for (const auto& [rung, failure] : {std::pair(Rung::Dns, FailureClass::Dns), {Rung::Tcp, FailureClass::Refused},
             {Rung::Tcp, FailureClass::NoAnswer}, {Rung::Tls, FailureClass::Tls}}) {
        const auto cut = Dated<ConnectLadder> {ladderOf(rung, failure), momentAt(0)};
        QTest::addRow("database: the rung %s, %s", qPrintable(rungName(rung)), qPrintable(failureClassName(failure)))
            << findingOn(u"database"_s, u"orders-db"_s) << pictureOf(hosted(calm, cut), calmHost())
            << QStringList {u"database.network"_s};
    }
    // Who is turned away at the login has come all the way.
    QTest::addRow("database: no place at the login")
        << findingOn(u"database"_s, u"orders-db"_s)
        << pictureOf(hosted(calm,
                         Dated<ConnectLadder> {ladderOf(Rung::Login, FailureClass::TooManyConnections), momentAt(0)}),
               calmHost())
        << QStringList();

    Filesystem well;
    well.mount = u"/var"_s;
    well.totalBytes = 100;
    well.usedBytes = 40;
    well.availableBytes = 60;
    well.inodesTotal = 100;
    well.inodesFree = 90;
    BlockDevice idle;
    idle.name = u"sda"_s;
    idle.utilisation = 0.1;
    idle.readLatencyS = idle.writeLatencyS = 0.001;
    const auto storage
        = [&](const char* name, const Filesystem& filesystem, const BlockDevice& device, const QString& cause) {
              QTest::addRow("storage: %s", name)
                  << findingOn(u"storage"_s, u"node-A"_s, ObjectRef {u"filesystem"_s, u"/var"_s})
                  << pictureOf(filesystem, device) << (cause.isEmpty() ? QStringList() : QStringList {cause});
          };
    storage("nothing", well, idle, {});
    Filesystem filesystem = well;
    filesystem.usedBytes = 92;
    filesystem.availableBytes = 8;
    storage("growth", filesystem, idle, u"storage.growth"_s);
    filesystem = well;
    filesystem.inodesFree = 5;
    storage("growth of small files", filesystem, idle, u"storage.growth"_s);
    BlockDevice device = idle;
    device.utilisation = 0.98;
    storage("a busy device", well, device, u"storage.slow"_s);
    device = idle;
    device.readLatencyS = 0.09;
    storage("slow reads", well, device, u"storage.slow"_s);
    device = idle;
    device.writeLatencyS = 0.09;
    storage("slow writes", well, device, u"storage.slow"_s);
    filesystem = well;
    filesystem.becameReadOnly = true;
    storage("read-only", filesystem, idle, u"storage.damage"_s);
    filesystem = well;
    filesystem.state = Filesystem::State::DeviceError;
    storage("a device error", filesystem, idle, u"storage.damage"_s);
    filesystem.state = Filesystem::State::Hung;
    storage("it hangs", filesystem, idle, u"storage.damage"_s);

    Queue drained = orders();
    drained.ready = 10;
    drained.ackPerS = drained.deliverPerS = 120;
    const auto queue = [&](const char* name, const Queue& shown, const BrokerNode& broker, const QString& cause,
                           qint64 malformed = 0) {
        BrokerHealth health;
        health.queues = {shown};
        health.nodes = {broker};
        // A queue that we look into tells nothing about its consumers by what it delivers.
        if (malformed > 0)
            health.peeks = {peekWithMalformed(malformed)};
        QTest::addRow("queue: %s", name) << findingOn(u"queue"_s, u"mq"_s, ObjectRef {u"queue"_s, u"orders"_s})
                                         << pictureOf(stateOf(readingOf(u"mq"_s, health), TargetKind::Broker))
                                         << (cause.isEmpty() ? QStringList() : QStringList {cause});
    };
    BrokerNode running;
    running.running = true;
    queue("nothing", drained, running, {});
    queue("malformed messages", drained, running, u"queue.malformed"_s, 20);
    queue("consumers too slow", orders(), running, u"queue.consumers_slow"_s);
    Queue deserted = orders();
    deserted.consumers = 0;
    queue("no consumers", deserted, running, u"queue.no_consumers"_s);
    Queue failing = drained;
    failing.redeliverPerS = 12;
    queue("one consumer fails", failing, running, u"queue.one_consumer_fails"_s);
    BrokerNode broker = running;
    broker.memoryAlarm = true;
    queue("a memory alarm", drained, broker, u"queue.broker"_s);
    broker = running;
    broker.diskAlarm = true;
    queue("a disk alarm", drained, broker, u"queue.broker"_s);
    broker = running;
    broker.partitions = {u"rabbit@b"_s};
    queue("a partition", drained, broker, u"queue.broker"_s);
    broker = running;
    broker.running = false;
    queue("a node is down", drained, broker, u"queue.broker"_s);
}

void tst_rootcauses::theRootCausesOfTheRunbookAreToldApart()
{
    QFETCH(Finding, finding);
    QFETCH(Picture, picture);
    const auto causes = rootCausesOf(shipped(), finding, picture);
    QStringList likely;
    for (const RootCause& cause : causes) {
        if (cause.likelihood == Likelihood::Likely)
            likely.append(cause.code);
    }
    QVERIFY2(!causes.isEmpty(), "no pattern explains it");
    QTEST(likely, "likely");
}

void tst_rootcauses::aNodeOfWhichNobodyKnowsOnlyHints()
{
    Picture picture = pictureOf(busyDatabase(500, {client(u"a"_s, 20, 0)}));
    NodeHealth node;
    node.cpu.busyRatio = 0.99;
    picture.targets.append(stateOf(readingOf(u"node-B"_s, node), TargetKind::Node));
    const auto resourcesIn = [](const Picture& in) {
        const auto causes = rootCausesOf(shipped(), findingOn(u"database"_s, u"orders-db"_s), in);
        return *std::ranges::find(causes, u"database.resources"_s, &RootCause::code);
    };
    const RootCause resources = resourcesIn(picture);
    QCOMPARE(resources.likelihood, Likelihood::Possible);
    QCOMPARE(resources.evidence[0].target, u"node-B"_s);
    QCOMPARE(resources.evidence[0].value, Amount(0.99));
    QVERIFY(resources.evidence[0].isGuess);

    // That the watched ones are well says nothing of the one that nobody knows.
    node = calmHost();
    picture.targets.last() = stateOf(readingOf(u"node-B"_s, node), TargetKind::Node);
    QCOMPARE(resourcesIn(picture).likelihood, Likelihood::Unknown);
}

void tst_rootcauses::theNodeThatItRunsOnDecides()
{
    Picture picture = pictureOf(hosted(busyDatabase(500, {client(u"a"_s, 20, 0)})), calmHost());
    NodeHealth busy;
    busy.cpu.busyRatio = 0.99;
    picture.targets.append(stateOf(readingOf(u"node-B"_s, busy), TargetKind::Node));
    const auto likelihoodIn = [](const Picture& in) {
        const auto causes = rootCausesOf(shipped(), findingOn(u"database"_s, u"orders-db"_s), in);
        return std::ranges::find(causes, u"database.resources"_s, &RootCause::code)->likelihood;
    };
    QCOMPARE(likelihoodIn(picture), Likelihood::RuledOut);
    // One that tells its disks only cannot rule it out.
    NodeHealth disks = calmHost();
    disks.hostMetrics = false;
    disks.cpu = {};
    disks.memory = {};
    picture.targets[1].last = picture.targets[1].good = readingOf(u"node-A"_s, disks);
    QCOMPARE(likelihoodIn(picture), Likelihood::Unknown);
}

void tst_rootcauses::onlyTheDiskOfItsFilesCounts()
{
    NodeHealth node = calmHost();
    fill(node, u"/"_s, 99);
    const auto diskOf = [](const Picture& picture) {
        const auto causes = rootCausesOf(shipped(), findingOn(u"database"_s, u"orders-db"_s), picture);
        const auto resources = std::ranges::find(causes, u"database.resources"_s, &RootCause::code);
        return *std::ranges::find(
            resources->evidence, u"disk_full"_s, [](const SeenSign& seen) { return seen.sign.code; });
    };
    TargetState database = hosted(busyDatabase(500, {client(u"a"_s, 20, 0)}));
    const SeenSign known = diskOf(pictureOf(database, node));
    QCOMPARE(known.object, (ObjectRef {u"filesystem"_s, u"/var"_s}));
    QCOMPARE(known.holds, SeenSign::Holds::No);
    QVERIFY(!known.isGuess);

    // Without the right to see its data directory it may be any of them.
    DatabaseHealth health = *database.good->as<DatabaseHealth>();
    health.place->dataDirectory.clear();
    database.last = database.good = readingOf(u"orders-db"_s, health);
    const SeenSign guessed = diskOf(pictureOf(database, node));
    QCOMPARE(guessed.object, (ObjectRef {u"filesystem"_s, u"/"_s}));
    QVERIFY(guessed.isGuess);
}

QTEST_GUILESS_MAIN(tst_rootcauses)
#include "tst_rootcauses.moc"
