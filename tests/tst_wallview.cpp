// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/style/figures.h"
#include "gui/wall/wallfonts.h"
#include "gui/wall/wallview.h"
#include "models/domain/entrykinds.h"
#include "tests/support/demochecklist.h"
#include "tests/support/handwatch.h"
#include "tests/support/japanese.h"
#include "tests/support/memorystore.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/wallstage.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// A wall with a feed whose time the test moves.
class WallBench final {
public:
    explicit WallBench(const PicturePtr& picture, QSize size = {1920, 1080})
        : m_history(demoHistory(demoPicture())), m_feed(m_watch, [this] { return now; }), view(m_feed, {})
    {
        m_feed.shareHistory(m_history);
        view.setPalette(Theme::wall().palette());
        view.resize(size);
        if (picture)
            m_watch.show(picture);
    }
    /// Somebody works on it: declared twelve minutes ago, at the second step, with a report that is due.
    void haveIncident(const QString& language)
    {
        m_running = std::make_unique<RunningIncident>(m_reader, language);
        m_running->setRunbooks({demoRunbook()});
        m_feed.follow(*m_running);
        const auto write = [this](QLatin1StringView kind, const QJsonObject& args, qint64 secondsAgo) {
            m_store.append({{u"incident-1"_s, demoNow().utc.addSecs(-secondsAgo), {}, u"佐藤"_s, kind, args, {}}});
        };
        const auto at = [&](QJsonObject args, const QString& step) {
            args.insert(u"run"_s, u"run-1"_s);
            args.insert(u"step"_s, step);
            return args;
        };
        write(entrykind::declared,
            {{u"title"_s, u"Log-ins fail"_s}, {u"severity"_s, u"sev1"_s},
                {u"started"_s, u"2026-01-13T18:02:10.000Z"_s}},
            700);
        write(entrykind::labelled, {{u"label"_s, u"INC-0042"_s}}, 699);
        write(entrykind::runStarted,
            {{u"run"_s, u"run-1"_s}, {u"runbook"_s, demoRunbook().id},
                {u"sha256"_s, QString::fromLatin1(demoRunbook().sha256.toHex())}},
            690);
        write(entrykind::stepOpened, at({}, u"tell"_s), 689);
        write(entrykind::stepDone, at({{u"outcome"_s, u"ok"_s}}, u"tell"_s), 747);
        write(entrykind::stepOpened, at({}, u"holds"_s), 130);
        write(entrykind::stepAssigned, at({{u"person"_s, u"佐藤"_s}}, u"holds"_s), 129);
        m_running->start();
    }
    bool hasIncident() const { return m_running && m_running->incident() && m_running->incident()->step; }
    void pass(std::chrono::milliseconds time)
    {
        now.boot += time;
        now.utc = now.utc.addMSecs(time.count());
    }
    void show(const PicturePtr& picture) { m_watch.show(picture); }
    /// As each second does it.
    void tick() { emit m_feed.changed(); }

    Moment now = demoNow();

private:
    HandWatch m_watch;
    History m_history;
    MemoryStore m_store;
    RecordReader m_reader {m_store};
    std::unique_ptr<RunningIncident> m_running;
    WallFeed m_feed;

public:
    WallView view;
};

PicturePtr pictureCalled(const QString& name)
{
    return name == "well"_L1 ? wellPicture() : demoImpactPicture();
}

/// The pixels of text above and below the place of the run, and beside it: there may be none.
bool paintsOnlyIn(const WallRun& run, double text, QSize window)
{
    QImage image(window, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setFont(wallFont(run.type, text));
    painter.setPen(Qt::white);
    drawFigures(painter, run.place, (run.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, run.text);
    painter.end();
    const QRect place = run.place.toAlignedRect().adjusted(-2, 0, 2, 0);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] > 40 && !place.contains(x, y))
                return false;
        }
    }
    return true;
}

/// How many pixels the paints of a widget covered.
class PaintMeter final : public QObject {
public:
    explicit PaintMeter(QWidget& widget) : QObject(&widget) { widget.installEventFilter(this); }
    qint64 pixels = 0;
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        ++paints;
        for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
            pixels += qint64(rect.width()) * rect.height();
        return false;
    }
};

} // namespace

