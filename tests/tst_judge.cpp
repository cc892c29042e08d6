// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/normalband.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/watcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// Rules to findings, from picture to picture.
class tst_judge : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aRuleStandsOnlyAfterItsHold();
    void aWorseLevelHoldsAsLong();
    void aFindingGoesOnlyWhenTheClearLevelWasHeld();
    void theMarginIsTheWayBack();
    void aCheckReportsHoldsAndDoesNotWait();
    void aHoldIsCountedBetweenReadings();
    void oneHoldForAllRules();
    void aClockThatIsSetChangesNothing_data();
    void aClockThatIsSetChangesNothing();
    void nullNeverFires();
    void aRateNeedsTwoSamples();
    void aTrendAloneIsNoAlarm_data();
    void aTrendAloneIsNoAlarm();
    void otherRulesTakeEffectAtOnce();
    void aTargetThatIsGoneLeavesNothing();
    void onsetIsTheCrossingWithoutABand();
    void onsetIsWhenTheSignalLeftItsBand();
};

void tst_judge::aRuleStandsOnlyAfterItsHold()
{
    Watcher watcher(ruleWith(3));

    QCOMPARE(watcher.run(0, {85, 85, 85, 85, 85}), u"---WW"_s);
    const auto findings = watcher.look(5, 85);
    QCOMPARE(findings[0].id, full);
    QCOMPARE(findings[0].since, momentAt(0));
    QCOMPARE(findings[0].holdS, 3.0);
    QCOMPARE(findings[0].heldS, 5.0);

    Watcher broken(ruleWith(3));
    QCOMPARE(broken.run(0, {85, 85, 85, 70, 85, 85, 85, 85}), u"-------W"_s);
}

void tst_judge::aWorseLevelHoldsAsLong()
{
    Watcher watcher(ruleWith(3));

    QCOMPARE(watcher.run(0, {85, 85, 85, 85, 95, 95, 95, 95, 85}), u"---WWWWCW"_s);
    const auto milder = Watcher(ruleWith(3)).run(0, {95, 85, 85, 95, 95});
    QCOMPARE(milder, u"---WW"_s);

    Watcher spike(ruleWith(3));
    spike.run(0, {85, 85, 85, 85});
    const auto findings = spike.look(4, 95);
    QCOMPARE(findings[0].severity, Severity::Warning);
    QCOMPARE(findings[0].args[u"threshold"_s].toDouble(), 0.80);
    QCOMPARE(findings[0].args[u"value"_s].toDouble(), 0.95);
}

void tst_judge::aFindingGoesOnlyWhenTheClearLevelWasHeld()
{
    Watcher watcher(ruleWith(3));
    QCOMPARE(watcher.run(0, {85, 85, 85, 85, 70, 70, 85, 70, 70, 70, 70, 70}), u"---WWWWWWW--"_s);

    // Nobody waits longer than a minute for a finding to go, however long it had to hold.
    Watcher slow(ruleWith(600));
    slow.run(0, QList<int>(21, 85), 30);
    QCOMPARE(slow.run(630, {70, 70, 70}, 30), u"WW-"_s);

    Watcher atOnce(ruleWith(0));
    QCOMPARE(atOnce.run(0, {85, 70}), u"W-"_s);
}

void tst_judge::theMarginIsTheWayBack()
{
    Watcher watcher(ruleWith(0, 0.05));

    QCOMPARE(watcher.run(0, {79, 81, 78, 76, 74, 78}), u"-WWW--"_s);
    QCOMPARE(watcher.run(100, {91, 87, 84, 76, 74}), u"CCWW-"_s);
}

void tst_judge::aCheckReportsHoldsAndDoesNotWait()
{
    Judge check(Holds::Reported);
    check.configure({ruleWith(300)}, {});

    const auto first = check.judge({usedAt(0, 95)}, momentAt(0));
    const auto second = check.judge({usedAt(2, 95)}, momentAt(2));
    QCOMPARE(linesOf(first), QStringList{u"critical "_s + full});
    QCOMPARE(second[0].holdS, 300.0);
    QCOMPARE(second[0].heldS, 2.0);
    QVERIFY(check.judge({usedAt(3, 50)}, momentAt(3)).isEmpty());
}

