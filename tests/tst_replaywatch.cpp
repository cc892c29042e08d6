// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/replaywatch.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/tapes.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// A record of two stretches, 0–20 s and 60–80 s, critical from 70 s on, played by a clock that the test moves.
struct Scene {
    explicit Scene(const std::function<void(ReplayParts&)>& change = {})
    {
        for (const auto& [name, from, to] : {std::tuple {u"a"_s, 0, 20}, std::tuple {u"b"_s, 60, 80}}) {
            QFile file(dir.filePath(name + u".tape"_s));
            if (file.open(QFile::WriteOnly))
                file.write(tapeOf(from, to, 70));
            // The folder's names tell when segments begin.
            file.rename(dir.filePath(momentAt(from).utc.toString(u"yyyy-MM-ddTHH-mm-ss.zzz'Z'"_s) + u".tape"_s));
        }
        ReplayParts parts;
        parts.open = [path = dir.path()] { return TapeShelf::open(path); };
        parts.clock = [boot = boot] { return Moment {momentAt(0).utc, std::chrono::milliseconds(boot->load())}; };
        if (change)
            change(parts);
        watch = std::make_unique<ReplayWatch>(std::move(parts));
        QObject::connect(watch.get(), &Watch::pictureChanged, watch.get(), [this](const PicturePtr& picture) {
            if (shown && shown->position.epoch == picture->position.epoch && picture->now.boot < shown->now.boot)
                wentBack = true;
            shown = picture;
        });
        QObject::connect(watch.get(), &Replay::stateChanged, watch.get(), [this](const Playback& now) { state = now; });
        QObject::connect(
            watch.get(), &Replay::passed, watch.get(), [this](const auto& pictures) { passed += pictures; });
        QObject::connect(
            watch.get(), &Replay::historyRead, watch.get(), [this](const QString& epoch, const auto& history) {
                historyEpoch = epoch;
                past = history;
            });
        watch->start();
    }

    double secondShown() const { return shown ? double(shown->now.boot.count() - tapedMs(0)) / 1'000 : -1; }
    int connections() const { return std::get<DatabaseHealth>(shown->targets.at(0).good->outcome).connections.used; }

    QTemporaryDir dir;
    std::shared_ptr<std::atomic<qint64>> boot = std::make_shared<std::atomic<qint64>>(5'000);
    std::unique_ptr<ReplayWatch> watch;
    PicturePtr shown;
    Playback state;
    QList<PicturePtr> passed;
    QString historyEpoch;
    std::shared_ptr<const History> past;
    bool wentBack = false;
};

} // namespace

/// A record played: speeds, seeks, holes.
class ReplayWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void itBeginsWithTheFirstPictureAndStands()
    {
        Scene scene;
        QTRY_COMPARE(scene.secondShown(), 0.0);
        QVERIFY(!scene.state.isPlaying);
        QCOMPARE(scene.watch->source(), Watch::Source::Replay);
        QCOMPARE(scene.state.outline->origin.host, u"watch-1"_s);
        QCOMPARE(scene.state.outline->holes.size(), 1);
        QCOMPARE(scene.state.outline->troubles.size(), 1);
        QVERIFY(!scene.shown->loss);
    }

    void agesAreThoseOfTheMomentThatIsShown()
    {
        Scene scene;
        scene.watch->seek(tapedMs(15) + 700);
        QTRY_COMPARE(scene.secondShown(), 15.7);
        const TargetState& orders = scene.shown->targets.at(0);
        QCOMPARE(orders.age(scene.shown->now), 700ms);
        QCOMPARE(orders.freshness(scene.shown->now), Freshness::Live);
        QCOMPARE(scene.connections(), 15);
        QCOMPARE(scene.shown->now.utc, momentAt(15).utc.addMSecs(700));
    }

    void itPlaysByTheClock_data()
    {
        QTest::addColumn<int>("speed");
        QTest::addColumn<double>("second");
        QTest::newRow("as it happened") << 1 << 1.5;
        QTest::newRow("ten times as fast") << 10 << 15.0;
    }
    void itPlaysByTheClock()
    {
        QFETCH(const int, speed);
        QFETCH(const double, second);
        Scene scene;
        scene.watch->setSpeed(speed);
        scene.watch->setPlaying(true);
        QTRY_VERIFY(scene.state.isPlaying);
        *scene.boot += 1'500;
        QTRY_COMPARE(scene.secondShown(), second);
        scene.watch->setPaused(true); // as every watch
        QTRY_VERIFY(!scene.state.isPlaying);
        *scene.boot += 3'000;
        scene.watch->step(1);
        QTRY_COMPARE(scene.secondShown(), std::floor(second) + 1);
        QVERIFY(!scene.wentBack);
    }

    void whatIsPassedQuicklyStillReachesTheCharts()
    {
        Scene scene;
        scene.watch->setSpeed(60);
        scene.watch->setPlaying(true);
        QTRY_VERIFY(scene.state.isPlaying);
        *scene.boot += 300; // 18 s
        QTRY_COMPARE(scene.secondShown(), 18.0);
        QVERIFY(scene.passed.size() >= 7);
        for (qsizetype i = 1; i < scene.passed.size(); ++i)
            QVERIFY(scene.passed[i]->now.boot - scene.passed[i - 1]->now.boot <= 2s);
    }

