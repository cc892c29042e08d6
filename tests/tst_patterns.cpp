// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/patternreader.h"
#include "tests/support/judging.h"
#include "tests/support/places.h"
#include "tests/support/strictwarnings.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Patterns shipped()
{
    const auto patterns = shippedPatterns();
    return patterns ? *patterns : Patterns();
}

Pattern patternOf(const QString& name)
{
    for (const Pattern& pattern : shipped()) {
        if (pattern.name == name)
            return pattern;
    }
    return {};
}

DatabaseHealth busyDatabase(int maximum, const QList<ClientUse>& clients)
{
    DatabaseHealth health;
    health.connections.maximum = maximum;
    for (const ClientUse& client : clients)
        health.connections.used += client.total();
    health.clients = clients;
    Session session;
    session.state = u"active"_s;
    health.sessions = {session};
    return health;
}

ClientUse client(const QString& name, int idle, int idleInTransaction)
{
    ClientUse use;
    use.application = name;
    use.address = u"10.0.0.7"_s;
    use.idle = idle;
    use.idleInTransaction = idleInTransaction;
    return use;
}

Picture pictureOf(const TargetState& state)
{
    Picture picture;
    picture.now = momentAt(0);
    picture.targets = {state};
    return picture;
}

Picture pictureOf(const DatabaseHealth& health, const std::optional<Dated<ConnectLadder>>& ladder = {})
{
    return pictureOf(stateOf(readingOf(u"orders-db"_s, health, momentAt(0), ladder), TargetKind::Database));
}

Picture pictureOf(const Filesystem& filesystem, const BlockDevice& device)
{
    NodeHealth node;
    node.filesystems = {filesystem};
    node.devices = {device};
    return pictureOf(stateOf(readingOf(u"node-A"_s, node), TargetKind::Node));
}

Picture pictureOf(const Queue& queue, const BrokerNode& node = {})
{
    BrokerHealth health;
    health.queues = {queue};
    health.nodes = {node};
    health.nodes[0].running = true;
    return pictureOf(stateOf(readingOf(u"mq"_s, health), TargetKind::Broker));
}

Queue orders()
{
    Queue queue;
    queue.vhost = u"/"_s;
    queue.name = u"orders"_s;
    queue.state = u"running"_s;
    queue.ready = 5'000;
    queue.consumers = 2;
    queue.publishPerS = 100;
    queue.deliverPerS = 50;
    queue.ackPerS = 50;
    queue.redeliverPerS = 0;
    return queue;
}

Finding findingOn(const QString& pattern, const QString& target, const std::optional<ObjectRef>& object = {})
{
    Finding finding;
    finding.pattern = pattern;
    finding.target = target;
    finding.object = object;
    return finding;
}

/// A database on the machine that node-A watches; its files lie in /var.
TargetState hosted(const DatabaseHealth& health, const std::optional<Dated<ConnectLadder>>& ladder = {})
{
    DatabaseHealth placed = health;
    placed.place = ServerPlace {u"127.0.0.1"_s, u"/var/lib/pg"_s, {}};
    TargetState state = stateOf(readingOf(u"orders-db"_s, placed, momentAt(0), ladder), TargetKind::Database);
    state.target.address = u"127.0.0.1:5432"_s;
    return state;
}

/// That machine: nothing is short.
NodeHealth calmHost()
{
    NodeHealth node = *nodeHere(u"node-A"_s, {u"/"_s, u"/var"_s}).good->as<NodeHealth>();
    node.cpu.busyRatio = 0.2;
    node.cpu.iowaitRatio = 0.01;
    node.memory.totalBytes = 100;
    node.memory.availableBytes = 60;
    return node;
}

void fill(NodeHealth& node, const QString& mount, int percent)
{
    for (Filesystem& filesystem : node.filesystems) {
        if (filesystem.mount != mount)
            continue;
        filesystem.usedBytes = percent;
        filesystem.availableBytes = 100 - percent;
    }
}

Picture pictureOf(const TargetState& database, const NodeHealth& node)
{
    Picture picture = pictureOf(database);
    TargetState host = stateOf(readingOf(u"node-A"_s, node), TargetKind::Node);
    host.target.address = u"local"_s;
    picture.targets.append(host);
    return picture;
}

QueuePeek peekWithMalformed(qint64 malformed)
{
    QueuePeek peek;
    peek.object = u"orders"_s;
    peek.readAt = momentAt(0);
    peek.verdict.looked = 200;
    peek.verdict.malformed = malformed;
    peek.verdict.valid = 200 - malformed;
    return peek;
}

