// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demotape.h"
#include "gui/app/demovisit.h"
#include "gui/app/desktopparts.h"
#include "gui/replay/replaybar.h"
#include "gui/replay/replayview.h"
#include "gui/settings/firstrunpage.h"
#include "gui/style/applytheme.h"
#include "gui/style/plaintext.h"
#include "models/items/replaywords.h"
#include "tests/support/faketargetsettings.h"
#include "tests/support/handwatch.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// A desktop that has nothing to watch yet.
struct FirstRun {
    FirstRun() : window(watch, shelfOfPages(nullptr, nullptr), WindowLook()), demo(window, {})
    {
        auto* welcome = new FirstRunPage(settings, u"/home/me/.config/yagura/yagura.yaml"_s);
        QObject::connect(welcome, &FirstRunPage::demoRequested, &demo, &DemoVisit::begin);
        window.setWelcome(welcome);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }
    void enter() { QTest::mouseClick(window.findChild<QPushButton*>(u"seeDemo"_s), Qt::LeftButton); }
    ReplayView* view() { return window.findChild<ReplayView*>(); }

    FakeTargetSettings settings;
    HandWatch watch;
    MainWindow window;
    DemoVisit demo;
};

} // namespace

/// What somebody sees who has Yagura and nothing to watch.
class DemoVisitTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void oneClickShowsAnIncidentThatPlaysByItself()
    {
        FirstRun first;
        QVERIFY(QTest::qWaitForWindowExposed(&first.window));
        first.enter();
        QVERIFY(first.view());
        const ReplayBar& bar = first.view()->bar();
        QTRY_VERIFY_WITH_TIMEOUT(bar.playback().isPlaying, 60'000);
        QCOMPARE(bar.playback().speed, 10);
        QTRY_VERIFY(bar.playback().atMs > demo::beginning());
        QTRY_VERIFY(first.view()->desk().picture());
        QCOMPARE(first.view()->desk().picture()->targets.size(), 7);
    }

    void nobodyTakesItForTheTruth()
    {
        FirstRun first;
        QVERIFY(QTest::qWaitForWindowExposed(&first.window));
        first.enter();
        QTRY_VERIFY_WITH_TIMEOUT(isDemo(first.view()->bar().playback()), 60'000);
        const auto* title = first.view()->findChild<PlainLabel*>(u"replayTitle"_s);
        QVERIFY(title->fullText().startsWith(u"Demo — "_s));
        QVERIFY(title->fullText().endsWith(u", made-up data"_s));
        QCOMPARE(first.window.windowTitle(), u"Yagura — Demo"_s);
    }

    void escapeLeadsBackToWhereItBegan()
    {
        FirstRun first;
        QVERIFY(QTest::qWaitForWindowExposed(&first.window));
        const QString before = first.window.windowTitle();
        first.enter();
        QTRY_VERIFY_WITH_TIMEOUT(first.view()->bar().playback().isPlaying, 60'000);
        auto* back = first.view()->findChild<QToolButton*>(u"replayBack"_s);
        QVERIFY(back->isVisible());
        QCOMPARE(back->text(), u"Leave the demo"_s);
        QTest::keyClick(first.view(), Qt::Key_Escape);
        QTRY_VERIFY(!first.view());
        QCOMPARE(first.window.windowTitle(), before);
        QVERIFY(first.window.findChild<QPushButton*>(u"seeDemo"_s)->isVisible());
        first.enter();
        QVERIFY(first.view()); // and in again
    }
};

QTEST_MAIN(DemoVisitTest)
#include "tst_demovisit.moc"
