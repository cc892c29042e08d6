// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktopwall.h"
#include "gui/app/wallmemory.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/style/applytheme.h"
#include "gui/wall/guiscreens.h"
#include "gui/wall/wallset.h"
#include "tests/support/handwatch.h"
#include "tests/support/memorystore.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/wallstage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// Screens that the test plugs in and pulls.
class HandScreens final : public ScreenSource {
    Q_OBJECT

public:
    QList<WallScreen> screens() const override { return m_screens; }
    void plug(const WallScreen& screen)
    {
        m_screens.append(screen);
        emit changed();
    }
    void pull(const QString& serial)
    {
        m_screens.removeIf([&](const WallScreen& screen) { return screen.serial == serial; });
        emit changed();
    }
    void pullAll()
    {
        m_screens.clear();
        emit changed();
    }
    void change(int at, const WallScreen& screen)
    {
        m_screens[at] = screen;
        emit changed();
    }

private:
    QList<WallScreen> m_screens;
};

const WallScreen left {u"Acme"_s, u"C27"_s, u"4711"_s, u"HDMI-1"_s, {0, 0, 640, 360}, 1};
const WallScreen right {u"Acme"_s, u"C55"_s, u"4712"_s, u"DP-1"_s, {640, 0, 960, 540}, 1};

class PlainWindow final : public QWidget { };

/// Walls as plain windows on screens of the test; a moment is enough for a plug to settle.
struct Hall {
    HandScreens screens;
    WallSet walls {screens, [](const WallScreen&) { return std::make_unique<PlainWindow>(); }, 1ms};
};

qsizetype openWindows()
{
    return std::ranges::count_if(QApplication::topLevelWidgets(),
        [](const QWidget* widget) { return dynamic_cast<const PlainWindow*>(widget); });
}

} // namespace

/// Where walls hang, whatever is done to the screens.
class tst_wallscreens final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void aScreenIsKnownByWhatItIs();
    void theFirstScreenIsTakenWhenNobodyNamesOne();
    void eachNamedScreenGetsItsWall();
    void aWallComesBackInAnotherPlug();
    void aHundredPlugsLeaveOneWallEach();
    void allScreensMayBeGone();
    void anotherScaleIsAnotherWall();
    void theRememberedScreenIsPreferred();
    void whatWasOnTheWallIsRemembered();
    void thisSessionsScreensAreTold();
    void f11GoesToTheWallAndBack();
};

void tst_wallscreens::aScreenIsKnownByWhatItIs()
{
    WallScreen moved = left;
    moved.name = u"DP-7"_s;
    QVERIFY(isSameScreen(left, moved));
    QVERIFY(!isSameScreen(left, right));
    WallScreen plain {u"Acme"_s, u"C27"_s, {}, u"HDMI-1"_s, {}, 1};
    WallScreen twin = plain;
    twin.name = u"HDMI-2"_s;
    QVERIFY(!isSameScreen(plain, twin));
    for (const QString& typed : {u"HDMI-1"_s, u"hdmi-1"_s, u"4711"_s, u"C27"_s, u"acme c27"_s})
        QVERIFY2(isCalled(left, typed), qPrintable(typed));
    QVERIFY(!isCalled(left, u"HDMI"_s));
    QVERIFY(!isCalled(plain, {}));
}

void tst_wallscreens::theFirstScreenIsTakenWhenNobodyNamesOne()
{
    Hall hall;
    hall.screens.plug(left);
    hall.screens.plug(right);
    hall.walls.hang({}, {});
    QCOMPARE(hall.walls.count(), 1);
    QCOMPARE(hall.walls.screens(), QList {left});
    QVERIFY(hall.walls.window(0)->isFullScreen());
}

void tst_wallscreens::eachNamedScreenGetsItsWall()
{
    Hall hall;
    hall.screens.plug(left);
    hall.screens.plug(right);
    hall.walls.hang({u"4712"_s, u"HDMI-1"_s, u"VGA-1"_s}, {});
    QCOMPARE(hall.walls.count(), 2);
    QCOMPARE(hall.walls.screens(), (QList {right, left}));
}

void tst_wallscreens::aWallComesBackInAnotherPlug()
{
    Hall hall;
    hall.screens.plug(left);
    hall.screens.plug(right);
    hall.walls.hang({u"DP-1"_s}, {});
    hall.screens.pull(right.serial);
    QCOMPARE(hall.walls.count(), 0);
    WallScreen moved = right;
    moved.name = u"DP-2"_s;
    hall.screens.plug(moved);
    QTRY_COMPARE(hall.walls.count(), 1);
    QCOMPARE(hall.walls.screens(), QList {moved});
}

