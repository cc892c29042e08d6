// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktopwall.h"

#include "backends/poll/bootclock.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/report/reportfile.h"
#include "gui/style/tokens.h"

#include <QScreen>

namespace yagura {

/// What the wall looks through; kept once it was made, so that "normal since" does not begin anew with each F11.
struct DesktopWall::Parts {
    Parts(MainWindow& window, Watch& watch, IncidentStore& store)
        : reader(store), running(reader, programLanguage()), feed(watch, systemClock())
    {
        feed.shareHistory(window.history());
        feed.follow(running);
        if (window.picture())
            feed.take(window.picture());
        running.start();
    }

    RecordReader reader;
    RunningIncident running;
    WallFeed feed;
};

DesktopWall::DesktopWall(MainWindow& window, Watch& watch, IncidentStore& store, const WallPlace& place)
    : m_window(window), m_watch(watch), m_store(store), m_place(place)
{
    connect(&window, &MainWindow::wallWanted, this, &DesktopWall::turn);
    connect(&window, &MainWindow::closing, this, [this] { m_view.reset(); });
}

DesktopWall::~DesktopWall() = default;

void DesktopWall::turn()
{
    if (m_view)
        m_view.reset();
    else
        hang();
}

void DesktopWall::hang()
{
    if (!m_parts)
        m_parts = std::make_unique<Parts>(m_window, m_watch, m_store);
    if (m_runbooks)
        m_parts->running.setRunbooks(m_runbooks());
    m_view = std::make_unique<WallView>(m_parts->feed, m_place);
    const Theme theme = themeOf(&m_window);
    m_view->setPalette(theme.name() == ThemeName::Dark ? Theme::wall().palette() : theme.palette());
    // The view is in the middle of its own event when it asks to go.
    const auto takeOff = [this] { m_view.reset(); };
    connect(m_view.get(), &WallView::leaveWanted, this, takeOff, Qt::QueuedConnection);
    connect(m_view.get(), &WallView::closed, this, takeOff, Qt::QueuedConnection);
    if (const QScreen* screen = m_window.screen()) {
        m_view->setGeometry(screen->geometry());
        m_view->setScreenSize(screen->size());
    }
    m_view->showFullScreen();
    m_view->activateWindow();
}

} // namespace yagura
