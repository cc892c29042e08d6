// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/glob.h"
#include "models/domain/picture.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// Rules and overrides against readings.
class tst_judgement : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aRuleHoldsAtItsThreshold_data();
    void aRuleHoldsAtItsThreshold();
    void idsAreTheSameAcrossRestarts_data();
    void idsAreTheSameAcrossRestarts();
    void globsFit_data();
    void globsFit();
    void anOverrideChangesTheLevelsWhereItFits_data();
    void anOverrideChangesTheLevelsWhereItFits();
    void laterOverridesWin();
    void aClearMarginHoldsAFindingBack_data();
    void aClearMarginHoldsAFindingBack();
    void aFindingCarriesItsEvidence();
    void sinceIsKeptFromThePictureBefore();
    void findingsAreSortedWorstThenOldestThenById();
    void onlyTrustedReadingsAreJudged_data();
    void onlyTrustedReadingsAreJudged();

    void eightyThousandFilesystemsAreJudgedInTime();
};

void tst_judgement::aRuleHoldsAtItsThreshold_data()
{
    QTest::addColumn<Rule::When>("when");
    QTest::addColumn<Rule::Measure>("measure");
    QTest::addColumn<Amount>("value");
    QTest::addColumn<Amount>("limit");
    QTest::addColumn<Severity>("expected");
    const auto above = Rule::When::Above;
    const auto below = Rule::When::Below;
    const auto value = Rule::Measure::Value;
    const auto share = Rule::Measure::ShareOfLimit;

    QTest::addRow("below the warning") << above << value << Amount(9) << Amount() << Severity::Ok;
    QTest::addRow("at the warning") << above << value << Amount(10) << Amount() << Severity::Warning;
    QTest::addRow("at the critical") << above << value << Amount(20) << Amount() << Severity::Critical;
    QTest::addRow("unknown value") << above << value << Amount() << Amount() << Severity::Ok;
    QTest::addRow("falling to the critical") << below << value << Amount(20) << Amount() << Severity::Critical;
    QTest::addRow("low is fine when above") << above << value << Amount(-1) << Amount() << Severity::Ok;
    QTest::addRow("share at the warning") << above << share << Amount(1'000) << Amount(100) << Severity::Warning;
    QTest::addRow("share of an unknown limit") << above << share << Amount(1'000) << Amount() << Severity::Ok;
    QTest::addRow("share of nothing") << above << share << Amount(1'000) << Amount(0) << Severity::Ok;
    QTest::addRow("share of an unknown value") << above << share << Amount() << Amount(100) << Severity::Ok;
}

void tst_judgement::aRuleHoldsAtItsThreshold()
{
    QFETCH(Rule::When, when);
    QFETCH(Rule::Measure, measure);
    QFETCH(Amount, value);
    QFETCH(Amount, limit);
    Rule rule;
    rule.when = when;
    rule.measure = measure;
    rule.warning = 10;
    rule.critical = 20;

    QTEST(severityOf(rule, Indicator{u"x"_s, std::nullopt, value, u"1"_s, limit}), "expected");
}

void tst_judgement::idsAreTheSameAcrossRestarts_data()
{
    QTest::addColumn<std::optional<ObjectRef>>("object");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, std::optional<ObjectRef> object, const QString& expected) {
        QTest::addRow("%s", what) << object << expected;
    };

    row("a target", std::nullopt, u"storage.full@node-A"_s);
    row("a mount", ObjectRef{u"filesystem"_s, u"/var"_s}, u"storage.full@node-A/%2Fvar"_s);
    row("a queue", ObjectRef{u"queue"_s, u"orders"_s}, u"storage.full@node-A/orders"_s);
    row("Japanese", ObjectRef{u"queue"_s, u"注文"_s}, u"storage.full@node-A/%E6%B3%A8%E6%96%87"_s);
    row("hostile", ObjectRef{u"queue"_s, u"a b@c%\n"_s}, u"storage.full@node-A/a%20b%40c%25%0A"_s);
}

void tst_judgement::idsAreTheSameAcrossRestarts()
{
    QFETCH(std::optional<ObjectRef>, object);
    QTEST(findingId(u"storage"_s, u"full"_s, u"node-A"_s, object), "expected");
}

void tst_judgement::globsFit_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    QTest::addRow("empty fits all") << QString() << u"/var"_s << true;
    QTest::addRow("the same") << u"/var"_s << u"/var"_s << true;
    QTest::addRow("not a prefix") << u"/var"_s << u"/var/log"_s << false;
    QTest::addRow("a star crosses folders") << u"/var*"_s << u"/var/log"_s << true;
    QTest::addRow("a star may be nothing") << u"/var*"_s << u"/var"_s << true;
    QTest::addRow("stars between") << u"*a*b"_s << u"xxaxxaxxb"_s << true;
    QTest::addRow("stars between, no end") << u"*a*b"_s << u"xxaxxaxxbc"_s << false;
    QTest::addRow("one character") << u"node-?"_s << u"node-A"_s << true;
    QTest::addRow("not none") << u"node-?"_s << u"node-"_s << false;
    QTest::addRow("brackets and dots are themselves") << u"a.[b]"_s << u"a.[b]"_s << true;
    QTest::addRow("a dot is no joker") << u"a.b"_s << u"axb"_s << false;
    QTest::addRow("a costly one") << QString(u"*a"_s.repeated(50) + u'b') << QString(5'000, u'a') << false;
}

void tst_judgement::globsFit()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QTEST(fitsGlob(pattern, text), "fits");
}

void tst_judgement::anOverrideChangesTheLevelsWhereItFits_data()
{
    QTest::addColumn<ThresholdOverride>("change");
    QTest::addColumn<QStringList>("expected");
    const QString var = u"storage.filesystem_full@node-A/%2Fvar"_s;
    const QString root = u"storage.filesystem_full@node-A/%2F"_s;
    ThresholdOverride change;
    change.indicator = u"filesystem.used_ratio"_s;
    change.warning = 0.5;
    const auto row = [&](const char* what, const ThresholdOverride& entry, const QStringList& expected) {
        QTest::addRow("%s", what) << entry << expected;
    };

    row("everywhere", change, {u"warning "_s + root, u"warning "_s + var});
    change.objectGlob = u"/var*"_s;
    row("one object", change, {u"warning "_s + var});
    change.targetGlob = u"node-B"_s;
    row("another target", change, {});
    change.targetGlob = u"node-*"_s;
    change.critical = 0.6;
    row("the critical level, too", change, {u"critical "_s + var});
    change.indicator = u"filesystem.used"_s;
    row("another indicator", change, {});
}

void tst_judgement::anOverrideChangesTheLevelsWhereItFits()
{
    QFETCH(ThresholdOverride, change);
    const auto findings = judge({fullRule()}, {change}, {nodeState({{u"/"_s, 60}, {u"/var"_s, 60}})}, {}, momentAt(0));
    QTEST(linesOf(findings), "expected");
}

void tst_judgement::laterOverridesWin()
{
    ThresholdOverride loose;
    loose.indicator = u"filesystem.used_ratio"_s;
    loose.warning = 0.95;
    loose.critical = 0.99;
    loose.holdS = 7;
    ThresholdOverride tight = loose;
    tight.warning = 0.10;
    tight.holdS = std::nullopt;
    const auto targets = QList{nodeState({{u"/"_s, 50}})};

    const auto findings = judge({fullRule()}, {loose, tight}, targets, {}, momentAt(0));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].args[u"threshold"_s].toDouble(), 0.10);
    QCOMPARE(findings[0].holdS, 7.0);
    QVERIFY(judge({fullRule()}, {tight, loose}, targets, {}, momentAt(0)).isEmpty());
}

