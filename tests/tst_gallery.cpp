// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/sparkline.h"
#include "gui/charts/timechart.h"
#include "gui/parts/bars.h"
#include "gui/parts/keycap.h"
#include "gui/parts/panel.h"
#include "gui/parts/tabledress.h"
#include "gui/style/applytheme.h"
#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/icons.h"
#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "models/items/formats.h"
#include "tests/support/handtable.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1768356240000;
constexpr qint64 tenSeconds = 10000;

ChartSeries connections(bool hasHole)
{
    ChartSeries series;
    series.name = u"orders-db"_s;
    series.limit = 100;
    series.band = std::pair(24.0, 52.0);
    series.severity = Severity::Critical;
    for (int at = 0; at <= 180; ++at) {
        const double rise = 62 / (1 + std::exp(-(at - 120) / 4.0));
        const double value = 36 + 2 * std::sin(at / 3.0) + std::cos(at * 1.7) + rise;
        const bool isMissing = hasHole && at > 60 && at < 75;
        series.points.push_back(
            {start + at * tenSeconds, isMissing ? std::nullopt : std::optional(std::min(value, 98.5))});
    }
    return series;
}

ChartSeries calm(const QString& name, double around)
{
    ChartSeries series;
    series.name = name;
    for (int at = 0; at <= 180; ++at)
        series.points.push_back({start + at * tenSeconds, around + std::sin(at / 5.0) + std::cos(at * 2.1)});
    return series;
}

/// What only a picture shows: marks, icons, bars, hatch and type, painted by hand.
class Samples final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {520, 190}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme theme = themeOf(this);
        paintMarks(painter, theme);
        paintIcons(painter, theme);
        paintBars(painter, theme);
        painter.setPen(theme.color(Token::Text));
        painter.setFont(fontFor(TypeRole::Figure));
        drawFigures(painter, QRectF(12, 88, 200, 32), Qt::AlignLeft | Qt::AlignVCenter, u"98"_s);
        painter.setFont(fontFor(TypeRole::Verdict));
        painter.drawText(
            QRectF(60, 88, 440, 32), int(Qt::AlignVCenter), u"重大 3件 — 推定原因: orders-db の接続枯渇"_s);
        painter.setFont(fontFor(TypeRole::Mono));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRectF(12, 120, 500, 20), int(Qt::AlignVCenter), u"SELECT a <> b, c != d -- 注文 ≥ 0Ol1I"_s);
        painter.setFont(fontFor(TypeRole::LargeClock));
        drawFigures(painter, QRectF(12, 142, 100, 20), Qt::AlignLeft | Qt::AlignVCenter, u"00:11:41"_s);
        drawFigures(painter, QRectF(12, 162, 100, 20), Qt::AlignLeft | Qt::AlignVCenter, u"08:40:27"_s);
        paintSparkline(painter, QRectF(130, 144, 180, 40), connections(true), theme);
        paintSparkline(painter, QRectF(330, 150, 80, 16), calm({}, 70), theme);
    }