void tst_wallscreens::aHundredPlugsLeaveOneWallEach()
{
    Hall hall;
    hall.screens.plug(left);
    hall.screens.plug(right);
    hall.walls.hang({u"HDMI-1"_s, u"DP-1"_s}, {});
    for (int round = 0; round < 100; ++round) {
        const WallScreen& screen = round % 2 == 0 ? left : right;
        hall.screens.pull(screen.serial);
        QCOMPARE(hall.walls.count(), 1);
        if (round % 7 == 0)
            hall.screens.pullAll();
        hall.screens.plug(screen);
        if (round % 7 == 0)
            hall.screens.plug(round % 2 == 0 ? right : left);
        QTRY_COMPARE(hall.walls.count(), 2);
    }
    QCOMPARE(openWindows(), 2);
    QCOMPARE(hall.walls.screens(), (QList {left, right}));
}

void tst_wallscreens::allScreensMayBeGone()
{
    Hall hall;
    hall.walls.hang({}, {});
    QCOMPARE(hall.walls.count(), 0);
    hall.screens.plug(left);
    QTRY_COMPARE(hall.walls.count(), 1);
    hall.screens.pullAll();
    QCOMPARE(hall.walls.count(), 0);
    QCOMPARE(openWindows(), 0);
    // Nobody named a screen, so any will do.
    hall.screens.plug(right);
    QTRY_COMPARE(hall.walls.count(), 1);
}

void tst_wallscreens::anotherScaleIsAnotherWall()
{
    Hall hall;
    hall.screens.plug(right);
    hall.walls.hang({}, {});
    QSignalSpy changed(&hall.walls, &WallSet::changed);
    WallScreen dense = right;
    dense.scale = 2;
    dense.geometry = {0, 0, 480, 270};
    hall.screens.change(0, dense);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(hall.walls.count(), 1);
    QCOMPARE(hall.walls.screens(), QList {dense});
    QCOMPARE(openWindows(), 1);
}

void tst_wallscreens::theRememberedScreenIsPreferred()
{
    Hall hall;
    hall.screens.plug(left);
    hall.screens.plug(right);
    WallScreen remembered = right;
    remembered.geometry = {};
    hall.walls.hang({}, {remembered});
    QCOMPARE(hall.walls.screens(), QList {right});
}

void tst_wallscreens::whatWasOnTheWallIsRemembered()
{
    const QTemporaryDir folder;
    const WallMemory memory {{left, right}, 2};
    {
        WallMemoryKeeper keeper(folder.path());
        QCOMPARE(keeper.read(), WallMemory());
        keeper.keep(memory);
    }
    WallMemoryKeeper keeper(folder.path());
    const WallMemory read = keeper.read();
    QCOMPARE(read.page, 2);
    QCOMPARE(read.screens.size(), 2);
    QVERIFY(isSameScreen(read.screens[1], right));
}

void tst_wallscreens::thisSessionsScreensAreTold()
{
    const GuiScreens screens;
    QVERIFY(!screens.screens().isEmpty());
    QVERIFY(!screens.screens().first().geometry.isEmpty());
    QCOMPARE(left.text(), u"Acme C27 4711 (HDMI-1)"_s);
}

void tst_wallscreens::f11GoesToTheWallAndBack()
{
    HandWatch watch;
    MemoryStore store;
    MainWindow window(watch, {{u"overview"_s, u"Overview"_s, std::nullopt, [] { return new OverviewPage; }}}, {});
    DesktopWall wall(window, watch, store, {});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    watch.show(demoImpactPicture());
    for (const Qt::Key back : {Qt::Key_F11, Qt::Key_Escape}) {
        QTest::keyClick(&window, Qt::Key_F11);
        QVERIFY(wall.isUp());
        QWidget* view = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "wall"_L1)
                view = widget;
        }
        QVERIFY(view);
        QVERIFY(view->isFullScreen());
        QVERIFY(view->accessibleName().isEmpty() || view->accessibleName().contains(u"critical"_s));
        QTest::keyClick(view, back);
        QTRY_VERIFY(!wall.isUp());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    // It only reads.
    QVERIFY(store.asked.isEmpty());
    QVERIFY(watch.asked.isEmpty());
}

QTEST_MAIN(tst_wallscreens)
#include "tst_wallscreens.moc"