/// "likely database.network" for each cause.
QStringList linesOf(const QList<RootCause>& causes)
{
    QStringList lines;
    for (const RootCause& cause : causes)
        lines.append(likelihoodName(cause.likelihood) + u' ' + cause.code);
    return lines;
}

} // namespace

/// What may lie behind a finding, and why a pattern did not show.
class tst_patterns : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theShippedPatternsHaveNoFault();
    void badPatternsAreRefused_data();
    void badPatternsAreRefused();

    void databaseCausesAreToldApart_data();
    void databaseCausesAreToldApart();
    void storageCausesAreToldApart_data();
    void storageCausesAreToldApart();
    void queueCausesAreToldApart_data();
    void queueCausesAreToldApart();
    void theRootCausesOfTheRunbookAreToldApart_data();
    void theRootCausesOfTheRunbookAreToldApart();
    void aNodeOfWhichNobodyKnowsOnlyHints();
    void theNodeThatItRunsOnDecides();
    void onlyTheDiskOfItsFilesCounts();
    void theObjectOfTheFindingIsAsked();
    void anUnreachableTargetTellsByItsFailure();

    void anExplanationCountsItsSigns();
};

void tst_patterns::theShippedPatternsHaveNoFault()
{
    const auto patterns = shippedPatterns();
    if (!patterns) {
        for (const auto& fault : patterns.error())
            qInfo().noquote() << fault.place.text() << fault.code << fault.args;
    }
    QVERIFY(bool(patterns));
    QStringList said;
    for (const Pattern& pattern : *patterns)
        said.append(u"%1: %2 signs, %3 causes"_s.arg(pattern.name).arg(pattern.signs.size()).arg(pattern.causes.size()));
    QCOMPARE(said, (QStringList{u"database: 4 signs, 5 causes"_s, u"storage: 4 signs, 3 causes"_s,
                                u"queue: 4 signs, 5 causes"_s}));
}

void tst_patterns::badPatternsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto sign = [](const char* body) {
        return QByteArray("patterns: [{pattern: a, of: [a], signs: [{") + body + "}]}]";
    };
    QTest::addRow("nothing") << QByteArray("") << u"config.missing_key"_s;
    QTest::addRow("no list") << QByteArray("patterns: {a: b}") << u"config.wrong_type"_s;
    QTest::addRow("unknown number") << sign("sign: a, number: queue.redy, above: 1") << u"config.unknown_indicator"_s;
    QTest::addRow("no level") << sign("sign: a, number: queue.ready") << u"config.no_level"_s;
    QTest::addRow("two levels") << sign("sign: a, number: queue.ready, above: 1, below: 2") << u"config.no_level"_s;
    QTest::addRow("unknown key") << sign("sign: a, number: queue.ready, above: 1, at_least: 2") << u"config.unknown_key"_s;
    QTest::addRow("unknown place") << sign("sign: a, number: queue.ready, above: 1, at: moon") << u"config.bad_value"_s;
}

void tst_patterns::badPatternsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto patterns = readPatterns(text, u"team.yaml"_s);
    QVERIFY(!patterns);
    QTEST(patterns.error().at(0).code, "code");
}

void tst_patterns::databaseCausesAreToldApart_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<QStringList>("likely");
    QTest::addColumn<QString>("ruledOut");
    const auto row = [](const char* name, const Picture& picture, const QStringList& likely, const QString& ruledOut) {
        QTest::addRow("%s", name) << picture << likely << ruledOut;
    };
    const auto passed = Dated<ConnectLadder>{ladderOf(), momentAt(0)};
    const auto cut = Dated<ConnectLadder>{ladderOf(Rung::Tcp, FailureClass::NoAnswer), momentAt(0)};
    const QList<ClientUse> hog{client(u"batch-worker"_s, 2, 60), client(u"api"_s, 20, 0)};
    const QList<ClientUse> many{client(u"a"_s, 20, 0), client(u"b"_s, 20, 0), client(u"c"_s, 20, 0), client(u"d"_s, 20, 0)};

    row("one client leaks", pictureOf(busyDatabase(100, hog), passed), {u"database.pool_of_one_client"_s},
        u"database.limit_too_low"_s);
    row("many clients, small limit", pictureOf(busyDatabase(100, many), passed), {u"database.limit_too_low"_s},
        u"database.pool_of_one_client"_s);
    row("many clients, large limit", pictureOf(busyDatabase(500, many), passed), {}, u"database.limit_too_low"_s);
    row("the way is cut", pictureOf(busyDatabase(500, many), cut), {u"database.network"_s},
        u"database.pool_of_one_client"_s);
    DatabaseHealth slow = busyDatabase(500, many);
    slow.sessions[0].queryS = 900;
    row("a slow query", pictureOf(slow, passed), {u"database.overload"_s}, u"database.network"_s);
    slow = busyDatabase(500, many);
    slow.sessions[0].lockWaitS = 45;
    row("a lock", pictureOf(slow, passed), {u"database.overload"_s}, u"database.network"_s);
}