private:
    static void paintMarks(QPainter& painter, const Theme& theme)
    {
        int x = 12;
        for (const auto severity : {Severity::Ok, Severity::Warning, Severity::Critical, Severity::Unknown}) {
            drawState(painter, QRectF(x, 12, 10, 10), severity, theme);
            painter.setFont(fontFor(TypeRole::CaptionStrong));
            painter.setPen(theme.color(inkFor(severity)));
            painter.drawText(QPointF(x + 14, 21), stateWord(severity));
            drawState(painter, QRectF(x + 76, 2, 30, 30), severity, theme);
            x += 124;
        }
        drawState(painter, QRectF(x, 12, 10, 10), Severity::Ok, theme, true);
    }
    static void paintIcons(QPainter& painter, const Theme& theme)
    {
        for (int icon = 0; icon <= int(Icon::Copy); ++icon) {
            drawIcon(painter, QRectF(12 + icon * 40, 40, 10, 10), Icon(icon), theme.color(Token::Text2));
            drawIcon(painter, QRectF(26 + icon * 40, 34, 20, 20), Icon(icon), theme.color(Token::Accent));
        }
    }
    static void paintBars(QPainter& painter, const Theme& theme)
    {
        paintMeasureBar(painter, QRectF(12, 66, 60, 8), {98.0, 100, 80, Severity::Critical}, theme);
        paintMeasureBar(painter, QRectF(84, 66, 60, 8), {19.0, 150, 120, Severity::Ok}, theme);
        paintMeasureBar(painter, QRectF(156, 66, 60, 8), {std::nullopt, 150, 120, Severity::Ok}, theme);
        paintStackedBar(painter, QRectF(228, 60, 284, 22),
            {{8, Token::CActive}, {15, Token::CIdle}, {71, Token::CIitBad}, {3, Token::CIit}, {1, Token::CRes},
                {2, Token::Band, true}},
            100, theme);
    }
};

HandTable::Rows serverRows()
{
    const auto row = [](Severity severity, const QString& name, double used, double limit, const QString& idle,
                         const QString& words, const QString& age) {
        const bool isStale = severity == Severity::Unknown;
        const QString measure = isStale ? unknownText() : ofText(qint64(used), qint64(limit));
        const auto reason = severity == Severity::Critical ? QVariant::fromValue(severity) : QVariant();
        return std::vector<HandTable::Cell>{cell(CellKind::State, severity, stateWord(severity)),
            cell(CellKind::Name, severity, name), cell(CellKind::Plain, severity, u"PostgreSQL 15.6"_s),
            with(cell(CellKind::Measure, severity, measure),
                {{ValueRole, used}, {LimitRole, limit}, {WarnAtRole, limit * 0.8}, {StaleRole, isStale},
                    {CellSeverityRole, reason}}),
            with(cell(CellKind::Number, severity, idle), {{CellSeverityRole, reason}}),
            cell(CellKind::Words, severity, words), with(cell(CellKind::Age, severity, age), {{StaleRole, isStale}})};
    };
    return {
        row(Severity::Critical, u"orders-db"_s, 98, 100, u"74"_s, u"exhausted; log-in refused 312 / min"_s, u"2 s"_s),
        row(Severity::Warning, u"reports-db"_s, 19, 150, u"0"_s, u"レプリカ遅延 42 s"_s, u"4 s"_s),
        row(Severity::Unknown, u"ledger-db"_s, 0, 150, unknownText(), u"no answer: TCP connect timed out"_s,
            u"00:47"_s),
        row(Severity::Ok, u"catalog-db"_s, 84, 400, u"11"_s, {}, u"3 s"_s),
        row(Severity::Ok, u"<img src=x><b>billing"_s, 22, 150, u"108"_s, {}, u"13 s"_s)};
}

HandTable::Rows lockRows()
{
    const auto row = [](Severity severity, int depth, const QString& text, const QString& waits) {
        return std::vector<HandTable::Cell>{
            with(cell(CellKind::Statement, severity, text), {{TreeDepthRole, depth}, {TintRole, depth == 0}}),
            with(cell(CellKind::Number, severity, waits),
                {{TintRole, depth == 0}, {CellSeverityRole, depth == 0 ? QVariant::fromValue(severity) : QVariant()}})};
    };
    return {row(Severity::Critical, 0, u"idle in tx — UPDATE orders SET batch_id …"_s, u"00:12:41"_s),
        row(Severity::Warning, 1, u"UPDATE orders SET status = $1 WHERE id = …"_s, u"00:09:12"_s),
        row(Severity::Warning, 2, u"INSERT INTO order_items …"_s, u"00:08:50"_s),
        row(Severity::Warning, 2, u"INSERT INTO order_items …"_s, u"00:08:49"_s),
        row(Severity::Warning, 1, u"ALTER TABLE orders ADD COLUMN batch_id"_s, u"00:07:31"_s),
        row(Severity::Warning, 2, u"SELECT … FROM orders WHERE user_id = $1"_s, u"00:07:20"_s)};
}

