// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pollhome.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Manner::Kind;

namespace {

using Home = PollHome;

const QString a = u"a"_s;
const QString b = u"b"_s;

} // namespace

class TestPoller : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void keepsTheNewestAnswer();
    void everyFailureClassArrives_data();
    void everyFailureClassArrives();
    void aFailureKeepsTheLastValueAndIsConfirmedByALadder();
    void walksTheLadderFirstAndThenEveryThirtySeconds();
    void asksForTheObjectsOfInterest();
    void anExceptionIsAFailure();
    void anUnknownSystemIsAFailure();
    void aCredentialThatCannotBeHadIsAnAuthFailure();
    void aRefusedCredentialIsAskedForAgainAfterAMinute();
    void wakesWithTheMachine();
    void noticesAStepOfTheWallClock();
    void readsAnewWhenTheWallClockWasSet();
    void pausingMakesStale();
    void aWishIsFulfilledWhilePaused();
    void aThousandTargetsStartSpread();
    void reconfiguringKeepsWhatStaysEqual();
    void probesThatDoNotBlockShareOneThread();
};

void TestPoller::keepsTheNewestAnswer()
{
    Home home({fakeTarget(a, 100ms)});

    QTRY_VERIFY(home.state(a).good);
    const ReadingPtr first = home.state(a).good;
    QTRY_VERIFY(home.state(a).good != first);

    QCOMPARE(home.state(a).failuresInARow, 0);
    QCOMPARE(home.state(a).last, home.state(a).good);
    QCOMPARE(home.state(a).freshness(home.time.now()), Freshness::Live);
    QCOMPARE(home.world->made(a), 1);
    QCOMPARE(home.secretsAsked, 1);
    QTRY_VERIFY(home.poller.pulse().at.boot > 0ms);
}

void TestPoller::everyFailureClassArrives_data()
{
    QTest::addColumn<FailureClass>("failureClass");
    for (int index = int(FailureClass::Refused); index <= int(FailureClass::Internal); ++index)
        QTest::addRow("%s", qPrintable(failureClassName(FailureClass(index)))) << FailureClass(index);
}

void TestPoller::everyFailureClassArrives()
{
    QFETCH(const FailureClass, failureClass);
    Home home({fakeTarget(a, 100ms)}, {.kind = Kind::Fails, .failureClass = failureClass});

    QTRY_VERIFY(home.state(a).failure());
    QCOMPARE(home.state(a).failure()->failureClass, failureClass);
    QCOMPARE(home.state(a).freshness(home.time.now()), Freshness::Unreachable);
    QVERIFY(!home.state(a).good);
}

void TestPoller::aFailureKeepsTheLastValueAndIsConfirmedByALadder()
{
    Home home({fakeTarget(a, 60s)});
    QTRY_VERIFY(home.state(a).good);

    home.world->set(a, {.kind = Kind::Fails});
    home.poller.pollNow(a);

    QTRY_COMPARE(home.state(a).failuresInARow, 2); // without a second wish
    QVERIFY(home.state(a).good);
    QVERIFY(!home.world->requests(a).at(1).walkLadder);
    QVERIFY(home.world->requests(a).at(2).walkLadder);
}

void TestPoller::walksTheLadderFirstAndThenEveryThirtySeconds()
{
    Home home({fakeTarget(a, 60s)});
    const auto pollsAgain = [&home](int polls) {
        home.poller.pollNow(a);
        return QTest::qWaitFor(
            [&home, polls] { return home.world->polls(a) == polls && !home.state(a).attemptStarted; });
    };
    QTRY_VERIFY(home.state(a).good);
    QVERIFY(pollsAgain(2));
    home.time.sleep(31s);
    QVERIFY(pollsAgain(3));

    const QList<PollRequest> requests = home.world->requests(a);
    QVERIFY(requests.at(0).walkLadder);
    QVERIFY(!requests.at(1).walkLadder);
    QVERIFY(requests.at(2).walkLadder);
}