    void itStopsAtTheEndAndBeginsAnewWhenPlayedAgain()
    {
        Scene scene;
        scene.watch->seek(tapedMs(79));
        QTRY_COMPARE(scene.secondShown(), 79.0);
        scene.watch->setPlaying(true);
        QTRY_VERIFY(scene.state.isPlaying);
        *scene.boot += 60'000;
        QTRY_COMPARE(scene.secondShown(), 80.0);
        QTRY_VERIFY(!scene.state.isPlaying);
        scene.watch->setPlaying(true);
        QTRY_COMPARE(scene.secondShown(), 0.0);
    }

    void nothingLooksFreshInAHole()
    {
        Scene scene;
        scene.watch->seek(tapedMs(20) + 500);
        QTRY_COMPARE(scene.secondShown(), 20.5);
        scene.watch->seek(tapedMs(22));
        QTRY_COMPARE(scene.secondShown(), 22.0);
        QVERIFY(scene.state.isHole);
        QVERIFY(scene.shown->loss);
        QCOMPARE(scene.shown->loss->why.code, u"replay.hole"_s);
        QCOMPARE(scene.shown->targets.at(0).freshness(scene.shown->now), Freshness::Stale);
        QVERIFY(scene.shown->verdict() != Severity::Ok);
        scene.watch->seek(tapedMs(61));
        QTRY_COMPARE(scene.secondShown(), 61.0);
        QVERIFY(!scene.state.isHole);
        QVERIFY(!scene.shown->loss);
        QCOMPARE(scene.shown->targets.at(0).freshness(scene.shown->now), Freshness::Live);
    }

    void eachSeekIsAnEpochOfItsOwn()
    {
        Scene scene;
        scene.watch->seek(tapedMs(70));
        QTRY_COMPARE(scene.secondShown(), 70.0);
        QCOMPARE(scene.shown->findings.size(), 1);
        const QString epoch = scene.shown->position.epoch;
        const QString source = scene.shown->position.source;
        scene.watch->seek(tapedMs(5));
        QTRY_COMPARE(scene.secondShown(), 5.0);
        QVERIFY(scene.shown->position.epoch != epoch);
        QVERIFY(source.startsWith("replay:"_L1)); // and never that of the live watch
        QVERIFY(scene.shown->findings.isEmpty());
        QVERIFY(!scene.wentBack);
    }

    void aSeekBringsTheHalfHourBefore()
    {
        Scene scene;
        scene.watch->seek(tapedMs(75));
        QTRY_COMPARE(scene.secondShown(), 75.0);
        QTRY_COMPARE(scene.historyEpoch, scene.shown->position.epoch);
        const auto series = scene.past->series(u"orders-db"_s, u"connections.used"_s);
        QVERIFY(!series.empty());
        QCOMPARE(series.front().utcMs, tapedMs(0));
        QCOMPARE(series.back().utcMs, tapedMs(75));
        const bool hasHole = std::ranges::any_of(series, [](const HistoryPoint& point) { return !point.value; });
        QVERIFY(hasHole);
    }

    void aWishOutsideGoesToTheNearestMoment()
    {
        Scene scene;
        scene.watch->seek(tapedMs(5'000));
        QTRY_COMPARE(scene.secondShown(), 80.0);
        scene.watch->seek(tapedMs(-5'000));
        QTRY_COMPARE(scene.secondShown(), 0.0);
    }

    void ofManyWishesTheNewestCounts()
    {
        Scene scene;
        QTRY_COMPARE(scene.secondShown(), 0.0);
        for (int second = 0; second <= 80; ++second)
            scene.watch->seek(tapedMs(second));
        QTRY_COMPARE(scene.secondShown(), 80.0);
        QVERIFY(scene.shown->position.epoch.toInt() < 80);
    }

    void stepsGoFromPictureToPictureAcrossTheHole()
    {
        Scene scene;
        scene.watch->seek(tapedMs(19));
        scene.watch->step(1);
        QTRY_COMPARE(scene.secondShown(), 20.0);
        scene.watch->step(1);
        QTRY_COMPARE(scene.secondShown(), 60.0);
        scene.watch->step(-1);
        QTRY_COMPARE(scene.secondShown(), 20.0);
    }

    void itBeginsWhereItIsTold()
    {
        Scene scene(
            [](ReplayParts& parts) { parts.begin = [](const TapeOutline& outline) { return outline.stretch.toMs; }; });
        QTRY_COMPARE(scene.secondShown(), 80.0);
    }

    void aRecordThatIsNoneIsTold()
    {
        Scene scene([](ReplayParts& parts) { parts.open = [] { return TapeShelf::open(u"/nonexistent/record"_s); }; });
        scene.watch->setPlaying(true);
        scene.watch->seek(5);
        scene.watch->step(1);
        QTRY_VERIFY(scene.state.failure);
        QCOMPARE(scene.state.failure->code, u"record.none"_s);
        QVERIFY(!scene.shown);
    }

    void nothingIsAskedOfAnybody()
    {
        Scene scene;
        QSignalSpy past(scene.watch.get(), &Watch::pastRead);
        scene.watch->pollNow(u"orders-db"_s);
        scene.watch->readPast(0ms);
        QCOMPARE(past.size(), 1);
        QVERIFY(past.first().first().toByteArray().isEmpty());
    }

    void aDiskThatHangsIsLeftBehind()
    {
        auto gate = std::make_shared<QSemaphore>();
        auto scene = std::make_unique<Scene>([gate](ReplayParts& parts) {
            parts.open = [gate] {
                gate->acquire();
                return TapeShelf::open(u"/nonexistent/record"_s);
            };
        });
        QElapsedTimer timer;
        timer.start();
        scene.reset();
        QVERIFY(timer.elapsed() < 4'000);
        gate->release();
    }
};

QTEST_GUILESS_MAIN(ReplayWatchTest)
#include "tst_replaywatch.moc"
