// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reading.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

Q_DECLARE_METATYPE(yagura::Amount)

/// The numbers of every kind of reading: value, limit, and unknown where nothing is known.
class tst_indicators : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void unknownStaysUnknown_data();
    void unknownStaysUnknown();
    void databaseNumbersHaveTheirValueAndLimit_data();
    void databaseNumbersHaveTheirValueAndLimit();
    void nodeNumbersHaveTheirValueAndLimit_data();
    void nodeNumbersHaveTheirValueAndLimit();
    void brokerNumbersHaveTheirValueAndLimit_data();
    void brokerNumbersHaveTheirValueAndLimit();
    void aFailureHasNoNumbers();
    void connectingIsMeasuredOverTheWholeLadder();
    void replicasOfOneNameAreToldApart();
    void aQueueEmptiesOnlyWhenMoreLeavesThanComes();
    void identityComesFromTheSystem();

private:
    static DatabaseHealth database();
    static NodeHealth node();
    static BrokerHealth broker();
};

void tst_indicators::unknownStaysUnknown_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"locks.held", "transactions.commit_rate", "cache.hit_ratio", "checkpoints.age_ratio",
                             "archiver.failing", "role.standby"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void tst_indicators::unknownStaysUnknown()
{
    QFETCH(QString, name);
    const auto reading = readingOf(u"a"_s, DatabaseHealth());
    const Indicator* indicator = indicatorOf(reading->indicators, name);

    QVERIFY(indicator);
    QVERIFY(!indicator->value.isKnown());
}

DatabaseHealth tst_indicators::database()
{
    DatabaseHealth health;
    health.systemIdentifier = u"7301"_s;
    health.role = DatabaseRole::Standby;
    health.roleChangedAt = momentAt(-300);
    health.connections = {100, 3, 95, 4, 60, 31, 0, 2};
    Session leak;
    leak.pid = 11;
    leak.state = u"idle in transaction"_s;
    leak.stateS = 400;
    leak.transactionS = 500;
    Session slow;
    slow.pid = 12;
    slow.state = u"active"_s;
    slow.queryS = 30;
    slow.blockedBy = {11};
    slow.lockWaitS = 25;
    health.sessions = {leak, slow};
    health.sessionsTotal = 2;
    health.locksHeld = 1'280;
    health.locksMaximum = 6'400;
    health.activity.rollbackRatio = 0.25;
    health.replicas = {{u"east"_s, u"10.0.0.2"_s, u"streaming"_s, u"async"_s, 0, 60'000'000, 12.5}};
    health.replay = ReplayState{5, 1.5, true, true};
    health.replicationSlots = Dated<QList<ReplicationSlot>>{
        {{u"gone"_s, u"physical"_s, false, u"lost"_s, 99, 600}, {u"used"_s, u"logical"_s, true, {}, 7, 3}}, momentAt(0)};
    health.databases = Dated<QList<DatabaseSize>>{{{u"orders"_s, 4'096, 1'073'741'824}}, momentAt(0)};
    health.checkpoints = Dated<CheckpointState>{{0.5, 900, 300}, momentAt(0)};
    health.archiver = Dated<ArchiverState>{{true, true, 450, {}}, momentAt(0)};
    return health;
}

