// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/wallview.h"

#include <functional>
#include <memory>

namespace yagura {

class MainWindow;

/// The wall in the desktop: F11 hangs it over the screen on which the window stands, F11 or Esc takes it off. It looks
/// at the same watch and the same record as the window, and is made when it is first wanted. The record is read only
/// while the wall hangs.
class DesktopWall final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    DesktopWall(MainWindow& window, Watch& watch, IncidentStore& store, const WallPlace& place);
    ~DesktopWall() override;

    /// Asked each time the wall is hung.
    void setRunbooks(std::function<Runbooks()> runbooks) { m_runbooks = std::move(runbooks); }
    void setRoom(const RoomSettings& room) { m_room = room; }
    /// Hangs it, or takes it off.
    void turn();
    bool isUp() const { return m_view != nullptr; }

private:
    struct Record;

    void makeFeed();
    void hang();
    void takeOff();

    MainWindow& m_window;
    Watch& m_watch;
    IncidentStore& m_store;
    WallPlace m_place;
    RoomSettings m_room;
    std::function<Runbooks()> m_runbooks;
    std::unique_ptr<WallFeed>
        m_feed; ///< kept once it was made, so that "normal since" does not begin anew with each F11
    std::unique_ptr<Record> m_record; ///< while the wall hangs
    std::unique_ptr<WallView> m_view;
};

} // namespace yagura
