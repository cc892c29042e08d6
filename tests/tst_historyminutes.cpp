// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/historycolumns.h"
#include "tests/support/historyminutes.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// What columns make of minutes, by the boot clock.
KeptSeries columnsOf(const std::vector<HistoryMinutePtr>& minutes, qint64 fromMs, qint64 toMs, int points)
{
    HistoryColumns columns(fromMs, toMs, points);
    for (const HistoryMinutePtr& minute : minutes) {
        for (const auto& [key, bucket] : minute->buckets)
            columns.add(minute->minute * 60'000 + minute->clockOffsetMs, 60'000, bucket);
    }
    const HistoryMinute& last = *minutes.back();
    return columns.finish((last.minute + 1) * 60'000 + last.clockOffsetMs);
}

HistoryBucket bucketOf(std::initializer_list<double> values, quint8 more = 0)
{
    HistoryBucket bucket;
    for (const double value : values)
        bucket.add(value);
    bucket.flags |= more;
    return bucket;
}

const qint64 firstMinute = momentAt(0).boot.count() / 60'000;

} // namespace

/// Pictures become minutes, and minutes become what a chart draws.
class tst_historyminutes : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aMinuteComesWhenItIsOver()
    {
        HistoryMinutes minutes({});
        HistoryScribe scribe(1);
        for (int second = 0; second < 60; ++second)
            QVERIFY(!minutes.append(scribe.next(second, second == 30 ? 99 : 40)));
        const HistoryMinutePtr minute = minutes.append(scribe.next(60, 41));

        QVERIFY(minute);
        QCOMPARE(minute->minute, firstMinute);
        QCOMPARE(minute->clockOffsetMs, scribe.offsetMs);
        QCOMPARE(minute->buckets.size(), std::size_t(1));
        QCOMPARE(*minute->buckets[0].first, usedKey);
        const HistoryBucket& bucket = minute->buckets[0].second;
        QCOMPARE(bucket.low, 40.f);
        QCOMPARE(bucket.high, 99.f);
        QCOMPARE(bucket.last, 40.f);
        // Nobody knows what was before the first value.
        QCOMPARE(bucket.flags, quint8(HistoryBucket::LowFirst | HistoryBucket::HoleBefore));
    }

    void aSlowTargetIsQuietAndADeadOneIsAHole()
    {
        HistoryMinutes minutes({});
        HistoryScribe scribe(1);
        scribe.every = std::chrono::minutes(5);
        minutes.append(scribe.next(0, 40));
        Picture idle = scribe.next(0, 40);
        std::vector<std::size_t> kept;
        for (int minute = 1; minute <= 20; ++minute) {
            idle.now = momentAt(60 * minute);
            idle.targets[0].last = idle.targets[0].good;
            if (const auto closed = minutes.append(idle))
                kept.push_back(closed->buckets.size());
        }
        // Twice five minutes and the deadline long the value is in force.
        QCOMPARE(kept.size(), std::size_t(20));
        QCOMPARE(std::ranges::count(kept, std::size_t(1)), 10);
        QCOMPARE(kept.front(), std::size_t(1));
        QCOMPARE(kept.back(), std::size_t(0));
    }

    void aFailureBreaksTheLine()
    {
        HistoryMinutes minutes({});
        HistoryScribe scribe(1);
        for (int second = 0; second < 60; ++second)
            minutes.append(scribe.next(second, second == 20 ? std::nullopt : std::optional(40.0)));
        const auto first = minutes.append(scribe.next(60, std::nullopt));
        const auto second = minutes.append(scribe.next(120, 41));
        const auto third = minutes.append(scribe.next(180, 41));

        QVERIFY(first->buckets[0].second.flags & HistoryBucket::HoleBefore);
        QVERIFY(second->buckets.empty());
        QVERIFY(third->buckets[0].second.flags & HistoryBucket::HoleBefore);
        QVERIFY(third->buckets[0].second.flags & HistoryBucket::HoleAtEnd); // one value in a minute of a fast target
    }

    void theMinuteInHandIsGivenAtTheEnd()
    {
        HistoryMinutes minutes({});
        QVERIFY(!minutes.finish());
        HistoryScribe scribe(1);
        minutes.append(scribe.next(0, 40));
        const auto last = minutes.finish();
        QVERIFY(last);
        QCOMPARE(last->buckets.size(), std::size_t(1));
        QVERIFY(last->buckets[0].second.flags & HistoryBucket::HoleAtEnd);
    }

    void whatIsNoNumberIsAHole()
    {
        HistoryMinutes minutes({});
        HistoryScribe scribe(1);
        minutes.append(scribe.next(0, 40));
        minutes.append(scribe.next(1, std::nan("")));
        minutes.append(scribe.next(2, HUGE_VAL));
        minutes.append(scribe.next(3, 1e300));
        const auto minute = minutes.append(scribe.next(60, 40));
        const HistoryBucket& bucket = minute->buckets[0].second;
        QVERIFY(std::isfinite(bucket.high));
        QVERIFY(bucket.high > 1e38f);
        QVERIFY(bucket.flags & HistoryBucket::HoleBefore);
    }

    void newSeriesBeyondTheLimitAreCounted()
    {
        HistoryMinutes minutes({.seriesLimit = 10});
        HistoryScribe scribe(1);
        Picture picture = scribe.next(0, 40);
        Reading reading = *picture.targets[0].last;
        for (int queue = 0; queue < 20; ++queue)
            reading.indicators.append(
                {u"queue.ready"_s, ObjectRef {u"queue"_s, QString::number(queue)}, Amount(1.0), u"1"_s, {}});
        reading.indicators.append({u"other"_s, std::nullopt, Amount(1.0), u"1"_s, {}});
        picture.targets[0].last = picture.targets[0].good = std::make_shared<const Reading>(reading);
        minutes.append(picture);
        const auto minute = minutes.append(scribe.next(60, 40));
        QCOMPARE(minute->buckets.size(), std::size_t(9)); // eight places are for objects
        QCOMPARE(minutes.dropped(), std::size_t(0)); // the newest reading had one number only
    }

    void joinedBucketsSayWhatBothSaid()
    {
        HistoryBucket joined = bucketOf({5, 1, 3});
        joined.append(bucketOf({2, 9, 4}));
        QCOMPARE(joined, (HistoryBucket {HistoryBucket::LowFirst, 1, 9, 4}));
        joined.append(HistoryBucket {}); // quiet
        QCOMPARE(joined, (HistoryBucket {HistoryBucket::LowFirst, 1, 9, 4}));
        joined.append(bucketOf({0}, HistoryBucket::HoleBefore));
        QCOMPARE(joined, (HistoryBucket {HistoryBucket::HoleBefore, 0, 9, 0}));
        HistoryBucket quiet;
        quiet.append(bucketOf({7}, HistoryBucket::HoleAtEnd));
        QCOMPARE(quiet, (HistoryBucket {HistoryBucket::HoleAtEnd, 7, 7, 7}));
        quiet.append(bucketOf({8}));
        QCOMPARE(quiet, (HistoryBucket {HistoryBucket::HoleBefore | HistoryBucket::LowFirst, 7, 8, 8}));
    }

    void aBucketIsDrawnInItsOrder()
    {
        std::vector<HistoryPoint> points;
        bucketOf({5, 1, 9, 3}, HistoryBucket::HoleBefore | HistoryBucket::HoleAtEnd).pointsInto(points, 0, 60'000);
        QCOMPARE(textOf(points, 0), u"0=- 15=1 30=9 45=3 59=-"_s);
        points.clear();
        bucketOf({4, 4}).pointsInto(points, 0, 60'000);
        QCOMPARE(textOf(points, 0), u"30=4"_s);
        points.clear();
        HistoryBucket().pointsInto(points, 0, 60'000);
        QVERIFY(points.empty());
    }

    void aStretchThatNobodyKeptIsAHole()
    {
        std::vector<HistoryMinutePtr> minutes;
        for (const int minute : {0, 1, 5, 6})
            minutes.push_back(std::make_shared<HistoryMinute>(minuteOf(minute, minute, 0)));
        const KeptSeries all = columnsOf(minutes, 0, 3'600'000, 4'000);
        QCOMPARE(textOf(all.points, 0), u"30=0 90=1 119=- 330=5 390=6"_s);
        QCOMPARE(all.resolutionMs, 60'000);
        // In one column it is still one.
        const KeptSeries coarse = columnsOf(minutes, 0, 3'600'000, 5);
        QCOMPARE(textOf(coarse.points, 0), u"0=- 105=0 210=6"_s);
        QCOMPARE(coarse.resolutionMs, 7 * 60'000);
    }

    void whatReachesBackIsLeftOut()
    {
        HistoryColumns columns(0, 600'000, 4'000);
        columns.add(60'000, 60'000, bucketOf({1}));
        columns.add(90'000, 60'000, bucketOf({2}));
        columns.add(-60'000, 60'000, bucketOf({3}));
        columns.add(600'000, 60'000, bucketOf({4}));
        QCOMPARE(textOf(columns.finish(0).points, 0), u"90=1"_s);
    }

    void noPeakAndNoHoleIsLostAndNoneInvented_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {10, 25, 100, 333, 1'000, 4'000})
            QTest::addRow("%d points", points) << points;
    }
    void noPeakAndNoHoleIsLostAndNoneInvented()
    {
        QFETCH(int, points);
        for (const quint32 seed : {1U, 2U, 3U}) {
            HistoryMinutes minutes({});
            HistoryScribe scribe(seed);
            std::vector<HistoryMinutePtr> closed;
            for (int second = 0; second < 6'000; ++second) {
                if (const auto minute = minutes.append(scribe.next(second, scribe.anything())))
                    closed.push_back(minute);
            }
            const qint64 from = scribe.seen.all.front().utcMs;
            const qint64 to = scribe.seen.all.back().utcMs;
            const KeptSeries kept = columnsOf(closed, from - 60'000, to, points);
            QVERIFY(kept.points.size() <= std::size_t(points));
            const QString fault = scribe.seen.faultOf(kept, from - 60'000, to, kept.resolutionMs + 60'000);
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_historyminutes)
#include "tst_historyminutes.moc"
