// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/charttable.h"
#include "gui/charts/qtchartsbackend.h"
#include "gui/charts/sparkline.h"
#include "gui/charts/timechart.h"
#include "gui/style/applytheme.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QChart>
#include <QLineSeries>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 start = 1768356240000; // 2026-01-14 02:04 UTC

/// Flat at 50 with nothing known in the middle fifth.
ChartSeries withHole()
{
    ChartSeries series;
    series.name = u"orders-db"_s;
    for (int at = 0; at <= 50; ++at) {
        const bool isMissing = at > 20 && at < 30;
        series.points.push_back({start + at * minute, isMissing ? std::nullopt : std::optional(50.0)});
    }
    series.band = std::pair(0.0, 20.0);
    series.limit = 90;
    series.severity = Severity::Critical;
    return series;
}

bool isNear(const QColor& one, const QColor& other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
        + std::abs(one.blue() - other.blue())
        < 90;
}

/// How many pixels of that colour stand in the columns between two shares of the width.
int pixelsOf(const QImage& image, const QColor& color, double from, double to)
{
    int found = 0;
    for (int x = int(image.width() * from); x < int(image.width() * to); ++x) {
        for (int y = 0; y < image.height(); ++y)
            found += isNear(image.pixelColor(x, y), color) ? 1 : 0;
    }
    return found;
}

QImage sparkline(const ChartSeries& series)
{
    const Theme theme(ThemeName::Dark);
    QImage image(200, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Token::Panel));
    QPainter painter(&image);
    paintSparkline(painter, image.rect(), series, theme);
    return image;
}

