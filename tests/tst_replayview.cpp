// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/bootclock.h"
#include "backends/watch/replaywatch.h"
#include "gui/app/desktopparts.h"
#include "gui/app/lookback.h"
#include "gui/mainwindow/modeswitch.h"
#include "gui/replay/replaybar.h"
#include "gui/replay/replaytrack.h"
#include "gui/replay/replayview.h"
#include "gui/style/applytheme.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/wrongpanel.h"
#include "models/items/replaywords.h"
#include "tests/support/demotape.h"
#include "tests/support/handwatch.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

PlainLabel* labelIn(QWidget& window, const QString& name)
{
    return window.findChild<PlainLabel*>(name);
}

QStringList dialogsOpen()
{
    QStringList names;
    const auto widgets = QApplication::topLevelWidgets();
    for (const QWidget* widget : widgets) {
        if (qobject_cast<const QDialog*>(widget) && widget->isVisible())
            names.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return names;
}

/// A replay of the demo's tape, alone.
struct Scene {
    Scene()
    {
        QFile file(dir.filePath(u"demo.tape"_s));
        if (file.open(QFile::WriteOnly))
            file.write(demoTape());
        file.close();
        ReplayParts parts;
        parts.open = [path = file.fileName()] { return TapeShelf::open(path); };
        parts.clock = systemClock();
        auto made = std::make_unique<ReplayWatch>(std::move(parts));
        replay = made.get();
        view = std::make_unique<ReplayView>(std::move(made), shelfOfPages(nullptr, nullptr), WindowLook());
        view->resize(1280, 800);
        view->show();
        view->activateWindow();
        view->start();
    }
    qint64 shownMs() const { return view->desk().picture() ? view->desk().picture()->now.boot.count() : -1; }

    QTemporaryDir dir;
    ReplayWatch* replay = nullptr;
    std::unique_ptr<ReplayView> view;
};

/// A live window with its record in memory.
struct Live {
    Live() : window(watch, shelfOfPages(nullptr, nullptr), WindowLook()), lookBack(window, watch, {})
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        for (int second = 0; second <= 20; ++second)
            record.append(*later(demoPresent(), second, second < 10));
        watch.show(later(demoPresent(), 20));
    }
    void answer() { watch.tellPast(record.since(std::chrono::milliseconds(0))); }

    HandWatch watch;
    MainWindow window;
    LookBack lookBack;
    Record record {Record::Limits {}};
};

} // namespace