void tst_indicators::databaseNumbersHaveTheirValueAndLimit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("object");
    QTest::addColumn<Amount>("value");
    QTest::addColumn<Amount>("limit");
    const auto row = [](const char* name, const char* object, Amount value, Amount limit = {}) {
        QTest::addRow("%s %s", name, object) << QString::fromLatin1(name) << QString::fromLatin1(object) << value << limit;
    };

    row("connections.used", "", 95, 97);
    row("connections.idle_in_transaction", "", 31);
    row("connections.waiting_for_lock", "", 2);
    row("session.idle_in_transaction_max", "", 400.0);
    row("session.transaction_max", "", 500.0);
    row("session.query_max", "", 30.0);
    row("locks.victims", "", qint64(1));
    row("locks.longest_wait", "", 25.0);
    row("locks.roots", "", qint64(1));
    row("locks.held", "", qint64(1'280), qint64(6'400));
    row("transactions.rollback_ratio", "", 0.25);
    row("replication.lag_bytes", "east", qint64(60'000'000));
    row("replication.lag", "east", 12.5);
    row("replay.lag", "", 1.5);
    row("replay.paused", "", 1);
    row("slot.inactive", "gone", 600.0);
    row("slot.inactive", "used", 0);
    row("slot.wal_lost", "gone", 1);
    row("slot.wal_lost", "used", Amount());
    row("xid.used_ratio", "orders", 0.5);
    row("database.size", "orders", qint64(4'096));
    row("checkpoints.age_ratio", "", 3.0);
    row("archiver.failing", "", 450.0);
    row("role.standby", "", 1);
    row("role.changed", "", 1);
}

void tst_indicators::databaseNumbersHaveTheirValueAndLimit()
{
    QFETCH(QString, name);
    QFETCH(QString, object);
    const auto reading = readingOf(u"a"_s, database());
    const Indicator* indicator = indicatorOf(reading->indicators, name, object);

    QVERIFY(indicator);
    QTEST(indicator->value, "value");
    QTEST(indicator->limit, "limit");
}

NodeHealth tst_indicators::node()
{
    NodeHealth health;
    health.machineId = u"m1"_s;
    Filesystem var;
    var.mount = u"/var"_s;
    var.usedBytes = 85;
    var.availableBytes = 15;
    var.totalBytes = 100;
    var.inodesTotal = 10;
    var.inodesFree = 1;
    Filesystem hung;
    hung.mount = u"/nfs"_s;
    hung.state = Filesystem::State::Hung;
    hung.readOnly = true;
    health.filesystems = {var, hung};
    health.cpu.cores = 4;
    health.cpu.load1 = 10;
    health.memory = {1'000, 50, 0, 0};
    health.pressures = {{u"memory"_s, 0.2, 0.1}};
    health.survey = Dated<StorageSurvey>{{}, momentAt(0)};
    health.survey->value.deletedOpen = {{1, u"a"_s, u"/x"_s, 30, u"/"_s}, {2, u"b"_s, u"/y"_s, 12, u"/"_s}};
    return health;
}

void tst_indicators::nodeNumbersHaveTheirValueAndLimit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("object");
    QTest::addColumn<Amount>("value");
    QTest::addColumn<Amount>("limit");
    const auto row = [](const char* name, const char* object, Amount value, Amount limit = {}) {
        QTest::addRow("%s %s", name, object) << QString::fromLatin1(name) << QString::fromLatin1(object) << value << limit;
    };

    row("filesystem.used_ratio", "/var", 0.85);
    row("filesystem.used", "/var", qint64(85), qint64(100));
    row("filesystem.available", "/var", qint64(15));
    row("filesystem.inodes_used_ratio", "/var", 0.9);
    row("filesystem.used_ratio", "/nfs", Amount());
    row("filesystem.inodes_used_ratio", "/nfs", Amount());
    row("filesystem.hung", "/nfs", 1);
    row("filesystem.hung", "/var", 0);
    row("filesystem.read_only", "/nfs", 0);
    row("cpu.load_per_core", "", 2.5);
    row("cpu.busy_ratio", "", Amount());
    row("memory.available_ratio", "", 0.05);
    row("memory.available", "", qint64(50), qint64(1'000));
    row("swap.used_ratio", "", 0.0);
    row("pressure.full", "memory", 0.1);
    row("storage.deleted_open", "", qint64(42));
}

void tst_indicators::nodeNumbersHaveTheirValueAndLimit()
{
    QFETCH(QString, name);
    QFETCH(QString, object);
    const auto reading = readingOf(u"a"_s, node());
    const Indicator* indicator = indicatorOf(reading->indicators, name, object);

    QVERIFY(indicator);
    QTEST(indicator->value, "value");
    QTEST(indicator->limit, "limit");
}

BrokerHealth tst_indicators::broker()
{
    BrokerHealth health;
    health.clusterName = u"rabbit@mq"_s;
    health.ready = 1'500;
    BrokerNode node;
    node.name = u"rabbit@mq"_s;
    node.running = true;
    node.memoryUsed = 90;
    node.memoryLimit = 100;
    node.diskFree = 70;
    node.diskFreeLimit = 50;
    node.partitions = {u"rabbit@other"_s};
    health.nodes = {node};
    Queue orders;
    orders.vhost = u"/"_s;
    orders.name = u"orders"_s;
    orders.state = u"running"_s;
    orders.ready = 1'500;
    orders.consumers = 0;
    orders.deliverPerS = 20;
    orders.redeliverPerS = 15;
    Queue dead = orders;
    dead.vhost = u"shop"_s;
    dead.name = u"dead"_s;
    dead.state = u"minority"_s;
    dead.consumers = 2;
    dead.isDeadLetterTarget = true;
    dead.readyPerS = 0.5;
    dead.deliverPerS = 0.4;
    Queue silent;
    silent.vhost = u"/"_s;
    silent.name = u"silent"_s;
    Queue stream = orders;
    stream.name = u"log"_s;
    stream.type = u"stream"_s;
    Queue peeked = orders;
    peeked.name = u"peeked"_s;
    health.queues = {orders, dead, silent, stream, peeked};
    QueuePeek peek;
    peek.object = u"peeked"_s;
    peek.readAt = momentAt(0);
    peek.verdict.looked = 200;
    peek.verdict.valid = 60;
    peek.verdict.malformed = 20;
    peek.verdict.cannotJudge = 120;
    peek.schemaFile = u"/etc/orders.json"_s;
    peek.verdict.schema.emplace().checked = 60;
    peek.verdict.schema->violating = 7;
    QueuePeek unschemed = peek;
    unschemed.object = u"without a sound schema"_s;
    unschemed.verdict.schema.reset();
    QueuePeek outdated = peek;
    outdated.object = u"outdated"_s;
    outdated.isOutdated = true;
    health.peeks = {peek, outdated, unschemed};
    return health;
}

void tst_indicators::brokerNumbersHaveTheirValueAndLimit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("object");
    QTest::addColumn<Amount>("value");
    QTest::addColumn<Amount>("limit");
    const auto row = [](const char* name, const char* object, Amount value, Amount limit = {}) {
        QTest::addRow("%s %s", name, object) << QString::fromLatin1(name) << QString::fromLatin1(object) << value << limit;
    };

    row("broker.ready", "", qint64(1'500));
    row("broker.unacked", "", Amount());
    row("node.memory_used_ratio", "rabbit@mq", 0.9);
    row("node.disk_free", "rabbit@mq", qint64(70), 100.0);
    row("node.files_used_ratio", "rabbit@mq", Amount());
    row("node.partitions", "rabbit@mq", qint64(1));
    row("node.running", "rabbit@mq", 1);
    row("queue.unconsumed", "orders", qint64(1'500));
    row("queue.unconsumed", "shop/dead", 0);
    row("queue.unconsumed", "silent", Amount());
    row("queue.unconsumed", "log", 0);
    row("queue.dead_letter_growth", "shop/dead", 30.0);
    row("queue.unhealthy", "shop/dead", 1);
    row("queue.unhealthy", "orders", 0);
    row("queue.unhealthy", "silent", Amount());
    row("queue.redelivery_ratio", "orders", 0.75);
    row("queue.redelivery_ratio", "shop/dead", Amount());
    row("queue.redelivery_ratio", "silent", Amount());
    row("queue.redelivery_ratio", "peeked", Amount());
    row("queue.malformed", "peeked", qint64(20), qint64(200));
    row("queue.malformed", "outdated", Amount(), qint64(200));
    row("queue.malformed_ratio", "peeked", 0.25);
    row("queue.malformed_ratio", "outdated", Amount());
    row("queue.schema_violations", "peeked", qint64(7), qint64(60));
    row("queue.schema_violations", "outdated", Amount());
    row("queue.schema_violations", "without a sound schema", Amount());
}

void tst_indicators::brokerNumbersHaveTheirValueAndLimit()
{
    QFETCH(QString, name);
    QFETCH(QString, object);
    const auto reading = readingOf(u"a"_s, broker());
    const Indicator* indicator = indicatorOf(reading->indicators, name, object);

    QVERIFY(indicator);
    QTEST(indicator->value, "value");
    QTEST(indicator->limit, "limit");
    QVERIFY(!indicatorOf(reading->indicators, u"queue.dead_letter_growth"_s, u"orders"_s));
}

void tst_indicators::aFailureHasNoNumbers()
{
    const Dated<ConnectLadder> ladder{ladderOf(Rung::Tcp), momentAt(0)};
    QVERIFY(readingOf(u"a"_s, failureOf(FailureClass::Refused), momentAt(0), ladder)->indicators.isEmpty());
}

void tst_indicators::connectingIsMeasuredOverTheWholeLadder()
{
    const Dated<ConnectLadder> passed{ladderOf(), momentAt(0)};
    const Dated<ConnectLadder> failed{ladderOf(Rung::Login), momentAt(0)};
    const Indicators whole = readingOf(u"a"_s, broker(), momentAt(0), passed)->indicators;
    const Indicators broken = readingOf(u"a"_s, broker(), momentAt(0), failed)->indicators;

    QCOMPARE(indicatorOf(whole, u"connect.total"_s)->value, Amount(0.010));
    QVERIFY(!indicatorOf(broken, u"connect.total"_s)->value.isKnown());
    QVERIFY(!indicatorOf(readingOf(u"a"_s, broker())->indicators, u"connect.total"_s));
}

void tst_indicators::replicasOfOneNameAreToldApart()
{
    DatabaseHealth health;
    Replica replica;
    replica.name = u"walreceiver"_s;
    replica.address = u"10.0.0.1"_s;
    health.replicas = {replica, replica};
    health.replicas.append(replica);
    health.replicas.last().address = u"10.0.0.2"_s;
    const Indicators indicators = readingOf(u"a"_s, health)->indicators;

    QVERIFY(indicatorOf(indicators, u"replication.lag"_s, u"walreceiver@10.0.0.1"_s));
    QVERIFY(indicatorOf(indicators, u"replication.lag"_s, u"walreceiver@10.0.0.1#2"_s));
    QVERIFY(indicatorOf(indicators, u"replication.lag"_s, u"walreceiver@10.0.0.2"_s));
}

void tst_indicators::aQueueEmptiesOnlyWhenMoreLeavesThanComes()
{
    Queue queue;
    queue.ready = 100;
    QCOMPARE(queue.emptiesInS(), std::nullopt);
    queue.publishPerS = 5;
    queue.deliverPerS = 20;
    queue.redeliverPerS = 5;
    QCOMPARE(queue.drainPerS(), std::optional(10.0));
    QCOMPARE(queue.emptiesInS(), std::optional(10.0));
    queue.publishPerS = 15;
    QCOMPARE(queue.emptiesInS(), std::nullopt);
    queue.ready = 0;
    QCOMPARE(queue.emptiesInS(), std::optional(0.0));
}

void tst_indicators::identityComesFromTheSystem()
{
    QCOMPARE(readingOf(u"a"_s, database())->identity(), u"7301"_s);
    QCOMPARE(readingOf(u"a"_s, node())->identity(), u"m1"_s);
    QCOMPARE(readingOf(u"a"_s, broker())->identity(), u"rabbit@mq"_s);
    QVERIFY(readingOf(u"a"_s, failureOf(FailureClass::Dns))->identity().isEmpty());
}

QTEST_GUILESS_MAIN(tst_indicators)
#include "tst_indicators.moc"
