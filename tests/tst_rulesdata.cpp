// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/knownindicators.h"
#include "backends/config/shippedrules.h"
#include "tests/support/strictwarnings.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// The words that probes, rules and people share, written down a second time on purpose.
const QStringList indicators = QStringLiteral(
    "connections.used connections.active connections.idle connections.idle_in_transaction connections.waiting_for_lock "
    "session.idle_in_transaction_max session.transaction_max session.query_max "
    "locks.victims locks.longest_wait locks.roots locks.held "
    "transactions.commit_rate transactions.rollback_rate transactions.rollback_ratio deadlocks.rate cache.hit_ratio temp.rate "
    "replication.lag_bytes replication.lag replay.lag_bytes replay.lag replay.paused "
    "slot.retained slot.inactive slot.wal_lost xid.used_ratio database.size "
    "checkpoints.requested_ratio checkpoints.age_ratio archiver.failing role.standby role.changed connect.total "
    "filesystem.used_ratio filesystem.used filesystem.available filesystem.inodes_used_ratio "
    "filesystem.time_to_full filesystem.inodes_time_to_full filesystem.read_only "
    "filesystem.device_error filesystem.hung "
    "device.utilisation device.read_latency device.write_latency device.queue_depth device.read_rate device.write_rate "
    "cpu.busy_ratio cpu.iowait_ratio cpu.steal_ratio cpu.load_per_core memory.available_ratio memory.available swap.used_ratio "
    "pressure.some pressure.full "
    "interface.receive_rate interface.send_rate interface.error_rate interface.drop_rate tcp.retransmit_ratio storage.deleted_open "
    "broker.ready broker.unacked broker.connections broker.consumers broker.queues "
    "broker.publish_rate broker.deliver_rate broker.ack_rate broker.unroutable_rate "
    "node.memory_used_ratio node.memory_alarm node.disk_free node.disk_alarm node.files_used_ratio node.partitions node.running "
    "queue.ready queue.unacked queue.consumers queue.publish_rate queue.deliver_rate queue.ack_rate queue.redeliver_rate "
    "queue.head_age queue.unconsumed queue.dead_letter_growth queue.unhealthy "
    "queue.redelivery_ratio queue.malformed queue.malformed_ratio queue.schema_violations "
    "check.failing check.latency check.failure_ratio check.status").split(u' ');

/// "PATTERN.RULE indicator" and the levels as they weigh in the indicator's unit.
QString said(const Rule& rule)
{
    const auto level = [](const std::optional<double>& value) { return value ? QString::number(*value) : u"-"_s; };
    QString line = u"%1.%2 %3 %4/%5"_s.arg(rule.pattern, rule.name, rule.indicator, level(rule.warning), level(rule.critical));
    if (rule.when == Rule::When::Below)
        line += u" below"_s;
    if (rule.measure == Rule::Measure::ShareOfLimit)
        line += u" share"_s;
    if (!rule.objectGlob.isEmpty())
        line += u" {%1}"_s.arg(rule.objectGlob);
    if (!rule.runbook.isEmpty())
        line += u" → "_s + rule.runbook;
    return line;
}

Rules shipped()
{
    const auto rules = shippedRules();
    return rules ? *rules : Rules();
}

} // namespace

class TestRulesData : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void theShippedRulesHaveNoFault();
    void everyRuleSpeaksOfAnIndicatorThatExists();
    void noRuleIsThereTwice();
    void levelsAreInTheIndicatorsUnit();
    void publishedHoldsAndMarginsAreKept();
    void aTrendHasAGate();
    void thresholdsMaySpeakOfEveryIndicator();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
};

void TestRulesData::theShippedRulesHaveNoFault()
{
    const auto rules = shippedRules();

    if (!rules) {
        for (const auto& fault : rules.error())
            qInfo().noquote() << fault.place.text() << fault.code << fault.args;
    }
    QVERIFY(bool(rules));
    QCOMPARE(rules->size(), 55);
}

void TestRulesData::everyRuleSpeaksOfAnIndicatorThatExists()
{
    for (const auto& rule : shipped()) {
        QVERIFY2(indicators.contains(rule.indicator), qPrintable(said(rule)));
        QCOMPARE(rule.origin, u"shipped"_s);
    }
}

