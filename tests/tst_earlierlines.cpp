// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/overview/earlierlines.h"

#include "tests/support/historyminutes.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

SeriesWish wishOf(const QString& target)
{
    return {target, usedKey.indicator, std::nullopt, u"Connections"_s, {}, {}, Severity::Ok, 1s};
}

/// A value each minute for so long before the program began.
KeptSeries keptFor(std::chrono::minutes before)
{
    KeptSeries kept;
    const qint64 begun = momentAt(0).utc.toMSecsSinceEpoch();
    for (auto minute = before; minute > 0min; minute -= 1min)
        kept.points.push_back({begun - std::chrono::milliseconds(minute).count(), double(minute.count())});
    kept.sinceMs = kept.points.front().utcMs;
    kept.resolutionMs = 60'000;
    return kept;
}

/// A program that began twenty seconds ago.
struct Desk {
    History history {History::Limits {}};
    EarlierLines earlier;
    HistoryScribe scribe {1};
    Moment now;

    Desk() { look(0, 20); }
    void look(int from, int to)
    {
        for (int second = from; second <= to; second += 2)
            history.append(scribe.next(second, 50));
        now = momentAt(to);
    }
    ChartSeries line(const QString& target = usedKey.target) { return earlier.series(history, wishOf(target), now); }
    void pass(std::chrono::milliseconds time)
    {
        now.boot += time;
        now.utc = now.utc.addMSecs(time.count());
    }
};

const Failure notKept {FailureClass::Internal, u"history.not_kept"_s, {}};

} // namespace

/// Lines of tiles that begin before the program did.
class tst_earlierlines : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whoOpensLateIsShownTheHalfHourBefore()
    {
        Desk desk;
        const ChartSeries own = desk.line();
        QVERIFY(own.points.size() > 5);
        const auto wish = desk.earlier.nextWish(desk.now);
        QVERIFY(wish);
        QCOMPARE(wish->series, QList<SeriesKey> {usedKey});
        QCOMPARE(wish->toMs - wish->fromMs, 30 * 60'000);
        QVERIFY(!desk.earlier.nextWish(desk.now));

        desk.earlier.take({*wish, {keptFor(120min)}, {}});

        const ChartSeries joined = desk.line();
        QCOMPARE(joined.span->to - joined.span->from, 30 * 60'000);
        QVERIFY(joined.points.size() > 35);
        QVERIFY(std::ranges::is_sorted(joined.points, {}, &ChartPoint::ms));
        QCOMPARE(joined.points.back(), own.points.back());
        QCOMPARE(runsOf(joined, *joined.span).runs.size(), std::size_t(1));
        desk.pass(10min);
        QVERIFY(!desk.earlier.nextWish(desk.now));
    }

    void whatWasSeenHereTakesTheLineOver()
    {
        Desk desk;
        desk.line();
        desk.earlier.take({*desk.earlier.nextWish(desk.now), {keptFor(120min)}, {}});
        QVERIFY(desk.line().points.front().ms < momentAt(0).utc.toMSecsSinceEpoch());

        desk.look(22, 32 * 60);

        const ChartSeries own = seriesOf(desk.history, wishOf(usedKey.target), desk.now);
        QVERIFY(own.points.front().ms > momentAt(60).utc.toMSecsSinceEpoch());
        QCOMPARE(desk.line(), own);
        QVERIFY(!desk.earlier.nextWish(desk.now));
    }

    void manySeriesAreAskedForAFewAtATime()
    {
        Desk desk;
        QSet<QString> asked;
        for (int target = 0; target < 30; ++target)
            desk.line(QString::number(target));
        for (int question = 0; question < 3; ++question) {
            const auto wish = desk.earlier.nextWish(desk.now);
            QVERIFY(wish);
            QVERIFY(wish->series.size() <= EarlierLines::mostAtOnce);
            for (const SeriesKey& key : wish->series)
                asked.insert(key.target);
            desk.earlier.take({*wish, std::vector<KeptSeries>(std::size_t(wish->series.size())), {}});
            QVERIFY(!desk.earlier.nextWish(desk.now)); // not in one breath
            desk.pass(EarlierLines::between);
        }
        QCOMPARE(asked.size(), 30);
        QVERIFY(!desk.earlier.nextWish(desk.now)); // of what nothing is kept, nothing more is asked
    }

    void whatCannotBeHadIsAskedForAgainAndNotForEver()
    {
        Desk desk;
        desk.line();
        for (int attempt = 0; attempt < EarlierLines::mostTries; ++attempt) {
            const auto wish = desk.earlier.nextWish(desk.now);
            QVERIFY2(wish, qPrintable(QString::number(attempt)));
            if (attempt % 2 == 0)
                desk.earlier.take({*wish, {}, notKept}); // the others are never answered
            desk.pass(EarlierLines::again - 1ms);
            QVERIFY(!desk.earlier.nextWish(desk.now));
            desk.pass(1ms);
        }
        QVERIFY(!desk.earlier.nextWish(desk.now));
    }

    void aLateAnswerAndOneToSomebodyElseAreLeftAlone()
    {
        Desk desk;
        const ChartSeries own = desk.line();
        const auto first = desk.earlier.nextWish(desk.now);
        HistoryWish others = *first;
        others.fromMs -= 1;
        desk.earlier.take({others, {keptFor(60min)}, {}});
        QCOMPARE(desk.line(), own);

        desk.pass(EarlierLines::again);
        const auto second = desk.earlier.nextWish(desk.now);
        QVERIFY(second);
        desk.earlier.take({*first, {keptFor(60min)}, {}});
        QCOMPARE(desk.line().points, own.points);

        desk.earlier.take({*second, {keptFor(60min)}, {}});
        QVERIFY(desk.line().points.size() > own.points.size());
    }

    void aPartOfAnAnswerIsKeptAndTheRestAskedForAgain()
    {
        Desk desk;
        desk.line();
        desk.line(u"other"_s);
        const auto wish = desk.earlier.nextWish(desk.now);
        QCOMPARE(wish->series.size(), 2);

        desk.earlier.take({*wish, {keptFor(60min), {}}, notKept});

        QVERIFY(desk.line().points.size() > 30);
        desk.pass(EarlierLines::again);
        const auto rest = desk.earlier.nextWish(desk.now);
        QVERIFY(rest);
        QCOMPARE(rest->series.size(), 1);
        QCOMPARE(rest->series[0].target, u"other"_s);
    }
};

QTEST_GUILESS_MAIN(tst_earlierlines)
#include "tst_earlierlines.moc"
