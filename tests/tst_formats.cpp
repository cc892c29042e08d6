// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartseries.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

ChartSeries seriesOf(std::initializer_list<std::optional<double>> values)
{
    ChartSeries series;
    for (const auto& value : values)
        series.points.push_back({qint64(series.points.size()) * second, value});
    return series;
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT
private slots:
    void init() { yagura::testing::failOnAnyWarning(); }

    void valuesReadAsPeopleSayThem_data()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("thousands") << countText(qint64(1942)) << u"1,942"_s;
        QTest::addRow("nothing known") << countText(std::nullopt) << u"–"_s;
        QTest::addRow("negative count") << countText(qint64(-3)) << u"−3"_s;
        QTest::addRow("of") << ofText(98, 100) << u"98 / 100"_s;
        QTest::addRow("whole number") << numberText(61.0) << u"61"_s;
        QTest::addRow("small number") << numberText(0.42) << u"0.42"_s;
        QTest::addRow("zero is a fact") << numberText(0.0) << u"0"_s;
        QTest::addRow("hundred") << numberText(99.96) << u"100"_s;
        QTest::addRow("not a number") << numberText(nan) << u"–"_s;
        QTest::addRow("plus") << signedText(12) << u"+12"_s;
        QTest::addRow("real minus") << signedText(-2.4) << u"−2.4"_s;
        QTest::addRow("no sign on nothing") << signedText(0.0001) << u"0"_s;
        QTest::addRow("percent") << percentText(0.91) << u"91\u2009%"_s;
        QTest::addRow("nearly full") << percentText(0.9996) << u"99.9\u2009%"_s;
        QTest::addRow("full") << percentText(1.0) << u"100\u2009%"_s;
        QTest::addRow("nearly empty") << percentText(0.004) << u"0.4\u2009%"_s;
        QTest::addRow("almost nothing") << percentText(0.0001) << u"<\u20090.1\u2009%"_s;
        QTest::addRow("empty") << percentText(0.0) << u"0\u2009%"_s;
        QTest::addRow("bytes") << bytesText(9.2e9) << u"9.2\u2009GB"_s;
        QTest::addRow("rounds into the next unit") << bytesText(999999.0) << u"1\u2009MB"_s;
        QTest::addRow("few bytes") << bytesText(512.0) << u"512\u2009B"_s;
        QTest::addRow("disk") << bytesOfText(9.2e9, 102e9) << u"9.2 / 102\u2009GB"_s;
        QTest::addRow("binary") << binaryBytesText(1.5 * 1073741824) << u"1.5\u2009GiB"_s;
        QTest::addRow("rate") << rateText(61, RateUnit::Second) << u"61/s"_s;
        QTest::addRow("growth") << byteGrowthText(2.4e9, RateUnit::Hour) << u"+2.4\u2009GB/h"_s;
        QTest::addRow("shrinking") << byteGrowthText(-2.4e9, RateUnit::Hour) << u"−2.4\u2009GB/h"_s;
        QTest::addRow("fast answer") << latencyText(1.24) << u"1.2\u2009ms"_s;
        QTest::addRow("answer") << latencyText(12.3) << u"12\u2009ms"_s;
        QTest::addRow("slow answer") << latencyText(4800.0) << u"4.8\u2009s"_s;
    }
    void valuesReadAsPeopleSayThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(text, expected);
    }

    void timesReadAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("running") << durationText(12 * minute + 41 * second) << u"00:12:41"_s;
        QTest::addRow("over a day") << durationText(2 * day + 3 * hour) << u"2 d 03:00:00"_s;
        QTest::addRow("clock set back") << durationText(qint64(-5)) << u"00:00:00"_s;
        QTest::addRow("short clock") << clockText(47 * second) << u"00:47"_s;
        QTest::addRow("long clock") << clockText(hour + 2 * minute + 3 * second) << u"01:02:03"_s;
        QTest::addRow("seconds") << ageText(2 * second) << u"2\u2009s"_s;
        QTest::addRow("just now") << ageText(qint64(0)) << u"0\u2009s"_s;
        QTest::addRow("minutes") << ageText(4 * minute + 59 * second) << u"4\u2009min"_s;
        QTest::addRow("hours") << ageText(3 * hour) << u"3\u2009h"_s;
        QTest::addRow("days") << ageText(5 * day) << u"5\u2009d"_s;
        QTest::addRow("stale") << staleText(47 * second) << u"stale 00:47"_s;
        QTest::addRow("estimate") << rangeText(3 * hour, 5 * hour) << u"3–5\u2009h"_s;
        QTest::addRow("estimate rounds outwards") << rangeText(3 * hour + minute, 4 * hour + minute) << u"3–5\u2009h"_s;
        QTest::addRow("sure") << rangeText(4 * minute, 4 * minute) << u"4\u2009min"_s;
        QTest::addRow("open end") << rangeText(40 * day, std::nullopt) << u"40+\u2009d"_s;
        QTest::addRow("less than two hours") << rangeText(70 * minute, 90 * minute) << u"70–90\u2009min"_s;
    }
    void timesReadAsPeopleSayThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(text, expected);
    }

    void nothingHidesInVisibleText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("plain") << u"orders-db 注文 𠮷"_s << u"orders-db 注文 𠮷"_s;
        QTest::addRow("markup is text") << u"<img src=x>"_s << u"<img src=x>"_s;
        QTest::addRow("bidi override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
        QTest::addRow("zero width") << u"or\u200Bders"_s << u"or⟨U+200B⟩ders"_s;
        QTest::addRow("terminal escape") << u"\u001b[2J"_s << u"⟨U+001B⟩[2J"_s;
        QTest::addRow("second line") << u"ok\nforged"_s << u"ok⏎forged"_s;
        QTest::addRow("tab") << u"a\tb"_s << u"a⇥b"_s;
        QTest::addRow("tag character") << QString::fromUcs4(U"x\U000E0041", 2) << u"x⟨U+E0041⟩"_s;
        QTest::addRow("half a pair") << QString(QChar(0xD800)) << u"⟨U+D800⟩"_s;
    }
    void nothingHidesInVisibleText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(visibleText(text), expected);
    }

    void longTextIsCutInTheMiddleAndNeverThroughACharacter()
    {
        QCOMPARE(cutInTheMiddle(u"abcdefghij"_s, 5), u"ab…ij"_s);
        QCOMPARE(cutInTheMiddle(u"abcde"_s, 5), u"abcde"_s);

        const QString cut = cutInTheMiddle(u"𠮷"_s.repeated(20), 10);

        QVERIFY(cut.size() <= 10);
        QVERIFY(!visibleText(cut).contains(u"U+D"_s));
    }

    void aSeriesIsCutAtItsHoles()
    {
        const ChartSeries series
            = seriesOf({1, 2, std::nullopt, 3, std::numeric_limits<double>::infinity(), 4, std::nullopt});

        const ChartRuns cut = runsOf(series, spanOf(series));

        QCOMPARE(cut.runs.size(), 3);
        QCOMPARE(cut.runs[0].size(), 2);
        QCOMPARE(cut.holes, (std::vector<ChartSpan>{{1000, 3000}, {3000, 5000}, {5000, 6000}}));
        QVERIFY(!lastValue(series));
    }

    void readingsTooFarApartHaveAHoleBetweenThem()
    {
        ChartSeries series;
        series.points = {{0, 1.0}, {1000, 1.0}, {9000, 1.0}};
        series.longestGapMs = 2000;

        QCOMPARE(runsOf(series, {0, 20000}).holes, (std::vector<ChartSpan>{{1000, 9000}, {9000, 20000}}));
    }

    void aPeakSurvivesThinning()
    {
        ChartRun run;
        for (int at = 0; at < 10000; ++at)
            run.emplace_back(at, at == 4321 ? 99 : 1);

        const ChartRun thin = decimated(run, {0, 10000}, 100);

        QVERIFY(thin.size() <= 202);
        QVERIFY(std::ranges::any_of(thin, [](const QPointF& point) { return point.y() == 99; }));
        QVERIFY(std::ranges::is_sorted(thin, {}, &QPointF::x));
        QCOMPARE(thin.front(), run.front());
        QCOMPARE(thin.back(), run.back());
    }

    void aLineIsCutWhereItLeavesItsBand()
    {
        const ChartRun run{{0, 5}, {10, 15}, {20, -5}};

        const auto parts = bandParts(run, std::pair(0.0, 10.0));

        QCOMPARE(parts.size(), 4);
        QVERIFY(!parts[0].isOutside && parts[1].isOutside && !parts[2].isOutside && parts[3].isOutside);
        QCOMPARE(parts[0].run.back(), QPointF(5, 10));
        QCOMPARE(parts[2].run.front(), QPointF(12.5, 10));
        QCOMPARE(parts[3].run.front(), QPointF(17.5, 0));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