/// The wall as it is painted.
class tst_wallview final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void everyWordStandsWhole_data();
    void everyWordStandsWhole();
    void theTextIsAsLargeAsTheDistanceAsks();
    void whatIsCriticalIsTheOnlyColour_data();
    void whatIsCriticalIsTheOnlyColour();
    void noPictureMeansNoData();
    void pagesTurnWhileAllIsWell();
    void everythingMovesByAPixel();
    void nothingAsksAndNothingCanBeAsked();
    void theFirstPaintIsTold();
    void whatIsPaintedInPartsIsTheWhole();
    void aQuietSecondPaintsLittle();
};

void tst_wallview::everyWordStandsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "ja"}) {
        for (const char* picture : {"well", "trouble", "silent", "incident"}) {
            for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)})
                QTest::addRow("%s-%s-%d", language, picture, size.width())
                    << QString::fromLatin1(language) << QString::fromLatin1(picture) << size;
        }
    }
}

void tst_wallview::everyWordStandsWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, picture);
    QFETCH(const QSize, size);
    Languages languages(language);
    languages.install(*QCoreApplication::instance());
    WallBench bench(pictureCalled(picture), size);
    if (picture == "silent"_L1)
        bench.pass(4min);
    if (picture == "incident"_L1) {
        bench.haveIncident(language);
        QTRY_VERIFY(bench.hasIncident());
    }
    pictureOf(bench.view, u"wall-"_s + QLatin1StringView(QTest::currentDataTag()));
    const WallPage page = bench.view.page();
    QVERIFY(page.runs.size() > 4);
    const FontRuler ruler(page.text);
    for (const WallRun& run : page.runs) {
        QVERIFY2(!run.text.endsWith(u'…'), qPrintable(run.text));
        QVERIFY2(ruler.width(run.type, run.text) <= run.place.width() + 1, qPrintable(run.text));
        QVERIFY2(paintsOnlyIn(run, page.text, size), qPrintable(run.text));
    }
    const bool isJapanese = std::ranges::any_of(page.runs, [](const WallRun& run) { return hasJapanese(run.text); });
    // A person's name is written as it is.
    QCOMPARE(isJapanese, language == "ja"_L1 || picture == "incident"_L1);
}

void tst_wallview::theTextIsAsLargeAsTheDistanceAsks()
{
    WallBench bench(demoImpactPicture());
    const WallPage page = bench.view.page();
    const QFontMetricsF metrics(wallFont(WallType::Text, page.text));
    constexpr double pixel = 55 * 25.4 / 2202.9; // millimetres
    // 20' and 25' from 5 m.
    QVERIFY2(metrics.capHeight() * pixel >= 29, qPrintable(QString::number(metrics.capHeight() * pixel)));
    QVERIFY(metrics.tightBoundingRect(u"重"_s).height() * pixel >= 36);
    // Whatever the window, the text stays.
    bench.view.setScreenSize({1920, 1080});
    bench.view.resize(1500, 500);
    QCOMPARE(bench.view.page().text, page.text);
    QVERIFY(bench.view.page().rows < page.rows);
}

void tst_wallview::whatIsCriticalIsTheOnlyColour_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addRow("dark") << ThemeName::Dark;
    QTest::addRow("light") << ThemeName::Light;
}

void tst_wallview::whatIsCriticalIsTheOnlyColour()
{
    QFETCH(const ThemeName, theme);
    const Theme worn = theme == ThemeName::Dark ? Theme::wall() : Theme(theme);
    WallBench well(wellPicture());
    WallBench trouble(demoImpactPicture());
    for (WallBench* bench : {&well, &trouble})
        bench->view.setPalette(worn.palette());
    const QString name = QLatin1StringView(QTest::currentDataTag());
    const QImage calm = pictureOf(well.view, u"wall-theme-well-"_s + name);
    const QImage loud = pictureOf(trouble.view, u"wall-theme-trouble-"_s + name);
    for (const Token token : {Token::CritMark, Token::WarnMark, Token::Unknown, Token::CritTint})
        QVERIFY(!shows(calm, worn.color(token)));
    QVERIFY(shows(loud, worn.color(Token::CritMark)));
    QVERIFY(shows(loud, worn.color(Token::CritTint)));
}

