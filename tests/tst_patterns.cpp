// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patternscene.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

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
