// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartpast.h"
#include "models/items/formats.h"

#include "tests/support/historyminutes.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const SeriesWish used {usedKey.target, usedKey.indicator, std::nullopt, u"Connections"_s, {}, {}, Severity::Ok, 1s};

/// A desktop that was opened twenty seconds ago.
struct Desk {
    History history {History::Limits {}};
    ChartPast past;
    QList<HistoryWish> wishes;
    Moment now = momentAt(20);

    Desk()
    {
        HistoryScribe scribe(1);
        for (int second = 0; second <= 20; second += 2)
            history.append(scribe.next(second, 50));
        QObject::connect(&past, &ChartPast::wanted, &past, [this](const HistoryWish& wish) { wishes.append(wish); });
    }
    /// What was seen here; History keeps a few points of each stretch of time.
    std::size_t seen() const { return seriesOf(history, used, now).points.size(); }
    ChartSeries look()
    {
        past.look({used}, now);
        return past.series(history, used, now);
    }
    /// A value each minute for so long before the desktop was opened, in answer to the newest question.
    void answer(std::chrono::minutes before, std::optional<Failure> fault = {})
    {
        KeptSeries kept;
        const qint64 opened = momentAt(0).utc.toMSecsSinceEpoch();
        for (auto minute = before; minute > 0min; minute -= 1min)
            kept.points.push_back({opened - std::chrono::milliseconds(minute).count(), double(minute.count())});
        if (!kept.points.empty())
            kept.sinceMs = kept.points.front().utcMs;
        kept.resolutionMs = kept.points.empty() ? 0 : 60'000;
        past.take({wishes.last(), {kept}, std::move(fault)});
    }
};

} // namespace

