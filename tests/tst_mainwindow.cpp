// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/patternreader.h"
#include "backends/watch/directwatch.h"
#include "gui/app/languages.h"
#include "gui/mainwindow/filterbar.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/pages/database/databasespage.h"
#include "gui/pages/impact/impactpage.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/style/applytheme.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/ackdialog.h"
#include "gui/wrong/whydialog.h"
#include "models/items/findingstable.h"
#include "models/items/overview/tiles.h"
#include "tests/support/demopicture.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/handwatch.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QList<MainWindow::PageSpec> pages()
{
    return {{u"overview"_s, u"Overview"_s, std::nullopt, [] { return new OverviewPage; }},
        {u"databases"_s, u"Databases"_s, TargetKind::Database, [] { return new DatabasesPage; }}};
}

/// The longest time in which the event loop did not turn.
class LoopWatch final : public QObject {
public:
    LoopWatch()
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { testing::failOnAnyWarning(); }

    void saysTheVerdictInOneSentence()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        watch.show(testing::demoPicture());
        QTRY_VERIFY(window.findChild<PlainLabel*>(u"verdict"_s)->fullText().contains(u"critical"_s));
    }

    void anOverviewThatIsOpenedLateShowsTheHalfHourBefore()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        watch.show(testing::demoPicture());
        QCOMPARE(watch.askedHistory.size(), std::size_t(1));
        const HistoryWish wish = watch.askedHistory.front();
        const qsizetype place = wish.series.indexOf(SeriesKey {u"orders-db"_s, u"connections.used"_s, std::nullopt});
        QVERIFY(place >= 0);
        HistoryAnswer answer {wish, std::vector<KeptSeries>(std::size_t(wish.series.size())), {}};
        KeptSeries& kept = answer.series[std::size_t(place)];
        for (qint64 minute = 29; minute > 0; --minute)
            kept.points.push_back({wish.toMs - minute * 60'000, 30.0});
        kept.sinceMs = wish.fromMs - 60'000;
        kept.resolutionMs = 60'000;
        watch.tellHistory(answer);

        watch.show(testing::demoPicture());

        const auto* tiles = window.findChild<QListView*>(u"databaseTiles"_s)->model();
        const auto seriesOfOrders = [tiles] {
            const QModelIndexList found = tiles->match(tiles->index(0, 0), TileTargetRole, u"orders-db"_s);
            return found.isEmpty() ? ChartSeries() : found[0].data(SeriesRole).value<ChartSeries>();
        };
        QTRY_VERIFY(seriesOfOrders().points.size() >= 29);
        QCOMPARE(seriesOfOrders().span->to - seriesOfOrders().span->from, 30 * 60'000);
    }

    void aFindingLeadsToItsPage()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        watch.show(testing::demoPicture());
        auto* findings = window.findChild<QListView*>(u"findings"_s);
        QTRY_VERIFY(findings->model()->rowCount() > 0);

        const QModelIndex top = findings->model()->index(0, findings->modelColumn());
        const auto ofOrders = findings->model()->match(top, FindingTargetRole, u"orders-db"_s);
        QVERIFY(!ofOrders.isEmpty());
        findings->scrollTo(ofOrders.first());
        QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, findings->visualRect(ofOrders.first()).center());

        QTRY_COMPARE(window.findChild<QTabBar*>()->currentIndex(), 1);
    }

    void theKeyboardReachesEverything()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        watch.show(testing::demoPicture());

        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.findChild<QTabBar*>()->currentIndex(), 1);
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(watch.asked, QStringList({QString()}));
        QTest::keyClick(&window, Qt::Key_Space);
        QVERIFY(watch.paused);
        QTest::keyClick(&window, Qt::Key_Slash);
        auto* filter = window.findChild<QLineEdit*>(u"filter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"auth"_s);
        QCOMPARE(filter->text(), u"auth"_s);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
    }

    void theKeysOfAPageTakeNoneOfTheList()
    {
        HandWatch watch;
        auto shelf = pages();
        shelf.append({u"impact"_s, u"Impact"_s, std::nullopt, [] { return new ImpactPage(nullptr); }});
        MainWindow window(watch, shelf, {});
        window.showPage(u"impact"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        watch.show(testing::demoImpactPicture());
        auto* findings = window.findChild<QListView*>(u"findings"_s);
        QTRY_VERIFY(findings->model()->rowCount() > 0);
        const auto* whole = window.findChild<QToolButton*>(u"wholeMap"_s);

        findings->setFocus();
        findings->setCurrentIndex(findings->model()->index(0, findings->modelColumn()));
        QTest::keyClick(findings, Qt::Key_A);
        auto* dialog = window.findChild<AckDialog*>();
        QVERIFY(dialog);
        QVERIFY(!whole->isChecked());
        dialog->reject();
        QTRY_VERIFY(!window.findChild<AckDialog*>());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(findings, Qt::Key_M);
        QVERIFY(whole->isChecked());
        QTest::keyClick(findings, Qt::Key_O);
        QVERIFY(window.findChild<QToolButton*>(u"observedClients"_s)->isChecked());
    }

    void thePaletteGoesToATarget()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        watch.show(testing::demoPicture());

        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = window.findChild<CommandPalette*>();
        QVERIFY(palette);
        auto* input = palette->findChild<QLineEdit*>();
        QTest::keyClicks(input, u"authdb"_s);
        QTest::keyClick(input, Qt::Key_Return);

        QTRY_COMPARE(window.findChild<QTabBar*>()->currentIndex(), 1);
    }

    void thePaletteAsksWhyNot()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        watch.show(testing::demoPicture());

        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* input = window.findChild<CommandPalette*>()->findChild<QLineEdit*>();
        QTest::keyClicks(input, u"why not auth-db"_s);
        QTest::keyClick(input, Qt::Key_Return);
        auto* dialog = window.findChild<WhyDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->question(), (WhyQuestion {u"auth-db"_s, {}}));
        dialog->close();

        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_W);
        QTRY_VERIFY(window.findChild<WhyDialog*>() && !window.findChild<WhyDialog*>()->question().finding.isEmpty());
    }

    void whyReadsInJapanese_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("target");
        QTest::addRow("dark-finding") << ThemeName::Dark << u"orders-db"_s;
        QTest::addRow("light-target") << ThemeName::Light << u"rabbit-1"_s;
    }

    void whyReadsInJapanese()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QString, target);
        Languages japanese(u"ja"_s);
        japanese.install(*QCoreApplication::instance());
        applyTheme(*qApp, theme, 100);
        const auto patterns = shippedPatterns();
        QVERIFY(bool(patterns));
        const bool isFinding = target == u"orders-db"_s;
        WhyDialog dialog(
            {target, isFinding ? u"database.connections_exhausted@orders-db"_s : QString()}, *patterns, nullptr);
        dialog.take(testing::demoPicture());
        dialog.show();
        testing::pictureOf(dialog, u"why-ja-"_s + QLatin1StringView(QTest::currentDataTag()));
        static const QRegularExpression latinWord(u"[a-z]{3} [a-z]{2}"_s);
        const auto* lines = dialog.findChild<QListView*>(u"why"_s)->model();
        for (int row = 0; row < lines->rowCount(); ++row) {
            const QString spoken = lines->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!spoken.contains(latinWord), qPrintable(spoken));
        }
        applyTheme(*qApp, ThemeName::Dark, 100);
    }

    void lettersMatchInOrderWithGaps_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::addRow("whole") << u"orders-db"_s << true;
        QTest::addRow("gaps") << u"odb"_s << true;
        QTest::addRow("full width") << u"ｏｒｄｅｒｓ"_s << true;
        QTest::addRow("wrong order") << u"bdo"_s << false;
    }

    void lettersMatchInOrderWithGaps()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, fits);
        QCOMPARE(paletteScore(typed, u"orders-db"_s) > 0, fits);
    }

    void aFilterThatIsNotUnderstoodSaysSo()
    {
        HandWatch watch;
        MainWindow window(watch, pages(), {});
        window.show();
        watch.show(testing::demoPicture());
        auto* filter = window.findChild<FilterBar*>();
        filter->setText(u"colour:red"_s);
        QVERIFY(filter->accessibleDescription().contains(u"colour"_s));
    }

    void theLookIsKept()
    {
        HandWatch watch;
        WindowLook look;
        {
            MainWindow window(watch, pages(), {});
            window.show();
            window.showPage(u"databases"_s);
            look = window.look();
        }
        MainWindow window(watch, pages(), look);
        QCOMPARE(window.findChild<QTabBar*>()->currentIndex(), 1);
    }

    void theWindowLivesWhileEveryBackendHangs()
    {
        const auto world = std::make_shared<testing::FakeWorld>();
        PipelineParts parts;
        parts.poll.systems = testing::fakeSystems(world);
        parts.poll.findSecret = testing::noSecret();
        parts.poll.clocks = systemClocks();
        QList<TargetConfig> targets;
        for (int i = 0; i < 8; ++i) {
            const QString id = u"target-%1"_s.arg(i);
            world->set(id, {testing::Manner::Kind::HangsUntilInterrupted, {}, {}});
            targets.append(testing::fakeTarget(id, std::chrono::seconds(1)));
        }
        DirectWatch watch(std::move(parts));
        MainWindow window(watch, pages(), {});
        watch.reconfigure(targets, {}, {});
        window.show();
        watch.start();
        const LoopWatch loop;
        const auto allFailed = [&] {
            return window.picture() && window.picture()->targets.size() == 8
                && std::ranges::all_of(window.picture()->targets, [](const TargetState& state) { return state.failuresInARow >= 2; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allFailed(), 20'000);
        QVERIFY2(loop.longestMs() < 1'000, qPrintable(QString::number(loop.longestMs())));
    }

    void looksGood()
    {
        const QString folder = qEnvironmentVariable("YAGURA_GALLERY");
        if (folder.isEmpty())
            QSKIP("YAGURA_GALLERY names no folder for pictures");
        for (const auto& [theme, name] : {std::pair(ThemeName::Dark, "dark"), {ThemeName::Light, "light"}, {ThemeName::HighContrast, "contrast"}}) {
            applyTheme(*qApp, theme, 100);
            for (const QSize& size : {QSize(1280, 800), QSize(1920, 1080)}) {
                HandWatch watch;
                MainWindow window(watch, pages(), {});
                window.resize(size);
                window.show();
                const auto picture = testing::demoPicture();
                watch.show(picture);
                const QString file = u"%1/window-%2-%3.png"_s.arg(folder, QString::fromLatin1(name)).arg(size.width());
                QTRY_VERIFY(window.grab().save(file));
            }
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