void TestRulesData::noRuleIsThereTwice()
{
    QSet<QString> names;
    for (const auto& rule : shipped()) {
        const QString name = rule.pattern + u'.' + rule.name;
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestRulesData::levelsAreInTheIndicatorsUnit()
{
    QStringList lines;
    for (const auto& rule : shipped())
        lines.append(said(rule));

    for (const auto& line :
         {u"database.connections_exhausted connections.used 0.75/0.9 share → database-connection-timeout"_s,
          u"database.long_query session.query_max 300/1800 → database-connection-timeout"_s,
          u"database.blocked_sessions locks.victims -/3 → database-connection-timeout"_s,
          u"database.replica_lag_bytes replication.lag_bytes 5e+07/5e+08 → database-connection-timeout"_s,
          u"database.slot_retains_wal slot.retained 1.07374e+09/-"_s,
          u"storage.filesystem_full filesystem.used_ratio 0.8/0.9 → disk-shortage"_s,
          u"storage.io_latency_write device.write_latency 0.05/0.1 → node-trouble"_s,
          u"node.memory memory.available_ratio 0.1/0.05 below → node-trouble"_s,
          u"node.pressure_memory pressure.full 0.1/0.3 {memory} → node-trouble"_s,
          u"queue.no_consumers queue.unconsumed 1/1000 → message-processing"_s,
          u"queue.malformed_json queue.malformed 1/10 → message-processing"_s,
          u"queue.schema_violation queue.schema_violations 1/- → message-processing"_s,
          u"queue.malformed_suspected queue.redelivery_ratio 0.5/- → message-processing"_s,
          u"broker.disk_low node.disk_free -/1 below share → broker-trouble"_s,
          u"broker.node_down node.running -/0 below → broker-trouble"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" not in\n"_s + lines.join(u'\n')));
}

void TestRulesData::publishedHoldsAndMarginsAreKept()
{
    QHash<QString, Rule> rules;
    for (const auto& rule : shipped())
        rules.insert(rule.pattern + u'.' + rule.name, rule);

    QCOMPARE(rules[u"database.connections_exhausted"_s].holdS, 60.0);
    QCOMPARE(rules[u"database.connections_exhausted"_s].clearMargin, 0.10);
    QCOMPARE(rules[u"storage.filesystem_full"_s].clearMargin, 0.05);
    QCOMPARE(rules[u"storage.io_utilisation"_s].holdS, 600.0);
    QCOMPARE(rules[u"node.load"_s].holdS, 900.0);
    // A number that is itself an age needs none.
    QCOMPARE(rules[u"database.idle_in_transaction"_s].holdS, 0.0);
    for (const auto& rule : std::as_const(rules))
        QVERIFY2(rule.holdS >= 0 && rule.holdS <= 900, qPrintable(rule.name));
}

void TestRulesData::aTrendHasAGate()
{
    int trends = 0;
    for (const auto& rule : shipped()) {
        const bool isTrend = rule.indicator.endsWith("time_to_full"_L1);
        QCOMPARE(rule.gate.has_value(), isTrend);
        trends += isTrend ? 1 : 0;
    }
    QCOMPARE(trends, 2);
}

void TestRulesData::thresholdsMaySpeakOfEveryIndicator()
{
    QCOMPARE(knownIndicators(), indicators);
    QCOMPARE(indicatorUnit(u"temp.rate"_s), u"By/s"_s);
    QCOMPARE(indicatorUnit(u"temp"_s), std::nullopt);
}

void TestRulesData::badRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addRow("no list") << QByteArray("rules: {a: b}") << u"config.wrong_type"_s;
    QTest::addRow("no rules") << QByteArray("") << u"config.missing_key"_s;
    QTest::addRow("no pattern") << QByteArray("rules: [{rule: a, indicator: queue.ready, warning: 1}]") << u"config.bad_id"_s;
    QTest::addRow("no levels") << QByteArray("rules: [{rule: a.b, indicator: queue.ready}]") << u"config.no_level"_s;
    QTest::addRow("unknown indicator") << QByteArray("rules: [{rule: a.b, indicator: queue.redy, warning: 1}]")
                                       << u"config.unknown_indicator"_s;
    QTest::addRow("a gate without a level") << QByteArray("rules: [{rule: a.b, indicator: queue.ready, warning: 1, gate: {indicator: queue.unacked}}]")
                                            << u"config.no_level"_s;
    QTest::addRow("a gate that is no mapping") << QByteArray("rules: [{rule: a.b, indicator: queue.ready, warning: 1, gate: high}]")
                                               << u"config.wrong_type"_s;
    QTest::addRow("anchor") << QByteArray("rules:\n- &a {}") << u"config.alias"_s;
    QTest::addRow("same name") << QByteArray("rules:\n- {rule: a.b, indicator: queue.ready, warning: 1}\n"
                                             "- {rule: a.b, indicator: queue.ready, warning: 2}\n")
                               << u"config.duplicate_id"_s;
}

void TestRulesData::badRulesAreRefused()
{
    QFETCH(QByteArray, text);

    const auto rules = readRules(text, u"team.yaml"_s, u"team"_s);

    QVERIFY(!rules);
    QCOMPARE(rules.error().size(), 1);
    QTEST(rules.error().at(0).code, "code");
}

QTEST_GUILESS_MAIN(TestRulesData)
#include "tst_rulesdata.moc"