void tst_judgement::aClearMarginHoldsAFindingBack_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Severity>("before");
    QTest::addColumn<Severity>("expected");

    QTest::addRow("never stood") << 78 << Severity::Ok << Severity::Ok;
    QTest::addRow("within the margin") << 78 << Severity::Warning << Severity::Warning;
    QTest::addRow("past the margin") << 74 << Severity::Warning << Severity::Ok;
    QTest::addRow("critical within its margin") << 87 << Severity::Critical << Severity::Critical;
    QTest::addRow("critical past its margin") << 84 << Severity::Critical << Severity::Warning;
    QTest::addRow("a margin never makes it worse") << 87 << Severity::Warning << Severity::Warning;
    QTest::addRow("growing") << 91 << Severity::Warning << Severity::Critical;
}

void tst_judgement::aClearMarginHoldsAFindingBack()
{
    QFETCH(int, percent);
    QFETCH(Severity, before);
    ThresholdOverride change;
    change.indicator = u"filesystem.used_ratio"_s;
    change.clearMargin = 0.05;
    Finding standing;
    standing.id = u"storage.filesystem_full@node-A/%2F"_s;
    standing.severity = before;
    standing.since = momentAt(-9);

    const auto findings = judge({fullRule()}, {change}, {nodeState({{u"/"_s, percent}})},
                                before == Severity::Ok ? QList<Finding>() : QList{standing}, momentAt(0));
    QTEST(findings.isEmpty() ? Severity::Ok : findings[0].severity, "expected");
}