void tst_wallview::noPictureMeansNoData()
{
    WallBench bench(demoImpactPicture());
    QVERIFY(!bench.view.page().charts.empty());
    bench.pass(wallPatience);
    const WallPage page = bench.view.page();
    QVERIFY(page.charts.empty());
    QCOMPARE(page.rows, 0);
    QVERIFY(!page.hatch.isEmpty());
    QVERIFY(page.runs.front().text.contains(u':')); // the clock goes on
    QVERIFY(std::ranges::any_of(page.runs, [](const WallRun& run) { return run.text.startsWith(u"NO DATA since"_s); }));
    bench.show(demoImpactPicture());
    QVERIFY(bench.view.page().rows >= 3);
}

void tst_wallview::pagesTurnWhileAllIsWell()
{
    WallBench bench(wellPicture());
    const auto title = [&] { return bench.view.page().runs; };
    const std::size_t whole = title().size();
    bench.pass(wallPageStands + 1s);
    bench.show(wellPicture());
    const WallPage databases = bench.view.page();
    QVERIFY(
        std::ranges::any_of(databases.runs, [](const WallRun& run) { return run.text.startsWith(u"Databases"_s); }));
    QVERIFY(databases.runs.size() != whole || databases.rows != 3);
    bench.show(demoImpactPicture());
    QVERIFY(bench.view.page().rows >= 3);
}

void tst_wallview::everythingMovesByAPixel()
{
    WallBench bench(wellPicture());
    bench.now.boot = 60min;
    const QPoint before = bench.view.shift();
    bench.pass(1min);
    QCOMPARE((bench.view.shift() - before).manhattanLength(), 1);
}

void tst_wallview::nothingAsksAndNothingCanBeAsked()
{
    WallBench bench(demoImpactPicture());
    bench.view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
    QCOMPARE(bench.view.cursor().shape(), Qt::BlankCursor);
    QCOMPARE(bench.view.focusPolicy(), Qt::NoFocus);
    QSignalSpy leave(&bench.view, &WallView::leaveWanted);
    QTest::mouseClick(&bench.view, Qt::LeftButton);
    QTest::mouseClick(&bench.view, Qt::RightButton);
    QTest::keyClick(&bench.view, Qt::Key_Space);
    QVERIFY(bench.view.children().isEmpty());
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    QCOMPARE(leave.size(), 0);
    QTest::keyClick(&bench.view, Qt::Key_F11);
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QCOMPARE(leave.size(), 2);
}

void tst_wallview::theFirstPaintIsTold()
{
    WallBench bench(nullptr);
    QSignalSpy shown(&bench.view, &WallView::shown);
    bench.view.show();
    QTRY_COMPARE(shown.size(), 1);
    bench.show(demoImpactPicture());
    bench.view.grab();
    QCOMPARE(shown.size(), 1);
}

void tst_wallview::whatIsPaintedInPartsIsTheWhole()
{
    WallBench bench(demoImpactPicture());
    bench.haveIncident(u"en"_s);
    bench.view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
    QTRY_VERIFY(bench.hasIncident());
    const auto onScreen = [&] {
        return bench.view.screen()->grabWindow(bench.view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    for (int second = 0; second < 75; ++second) {
        bench.pass(1s);
        if (second == 40)
            bench.show(wellPicture());
        bench.tick();
        QCoreApplication::processEvents();
        if (second % 15 != 0 && second != 41)
            continue;
        const QImage whole = bench.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(onScreen(), whole);
    }
}

void tst_wallview::aQuietSecondPaintsLittle()
{
    WallBench bench(demoImpactPicture());
    bench.view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
    bench.tick();
    QCoreApplication::processEvents();
    bench.now.boot = 60min; // the whole moves on the minute
    bench.tick();
    QCoreApplication::processEvents();
    PaintMeter meter(bench.view);
    bench.pass(1s);
    bench.tick();
    QTRY_VERIFY(meter.paints > 0);
    const qint64 whole = qint64(bench.view.width()) * bench.view.height();
    QVERIFY2(meter.pixels < whole / 4, qPrintable(QString::number(meter.pixels)));
}

QTEST_MAIN(tst_wallview)
#include "tst_wallview.moc"
