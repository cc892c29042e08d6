// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktopwall.h"

#include "backends/poll/bootclock.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/report/reportfile.h"
#include "gui/style/tokens.h"

#include <QScreen>

namespace yagura {

/// The incident that runs, as the wall reads it.
struct DesktopWall::Record {
    explicit Record(IncidentStore& store) : reader(store), running(reader, programLanguage()) { }

    RecordReader reader;
    RunningIncident running;
};

DesktopWall::DesktopWall(MainWindow& window, Watch& watch, IncidentStore& store, const WallPlace& place)
    : m_window(window), m_watch(watch), m_store(store), m_place(place)
{
    connect(&window, &MainWindow::wallWanted, this, &DesktopWall::turn);
    connect(&window, &MainWindow::closing, this, &DesktopWall::takeOff);
}

DesktopWall::~DesktopWall() = default;

void DesktopWall::turn()
{
    if (m_view)
        takeOff();
    else
        hang();
}

void DesktopWall::takeOff()
{
    m_view.reset();
    m_record.reset();
}

void DesktopWall::makeFeed()
{
    m_feed = std::make_unique<WallFeed>(m_watch, systemClock());
    m_feed->shareHistory(m_window.history());
    if (m_window.picture())
        m_feed->take(m_window.picture());
}

void DesktopWall::hang()
{
    if (!m_feed)
        makeFeed();
    m_feed->setRoom(m_room);
    m_record = std::make_unique<Record>(m_store);
    if (m_runbooks)
        m_record->running.setRunbooks(m_runbooks());
    m_feed->follow(m_record->running);
    m_record->running.start();
    m_view = std::make_unique<WallView>(*m_feed, m_place);
    const Theme theme = themeOf(&m_window);
    m_view->setPalette(theme.name() == ThemeName::Dark ? Theme::wall().palette() : theme.palette());
    // The view is in the middle of its own event when it asks to go.
    connect(m_view.get(), &WallView::leaveWanted, this, &DesktopWall::takeOff, Qt::QueuedConnection);
    connect(m_view.get(), &WallView::closed, this, &DesktopWall::takeOff, Qt::QueuedConnection);
    if (const QScreen* screen = m_window.screen()) {
        m_view->setGeometry(screen->geometry());
        m_view->setScreenSize(screen->size());
    }
    m_view->showFullScreen();
    m_view->activateWindow();
}

} // namespace yagura
