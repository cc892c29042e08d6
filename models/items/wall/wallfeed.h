// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/runningincident.h"
#include "models/items/wall/wallmotion.h"
#include "models/items/wall/wallstory.h"
#include "models/ports/clock.h"
#include "models/ports/watch.h"

#include <QPointer>
#include <QTimer>

namespace yagura {

/// What the walls of this program show: takes pictures, keeps their half hour, and tells a story anew each second, so
/// that ages go on when pictures do not. One for all screens. Knows nothing that could change anything: a watch, a
/// clock and a record to read. Lives in the gui thread.
class WallFeed final : public QObject {
    Q_OBJECT

public:
    /// `watch` must outlive this.
    WallFeed(Watch& watch, Clock clock, QObject* parent = nullptr);

    /// The half hour that somebody else keeps of the same watch, to be taken instead of one of our own. Must outlive
    /// this.
    void shareHistory(const History& history) { m_shared = &history; }
    /// What runs is told as long as that object lives.
    void follow(const RunningIncident& incident);
    /// What people wrote down for the room.
    void setRoom(const RoomSettings& room) { m_room = room; }
    /// The page to begin with, and the picture that somebody has already.
    void setFirstPage(int page) { m_firstPage = page; }
    void take(const PicturePtr& picture);

    /// Made once a second, and at once when what is wrong has changed, however many screens ask.
    const WallStory& story() const;
    /// Of that story: it moves only while all is well.
    int page(const WallStory& story) const;
    QPoint shift() const { return wallShiftAt(m_clock().boot); }

signals:
    void changed();
    /// Something became critical that was not.
    void alarmed();

private:
    const History& history() const { return m_shared ? *m_shared : m_own; }
    WallSource source() const;
    void tellAnew();

    Watch& m_watch;
    Clock m_clock;
    QPointer<const RunningIncident> m_incident;
    RoomSettings m_room;
    History m_own {History::Limits {}};
    const History* m_shared = nullptr;
    EarlierLines m_earlier;
    PicturePtr m_picture;
    Moment m_begun;
    Moment m_pictureAt;
    std::optional<Moment> m_wellSince;
    WallAlarm m_alarm;
    std::vector<WallPane> m_panes; ///< of the newest picture
    mutable WallStory m_story;
    mutable std::optional<qint64> m_toldAt; ///< the second of that story; nothing: it is to be told anew
    int m_firstPage = 0;
    QTimer m_second;
};

} // namespace yagura