void TestPoller::asksForTheObjectsOfInterest()
{
    Home home({fakeTarget(a, 60s), fakeTarget(b, 60s)});
    home.poller.setObjectsOfInterest({{a, {u"orders"_s}}});

    QTRY_COMPARE(home.world->polls(a), 1);
    QTRY_COMPARE(home.world->polls(b), 1);
    QCOMPARE(home.world->requests(a).at(0).objectsOfInterest, QSet<QString>({u"orders"_s}));
    QVERIFY(home.world->requests(b).at(0).objectsOfInterest.isEmpty());
}

void TestPoller::anExceptionIsAFailure()
{
    Home home({fakeTarget(a, 100ms)}, {.kind = Kind::Throws});

    QTRY_COMPARE(home.failureCode(a), u"internal.exception"_s);
    QCOMPARE(home.state(a).failure()->args.value("detail"_L1).toString(), u"the sky fell"_s);
}

void TestPoller::anUnknownSystemIsAFailure()
{
    Home home({fakeTarget(a, 100ms, u"abacus"_s)});

    QTRY_COMPARE(home.failureCode(a), u"internal.no_such_system"_s);
}

void TestPoller::aCredentialThatCannotBeHadIsAnAuthFailure()
{
    Home home({fakeTarget(a, 100ms)});
    home.secretFailure = Failure {FailureClass::Internal, u"credential.vault_unavailable"_s, {}};

    QTRY_COMPARE(home.failureCode(a), u"credential.vault_unavailable"_s);
    QCOMPARE(home.state(a).failure()->failureClass, FailureClass::Auth);
    QCOMPARE(home.world->made(a), 0);

    home.secretFailure.reset();
    home.poller.pollNow(a); // the vault was unlocked
    QTRY_VERIFY(home.state(a).good);
    QCOMPARE(home.secretsAsked, 2);
}

void TestPoller::aRefusedCredentialIsAskedForAgainAfterAMinute()
{
    Home home({fakeTarget(a, 100ms), fakeTarget(b, 100ms)});
    home.world->set(a, {.kind = Kind::Fails, .failureClass = FailureClass::Auth});

    QTRY_COMPARE(home.world->polls(a), 1);
    const int before = home.world->polls(b);
    QTRY_VERIFY(home.world->polls(b) >= before + 10);
    QCOMPARE(home.world->polls(a), 1); // not tried again meanwhile: servers lock accounts
    QCOMPARE(home.secretsAsked, 2);

    home.world->set(a, {});
    home.time.sleep(61s);
    QTRY_VERIFY(home.state(a).good);
    QCOMPARE(home.secretsAsked, 3);
    QCOMPARE(home.world->made(a), 2);
}