QTableView* table(QAbstractItemModel* model, const char* name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    dressTable(view, name);
    view->setModel(model);
    view->resizeColumnsToContents();
    view->setMinimumHeight(view->horizontalHeader()->height() + model->rowCount() * view->rowHeight(0) + 2);
    return view;
}

std::unique_ptr<QWidget> gallery()
{
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->setSpacing(12);

    auto* servers = new Panel(u"Databases"_s);
    servers->setCaption(u"as app_probe · 4 s ago"_s);
    auto* serverModel = new HandTable(
        {u""_s, u"Server"_s, u"System"_s, u"Connections"_s, u"Idle in tx"_s, u"State, in words"_s, u"Age"_s},
        serverRows(), window.get());
    auto* view = table(serverModel, "servers", servers);
    servers->body()->addWidget(view);
    column->addWidget(servers);

    auto* locks = new Panel(u"Lock tree"_s);
    locks->setNote(u"1 root blocker · 6 waiting · ending pid 48213 frees 6"_s);
    locks->addToTitle(new Keycap(u"y"_s));
    locks->body()->addWidget(
        table(new HandTable({u"Session and statement"_s, u"Waits"_s}, lockRows(), window.get()), "locks", locks));

    auto* samples = new Panel(u"見本"_s);
    samples->body()->addWidget(new Samples);
    auto* middle = new QHBoxLayout;
    middle->addWidget(locks, 1);
    middle->addWidget(samples);
    column->addLayout(middle);

    auto* chart = new TimeChart;
    chart->setZone(QTimeZone("Asia/Tokyo"));
    chart->setSeries({connections(true), calm(u"<b>reports-db</b>"_s, 12)});
    chart->setMarks(
        {{start + 100 * tenSeconds, u"deploy batch-worker 2.8.1"_s}, {start + 125 * tenSeconds, u"開始"_s}});
    chart->setTitle(u"Connections"_s);
    auto* charts = new Panel(u"Connections"_s);
    charts->setCaption(u"30 min · normal 24–52"_s);
    charts->body()->addWidget(chart);
    chart->setMinimumHeight(220);
    column->addWidget(charts, 1);

    auto* buttons = new QHBoxLayout;
    auto* primary = new QPushButton(u"Yes → step 5"_s);
    primary->setProperty("primary", true);
    auto* disabled = new QPushButton(u"不明"_s);
    disabled->setEnabled(false);
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(u"Filter — state:crit conn>80"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{primary, new QPushButton(u"No → 7"_s), disabled, filter})
        buttons->addWidget(widget);
    column->addLayout(buttons);
    window->resize(1180, 940);
    return window;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void everyThemeShowsEveryPart_data()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::addColumn<int>("percent");
        QTest::addRow("dark") << ThemeName::Dark << 100;
        QTest::addRow("light") << ThemeName::Light << 100;
        QTest::addRow("contrast") << ThemeName::HighContrast << 100;
        QTest::addRow("large") << ThemeName::Dark << 150;
    }
    void everyThemeShowsEveryPart()
    {
        QFETCH(const ThemeName, name);
        QFETCH(const int, percent);
        applyTheme(*qApp, name, percent);
        const auto window = gallery();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* servers = window->findChild<QTableView*>(u"servers"_s);
        servers->setFocus();
        servers->setCurrentIndex(servers->model()->index(1, 1));

        const QImage picture = window->grab().toImage();

        QCOMPARE(picture.pixelColor(2, 2), Theme(name).color(Token::Window));
        if (qEnvironmentVariableIsSet("YAGURA_GALLERY"))
            QVERIFY(picture.save(
                QDir::current().filePath(u"gallery-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