/// The window of the past: unmistakable, without a hand on anything, and the way back to now.
class ReplayViewTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void theBarTellsTheMomentAndTheRecord()
    {
        Scene scene;
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        QCOMPARE(labelIn(*scene.view, u"replayTitle"_s)->fullText(),
            u"Replay — %1, recorded on watch-1"_s.arg(replayMomentText(demoMs(0))));
        QVERIFY(scene.view->windowTitle().contains(u"Replay"_s));
        QVERIFY(scene.view->bar().isVisible());
        QCOMPARE(scene.view->bar().mapTo(scene.view.get(), QPoint()), QPoint()); // across the top of all
        QCOMPARE(scene.view->bar().width(), scene.view->width());
        QVERIFY(!scene.view->findChild<QToolButton*>(u"replayBack"_s)->isVisible());
    }

    void theBarHasAColourOfItsOwnAndAHatchedEdge()
    {
        for (const auto name : {ThemeName::Light, ThemeName::HighContrast, ThemeName::Dark}) {
            applyTheme(*qApp, name, 100);
            Scene scene;
            QTRY_COMPARE(scene.shownMs(), demoMs(0));
            const QImage image = scene.view->bar().grab().toImage();
            const Theme theme(name);
            QCOMPARE(image.pixelColor(image.width() - 3, 3), theme.color(Token::PastTint));
            int edge = 0;
            for (int y = 0; y < image.height(); ++y)
                edge += image.pixelColor(5, y) == theme.color(Token::PastTint) ? 0 : 1;
            QVERIFY(edge > image.height() / 8 && edge < image.height());
        }
    }

    void keysPlayStepAndSeek()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.view.get()));
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        QTest::keyClick(scene.view.get(), Qt::Key_Period);
        QTRY_COMPARE(scene.shownMs(), demoMs(1));
        QTest::keyClick(scene.view.get(), Qt::Key_Comma);
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        auto* track = scene.view->findChild<ReplayTrack*>();
        QTest::keyClick(track, Qt::Key_End);
        QTRY_COMPARE(scene.shownMs(), demoMs(180));
        QTest::keyClick(track, Qt::Key_Left);
        QTRY_COMPARE(scene.shownMs(), demoMs(170));
        QTest::keyClick(scene.view.get(), Qt::Key_Greater);
        QTRY_COMPARE(scene.view->bar().playback().speed, 5);
        QTest::keyClick(scene.view.get(), Qt::Key_Space);
        QTRY_VERIFY(scene.view->bar().playback().isPlaying);
        QTRY_VERIFY(scene.shownMs() > demoMs(170));
        QTest::keyClick(scene.view.get(), Qt::Key_Space);
        QTRY_VERIFY(!scene.view->bar().playback().isPlaying);
    }

    void theTrackIsDraggedAndKnowsItsHoles()
    {
        Scene scene;
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        auto* track = scene.view->findChild<ReplayTrack*>();
        const QPoint inHole(track->xOf(demoMs(90)), track->line().center().y());
        QTest::mousePress(track, Qt::LeftButton, {}, inHole);
        QTRY_VERIFY(scene.view->bar().playback().isHole);
        QTest::mouseMove(track, QPoint(track->xOf(demoMs(150)), inHole.y()));
        QTest::mouseRelease(track, Qt::LeftButton, {}, QPoint(track->xOf(demoMs(150)), inHole.y()));
        QTRY_VERIFY(!scene.view->bar().playback().isHole);
        QVERIFY(std::abs(scene.shownMs() - demoMs(150)) < 1'000);
    }

    void aHoleLooksLikeNothingFresh()
    {
        Scene scene;
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        QVERIFY(!labelIn(*scene.view, u"replayNote"_s)->isVisible());
        scene.replay->seek(demoMs(90));
        QTRY_COMPARE(scene.shownMs(), demoMs(90));
        QVERIFY(labelIn(*scene.view, u"replayNote"_s)->isVisible());
        QVERIFY(labelIn(*scene.view, u"verdict"_s)->fullText().contains(u"Nothing is known of this moment"_s));
        const Picture& picture = *scene.view->desk().picture();
        for (const TargetState& state : picture.targets)
            QVERIFY(state.freshness(picture.now) != Freshness::Live);
    }

    void chartsHaveThePastOfTheMomentThatIsShown()
    {
        Scene scene;
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        scene.replay->seek(demoMs(170));
        QTRY_COMPARE(scene.shownMs(), demoMs(170));
        const auto points
            = [&scene] { return scene.view->desk().history().series(u"orders-db"_s, u"connections.used"_s); };
        QTRY_VERIFY(points().size() > 20);
        scene.replay->seek(demoMs(0));
        QTRY_COMPARE(scene.shownMs(), demoMs(0));
        QVERIFY(points().size() <= 2); // what came later is no past of this
    }

    void nothingCanActOnAnyPage()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.view.get()));
        scene.replay->seek(demoMs(170));
        QTRY_COMPARE(scene.shownMs(), demoMs(170));
        QVERIFY(!scene.view->findChild<ModeSwitch*>()->isVisible());
        QVERIFY(!scene.view->findChild<QToolButton*>(u"declareProposed"_s)->isVisible());
        auto* findings = scene.view->findChild<QListView*>(u"findings"_s);
        QTRY_VERIFY(findings->model()->rowCount() > 0);
        findings->setCurrentIndex(findings->model()->index(0, findings->modelColumn()));
        auto* tabs = scene.view->findChild<QTabBar*>();
        QCOMPARE(tabs->count(), 5); // none of them is the timeline of now
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            for (const auto key : {Qt::Key_A, Qt::Key_P, Qt::Key_N, Qt::Key_D, Qt::Key_F5, Qt::Key_F11}) {
                QTest::keyClick(findings, key);
                QTest::keyClick(scene.view.get(), key);
            }
            QTest::keyClick(scene.view.get(), Qt::Key_L, Qt::ControlModifier);
            QCOMPARE(dialogsOpen(), QStringList());
        }
        scene.view->desk().findings().askForAck();
        QCOMPARE(dialogsOpen(), QStringList());
        const auto buttons = scene.view->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            QVERIFY2(!button->isVisible() || !button->text().contains(u"Adopt"_s), qPrintable(button->text()));
    }

    void bCoversTheWindowWithItsOwnPastAndEscBringsNowBack()
    {
        Live live;
        QVERIFY(QTest::qWaitForWindowActive(&live.window));
        QTest::keyClick(&live.window, Qt::Key_B);
        QCOMPARE(live.watch.askedPast.size(), 1);
        QVERIFY(!live.lookBack.isBack());
        live.answer();
        QVERIFY(live.lookBack.isBack());
        auto* view = live.window.findChild<ReplayView*>();
        QVERIFY(view && view->isVisible());
        QTRY_VERIFY(view->desk().picture());
        QCOMPARE(view->desk().picture()->now.utc, demoNow().utc.addSecs(20)); // the end: where the reader stood
        QVERIFY(live.window.windowTitle().contains(u"Replay"_s));
        QVERIFY(view->findChild<QToolButton*>(u"replayBack"_s)->isVisible());

        QTest::keyClick(&live.window, Qt::Key_Escape);
        QVERIFY(!live.lookBack.isBack());
        QTRY_VERIFY(!live.window.findChild<ReplayView*>());
        QCOMPARE(live.window.windowTitle(), u"Yagura"_s);
        QVERIFY(labelIn(live.window, u"verdict"_s)->isVisible());
    }

    void theButtonAndTheSameKeyLeadBackToo()
    {
        Live live;
        QVERIFY(QTest::qWaitForWindowActive(&live.window));
        live.lookBack.turn();
        live.answer();
        QTest::mouseClick(live.window.findChild<QToolButton*>(u"replayBack"_s), Qt::LeftButton);
        QVERIFY(!live.lookBack.isBack());
        QTRY_VERIFY(!live.window.findChild<ReplayView*>());
        live.lookBack.turn();
        live.answer();
        QVERIFY(live.lookBack.isBack());
        QTest::keyClick(&live.window, Qt::Key_B);
        QVERIFY(!live.lookBack.isBack());
    }

    void keysOfTheLiveWindowAreSilentWhileItIsCovered()
    {
        Live live;
        QVERIFY(QTest::qWaitForWindowActive(&live.window));
        QSignalSpy notes(&live.window, &MainWindow::noteWanted);
        QSignalSpy walls(&live.window, &MainWindow::wallWanted);
        live.lookBack.turn();
        live.answer();
        QTRY_VERIFY(live.window.findChild<ReplayView*>()->desk().picture());
        QTest::keyClick(&live.window, Qt::Key_F5);
        QTest::keyClick(&live.window, Qt::Key_F11);
        QTest::keyClick(&live.window, Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(&live.window, Qt::Key_Space);
        QVERIFY(live.watch.asked.isEmpty());
        QVERIFY(!live.watch.paused);
        QCOMPARE(notes.size() + walls.size(), 0);
        QTRY_VERIFY(live.window.findChild<ReplayBar*>()->playback().isPlaying); // space is the replay's
    }

    void whatTurnsCriticalMeanwhileIsToldAtOnce()
    {
        Live live;
        QVERIFY(QTest::qWaitForWindowActive(&live.window));
        live.lookBack.turn();
        live.answer();
        PlainLabel* now = labelIn(live.window, u"replayNow"_s);
        QVERIFY(now->isVisible());
        QVERIFY2(now->fullText().startsWith(u"The live watch goes on"_s), qPrintable(now->fullText()));
        auto next = std::make_shared<Picture>(*later(demoPresent(), 21));
        Finding fresh = next->findings.first();
        fresh.severity = Severity::Critical;
        fresh.target = u"auth-db"_s;
        fresh.id = u"database.connections_exhausted@auth-db"_s;
        next->findings.prepend(fresh);
        live.watch.show(next);
        QVERIFY2(now->fullText().startsWith(u"Now: 1 newly critical"_s), qPrintable(now->fullText()));
        QVERIFY(now->fullText().contains(u"auth-db"_s));
        QCOMPARE(live.window.picture(), next); // the live window has it, too
    }

    void aWatchThatDoesNotAnswerIsNotWaitedForEver()
    {
        Live live;
        QVERIFY(QTest::qWaitForWindowActive(&live.window));
        live.lookBack.turn();
        live.lookBack.turn(); // impatience asks once
        QCOMPARE(live.watch.askedPast.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(live.lookBack.isBack(), 6'000);
        QTRY_VERIFY(labelIn(live.window, u"replayTitle"_s)->fullText().contains(u"nothing has been recorded"_s));
        QTest::keyClick(&live.window, Qt::Key_Escape);
        QVERIFY(!live.lookBack.isBack());
    }

    void theRecordOnDiskReachesFurtherBack()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"2026-01-13T18-14-32.000Z.tape"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(demoTape());
        file.close();
        Live live;
        LookBack lookBack(live.window, live.watch, {dir.path(), u"here"_s, {}, {}});
        lookBack.turn();
        live.answer();
        QTRY_VERIFY(live.window.findChild<ReplayBar*>()->playback().outline);
        QCOMPARE(live.window.findChild<ReplayBar*>()->playback().outline->stretch.toMs, demoMs(180));
    }
};

QTEST_MAIN(ReplayViewTest)
#include "tst_replayview.moc"