/// Charts that begin before the program did.
class tst_chartpast : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whoOpensLateIsShownTheHalfHourBefore()
    {
        Desk desk;
        const ChartSeries own = desk.look();
        QCOMPARE(own.points.size(), desk.seen());
        QVERIFY(desk.seen() > 5);
        QCOMPARE(desk.past.note(desk.now), QString());
        QCOMPARE(desk.wishes.size(), 1);
        QCOMPARE(desk.wishes[0].series, QList<SeriesKey> {usedKey});
        QCOMPARE(desk.wishes[0].toMs - desk.wishes[0].fromMs, 30 * 60'000);

        desk.answer(120min);
        const ChartSeries joined = desk.look();
        QCOMPARE(joined.span->to - joined.span->from, 30 * 60'000);
        QVERIFY(joined.points.size() > 35);
        QVERIFY(std::ranges::is_sorted(joined.points, {}, &ChartPoint::ms));
        QVERIFY(joined.points.front().ms >= joined.span->from);
        QCOMPARE(joined.points.back(), own.points.back());
        const ChartRuns runs = runsOf(joined, *joined.span);
        QCOMPARE(runs.runs.size(), std::size_t(1));
        QCOMPARE(desk.past.note(desk.now), u"lows and highs of "_s + ageText(60'000));
        QCOMPARE(desk.wishes.size(), 1);
    }

    void anotherRangeIsAskedForAtOnceAndThenEachMinute()
    {
        Desk desk;
        desk.look();
        desk.past.setRange(ChartRange::Day);
        QCOMPARE(desk.past.note(desk.now), u"asking for the hours before"_s);
        desk.look();
        QCOMPARE(desk.wishes.size(), 2);
        QCOMPARE(desk.wishes[1].toMs - desk.wishes[1].fromMs, 24 * 3'600'000);
        desk.look();
        QCOMPARE(desk.wishes.size(), 2);
        desk.now = momentAt(85);
        desk.look();
        QCOMPARE(desk.wishes.size(), 3);
        QVERIFY(desk.wishes[2].ticket != desk.wishes[1].ticket);
    }

    void whatReachesBackLessFarIsSaid()
    {
        Desk desk;
        desk.past.setRange(ChartRange::SixHours);
        desk.look();
        desk.answer(120min);
        const ChartSeries series = desk.look();
        QCOMPARE(series.points.front().value, std::optional(120.0));
        QCOMPARE(series.span->from, series.points.front().ms);
        const QString note = desk.past.note(desk.now);
        QVERIFY2(note.startsWith(u"lows and highs of %1 · known since "_s.arg(ageText(60'000))), qPrintable(note));

        desk.answer(480min);
        const ChartSeries whole = desk.look();
        QCOMPARE(whole.span->to - whole.span->from, 6 * 3'600'000);
        QCOMPARE(desk.past.note(desk.now), u"lows and highs of "_s + ageText(60'000));
    }

    void aHoleInWhatIsKeptStaysOne()
    {
        Desk desk;
        desk.past.setRange(ChartRange::SixHours);
        desk.look();
        const qint64 opened = momentAt(0).utc.toMSecsSinceEpoch();
        desk.past.take({desk.wishes.last(),
            {KeptSeries {{{opened - 7'200'000, 1}, {opened - 7'140'000, std::nullopt}, {opened - 3'600'000, 2},
                             {opened - 3'540'000, 2}},
                opened - 7'200'000, 60'000}},
            {}});
        const ChartSeries series = desk.look();
        const ChartRuns runs = runsOf(series, *series.span);
        // The one that is kept, and the hour between the last that is kept and our own first.
        QCOMPARE(runs.runs.size(), std::size_t(3));
        QCOMPARE(runs.holes.size(), std::size_t(2));
    }

    // Its lowest and highest would stand before the desktop was opened, though they came after.
    void theMinuteInWhichTheDesktopWasOpenedIsItsOwn()
    {
        Desk desk;
        const ChartSeries own = desk.look();
        const qint64 opened = momentAt(0).utc.toMSecsSinceEpoch();
        const KeptSeries minute {
            {{opened - 25'000, 50}, {opened - 10'000, 90}, {opened + 5'000, 50}}, opened - 40'000, 60'000};
        desk.past.take({desk.wishes.last(), {minute}, {}});

        QCOMPARE(desk.look(), own);
        QCOMPARE(desk.past.note(desk.now), QString());

        auto hour = minute;
        hour.points.insert(hour.points.begin(), {opened - 90'000, 20});
        desk.past.take({desk.wishes.last(), {hour}, {}});
        const ChartSeries joined = desk.look();
        QCOMPARE(joined.points.size(), own.points.size() + 1);
        QCOMPARE(joined.points.front().value, std::optional(20.0));
        QCOMPARE(runsOf(joined, *joined.span).runs.size(), std::size_t(1));
    }

    void aHoleRightBeforeTheDesktopWasOpenedStaysOne()
    {
        Desk desk;
        desk.look();
        const qint64 opened = momentAt(0).utc.toMSecsSinceEpoch();
        desk.past.take({desk.wishes.last(),
            {KeptSeries {{{opened - 90'000, 20}, {opened - 30'000, std::nullopt}, {opened - 10'000, 90}},
                opened - 90'000, 60'000}},
            {}});
        const ChartSeries joined = desk.look();
        QCOMPARE(runsOf(joined, *joined.span).runs.size(), std::size_t(2));
        QCOMPARE(joined.points.front().value, std::optional(20.0));
    }

    void ourOwnSilenceIsAHoleAlsoInACoarseChart()
    {
        Desk desk;
        desk.past.setRange(ChartRange::SixHours);
        desk.look();
        desk.answer(400min);
        desk.now = momentAt(50);
        const ChartSeries series = desk.look();
        QVERIFY(!series.points.back().value);
        const ChartRuns runs = runsOf(series, *series.span);
        QCOMPARE(runs.holes.size(), std::size_t(1));
        QCOMPARE(runs.holes[0].to, series.span->to);
    }

    void anAnswerToAnotherQuestionIsNothing()
    {
        Desk desk;
        desk.look();
        const HistoryWish old = desk.wishes.last();
        desk.past.setRange(ChartRange::Week);
        desk.look();
        desk.past.take({old, {KeptSeries {{{1, 1.0}}, 1, 60'000}}, {}});
        QCOMPARE(desk.look().points.size(), desk.seen());
        QCOMPARE(desk.past.note(desk.now), u"asking for the hours before"_s);
    }

    void whatGoesWrongIsSaidAndKeepsWhatWasThere()
    {
        Desk desk;
        desk.past.setRange(ChartRange::SixHours);
        desk.look();
        desk.answer(400min);
        desk.now = momentAt(85);
        desk.look();
        desk.past.take({desk.wishes.last(), {}, Failure {FailureClass::Internal, u"history.unreadable"_s, {}}});
        QVERIFY(desk.look().points.size() > 300);
        QVERIFY(desk.past.note(desk.now).endsWith(u"the hours before cannot be read"_s));
    }

    void whereNothingIsKeptTheChartIsOurOwn()
    {
        Desk desk;
        desk.past.setRange(ChartRange::Day);
        desk.look();
        desk.answer(0min);
        QCOMPARE(desk.look().points.size(), desk.seen());
        QCOMPARE(desk.past.note(desk.now), u"nothing is kept of it yet"_s);
        desk.past.take({desk.wishes.last(), {}, Failure {FailureClass::Internal, u"history.not_kept"_s, {}}});
        QCOMPARE(desk.past.note(desk.now), u"the hours before are not kept on the disk"_s);
    }
};

QTEST_GUILESS_MAIN(tst_chartpast)
#include "tst_chartpast.moc"