void tst_patterns::databaseCausesAreToldApart()
{
    QFETCH(Picture, picture);
    QFETCH(QStringList, likely);
    QFETCH(QString, ruledOut);
    const auto causes = rootCausesOf(shipped(), findingOn(u"database"_s, u"orders-db"_s), picture);

    QStringList found;
    for (const RootCause& cause : causes) {
        if (cause.likelihood == Likelihood::Likely)
            found.append(cause.code);
    }
    QCOMPARE(found, likely);
    QVERIFY2(linesOf(causes).contains(u"ruled_out "_s + ruledOut), qPrintable(linesOf(causes).join(u'\n')));
    QVERIFY(std::ranges::is_sorted(causes, std::greater(), &RootCause::likelihood));
    // No node is watched, so nobody can say whether one is short of anything.
    QVERIFY(linesOf(causes).contains(u"unknown database.resources"_s));
}

void tst_patterns::storageCausesAreToldApart_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<QStringList>("expected");
    Filesystem filesystem;
    filesystem.mount = u"/var"_s;
    filesystem.totalBytes = 100;
    filesystem.usedBytes = 95;
    filesystem.availableBytes = 5;
    filesystem.inodesTotal = 100;
    filesystem.inodesFree = 90;
    BlockDevice idle;
    idle.name = u"sda"_s;
    idle.utilisation = 0.1;
    idle.readLatencyS = 0.001;
    idle.writeLatencyS = 0.001;
    BlockDevice slow = idle;
    slow.writeLatencyS = 0.2;
    Filesystem damaged = filesystem;
    damaged.usedBytes = 10;
    damaged.availableBytes = 90;
    damaged.becameReadOnly = true;

    QTest::addRow("full") << pictureOf(filesystem, idle)
                          << QStringList{u"likely storage.growth"_s, u"ruled_out storage.slow"_s, u"ruled_out storage.damage"_s};
    damaged.becameReadOnly = false;
    QTest::addRow("slow") << pictureOf(damaged, slow)
                          << QStringList{u"likely storage.slow"_s, u"ruled_out storage.growth"_s, u"ruled_out storage.damage"_s};
    damaged.becameReadOnly = true;
    QTest::addRow("read-only") << pictureOf(damaged, idle)
                               << QStringList{u"likely storage.damage"_s, u"ruled_out storage.growth"_s, u"ruled_out storage.slow"_s};
}

void tst_patterns::storageCausesAreToldApart()
{
    QFETCH(Picture, picture);
    const ObjectRef mount{u"filesystem"_s, u"/var"_s};
    QTEST(linesOf(rootCausesOf(shipped(), findingOn(u"storage"_s, u"node-A"_s, mount), picture)), "expected");
}

void tst_patterns::queueCausesAreToldApart_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<QString>("likely");
    QTest::addColumn<QStringList>("ruledOut");
    Queue deserted = orders();
    deserted.consumers = 0;
    Queue failing = orders();
    failing.redeliverPerS = 12;
    failing.ackPerS = 120;
    failing.deliverPerS = 120;
    BrokerNode alarmed;
    alarmed.memoryAlarm = true;

    QTest::addRow("too slow") << pictureOf(orders()) << u"queue.consumers_slow"_s
                              << QStringList{u"queue.no_consumers"_s, u"queue.broker"_s, u"queue.one_consumer_fails"_s};
    QTest::addRow("nobody consumes") << pictureOf(deserted) << u"queue.no_consumers"_s
                                     << QStringList{u"queue.consumers_slow"_s, u"queue.one_consumer_fails"_s};
    QTest::addRow("a consumer fails") << pictureOf(failing) << u"queue.one_consumer_fails"_s
                                      << QStringList{u"queue.consumers_slow"_s, u"queue.no_consumers"_s};
    Queue drained = orders();
    drained.ready = 0;
    QTest::addRow("an alarm") << pictureOf(drained, alarmed) << u"queue.broker"_s
                              << QStringList{u"queue.consumers_slow"_s, u"queue.no_consumers"_s};
}