void tst_judge::aHoldIsCountedBetweenReadings()
{
    Watcher watcher(ruleWith(60));
    const TargetState paused = usedAt(0, 85);

    for (int second = 0; second < 600; second += 10)
        QVERIFY(watcher.judge.judge({paused}, momentAt(second)).isEmpty());
    QCOMPARE(watcher.look(601, 85).size(), 1);
}

void tst_judge::oneHoldForAllRules()
{
    Watcher watcher(ruleWith(300), {holdOf(0)});
    QCOMPARE(watcher.run(0, {85}), u"W"_s);

    Watcher later(ruleWith(300), {holdOf(0), holdOf(2, u"filesystem.used_ratio"_s)});
    QCOMPARE(later.run(0, {85, 85, 85}), u"--W"_s);
}

void tst_judge::aClockThatIsSetChangesNothing_data()
{
    QTest::addColumn<int>("hours");
    QTest::addRow("an hour forward") << 1;
    QTest::addRow("an hour back") << -1;
}

void tst_judge::aClockThatIsSetChangesNothing()
{
    QFETCH(int, hours);
    Watcher undisturbed(ruleWith(3, 0.05));
    Watcher disturbed(ruleWith(3, 0.05));
    const QList<int> story{85, 85, 85, 85, 95, 95, 95, 95, 70, 70, 70, 70, 85, 70, 85, 70, 85, 85, 85, 85};

    QString expected;
    QString seen;
    for (int second = 0; second < story.size(); ++second) {
        Moment now = momentAt(second);
        TargetState state = usedAt(second, story[second]);
        const auto right = undisturbed.judge.judge({state}, now);
        if (second > 4) {
            now.utc = now.utc.addSecs(hours * 3600);
            state = stateOf(readingOf(u"node-A"_s, nodeWith({{u"/"_s, story[second]}}), now), TargetKind::Node);
        }
        const auto found = disturbed.judge.judge({state}, now);
        expected += linesOf(right).join(u' ') + (right.isEmpty() ? QString() : QString::number(right[0].heldS)) + u'\n';
        seen += linesOf(found).join(u' ') + (found.isEmpty() ? QString() : QString::number(found[0].heldS)) + u'\n';
    }
    QCOMPARE(seen, expected);
}

void tst_judge::nullNeverFires()
{
    NodeHealth unknown;
    unknown.filesystems.append(Filesystem());
    unknown.filesystems[0].mount = u"/"_s;
    const auto state = [&](int second) {
        return stateOf(readingOf(u"node-A"_s, unknown, momentAt(second)), TargetKind::Node);
    };
    Rule low = fullRule();
    low.when = Rule::When::Below;
    low.warning = 0.1;
    Judge judge(Holds::Waited);
    judge.configure({low}, {});

    QVERIFY(judge.judge({state(0)}, momentAt(0)).isEmpty());
    // What stood clears as if it were good, and no sooner.
    Watcher watcher(ruleWith(2));
    watcher.run(0, {85, 85, 85});
    QCOMPARE(watcher.judge.judge({state(3)}, momentAt(3)).size(), 1);
    QCOMPARE(watcher.judge.judge({state(5)}, momentAt(5)).size(), 0);
}

void tst_judge::aRateNeedsTwoSamples()
{
    Rule rule;
    rule.name = u"rollbacks"_s;
    rule.pattern = u"database"_s;
    rule.indicator = u"transactions.rollback_ratio"_s;
    rule.warning = 0.1;
    Judge judge(Holds::Waited);
    judge.configure({rule}, {});
    const auto state = [](int second, std::optional<double> ratio) {
        DatabaseHealth health;
        health.activity.rollbackRatio = ratio;
        return stateOf(readingOf(u"db"_s, health, momentAt(second)), TargetKind::Database);
    };

    QVERIFY(judge.judge({state(0, std::nullopt)}, momentAt(0)).isEmpty());
    QCOMPARE(judge.judge({state(1, 0.5)}, momentAt(1)).size(), 1);
}

