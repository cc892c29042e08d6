// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filllog.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;
using Kind = TimeToFull::Kind;
using Course = TimeToFull::Course;
using Reason = TimeToFull::Reason;

namespace {

using Used = std::function<double(double hours)>;

/// The last so many hours, a point each `stepS`.
std::vector<LevelPoint> series(double hours, double stepS, const Used& used)
{
    std::vector<LevelPoint> points;
    for (double at = 0; at <= hours * 3600; at += stepS)
        points.push_back({at, used(at / 3600)});
    return points;
}

/// Even noise of that height around zero, the same each time.
double noise(double hours, double height)
{
    const double wild = std::sin(hours * 3600 * 12.9898) * 43758.5453;
    return (wild - std::floor(wild) - 0.5) * height;
}

double cyclePart(double hours, double period)
{
    return hours / period - std::floor(hours / period);
}

/// "3.0–5.0 h steady", "never", "unknown too_short".
QString said(const TimeToFull& forecast)
{
    const auto hours = [](double seconds) { return QString::number(seconds / 3600, 'f', 1); };
    switch (forecast.kind) {
    case Kind::Unknown:
        return u"unknown "_s + reasonName(forecast.reason);
    case Kind::Never:
        return u"never"_s;
    case Kind::Range:
        break;
    }
    return hours(forecast.lowS) + u'-' + (forecast.highS ? hours(*forecast.highS) : u"never"_s) + u" h "_s
        + courseName(forecast.course);
}

NodeHealth nodeOf(qint64 used, qint64 inodesUsed)
{
    Filesystem filesystem;
    filesystem.mount = u"/"_s;
    filesystem.totalBytes = 1'000'000;
    filesystem.usedBytes = used;
    filesystem.inodesTotal = 10'000;
    filesystem.inodesFree = 10'000 - inodesUsed;
    NodeHealth node;
    node.filesystems = {filesystem};
    return node;
}

} // namespace

/// Time to full, from synthetic pasts. Capacity is 1000 everywhere.
class tst_forecast : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theCourseIsRecognised_data();
    void theCourseIsRecognised();
    void theRangeCoversTheTruth_data();
    void theRangeCoversTheTruth();
    void itSaysWhyItDoesNotKnow_data();
    void itSaysWhyItDoesNotKnow();
    void growthIsToldPerHour();
    void oneDeletionDoesNotHideTheGrowth();
    void aFullOneIsFullNow();

    void theLogFeedsTheForecast();
    void theLogIsBounded();
    void aRateForInodesIsItsOwn();
};

void tst_forecast::theCourseIsRecognised_data()
{
    QTest::addColumn<std::vector<LevelPoint>>("points");
    QTest::addColumn<QString>("expected");

    QTest::addRow("linear") << series(6, 60, [](double h) { return 200 + 100 * h; }) << u"2.0-2.0 h steady"_s;
    QTest::addRow("linear, ten minutes") << series(0.17, 10, [](double h) { return 500 + 100 * h; })
                                         << u"4.8-4.8 h steady"_s;
    QTest::addRow("flat") << series(6, 60, [](double) { return 700.0; }) << u"never"_s;
    QTest::addRow("flat with noise") << series(6, 60, [](double h) { return 700 + noise(h, 20); }) << u"never"_s;
    QTest::addRow("shrinking") << series(6, 60, [](double h) { return 900 - 50 * h; }) << u"never"_s;
    QTest::addRow("too slow to matter") << series(6, 60, [](double h) { return 200 + 0.5 * h; }) << u"never"_s;
    QTest::addRow("a log rotated each hour, no net growth")
        << series(6, 60, [](double h) { return 300 + 200 * cyclePart(h, 1); }) << u"never"_s;
    QTest::addRow("a burst in the last ten minutes")
        << series(6, 60, [](double h) { return 300 + 10 * h + (h > 5.8 ? (h - 5.8) * 600 : 0); })
        << u"0.9-52.0 h burst"_s;
    QTest::addRow("a burst that has ended")
        << series(6, 60, [](double h) { return h < 4 ? 300 + 100 * h : 700.0; }) << u"3.0-never h burst"_s;
}

void tst_forecast::theCourseIsRecognised()
{
    QFETCH(std::vector<LevelPoint>, points);
    QTEST(said(timeToFull(points, 1000)), "expected");
}

void tst_forecast::theRangeCoversTheTruth_data()
{
    QTest::addColumn<std::vector<LevelPoint>>("points");
    QTest::addColumn<double>("truthH");
    QTest::addColumn<Course>("course");

    QTest::addRow("noise on a slope") << series(6, 60, [](double h) { return 200 + 100 * h + noise(h, 20); }) << 2.0
                                      << Course::Steady;
    QTest::addRow("much noise on a slope")
        << series(6, 60, [](double h) { return 200 + 80 * h + noise(h, 60); }) << 4.0 << Course::Steady;
    QTest::addRow("a sawtooth that climbs 40 an hour")
        << series(6, 60, [](double h) { return 200 + 40 * std::floor(h) + 200 * cyclePart(h, 1); })
        // its sixteenth peak meets the capacity
        << 10.0 << Course::Sawtooth;
    QTest::addRow("rotation every half hour on a slope")
        << series(6, 30, [](double h) { return 100 + 60 * h + 50 * cyclePart(h, 0.5); }) << 8.0 << Course::Sawtooth;
}

