// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/targetstate.h"

#include "models/domain/locktree.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// How far a reading may be trusted, and who blocks whom.
class tst_readings : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void freshnessFollowsTheContract_data();
    void freshnessFollowsTheContract();
    void aValueIsKeptForFiveMinutesAfterAFailure_data();
    void aValueIsKeptForFiveMinutesAfterAFailure();
    void agesComeFromTheBootClock();

    void theLockForestIsInReadingOrder_data();
    void theLockForestIsInReadingOrder();
    void aCrowdedLockQueueIsAnsweredInTime();
};

void tst_readings::freshnessFollowsTheContract_data()
{
    QTest::addColumn<int>("everyS");
    QTest::addColumn<int>("ageMs");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<Freshness>("expected");

    QTest::addRow("just read") << 1 << 0 << false << Freshness::Live;
    QTest::addRow("1 s: two intervals and the deadline of 2 s") << 1 << 4'000 << false << Freshness::Live;
    QTest::addRow("1 s: a millisecond later") << 1 << 4'001 << false << Freshness::Stale;
    QTest::addRow("10 s: the deadline is half the interval") << 10 << 25'000 << false << Freshness::Live;
    QTest::addRow("10 s: a millisecond later") << 10 << 25'001 << false << Freshness::Stale;
    QTest::addRow("60 s: the deadline is never more than 10 s") << 60 << 130'000 << false << Freshness::Live;
    QTest::addRow("60 s: a millisecond later") << 60 << 130'001 << false << Freshness::Stale;
    QTest::addRow("a failure outweighs a young value") << 1 << 0 << true << Freshness::Unreachable;
    QTest::addRow("a failure after a long time") << 1 << 600'000 << true << Freshness::Unreachable;
}

void tst_readings::freshnessFollowsTheContract()
{
    QFETCH(int, everyS);
    QFETCH(int, ageMs);
    QFETCH(bool, failed);
    TargetState state = stateOf(readingOf(u"a"_s, DatabaseHealth()), TargetKind::Database);
    state.target.every = std::chrono::seconds(everyS);
    if (failed)
        state = failing(state, FailureClass::Refused, 1);

    QTEST(state.freshness(momentAt(std::chrono::milliseconds(ageMs))), "expected");
    QCOMPARE(TargetState().freshness(momentAt(0)), Freshness::Never);
}

void tst_readings::aValueIsKeptForFiveMinutesAfterAFailure_data()
{
    QTest::addColumn<int>("ageS");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("isShown");

    QTest::addRow("failing, five minutes") << 300 << true << true;
    QTest::addRow("failing, a second later") << 301 << true << false;
    QTest::addRow("paused, an hour") << 3'600 << false << true;
}

void tst_readings::aValueIsKeptForFiveMinutesAfterAFailure()
{
    QFETCH(int, ageS);
    QFETCH(bool, failed);
    TargetState state = stateOf(readingOf(u"a"_s, DatabaseHealth()), TargetKind::Database);
    if (failed)
        state = failing(state, FailureClass::NoAnswer, 3);

    QTEST(state.shown(momentAt(ageS)) != nullptr, "isShown");
    QCOMPARE(TargetState().shown(momentAt(0)), nullptr);
}

void tst_readings::agesComeFromTheBootClock()
{
    const TargetState state = stateOf(readingOf(u"a"_s, DatabaseHealth()), TargetKind::Database);
    Moment clockSetBack = momentAt(3);
    clockSetBack.utc = clockSetBack.utc.addDays(-1);

    QCOMPARE(state.age(clockSetBack), std::optional<std::chrono::milliseconds>(3s));
    QCOMPARE(state.freshness(clockSetBack), Freshness::Live);
    QCOMPARE(state.age(momentAt(-5)), std::optional<std::chrono::milliseconds>(0s));
    QCOMPARE(TargetState().age(momentAt(0)), std::nullopt);
}

namespace {

Session waiting(qint64 pid, const QList<qint64>& blockedBy)
{
    Session session;
    session.pid = pid;
    session.application = u"app"_s;
    session.blockedBy = blockedBy;
    return session;
}

/// One row as a person would write it: indent, pid, victims, "known" or "pid alone", "!" in a cycle.
QString lineOf(const LockTreeRow& row)
{
    return QString(row.depth, u'.') + QString::number(row.session.pid) + u' ' + QString::number(row.victims)
        + (row.inCycle ? u"!"_s : QString()) + (row.session.application.isEmpty() ? u"?"_s : QString());
}

} // namespace

void tst_readings::theLockForestIsInReadingOrder_data()
{
    QTest::addColumn<QList<Session>>("sessions");
    QTest::addColumn<QStringList>("expected");

    QTest::addRow("nobody waits") << QList{waiting(1, {}), waiting(2, {})} << QStringList();
    QTest::addRow("a chain counts those behind others")
        << QList{waiting(3, {2}), waiting(2, {1}), waiting(1, {})} << QStringList{u"1 2"_s, u".2 1"_s, u"..3 0"_s};
    QTest::addRow("most victims first")
        << QList{waiting(1, {}), waiting(2, {1}), waiting(5, {}), waiting(6, {5}), waiting(7, {5})}
        << QStringList{u"5 2"_s, u".6 0"_s, u".7 0"_s, u"1 1"_s, u".2 0"_s};
    QTest::addRow("two blockers: shown once, counted for both")
        << QList{waiting(1, {}), waiting(2, {}), waiting(3, {2, 1})} << QStringList{u"1 1"_s, u"2 1"_s, u".3 0"_s};
    QTest::addRow("a blocker that we do not see") << QList{waiting(3, {9})} << QStringList{u"9 1?"_s, u".3 0"_s};
    QTest::addRow("a prepared transaction has no process") << QList{waiting(3, {0})} << QStringList{u"0 1?"_s, u".3 0"_s};
    QTest::addRow("a ring of two") << QList{waiting(8, {7}), waiting(7, {8})} << QStringList{u"7 1!"_s, u".8 1!"_s};
    QTest::addRow("a ring with a tail")
        << QList{waiting(5, {4}), waiting(4, {3}), waiting(3, {5}), waiting(9, {4})}
        << QStringList{u"3 3!"_s, u".4 3!"_s, u"..5 3!"_s, u"..9 0"_s};
    QTest::addRow("waiting for oneself is nonsense") << QList{waiting(3, {3})} << QStringList();
    QTest::addRow("the server repeats itself") << QList{waiting(3, {1, 1}), waiting(1, {})}
                                               << QStringList{u"1 1"_s, u".3 0"_s};
}

void tst_readings::theLockForestIsInReadingOrder()
{
    QFETCH(QList<Session>, sessions);
    QStringList lines;
    for (const LockTreeRow& row : lockTree(sessions))
        lines.append(lineOf(row));

    QTEST(lines, "expected");
}

void tst_readings::aCrowdedLockQueueIsAnsweredInTime()
{
    // As PostgreSQL reports 500 waiters on one relation: each names all that stand before it.
    QList<Session> sessions;
    QList<qint64> before;
    for (qint64 pid = 1; pid <= 500; ++pid) {
        sessions.append(waiting(pid, before));
        before.append(pid);
    }
    QElapsedTimer timer;
    timer.start();
    const auto rows = lockTree(sessions);

    QCOMPARE(rows.size(), 500);
    QCOMPARE(rows.first().victims, 499);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    qInfo("500 waiters in one queue: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(tst_readings)
#include "tst_readings.moc"