ChartPicture pictureOf(const ChartSeries& series)
{
    ChartPicture picture;
    picture.series = {series};
    picture.span = spanOf(series);
    picture.zone = QTimeZone("Asia/Tokyo");
    return picture;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { yagura::testing::failOnAnyWarning(); }

    void aHoleIsDrawnAsAHole()
    {
        const Theme theme(ThemeName::Dark);
        const QImage image = sparkline(withHole());

        const QColor mark = theme.color(Token::CritMark);
        QVERIFY(pixelsOf(image, mark, 0.1, 0.3) > 20);
        QVERIFY(pixelsOf(image, mark, 0.7, 0.9) > 20);
        QCOMPARE(pixelsOf(image, mark, 0.43, 0.57), 0);
        QVERIFY(pixelsOf(image, theme.color(Token::LineStrong), 0.43, 0.57) > 100);
    }

    void aSeriesInItsBandHasNoColour()
    {
        ChartSeries series = withHole();
        series.band = std::pair(40.0, 60.0);

        const QImage image = sparkline(series);

        QCOMPARE(pixelsOf(image, Theme(ThemeName::Dark).color(Token::CritMark), 0, 1), 0);
        QVERIFY(pixelsOf(image, Theme(ThemeName::Dark).color(Token::Series), 0.1, 0.3) > 20);
    }

    void oddSeriesAreDrawnWithoutComplaint_data()
    {
        QTest::addColumn<ChartSeries>("series");
        const auto of = [](std::vector<ChartPoint> points) {
            ChartSeries series;
            series.points = std::move(points);
            return series;
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addRow("empty") << of({});
        QTest::addRow("one point") << of({{start, 5.0}});
        QTest::addRow("only holes") << of({{start, std::nullopt}, {start + minute, std::nullopt}});
        QTest::addRow("constant zero") << of({{start, 0.0}, {start + minute, 0.0}});
        QTest::addRow("not a number") << of({{start, nan}, {start + minute, 1.0}});
        QTest::addRow("huge") << of({{start, 1e300}, {start + minute, -1e300}});
        QTest::addRow("negative") << of({{start, -5.0}, {start + minute, -4.0}});
    }
    void oddSeriesAreDrawnWithoutComplaint()
    {
        QFETCH(const ChartSeries, series);
        sparkline(series);
        QVERIFY(!chartDescription(series).isEmpty());

        QImage image(300, 150, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        paintTimeChart(painter, image.rect(), pictureOf(series), screenLook(Theme(ThemeName::Light)));
        const ValueAxis axis = valueAxis({series}, spanOf(series), std::nullopt);
        QVERIFY(axis.range.high > axis.range.low);
        QVERIFY(axis.lines.size() <= 3);
    }

    void aQuietCountIsNotDrawnBelowNothing()
    {
        ChartSeries series;
        series.points = {{start, 0.0}, {start + minute, 0.0}};
        const ValueAxis axis = valueAxis({series}, spanOf(series), std::nullopt);
        QCOMPARE(axis.range.low, 0.0);
        QCOMPARE(axis.lines.front(), 0.0);
    }

    void theAxisHasRoundValuesAndRoundTimes()
    {
        const ValueAxis axis = valueAxis({withHole()}, spanOf(withHole()), 100);
        QCOMPARE(axis.lines, (std::vector<double>{0, 50, 100}));

        const ChartSpan span{start, start + 50 * minute};
        const auto ticks = timeTicks(span, 6, QTimeZone("Asia/Kolkata"));
        QCOMPARE(ticks.size(), 5);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(ticks[0], QTimeZone("Asia/Kolkata")).toString(u"HH:mm"_s), u"07:40"_s);
        QCOMPARE(zoneText(QTimeZone("Asia/Tokyo"), start), u"JST (UTC+9)"_s);
        QVERIFY(zoneText(QTimeZone("Asia/Kolkata"), start).endsWith(u"(UTC+5:30)"_s));
    }

    void aTimeChartNeverJoinsAcrossAGap()
    {
        TimeChart chart;
        chart.resize(600, 240);
        chart.setSeries({withHole()});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));

        const QImage image = chart.grab().toImage();

        const QColor mark = Theme(ThemeName::Dark).color(Token::CritMark);
        QVERIFY(pixelsOf(image, mark, 0.1, 0.35) > 50);
        QVERIFY(pixelsOf(image, mark, 0.7, 0.95) > 50);
        QCOMPARE(pixelsOf(image, mark, 0.46, 0.57), 0);
        for (const auto* line : chart.findChild<QtChartsBackend*>()->chart()->findChildren<QLineSeries*>()) {
            for (const QPointF& point : line->points())
                QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
        }
    }

    void paperAndScreenDrawTheSameLines()
    {
        TimeChart chart;
        chart.resize(600, 240);
        chart.setSeries({withHole()});
        QImage image(600, 240, QImage::Format_ARGB32_Premultiplied);
        image.fill(Theme(ThemeName::Dark).color(Token::Panel));
        QPainter painter(&image);
        chart.paint(&painter, image.rect());
        painter.end();

        const QColor mark = Theme(ThemeName::Dark).color(Token::CritMark);
        QVERIFY(pixelsOf(image, mark, 0.1, 0.35) > 50);
        QCOMPARE(pixelsOf(image, mark, 0.46, 0.57), 0);
    }

    void onPaperTheHatchIsLines()
    {
        QTemporaryDir folder;
        QPdfWriter paper(folder.filePath(u"chart.pdf"_s));
        QPainter painter(&paper);
        ChartLook look = screenLook(Theme::print());
        look.markInk = Token::Text;
        paintTimeChart(painter, QRectF(0, 0, 4000, 2000), pictureOf(withHole()), look);
        painter.end();

        QFile file(folder.filePath(u"chart.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("/Subtype /Image"));
    }

    void linesAreKeptAndRefilled()
    {
        TimeChart chart;
        chart.resize(600, 240);
        chart.setSeries({withHole()});
        auto* drawn = chart.findChild<QtChartsBackend*>()->chart();
        const auto lines = drawn->series();
        const auto axes = drawn->axes();

        for (int poll = 0; poll < 50; ++poll) {
            ChartSeries next = withHole();
            next.points.front().value = 40 + poll;
            chart.setSeries({next});
            chart.setRange(start, start + (50 + poll) * minute);
        }

        QCOMPARE(drawn->series().mid(0, lines.size()), lines);
        QVERIFY(drawn->series().size() <= lines.size() + 2);
        QCOMPARE(drawn->axes(), axes);
        QCOMPARE(drawn->animationOptions(), QChart::NoAnimation);
    }

    void markupStaysLiteralInAChart()
    {
        ChartSeries series = withHole();
        series.name = u"<img src=x>"_s;
        TimeChart chart;
        chart.resize(600, 240);
        chart.setSeries({series});
        chart.setMarks({{start + minute, u"<b>deploy</b>"_s}});

        const auto lines = chart.findChild<QtChartsBackend*>()->chart()->findChildren<QLineSeries*>();
        QVERIFY(!lines.isEmpty());
        for (const auto* line : lines)
            QCOMPARE(line->name(), u"&lt;img src=x&gt;"_s);
        QVERIFY(!chart.grab().isNull());
    }

    void aMarkTellsAllOfItToWhoPointsAtIt()
    {
        TimeChart chart;
        chart.resize(600, 240);
        chart.setSeries({withHole()});
        chart.setMarks({{start + minute, u"deploy"_s, u"<b>deploy 1.4</b> by hanako"_s}, {start + 100 * minute, u"later"_s, u"x"_s}});
        chart.grab();
        const auto* backend = chart.findChild<QtChartsBackend*>();
        QStringList tips;
        for (int x = 0; x < backend->width(); ++x)
            tips.append(backend->tipAt(QPointF(x, 100)));
        tips.removeAll(QString());
        QVERIFY2(!tips.isEmpty() && tips.size() <= 11, qPrintable(QString::number(tips.size())));
        QCOMPARE(QSet<QString>(tips.cbegin(), tips.cend()), QSet<QString> {u"<b>deploy 1.4</b> by hanako"_s});
    }

    void theTableTellsWhatTheLinesTell()
    {
        TimeChart chart;
        ChartSeries series = withHole();
        series.unit = u"conn"_s;
        chart.setZone(QTimeZone("Asia/Tokyo"));
        chart.setSeries({series});

        const QStringList lines = chart.asTable().split(u'\n');

        QCOMPARE(lines.size(), 52);
        QCOMPARE(lines[0], u"Time\torders-db (conn)"_s);
        QCOMPARE(lines[1], u"2026-01-14 11:54:00\t50"_s);
        QCOMPARE(lines[26], u"2026-01-14 11:29:00\t–"_s);
        QCOMPARE(chart.accessibleDescription(),
            u"orders-db: last 50 conn, normal 0–20, limit 90, 1 gap(s) without data; Press T for the table."_s);
    }

    void theKeyTShowsTheTableAndTheLinesAgain()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* chart = new TimeChart;
        chart->setSeries({withHole()});
        column->addWidget(chart);
        window.resize(600, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chart->setFocus();
        QSignalSpy shown(chart, &TimeChart::tableShown);

        QTest::keyClick(chart, Qt::Key_T);
        QTRY_VERIFY(chart->isTableShown());
        auto* table = chart->findChild<QTableView*>(u"chartTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 51);

        QTest::keyClick(table, Qt::Key_T);
        QTRY_VERIFY(!chart->isTableShown());
        QCOMPARE(shown.size(), 2);
    }

    void theTableKeepsItsRowsAcrossPolls()
    {
        ChartTable table;
        QAbstractItemModelTester tester(&table);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        ChartSeries series = withHole();
        table.setSeries({series}, spanOf(series), QTimeZone::utc());
        QCOMPARE(resets.size(), 1);

        for (const int length : {40, 51, 10, 0, 30}) {
            series.points.resize(std::size_t(length), {start + 100 * minute, 1.0});
            table.setSeries({series}, {start, start + 200 * minute}, QTimeZone::utc());
        }

        QCOMPARE(resets.size(), 1);
        QCOMPARE(table.columnCount(), 2);
    }

    void aChartKeepsAReadableSize()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* chart = new TimeChart;
        auto* greedy = new QWidget;
        greedy->setMinimumWidth(400);
        row->addWidget(greedy, 1);
        row->addWidget(chart);
        window.resize(10, 10);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(chart->width() >= 200 && chart->height() >= 120);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