void tst_forecast::theRangeCoversTheTruth()
{
    QFETCH(std::vector<LevelPoint>, points);
    QFETCH(double, truthH);
    const TimeToFull forecast = timeToFull(points, 1000);

    QCOMPARE(forecast.kind, Kind::Range);
    QTEST(forecast.course, "course");
    QVERIFY2(forecast.lowS / 3600 <= truthH * 1.1, qPrintable(said(forecast)));
    QVERIFY2(!forecast.highS || *forecast.highS / 3600 >= truthH * 0.9, qPrintable(said(forecast)));
    QVERIFY2(forecast.lowS / 3600 >= truthH * 0.4, qPrintable(said(forecast)));
    QVERIFY2(forecast.highS && *forecast.highS / 3600 <= truthH * 2.5, qPrintable(said(forecast)));
}

void tst_forecast::itSaysWhyItDoesNotKnow_data()
{
    QTest::addColumn<std::vector<LevelPoint>>("points");
    QTest::addColumn<std::optional<double>>("capacity");
    QTest::addColumn<Reason>("expected");
    const auto linear = [](double h) { return 100 * h; };
    const std::optional<double> thousand = 1000;

    QTest::addRow("nothing") << std::vector<LevelPoint>() << thousand << Reason::TooFewPoints;
    QTest::addRow("three points") << series(2, 3600, linear) << thousand << Reason::TooFewPoints;
    QTest::addRow("half a minute") << series(0.008, 1, linear) << thousand << Reason::TooShort;
    QTest::addRow("no capacity") << series(6, 60, linear) << std::optional<double>() << Reason::NoCapacity;
    QTest::addRow("capacity 0: no fixed number of inodes")
        << series(6, 60, linear) << std::optional<double>(0) << Reason::NoCapacity;
}

void tst_forecast::itSaysWhyItDoesNotKnow()
{
    QFETCH(std::vector<LevelPoint>, points);
    QFETCH(std::optional<double>, capacity);
    const TimeToFull forecast = timeToFull(points, capacity);

    QCOMPARE(forecast.kind, Kind::Unknown);
    QTEST(forecast.reason, "expected");
    QVERIFY(!forecast.lowPerH);
}

void tst_forecast::growthIsToldPerHour()
{
    const TimeToFull forecast = timeToFull(series(6, 60, [](double h) { return 100 * h; }), 1000);
    QVERIFY(forecast.lowPerH && forecast.highPerH);
    QCOMPARE(std::round(*forecast.lowPerH), 100.0);
    QCOMPARE(std::round(*forecast.highPerH), 100.0);
}

void tst_forecast::oneDeletionDoesNotHideTheGrowth()
{
    const auto points = series(6, 60, [](double h) { return 100 + 100 * h - (h > 3 ? 300 : 0); });
    QCOMPARE(said(timeToFull(points, 1000)), u"6.0-6.0 h steady"_s);
}

void tst_forecast::aFullOneIsFullNow()
{
    const std::vector<LevelPoint> points{{0, 1000}};
    const TimeToFull forecast = timeToFull(points, 1000);
    QCOMPARE(forecast.kind, Kind::Range);
    QCOMPARE(forecast.lowS, 0.0);
    QCOMPARE(forecast.highS, 0.0);
}

void tst_forecast::theLogFeedsTheForecast()
{
    FillLog log({});
    for (int second = 0; second <= 3600; second += 5)
        log.append({stateOf(readingOf(u"node-A"_s, nodeOf(500'000 + second * 10, 2'000), momentAt(second)), TargetKind::Node)});

    const FillForecast forecast = log.forecasts().value({u"node-A"_s, u"/"_s});
    QCOMPARE(said(forecast.bytes), u"12.9-12.9 h steady"_s);
    QCOMPARE(said(forecast.inodes), u"never"_s);
    QCOMPARE(forecast.bytes.windowsS, std::vector<double>({3'600}));
    const auto indicators = log.indicators().value(u"node-A"_s);
    QCOMPARE(indicators.size(), 1);
    QCOMPARE(indicators[0].name, u"filesystem.time_to_full"_s);

    log.append({});
    QVERIFY(log.forecasts().isEmpty());
}

void tst_forecast::theLogIsBounded()
{
    FillLog::Limits limits;
    limits.filesystems = 10;
    FillLog log(limits);
    QList<std::pair<QString, int>> mounts;
    for (int number = 0; number < 50; ++number)
        mounts.append({u"/srv/%1"_s.arg(number), 50});
    for (int second = 0; second < 100; second += 10)
        log.append({stateOf(readingOf(u"node-A"_s, nodeWith(mounts), momentAt(second)), TargetKind::Node)});

    QCOMPARE(log.forecasts().size(), 10);
}

void tst_forecast::aRateForInodesIsItsOwn()
{
    FillLog log({});
    for (int second = 0; second <= 3600; second += 10)
        log.append({stateOf(readingOf(u"node-A"_s, nodeOf(500'000, 2'000 + second), momentAt(second)), TargetKind::Node)});

    const FillForecast forecast = log.forecasts().value({u"node-A"_s, u"/"_s});
    QCOMPARE(said(forecast.bytes), u"never"_s);
    QCOMPARE(said(forecast.inodes), u"1.2-1.2 h steady"_s);
}

QTEST_GUILESS_MAIN(tst_forecast)
#include "tst_forecast.moc"
