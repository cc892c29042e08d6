// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historydesk.h"
#include "tests/support/strictwarnings.h"

#include <QFileInfo>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QList<double> numbers(int first, int last)
{
    QList<double> all(last - first + 1);
    std::iota(all.begin(), all.end(), double(first));
    return all;
}

bool isSorted(const KeptSeries& series)
{
    return std::ranges::is_sorted(series.points, {}, &HistoryPoint::utcMs);
}

QList<SeriesKey> manyKeys(int count)
{
    QList<SeriesKey> keys {usedKey};
    for (int queue = 1; queue < count; ++queue)
        keys.append({u"mq"_s, u"queue.ready"_s, ObjectRef {u"queue"_s, u"orders-%1"_s.arg(queue)}});
    return keys;
}

} // namespace

/// Days of indicators in a bounded file.
class tst_historystore : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatIsKeptIsReadInItsOrder()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(10, 200);

        const KeptSeries all = desk.everything();
        QCOMPARE(valuesOf(all), numbers(10, 200));
        QCOMPARE(all.points.front().utcMs, bootedAt + 10 * minuteMs + minuteMs / 2);
        QCOMPARE(all.resolutionMs, minuteMs);
        QCOMPARE(all.sinceMs, bootedAt + 10 * minuteMs);
        const KeptSeries part = desk.read(bootedAt + 50 * minuteMs, bootedAt + 70 * minuteMs);
        QCOMPARE(valuesOf(part), numbers(50, 69));
        QVERIFY(*part.sinceMs < bootedAt + 50 * minuteMs);
        QVERIFY(desk.read(0, bootedAt).points.empty());
        const HistoryAnswer nobody = desk.store->read({1, {{u"x"_s, u"y"_s, {}}}, 0, 4 * bootedAt, 100});
        QVERIFY(nobody.series.front().points.empty() && !nobody.series.front().sinceMs && !nobody.fault);
        QVERIFY(desk.told().isEmpty());
    }

    void aRestartForgetsNothingAndIsAHole()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(10, 95);
        desk.open();
        QCOMPARE(valuesOf(desk.everything()), numbers(10, 95));
        desk.write(100, 130);
        desk.open();

        QCOMPARE(valuesOf(desk.everything()), numbers(10, 95) + QList<double> {-1} + numbers(100, 130));
        QCOMPARE(desk.store->facts().series, 1);
    }

    void aRestartWithinAMinuteKeepsBothHalvesAndTheHoleBetween()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.store->append(minuteOf(10, 5, bootedAt));
        desk.open();
        desk.store->append(minuteOf(10, 99, bootedAt));
        desk.store->append(minuteOf(11, 7, bootedAt));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(textOf(desk.everything().points, bootedAt + 10 * minuteMs), u"0=- 15=5 30=99 90=7"_s);
            desk.open();
        }
    }

    void whatManyRunsSawIsReadWithoutALossAtEachResolution()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        HistoryScribe scribe(7);
        desk.open();
        HistoryMinutes minutes({});
        for (int second = 0; second < 4 * 3'600; ++second) {
            if (const auto minute = minutes.append(scribe.next(second, scribe.anything())))
                desk.store->append(*minute);
            if (scribe.random.bounded(3'000) != 0)
                continue;
            desk.store->append(*minutes.finish());
            minutes = HistoryMinutes({});
            desk.open();
            scribe.seen.all.push_back({scribe.seen.all.back().utcMs + 1, std::nullopt});
            second += int(scribe.random.bounded(600));
        }
        desk.store->append(*minutes.finish());
        const qint64 begin = scribe.seen.all.front().utcMs - minuteMs;
        const qint64 end = scribe.seen.all.back().utcMs + minuteMs;
        for (const int points : {10, 100, 500, 4'000}) {
            for (const qint64 from : {begin, begin + 37 * minuteMs, begin + 2 * hourMs}) {
                const KeptSeries kept = desk.read(from, end, points);
                QVERIFY(kept.points.size() <= std::size_t(points));
                const QString fault = scribe.seen.faultOf(kept, from, end, kept.resolutionMs + minuteMs);
                QVERIFY2(fault.isEmpty(), qPrintable(u"%1 points: %2"_s.arg(points).arg(fault)));
            }
        }
    }

    void whatIsOldIsKeptInQuartersAndThenGoes()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.place.limits.minutes = std::chrono::hours(4);
        desk.place.limits.quarters = std::chrono::hours(20);
        desk.open();
        desk.write(0, 30 * 60);

        const KeptSeries all = desk.everything();
        QVERIFY(isSorted(all));
        QCOMPARE(all.resolutionMs, 15 * minuteMs);
        QCOMPARE(all.sinceMs, bootedAt + 10 * hourMs);
        // A quarter is its lowest, its highest and newest value: nothing of the line is lost, and nothing is broken.
        QCOMPARE(valuesOf(all).first(), 600.0);
        QCOMPARE(valuesOf(all).mid(1, 2), (QList<double> {614, 615}));
        QVERIFY(!valuesOf(all).contains(-1));
        const KeptSeries newest = desk.read(bootedAt + 26 * hourMs, bootedAt + 31 * hourMs);
        QCOMPARE(valuesOf(newest), numbers(26 * 60, 30 * 60));
        QCOMPARE(newest.resolutionMs, minuteMs);
        desk.open();
        QCOMPARE(valuesOf(desk.everything()), valuesOf(all));
    }

    void theFileStaysWithinItsBoundAndTheOldestGoesFirst()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.place.limits.bytes = 4 * 1024 * 1024;
        desk.open();
        const QList<SeriesKey> keys = manyKeys(200);
        qint64 largest = 0;
        for (qint64 hour = 0; hour < 30; ++hour) {
            desk.write(hour * 60, hour * 60 + 59, bootedAt, keys);
            largest = std::max(largest, QFileInfo(desk.place.path).size());
        }
        QVERIFY2(largest <= desk.place.limits.bytes, qPrintable(QString::number(largest)));
        const KeptSeries all = desk.everything();
        QVERIFY(isSorted(all));
        QCOMPARE(all.points.back().value, std::optional(30 * 60 - 1.0));
        QCOMPARE(valuesOf(desk.read(bootedAt + 28 * hourMs, bootedAt + 30 * hourMs)), numbers(28 * 60, 30 * 60 - 1));
        QVERIFY(desk.store->facts().bytes <= desk.place.limits.bytes);
        QCOMPARE(desk.store->facts().lost, 0);
        QVERIFY(desk.told().isEmpty());
    }

    void seriesThatAreGoneLeaveNothing()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.place.limits.minutes = std::chrono::hours(1);
        desk.place.limits.quarters = std::chrono::hours(2);
        desk.open();
        desk.write(0, 59, bootedAt, manyKeys(50));
        desk.write(60, 6 * 60);
        QCOMPARE(desk.store->facts().series, 1);
        desk.open();
        QCOMPARE(desk.store->facts().series, 1);
    }

    void aWallClockThatIsSetMovesAllOfItAndTearsNothing()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(10, 100);
        const qint64 setBack = bootedAt - 2 * hourMs;
        desk.write(101, 150, setBack);
        QCOMPARE(valuesOf(desk.everything()), numbers(10, 150));
        QVERIFY(isSorted(desk.everything()));
        QCOMPARE(desk.everything().points.front().utcMs, setBack + 10 * minuteMs + minuteMs / 2);
        desk.open();
        QCOMPARE(desk.everything().points.front().utcMs, setBack + 10 * minuteMs + minuteMs / 2);
    }

    void anotherBootBeginsAnotherEraAndOnlyUtcRemains()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(10, 100);
        desk.place.boot = u"boot-2"_s;
        desk.open();
        const qint64 again = bootedAt + 3 * hourMs;
        desk.write(1, 20, again);

        QCOMPARE(valuesOf(desk.everything()), numbers(10, 100) + QList<double> {-1} + numbers(1, 20));
        QVERIFY(isSorted(desk.everything()));

        // The third boot is too early by the clock: what lies beyond its begin cannot be placed any more.
        desk.place.boot = u"boot-3"_s;
        desk.open();
        desk.write(0, 5, bootedAt + 50 * minuteMs);
        const KeptSeries all = desk.everything();
        QVERIFY(isSorted(all));
        QCOMPARE(valuesOf(all), numbers(10, 49) + numbers(0, 5));
        // When the clock is put right there, all is where it was.
        desk.write(6, 9, bootedAt + 10 * hourMs);
        QCOMPARE(valuesOf(desk.everything()),
            numbers(10, 100) + QList<double> {-1} + numbers(1, 20) + QList<double> {-1} + numbers(0, 9));
    }

    void aClockThatIsYearsAheadForAWhileCostsNothing()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(0, 200);
        desk.place.boot = u"boot-2"_s;
        desk.open();
        constexpr qint64 years = 10 * 365 * 24 * hourMs;
        const qint64 again = bootedAt + 5 * hourMs;
        desk.write(0, 58, again);
        desk.write(59, 62, again + years); // over the end of an hour, when what is old goes
        desk.write(63, 130, again);
        QCOMPARE(valuesOf(desk.read(bootedAt, bootedAt + 4 * hourMs)), numbers(0, 200) + QList<double> {-1});
    }

    void aMachineThatIsPutBackInTimeBeginsAnotherEra()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(10, 100);
        desk.write(
            40, 60, bootedAt + 10 * hourMs); // a snapshot: the boot clock stands where it stood, the time goes on
        QCOMPARE(valuesOf(desk.everything()), numbers(10, 100) + QList<double> {-1} + numbers(40, 60));
        QVERIFY(isSorted(desk.everything()));
    }

    void manySeriesAreReadAtOnceInTheOrderOfTheWish()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        const QList<SeriesKey> keys = manyKeys(5);
        desk.write(0, 70, bootedAt, keys);
        HistoryWish wish {7, {keys[3], {u"x"_s, u"y"_s, {}}, keys[0]}, bootedAt, bootedAt + 3 * hourMs, 4'000};
        const HistoryAnswer answer = desk.store->read(wish);
        QCOMPARE(answer.wish, wish);
        QCOMPARE(answer.series.size(), std::size_t(3));
        QCOMPARE(valuesOf(answer.series[0]), numbers(0, 70));
        QVERIFY(answer.series[1].points.empty());
        QCOMPARE(valuesOf(answer.series[2]), numbers(0, 70));
    }

    void packedBucketsComeBackAndHostileBytesDoNot()
    {
        history::Block block;
        HistoryBucket bucket;
        bucket.add(1.5);
        bucket.add(-2);
        block = {{0, bucket}, {59, HistoryBucket {}}};
        const QByteArray bytes = history::packedBlock(block);
        QCOMPARE(history::unpackedBlock(bytes), std::optional(block));
        QVERIFY(!history::unpackedBlock(bytes.chopped(1)));
        QVERIFY(!history::unpackedBlock(bytes + bytes)); // places out of order
        QRandomGenerator random(3);
        int refused = 0;
        for (int round = 0; round < 2'000; ++round) {
            QByteArray noise(14 * 3, '\0');
            for (char& byte : noise)
                byte = char(random.bounded(256));
            refused += history::unpackedBlock(noise) ? 0 : 1;
            history::unpackedMinute(noise.left(17 * 2));
        }
        QVERIFY(refused > 1'900);
    }
};

QTEST_GUILESS_MAIN(tst_historystore)
#include "tst_historystore.moc"