void tst_judgement::aFindingCarriesItsEvidence()
{
    const auto findings = judge({connectionsRule()}, {}, {databaseState(98)}, {}, momentAt(0));

    QCOMPARE(linesOf(findings), QStringList{u"critical database.connections_exhausted@orders-db"_s});
    const Finding& finding = findings[0];
    QCOMPARE(finding.code, u"database.connections_exhausted"_s);
    QCOMPARE(finding.evidence, (QList<Evidence>{{u"connections.used"_s, std::nullopt, 98, 100, u"1"_s}}));
    QCOMPARE(finding.args, (QJsonObject{{u"value"_s, 98}, {u"limit"_s, 100}, {u"threshold"_s, 0.9}, {u"share"_s, 0.98},
                                        {u"object"_s, QJsonValue()}, {u"unit"_s, u"1"_s}}));
    QCOMPARE(finding.runbook, u"database-connection-timeout"_s);
    QCOMPARE(finding.holdS, 60.0);
    QCOMPARE(finding.heldS, 0.0);
}

void tst_judgement::sinceIsKeptFromThePictureBefore()
{
    const auto first = judge({connectionsRule()}, {}, {databaseState(80)}, {}, momentAt(0));
    const auto second = judge({connectionsRule()}, {}, {databaseState(98)}, first, momentAt(2));

    QCOMPARE(second[0].severity, Severity::Critical);
    QCOMPARE(second[0].since, momentAt(0));
    QCOMPARE(second[0].heldS, 2.0);
}

void tst_judgement::findingsAreSortedWorstThenOldestThenById()
{
    const auto before = judge({fullRule()}, {}, {nodeState({{u"/old"_s, 85}, {u"/worst"_s, 85}})}, {}, momentAt(-5));
    const auto state = nodeState({{u"/b"_s, 85}, {u"/a"_s, 85}, {u"/old"_s, 85}, {u"/worst"_s, 95}});

    QCOMPARE(linesOf(judge({fullRule()}, {}, {state}, before, momentAt(0))),
             (QStringList{u"critical storage.filesystem_full@node-A/%2Fworst"_s,
                          u"warning storage.filesystem_full@node-A/%2Fold"_s,
                          u"warning storage.filesystem_full@node-A/%2Fa"_s,
                          u"warning storage.filesystem_full@node-A/%2Fb"_s}));
}

void tst_judgement::onlyTrustedReadingsAreJudged_data()
{
    QTest::addColumn<TargetState>("state");
    QTest::addColumn<QStringList>("expected");
    const auto full = nodeState({{u"/"_s, 95}});
    const QString id = u"critical storage.filesystem_full@node-A/%2F"_s;
    TargetState paused = full;
    paused.paused = true;

    QTest::addRow("live") << full << QStringList{id};
    QTest::addRow("stale: polling is paused") << paused << QStringList{id};
    QTest::addRow("failed once") << failing(full, FailureClass::NoAnswer, 1) << QStringList();
    QTest::addRow("failed twice") << failing(full, FailureClass::NoAnswer, 2)
                                  << QStringList{u"critical node.unreachable@node-A"_s};
    QTest::addRow("never asked") << TargetState() << QStringList();
}

void tst_judgement::onlyTrustedReadingsAreJudged()
{
    QFETCH(TargetState, state);
    QTEST(linesOf(judge({fullRule()}, {}, {state}, {}, momentAt(60))), "expected");
}

void tst_judgement::eightyThousandFilesystemsAreJudgedInTime()
{
    QList<std::pair<QString, int>> mounts;
    for (int number = 0; number < 80'000; ++number)
        mounts.append({u"/srv/%1"_s.arg(number), number % 100});
    const QList targets{nodeState(mounts)};
    ThresholdOverride change;
    change.indicator = u"filesystem.used_ratio"_s;
    change.objectGlob = u"/srv/*7"_s;
    change.clearMargin = 0.05;
    const auto before = judge({fullRule(), connectionsRule()}, {change}, targets, {}, momentAt(0));

    QElapsedTimer timer;
    timer.start();
    const auto findings = judge({fullRule(), connectionsRule()}, {change}, targets, before, momentAt(1));

    QCOMPARE(findings.size(), 16'000);
    QCOMPARE(findings.first().heldS, 1.0);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    qInfo("80,000 file systems, 560,000 indicators, 16,000 findings: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(tst_judgement)
#include "tst_judgement.moc"