void TestPoller::wakesWithTheMachine()
{
    Home home({fakeTarget(a, 1h), fakeTarget(b, 1s)});
    QTRY_VERIFY(home.state(a).good && home.state(b).good);
    QCOMPARE(home.world->polls(a), 1);

    home.time.sleep(30min); // not due by itself
    QTRY_COMPARE_WITH_TIMEOUT(home.world->polls(a), 2, 7'000);
    QCOMPARE(home.poller.clockNotes().standstills, 1);
    QCOMPARE(home.poller.clockNotes().wallSteps, 0);
    QVERIFY(home.poller.pulse().latenessMs < 60'000);
}

void TestPoller::noticesAStepOfTheWallClock()
{
    Home home({fakeTarget(a, 100ms)});
    QTRY_VERIFY(home.state(a).good);

    home.time.setWallClock(-1h);
    QTRY_COMPARE(home.poller.clockNotes().wallSteps, 1);
    QVERIFY(std::chrono::abs(home.poller.clockNotes().lastWallStep + 1h) < 1s);
    QCOMPARE(home.poller.clockNotes().standstills, 0);
    QCOMPARE(home.state(a).freshness(home.time.now()), Freshness::Live);
}

// A time of the old clock, told together with the new one, would be an age of an hour.
void TestPoller::readsAnewWhenTheWallClockWasSet()
{
    Home home({fakeTarget(a, 1h), fakeTarget(b, 1h)});
    QTRY_VERIFY(home.state(a).good && home.state(b).good);
    QCOMPARE(home.world->polls(a), 1);

    home.time.setWallClock(1h);
    const auto isOfNow = [&](const QString& id) {
        return std::abs(home.state(id).good->readAt.utc.secsTo(home.time.now().utc)) < 60;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOfNow(a) && isOfNow(b), 7'000);
    QCOMPARE(home.world->polls(a), 2);
    QCOMPARE(home.poller.clockNotes().standstills, 0);
}

void TestPoller::pausingMakesStale()
{
    Home home({fakeTarget(a, 100ms), fakeTarget(b, 100ms)});
    QTRY_VERIFY(home.state(a).good && home.state(b).good);
    home.poller.setPaused(true);
    QTRY_VERIFY(!home.state(a).attemptStarted && !home.state(b).attemptStarted);

    const int polls = home.world->polls(a);
    QVERIFY(home.state(a).paused);
    home.time.pass(3s);
    QCOMPARE(home.state(a).freshness(home.time.now()), Freshness::Stale);
    const Moment beat = home.poller.pulse().at;
    QTRY_VERIFY(home.poller.pulse().at.boot > beat.boot);
    QCOMPARE(home.world->polls(a), polls);

    home.poller.setPaused(false);
    QTRY_COMPARE(home.state(a).freshness(home.time.now()), Freshness::Live);
}

void TestPoller::aWishIsFulfilledWhilePaused()
{
    Home home({fakeTarget(a, 100ms)});
    home.poller.setPaused(true);
    QVERIFY(!home.state(a).good);

    home.poller.pollNow({});
    QTRY_VERIFY(home.state(a).good);
    QVERIFY(home.state(a).paused);
    QCOMPARE(home.world->polls(a), 1);
}

void TestPoller::aThousandTargetsStartSpread()
{
    QList<TargetConfig> targets;
    for (int index = 0; index < 1'000; ++index)
        targets.append(fakeTarget(QString::number(index), 2s, u"fakenet"_s));
    Home home(targets);
    const Moment start = home.time.now();

    const auto answered = [&home] {
        return std::ranges::count_if(
            home.poller.states(), [](const TargetState& state) { return state.good != nullptr; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(answered(), 1'000, 20'000);
    QList<int> startsPerTenth(100);
    for (const TargetConfig& config : targets) {
        const auto after = home.world->requests(config.target.id).at(0).started.since(start);
        ++startsPerTenth[std::min<qsizetype>(after / 100ms, 99)];
    }
    QVERIFY2(*std::ranges::max_element(startsPerTenth) <= 200, "a herd");
}

void TestPoller::reconfiguringKeepsWhatStaysEqual()
{
    TargetConfig kept = fakeTarget(a, 60s);
    Home home({fakeTarget(b, 60s), kept, fakeTarget(u"c"_s, 60s)});
    QTRY_VERIFY(home.state(a).good && home.state(b).good && home.state(u"c"_s).good);
    const ReadingPtr good = home.state(a).good;

    kept.place.line = 12; // moved in its file
    home.poller.configure({kept, fakeTarget(b, 30s), fakeTarget(u"d"_s, 60s)});

    QCOMPARE(home.poller.states().size(), 3);
    QCOMPARE(home.poller.states().at(0).good, good);
    QVERIFY(!home.poller.states().at(1).good);
    QTRY_VERIFY(home.state(b).good && home.state(u"d"_s).good);
    QCOMPARE(home.world->made(a), 1);
    QCOMPARE(home.world->polls(a), 1);
    QCOMPARE(home.world->made(b), 2);
}

void TestPoller::probesThatDoNotBlockShareOneThread()
{
    Home shared({fakeTarget(a, 60s, u"fakenet"_s), fakeTarget(b, 60s, u"fakenet"_s)});
    Home separate({fakeTarget(a, 60s), fakeTarget(b, 60s)});

    QTRY_VERIFY(shared.state(a).good && shared.state(b).good && separate.state(a).good && separate.state(b).good);
    QCOMPARE(shared.world->threads().size(), 1);
    QCOMPARE(separate.world->threads().size(), 2);
    QVERIFY(!separate.world->threads().contains(thread()));
    QVERIFY(!shared.world->threads().contains(thread()));
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
