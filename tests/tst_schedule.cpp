// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/heartbeat.h"
#include "backends/poll/schedule.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <array>

using namespace yagura;
using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;
using Confirm = Schedule::Confirm;

namespace {

Moment moment(Milliseconds boot, Milliseconds wallShift = 0ms)
{
    static const QDateTime start(QDate(2026, 11, 23), QTime(11, 0), Qt::UTC);
    return {.utc = start.addMSecs((boot + wallShift).count()), .boot = boot};
}

/// An attempt that ended as it did; returns when the next one is due, counted from its end.
Milliseconds delayAfterFailure(Schedule& schedule, Milliseconds now, Confirm confirm = Confirm::AtOnce)
{
    schedule.begun(now);
    schedule.failed(now, confirm);
    return schedule.due() - now;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void init() { yagura::testing::failOnAnyWarning(); }

    void startsSpreadOverTheWindow();
    void equalSeedsMakeEqualSchedules();
    void keepsItsPaceWhileAnswersComeQuickly();
    void leavesASlowServerHalfOfItsTime();
    void confirmsTheFirstFailureWithinASecond();
    void doesNotRepeatARefusedCredentialAtOnce();
    void backsOffTwiceAsLongEachTimeUpToFiveMinutes();
    void keepsNoticingWhenAFastTargetRecovers();
    void jittersEachBackOff();
    void returnsToItsPaceAfterRecovery();
    void countsWhatCameDueMeanwhile();

    void aSteadyWorldIsNoStandstill();
    void sleepOfTheMachineIsAStandstill();
    void aStoppedProcessIsAStandstill();
    void aStepOfTheWallClockIsNoticedAndChangesNothingElse();
    void tellsTheWorstLatenessOfTheLastMinute();
};

void TestSchedule::startsSpreadOverTheWindow()
{
    std::array<int, 20> startsInSecond {};
    for (quint32 seed = 1; seed <= 1'000; ++seed) {
        Schedule schedule(60s, seed * 7'919);
        schedule.spread(5s, 20s);
        QVERIFY(schedule.due() >= 5s);
        QVERIFY(schedule.due() <= 25s);
        ++startsInSecond[std::min<std::size_t>(std::size_t((schedule.due() - 5s) / 1s), 19)];
    }

    for (const int starts : startsInSecond) {
        QVERIFY2(starts >= 20, qPrintable(QString::number(starts)));
        QVERIFY2(starts <= 90, qPrintable(QString::number(starts)));
    }
}

void TestSchedule::equalSeedsMakeEqualSchedules()
{
    Schedule one(30s, 42);
    Schedule other(30s, 42);
    Schedule stranger(30s, 43);
    one.spread(0ms, 30s);
    other.spread(0ms, 30s);
    stranger.spread(0ms, 30s);

    QCOMPARE(one.due(), other.due());
    QVERIFY(one.due() != stranger.due());
}

void TestSchedule::keepsItsPaceWhileAnswersComeQuickly()
{
    Schedule schedule(30s, 1);
    schedule.begun(100s);
    schedule.succeeded(100s + 200ms);

    QCOMPARE(schedule.due(), Milliseconds(130s));
    QCOMPARE(schedule.interval(), Milliseconds(30s));
}

void TestSchedule::leavesASlowServerHalfOfItsTime()
{
    Schedule schedule(1s, 1);
    schedule.begun(10s);
    schedule.succeeded(11'800ms);
    QCOMPARE(schedule.interval(), Milliseconds(3'600ms));
    QCOMPARE(schedule.due(), Milliseconds(13'600ms));

    schedule.begun(schedule.due());
    schedule.succeeded(schedule.due() + 500ms);
    QCOMPARE(schedule.interval(), Milliseconds(1s));
}

void TestSchedule::confirmsTheFirstFailureWithinASecond()
{
    for (quint32 seed = 1; seed < 50; ++seed) {
        Schedule calm(30s, seed);
        QVERIFY(delayAfterFailure(calm, 100s) <= 1s);
        QCOMPARE(calm.interval(), Milliseconds(30s));
        Schedule quick(200ms, seed);
        QVERIFY(delayAfterFailure(quick, 100s) <= 200ms);
    }
}

void TestSchedule::doesNotRepeatARefusedCredentialAtOnce()
{
    Milliseconds longest = 0ms;
    for (quint32 seed = 1; seed < 50; ++seed) {
        Schedule schedule(30s, seed * 7'919);
        longest = std::max(longest, delayAfterFailure(schedule, 100s, Confirm::No));
    }
    QVERIFY(longest > 20s);
}

void TestSchedule::backsOffTwiceAsLongEachTimeUpToFiveMinutes()
{
    Schedule schedule(30s, 1);
    QList<qint64> seconds;
    for (int failure = 0; failure < 8; ++failure) {
        const Milliseconds delay = delayAfterFailure(schedule, 100s);
        QVERIFY(delay <= schedule.interval());
        seconds.append(std::chrono::duration_cast<std::chrono::seconds>(schedule.interval()).count());
    }

    QCOMPARE(seconds, QList<qint64>({30, 30, 60, 120, 240, 300, 300, 300}));
}

void TestSchedule::keepsNoticingWhenAFastTargetRecovers()
{
    Schedule schedule(1s, 1);
    for (int failure = 0; failure < 1'000; ++failure)
        QVERIFY(delayAfterFailure(schedule, 100s) <= 5s);
    QCOMPARE(schedule.interval(), Milliseconds(5s));
}

void TestSchedule::jittersEachBackOff()
{
    Schedule schedule(30s, 1);
    for (int failure = 0; failure < 20; ++failure)
        delayAfterFailure(schedule, 0s);

    Milliseconds shortest = 5min;
    Milliseconds longest = 0ms;
    for (int failure = 0; failure < 200; ++failure) {
        const Milliseconds delay = delayAfterFailure(schedule, 0s);
        shortest = std::min(shortest, delay);
        longest = std::max(longest, delay);
    }
    QVERIFY(shortest < 30s);
    QVERIFY(longest > 270s);
    QVERIFY(longest <= 5min);
}

void TestSchedule::returnsToItsPaceAfterRecovery()
{
    Schedule schedule(30s, 1);
    for (int failure = 0; failure < 5; ++failure)
        delayAfterFailure(schedule, 0s);
    QCOMPARE(schedule.interval(), Milliseconds(240s));

    schedule.begun(1'000s);
    schedule.succeeded(1'000s + 10ms);
    QCOMPARE(schedule.due(), Milliseconds(1'030s));
    QVERIFY2(delayAfterFailure(schedule, 1'030s) <= 1s, "the next failure is a first one again");
}

void TestSchedule::countsWhatCameDueMeanwhile()
{
    Schedule schedule(1s, 1);
    schedule.begun(10s);
    schedule.succeeded(10'400ms);
    schedule.freed(10'400ms);
    QCOMPARE(schedule.skipped(), 0);

    schedule.begun(11s);
    schedule.failed(13s, Confirm::AtOnce);
    schedule.freed(14'500ms);
    QCOMPARE(schedule.skipped(), 3);
}

void TestSchedule::aSteadyWorldIsNoStandstill()
{
    Heartbeat heartbeat;
    for (Milliseconds time = 0ms; time < 60s; time += 1s)
        QVERIFY(!heartbeat.look(moment(time), time));
    QCOMPARE(heartbeat.notes(), ClockNotes());
}

void TestSchedule::sleepOfTheMachineIsAStandstill()
{
    Heartbeat heartbeat;
    QVERIFY(!heartbeat.look(moment(10s), 10s));
    QVERIFY(!heartbeat.look(moment(15s), 11s)); // four seconds are too short to matter
    QVERIFY(heartbeat.look(moment(8h), 12s));

    QCOMPARE(heartbeat.notes().standstills, 1);
    QCOMPARE(heartbeat.notes().lastStandstill, Milliseconds(8h - 15s));
    QCOMPARE(heartbeat.notes().wallSteps, 0);
}

void TestSchedule::aStoppedProcessIsAStandstill()
{
    Heartbeat heartbeat;
    QVERIFY(!heartbeat.look(moment(10s), 10s));
    QVERIFY(heartbeat.look(moment(70s), 70s));
    QVERIFY(!heartbeat.look(moment(71s), 71s));
}

void TestSchedule::aStepOfTheWallClockIsNoticedAndChangesNothingElse()
{
    Heartbeat heartbeat;
    QVERIFY(!heartbeat.look(moment(10s), 10s));
    QVERIFY(!heartbeat.look(moment(11s, 1'500ms), 11s));
    QCOMPARE(heartbeat.notes().wallSteps, 0);

    QVERIFY(!heartbeat.look(moment(12s, -1h), 12s));
    QCOMPARE(heartbeat.notes().wallSteps, 1);
    QCOMPARE(heartbeat.notes().lastWallStep, Milliseconds(-1h - 1'500ms));
    QCOMPARE(heartbeat.notes().standstills, 0);
}

void TestSchedule::tellsTheWorstLatenessOfTheLastMinute()
{
    Heartbeat heartbeat;
    QCOMPARE(heartbeat.latenessMs(), 0.0);
    heartbeat.beat(1s);
    heartbeat.beat(2'250ms);
    heartbeat.beat(3s); // early: the timer catches up
    QCOMPARE(heartbeat.latenessMs(), 250.0);

    for (Milliseconds time = 4s; time <= 64s; time += 1s)
        heartbeat.beat(time);
    QCOMPARE(heartbeat.latenessMs(), 0.0);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
