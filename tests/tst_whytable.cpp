// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/patternreader.h"
#include "models/items/whytable.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Patterns patterns()
{
    const auto shipped = shippedPatterns();
    return shipped ? *shipped : Patterns();
}

/// orders-db, whose places one client holds; and a node that is well.
Picture leaking()
{
    DatabaseHealth health;
    health.connections.maximum = 100;
    health.connections.used = 82;
    ClientUse batch;
    batch.application = u"batch-worker"_s;
    batch.address = u"10.0.0.7"_s;
    batch.idleInTransaction = 60;
    ClientUse api;
    api.application = u"api"_s;
    api.idle = 22;
    health.clients = {batch, api};
    Picture picture;
    picture.now = momentAt(100);
    picture.targets
        = {stateOf(readingOf(u"orders-db"_s, health, momentAt(100), Dated<ConnectLadder> {ladderOf(), momentAt(100)}),
               TargetKind::Database),
            nodeState({{u"/var"_s, 40}})};
    Finding finding;
    finding.id = u"database.connections_exhausted@orders-db"_s;
    finding.rule = u"connections_exhausted"_s;
    finding.code = u"database.connections_exhausted"_s;
    finding.pattern = u"database"_s;
    finding.target = u"orders-db"_s;
    finding.severity = Severity::Critical;
    finding.since = momentAt(0);
    picture.findings = {finding};
    return picture;
}

std::vector<WhyRow> rowsOf(const WhyQuestion& question, const Picture& picture)
{
    return whyRows(question, picture, patterns());
}

const WhyQuestion leak {u"orders-db"_s, u"database.connections_exhausted@orders-db"_s};

const WhyRow* rowOf(const std::vector<WhyRow>& rows, const QString& id)
{
    const auto found = std::ranges::find(rows, id, &WhyRow::id);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

/// What stands in the answer to "why".
class tst_whytable : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theLikeliestCauseStandsFirstWithItsNumbers();
    void aCauseThatIsRuledOutTellsWhatSpeaksAgainstIt();
    void nearPatternsTellWhatIsMissing();
    void whyNothingWasFoundIsToldWithoutAFinding();
    void oneQueueIsLookedAtAndNotABitOfEach();
    void whatNobodyWatchesIsSaid();
    void everyLineIsKnownByItsId();
    void theTextHasEveryLine();
    void theTableKeepsItsLines();
};

void tst_whytable::theLikeliestCauseStandsFirstWithItsNumbers()
{
    const auto rows = rowsOf(leak, leaking());
    QCOMPARE(rows[0].kind, WhyRow::Kind::Section);
    QCOMPARE(rows[1].id, u"database.pool_of_one_client"_s);
    QCOMPARE(rows[1].verdict, u"likely"_s);
    QVERIFY(rows[1].holds && !rows[1].isQuiet);
    const WhyRow* share = rowOf(rows, u"database.pool_of_one_client/one_client"_s);
    QVERIFY(share);
    QCOMPARE(share->verdict, u"speaks for it"_s);
    QCOMPARE(share->now, u"73\u2009%"_s);
    QCOMPARE(share->level, u"from 50\u2009% up"_s);
    QCOMPARE(share->place, u"batch-worker@10.0.0.7"_s);
    QCOMPARE(share->target, u"orders-db"_s);
}

void tst_whytable::aCauseThatIsRuledOutTellsWhatSpeaksAgainstIt()
{
    const auto rows = rowsOf(leak, leaking());
    const WhyRow* network = rowOf(rows, u"database.network"_s);
    QVERIFY(network && network->isQuiet);
    QCOMPARE(network->verdict, u"ruled out"_s);
    const WhyRow* sign = rowOf(rows, u"database.network/network_fails"_s);
    QVERIFY(sign);
    QCOMPARE(sign->verdict, u"speaks against it"_s);
    QCOMPARE(sign->now, u"no"_s);
    // Nobody knows on which node it runs, so the one that is watched decides nothing.
    QCOMPARE(rowOf(rows, u"database.resources"_s)->verdict, u"cannot be told"_s);
    QCOMPARE(rowOf(rows, u"database.resources/disk_full"_s)->verdict, u"says little"_s);
    QCOMPARE(rowOf(rows, u"database.resources/disk_full"_s)->place, u"node-A /var"_s);
    QCOMPARE(rowOf(rows, u"database.resources/cpu_busy"_s)->verdict, u"not known"_s);
}

void tst_whytable::nearPatternsTellWhatIsMissing()
{
    const auto rows = rowsOf(leak, leaking());
    const WhyRow* pattern = rowOf(rows, u"database"_s);
    QVERIFY(pattern);
    QCOMPARE(pattern->kind, WhyRow::Kind::Pattern);
    QCOMPARE(pattern->verdict, u"1 of 4 signs"_s);
    QVERIFY2(pattern->text.contains(u"missing: new connections are refused"_s), qPrintable(pattern->text));
    QVERIFY(!pattern->holds);
    QCOMPARE(rowOf(rows, u"database/nobody_gets_in"_s)->verdict, u"speaks against it"_s);
}

