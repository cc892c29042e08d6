// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pollhome.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Home = PollHome;
using Kind = Manner::Kind;

namespace {

const QString a = u"a"_s;
const QString b = u"b"_s;

} // namespace

/// What happens when something hangs.
class TestWatchdog : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void oneHungTargetDelaysNoOther();
    void asksOneQuestionAtATime();
    void theWatchdogRecordsNoAnswerAtTheDeadline();
    void anInterruptedProbeIsKeptAndRecovers();
    void aLateAnswerIsDropped();
    void aSilentProbeInTheSharedLoopDelaysNoOther();
    void threeAbandonedWorkersParkTheTarget();
    void anAttemptThatSleptThroughIsNotJudged();
    void aVaultThatNeverAnswersIsAnAuthFailure();
};

void TestWatchdog::oneHungTargetDelaysNoOther()
{
    Home home({fakeTarget(a, 100ms), fakeTarget(b, 100ms)});
    home.world->set(a, {.kind = Kind::IgnoresInterrupt, .delay = 60s});

    QTRY_COMPARE(home.world->polls(a), 1);
    const int before = home.world->polls(b);
    QTRY_VERIFY_WITH_TIMEOUT(home.world->polls(b) >= before + 10, 1'900); // before any deadline
    QCOMPARE(home.world->polls(a), 1);
}

void TestWatchdog::asksOneQuestionAtATime()
{
    Home home({fakeTarget(a, 50ms)}, {.kind = Kind::Answers, .delay = 200ms});

    for (int wish = 0; wish < 5; ++wish)
        home.poller.pollNow(a);
    QTRY_VERIFY(home.world->polls(a) >= 4);

    QCOMPARE(home.world->mostAtOnce(a), 1);
    QVERIFY(home.state(a).skipped >= 3 * 3);
    QVERIFY(home.state(a).interval >= 400ms); // twice what the answer takes
}

void TestWatchdog::theWatchdogRecordsNoAnswerAtTheDeadline()
{
    Home home({fakeTarget(a, 100ms)}, {.kind = Kind::IgnoresInterrupt, .delay = 60s});

    QTRY_VERIFY(home.state(a).failure());
    const ReadingPtr last = home.state(a).last;
    QCOMPARE(last->failure()->failureClass, FailureClass::NoAnswer);
    QCOMPARE(last->failure()->code, u"attempt.deadline"_s);
    QCOMPARE(last->failure()->args.value("deadline_ms"_L1).toInt(), 2'000);
    QVERIFY(last->duration >= 2s);
    QVERIFY2(last->duration <= 2'500ms, qPrintable(QString::number(last->duration.count())));
    QVERIFY(home.world->requests(a).at(0).deadline < 2s); // the probe's own patience ends first
}

void TestWatchdog::anInterruptedProbeIsKeptAndRecovers()
{
    Home home({fakeTarget(a, 100ms)}, {.kind = Kind::HangsUntilInterrupted});
    QTRY_COMPARE(home.failureCode(a), u"attempt.deadline"_s);

    home.world->set(a, {});
    QTRY_VERIFY(home.state(a).good);
    QCOMPARE(home.state(a).failuresInARow, 0);
    QCOMPARE(home.world->made(a), 1);
    QCOMPARE(home.poller.pulse().abandonedWorkers, 0);
}

void TestWatchdog::aLateAnswerIsDropped()
{
    Home home({fakeTarget(a, 100ms)}, {.kind = Kind::IgnoresInterrupt, .delay = 3s}); // between deadline and giving up
    QTRY_COMPARE(home.failureCode(a), u"attempt.deadline"_s);

    // The second poll can only come when the first one's answer is back.
    home.world->set(a, {.kind = Kind::Fails, .failureClass = FailureClass::Permission});
    QTRY_COMPARE(home.world->polls(a), 2);
    QTRY_COMPARE(home.failureCode(a), u"fake.failure"_s);
    QVERIFY(!home.state(a).good);
    QCOMPARE(home.world->made(a), 1);
}

void TestWatchdog::aSilentProbeInTheSharedLoopDelaysNoOther()
{
    Home home({fakeTarget(a, 100ms, u"fakenet"_s), fakeTarget(b, 100ms, u"fakenet"_s)});
    home.world->set(a, {.kind = Kind::SaysNothing});

    QTRY_COMPARE(home.failureCode(a), u"attempt.deadline"_s);
    QVERIFY(home.world->polls(b) >= 10);
    QVERIFY(!home.state(b).failure());
    home.world->set(a, {});
    QTRY_COMPARE(home.world->made(a), 2); // abandoned and replaced
    QTRY_VERIFY(home.state(a).good);
}

void TestWatchdog::threeAbandonedWorkersParkTheTarget()
{
    Home home({fakeTarget(a, 100ms), fakeTarget(b, 100ms)});
    home.world->set(a, {.kind = Kind::IgnoresInterrupt, .delay = 120s});

    QTRY_COMPARE_WITH_TIMEOUT(home.failureCode(a), u"internal.worker_abandoned"_s, 30'000);
    QVERIFY(home.state(a).paused);
    QCOMPARE(home.state(a).failure()->failureClass, FailureClass::Internal);
    QCOMPARE(home.world->made(a), 3);
    QTRY_COMPARE(home.poller.pulse().abandonedWorkers, 3);
    QVERIFY(!home.state(b).failure());

    home.poller.pollNow({});
    QVERIFY(home.state(a).paused);
    home.world->set(a, {});
    home.poller.pollNow(a);
    QTRY_VERIFY(home.state(a).good);
    QVERIFY(!home.state(a).paused);

    home.world->release();
    QTRY_COMPARE(home.poller.pulse().abandonedWorkers, 0); // they came back after all
}

void TestWatchdog::anAttemptThatSleptThroughIsNotJudged()
{
    Home home({fakeTarget(a, 60s)}, {.kind = Kind::HangsUntilInterrupted});
    QTRY_COMPARE(home.world->polls(a), 1);

    home.world->set(a, {});
    home.time.sleep(8h);
    QTRY_VERIFY_WITH_TIMEOUT(home.state(a).good, 8'000);
    QCOMPARE(home.world->polls(a), 2);
    QCOMPARE(home.state(a).failuresInARow, 0);
    QCOMPARE(home.state(a).skipped, 0);
}

void TestWatchdog::aVaultThatNeverAnswersIsAnAuthFailure()
{
    FakeTime time;
    const auto world = std::make_shared<FakeWorld>();
    Poller poller(PollParts {.systems = fakeSystems(world),
        .findSecret = [](const TargetConfig&, const SecretFound&) {},
        .clocks = time.clocks(),
        .seed = 7});
    poller.configure({fakeTarget(a, 100ms)});
    poller.start();

    QTRY_VERIFY(poller.states().at(0).attemptStarted);
    for (int step = 0; step < 4; ++step) {
        time.pass(4s);
        const Moment beat = poller.pulse().at;
        QTRY_VERIFY(poller.pulse().at.boot > beat.boot);
    }
    QVERIFY(poller.states().at(0).failure());
    QCOMPARE(poller.states().at(0).failure()->code, u"credential.vault_timeout"_s);
    QCOMPARE(poller.states().at(0).failure()->failureClass, FailureClass::Auth);
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