void tst_judge::aTrendAloneIsNoAlarm_data()
{
    QTest::addColumn<double>("hoursToFull");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Severity>("expected");

    QTest::addRow("full in an hour, nearly empty") << 1.0 << 10 << Severity::Ok;
    QTest::addRow("full in an hour, well used") << 1.0 << 70 << Severity::Warning;
    QTest::addRow("full in an hour, short") << 1.0 << 85 << Severity::Critical;
    QTest::addRow("full today, short") << 20.0 << 85 << Severity::Warning;
    QTest::addRow("full in a week, short") << 170.0 << 85 << Severity::Ok;
}

void tst_judge::aTrendAloneIsNoAlarm()
{
    QFETCH(double, hoursToFull);
    QFETCH(int, percent);
    Rule rule;
    rule.name = u"filesystem_filling"_s;
    rule.pattern = u"storage"_s;
    rule.indicator = u"filesystem.time_to_full"_s;
    rule.when = Rule::When::Below;
    rule.warning = 24 * 3600;
    rule.critical = 4 * 3600;
    rule.gate = Rule::Gate{u"filesystem.used_ratio"_s, Rule::When::Above, 0.60, 0.80};
    Judge judge(Holds::Waited);
    judge.configure({rule}, {});
    const DerivedIndicators derived{
        {u"node-A"_s, {{rule.indicator, ObjectRef{u"filesystem"_s, u"/"_s}, hoursToFull * 3600, u"s"_s, {}}}}};

    const auto findings = judge.judge({usedAt(0, percent)}, momentAt(0), {&derived, nullptr});
    QTEST(findings.isEmpty() ? Severity::Ok : findings[0].severity, "expected");
    if (!findings.isEmpty())
        QCOMPARE(findings[0].evidence.size(), 2);
}

void tst_judge::otherRulesTakeEffectAtOnce()
{
    Watcher watcher(ruleWith(0));
    watcher.run(0, {85});
    Rule loose = ruleWith(0);
    loose.warning = 0.86;
    watcher.judge.configure({loose}, {});

    QVERIFY(watcher.look(1, 85).isEmpty());
}

void tst_judge::aTargetThatIsGoneLeavesNothing()
{
    Watcher watcher(ruleWith(0));
    watcher.run(0, {85});

    QVERIFY(watcher.judge.judge({}, momentAt(1)).isEmpty());
    QCOMPARE(watcher.look(2, 85)[0].since, momentAt(2));
}

void tst_judge::onsetIsTheCrossingWithoutABand()
{
    Watcher watcher(ruleWith(3));
    watcher.run(0, {70, 85, 85, 85});

    const auto findings = watcher.look(4, 85);
    QCOMPARE(findings[0].onset, (Onset{momentAt(1), Onset::Source::CrossedThreshold}));
    const auto down = watcher.judge.judge({failing(usedAt(3, 85), FailureClass::Refused, 2)}, momentAt(6));
    QVERIFY(!down[0].onset);
}

void tst_judge::onsetIsWhenTheSignalLeftItsBand()
{
    NormalBands bands({});
    bands.setIndicators({u"filesystem.used_ratio"_s});
    Judge judge(Holds::Waited);
    judge.configure({ruleWith(0)}, {});
    QList<Finding> findings;
    const auto look = [&](int second, int percent) {
        const QList targets{usedAt(second, percent)};
        bands.append(targets, findings);
        findings = judge.judge(targets, momentAt(second), {nullptr, &bands});
    };
    for (int minute = 0; minute < 60; ++minute)
        look(minute * 60, 40 + minute % 3);
    for (const auto& [second, percent] : {std::pair{3600, 60}, {3660, 75}, {3720, 85}})
        look(second, percent);

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].since, momentAt(3720));
    QCOMPARE(findings[0].onset, (Onset{momentAt(3600), Onset::Source::LeftBand}));
    look(3780, 86);
    QCOMPARE(findings[0].onset->at, momentAt(3600));
}

QTEST_GUILESS_MAIN(tst_judge)
#include "tst_judge.moc"