void tst_whytable::whyNothingWasFoundIsToldWithoutAFinding()
{
    const WhyQuestion question {u"node-A"_s, {}};
    const auto rows = rowsOf(question, leaking());
    QCOMPARE(rows[1].id, u"storage"_s);
    QCOMPARE(rows[1].verdict, u"0 of 4 signs"_s);
    QCOMPARE(rowOf(rows, u"storage.growth/level_high"_s)->now, u"40\u2009%"_s);
    QVERIFY(rowOf(rows, u"storage.growth"_s));
    QCOMPARE(whyTitle(question, leaking()), u"Why not: node-A"_s);
    QCOMPARE(whyDetail(question, leaking()), u"Nothing is wrong with it by any rule."_s);
    QVERIFY(whyDetail({u"orders-db"_s, {}}, leaking()).startsWith(u"1 "_s));
}

void tst_whytable::oneQueueIsLookedAtAndNotABitOfEach()
{
    const auto queueOf = [](const QString& name, qint64 ready, qint64 consumers) {
        Queue queue;
        queue.vhost = u"/"_s;
        queue.name = name;
        queue.state = u"running"_s;
        queue.ready = ready;
        queue.unacked = 0;
        queue.consumers = consumers;
        queue.publishPerS = queue.deliverPerS = queue.ackPerS = 10;
        return queue;
    };
    BrokerHealth health;
    health.queues = {queueOf(u"calm"_s, 3, 4), queueOf(u"deserted"_s, 5'000, 0)};
    Picture picture;
    picture.now = momentAt(0);
    picture.targets = {stateOf(readingOf(u"mq"_s, health), TargetKind::Broker)};
    const auto rows = rowsOf({u"mq"_s, {}}, picture);
    QVERIFY2(rows[1].text.startsWith(u"Messages are not processed · deserted; missing: "_s), qPrintable(rows[1].text));
    QCOMPARE(rowOf(rows, u"queue.no_consumers"_s)->verdict, u"likely"_s);
    // The consumers of the calm one do not make those of the deserted one slow.
    QCOMPARE(rowOf(rows, u"queue.consumers_slow"_s)->verdict, u"ruled out"_s);
    QCOMPARE(rowOf(rows, u"queue.consumers_slow/has_consumers"_s)->place, u"deserted"_s);

    // Nor when the finding is about the broker's node.
    Finding alarm;
    alarm.id = u"broker.memory_alarm@mq/rabbit%40mq"_s;
    alarm.pattern = u"broker"_s;
    alarm.code = u"broker.memory_alarm"_s;
    alarm.target = u"mq"_s;
    alarm.object = ObjectRef {u"node"_s, u"rabbit@mq"_s};
    picture.findings = {alarm};
    QCOMPARE(rowOf(rowsOf({u"mq"_s, alarm.id}, picture), u"queue.consumers_slow"_s)->verdict, u"ruled out"_s);
}

void tst_whytable::whatNobodyWatchesIsSaid()
{
    const auto gone = rowsOf({u"gone"_s, {}}, leaking());
    QCOMPARE(gone.size(), std::size_t(1));
    QCOMPARE(gone[0].kind, WhyRow::Kind::Section);

    Picture cleared = leaking();
    cleared.findings.clear();
    QVERIFY(whyTitle(leak, cleared).contains(u"cleared"_s));
    QCOMPARE(rowsOf(leak, cleared)[1].kind, WhyRow::Kind::Pattern);

    Picture services = leaking();
    services.targets = {stateOf(readingOf(u"api"_s, ServiceHealth()), TargetKind::Service)};
    const auto rows = rowsOf({u"api"_s, {}}, services);
    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY(rows[0].text.contains(u"No pattern"_s));
}

void tst_whytable::everyLineIsKnownByItsId()
{
    for (const WhyQuestion& question : {leak, WhyQuestion {u"node-A"_s, {}}, WhyQuestion {u"orders-db"_s, {}}}) {
        QSet<QString> ids;
        for (const WhyRow& row : rowsOf(question, leaking())) {
            if (row.kind == WhyRow::Kind::Section)
                continue;
            QVERIFY2(!row.id.isEmpty() && !ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
        }
    }
}

void tst_whytable::theTextHasEveryLine()
{
    const auto rows = rowsOf(leak, leaking());
    const QString text = whyText(rows);
    QCOMPARE(text.count(u'\n') + 1, qsizetype(rows.size()));
    QVERIFY2(
        text.contains(u"\n  likely: One client holds the connections\n    speaks for it: connections in use, 82"_s),
        qPrintable(text));
}

void tst_whytable::theTableKeepsItsLines()
{
    WhyTable table(whyColumns());
    const QAbstractItemModelTester tester(&table);
    table.merge(rowsOf(leak, leaking()));
    const int lines = table.rowCount();
    QCOMPARE(table.index(1, 0).data(WhyRowRole).value<WhyRow>().id, u"database.pool_of_one_client"_s);
    QVERIFY(table.index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"speaks for it, connections in use, 82"_s));
    Picture later = leaking();
    later.targets.removeLast();
    table.merge(rowsOf(leak, later));
    QCOMPARE(table.rowCount(), lines);
    table.merge(rowsOf({u"gone"_s, {}}, later));
    QCOMPARE(table.rowCount(), 1);
}

QTEST_GUILESS_MAIN(tst_whytable)
#include "tst_whytable.moc"