void tst_patterns::queueCausesAreToldApart()
{
    QFETCH(Picture, picture);
    QFETCH(QString, likely);
    QFETCH(QStringList, ruledOut);
    const ObjectRef queue{u"queue"_s, u"orders"_s};
    const QStringList lines = linesOf(rootCausesOf(shipped(), findingOn(u"queue"_s, u"mq"_s, queue), picture));

    QCOMPARE(lines.first(), u"likely "_s + likely);
    for (const QString& code : ruledOut)
        QVERIFY2(lines.contains(u"ruled_out "_s + code), qPrintable(lines.join(u'\n')));
    // Nobody has looked into the messages, so their form is never ruled out here.
    QVERIFY(!lines.contains(u"ruled_out queue.malformed"_s));
}

void tst_patterns::theRootCausesOfTheRunbookAreToldApart_data()
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
    const auto queue = [&](const char* name, const Queue& queue, const BrokerNode& broker, const QString& cause,
                           qint64 malformed = 0) {
        BrokerHealth health;
        health.queues = {queue};
        health.nodes = {broker};
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

void tst_patterns::theRootCausesOfTheRunbookAreToldApart()
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

void tst_patterns::aNodeOfWhichNobodyKnowsOnlyHints()
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

void tst_patterns::theNodeThatItRunsOnDecides()
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

void tst_patterns::onlyTheDiskOfItsFilesCounts()
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

void tst_patterns::theObjectOfTheFindingIsAsked()
{
    const Picture picture = pictureOf(nodeState({{u"/"_s, 95}, {u"/var"_s, 10}}));
    const auto causeOf = [&](const QString& mount) {
        const auto causes = rootCausesOf(shipped(), findingOn(u"storage"_s, u"node-A"_s, ObjectRef{u"filesystem"_s, mount}), picture);
        return std::ranges::find(causes, u"storage.growth"_s, &RootCause::code)->evidence[0];
    };
    QCOMPARE(causeOf(u"/"_s).holds, SeenSign::Holds::Yes);
    QCOMPARE(causeOf(u"/var"_s).holds, SeenSign::Holds::No);
    QCOMPARE(causeOf(u"/var"_s).object, (ObjectRef{u"filesystem"_s, u"/var"_s}));
}

void tst_patterns::anUnreachableTargetTellsByItsFailure()
{
    const TargetState never = stateOf(readingOf(u"orders-db"_s, failureOf(FailureClass::NoAnswer)), TargetKind::Database);
    const auto lines = linesOf(rootCausesOf(shipped(), findingOn(u"database"_s, u"orders-db"_s), pictureOf(never)));
    QCOMPARE(lines.first(), u"likely database.network"_s);
    QVERIFY(lines.contains(u"unknown database.overload"_s));
    QVERIFY(rootCausesOf(shipped(), findingOn(u"team"_s, u"orders-db"_s), pictureOf(never)).isEmpty());
}

void tst_patterns::anExplanationCountsItsSigns()
{
    DatabaseHealth health = busyDatabase(100, {client(u"batch"_s, 10, 80)});
    health.sessions[0].state = u"idle in transaction"_s;
    health.sessions[0].stateS = 700;
    const auto full = Dated<ConnectLadder>{ladderOf(Rung::Login, FailureClass::TooManyConnections), momentAt(0)};
    const Explanation explanation = explain(patternOf(u"database"_s), pictureOf(health, full), u"orders-db"_s);

    QCOMPARE(explanation.held(), 3);
    QCOMPARE(explanation.missing().size(), 1);
    QCOMPARE(explanation.missing()[0].sign.code, u"sessions_wait"_s);
    QCOMPARE(explanation.missing()[0].holds, SeenSign::Holds::No);
    const Explanation nothing = explain(patternOf(u"database"_s), Picture(), u"orders-db"_s);
    QCOMPARE(nothing.held(), 0);
    QCOMPARE(nothing.signs[0].holds, SeenSign::Holds::Unknown);
}

QTEST_GUILESS_MAIN(tst_patterns)
#include "tst_patterns.moc"
