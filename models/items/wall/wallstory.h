// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/items/wall/wallincident.h"
#include "models/items/wall/wallpanes.h"

namespace yagura {

/// One line of the wall: what it is, the words, and what stands at its right end.
struct WallLine {
    enum class Tone {
        Plain,
        Quiet, ///< nobody has to read it
        Strong, ///< the probable cause
        Late, ///< is overdue
    };

    QString label; ///< may be empty
    WallWords words;
    QString aside; ///< may be empty
    Tone tone = Tone::Plain;
    bool isCurrent = false; ///< the label is that of the step people are at

    bool operator==(const WallLine&) const = default;
};

/// All that the wall says now, without where it stands. A value: the same wall can be told, painted and tested.
struct WallStory {
    enum class Kind {
        Starting, ///< no picture yet, and none is overdue
        NoData, ///< pictures do not come any more: what was last seen is not shown as if it were now
        Well, ///< all is well and can be seen
        Trouble,
    };

    Kind kind = Kind::Starting;
    Severity severity = Severity::Unknown;
    WallWords verdict;
    QString incident; ///< its name while one runs
    QString clock; ///< how long the incident lasts, else the time of day
    bool isIncidentClock = false;
    std::vector<WallLine> head; ///< below the verdict, two; the second may be empty
    std::vector<WallPane> panes; ///< databases, nodes, queues, as far as they are watched
    std::vector<WallLine> foot; ///< what people do, the most important first; at most three
    Severity sources = Severity::Unknown; ///< Ok while all of them are live
    WallWords sourcesWords;
    QString sourcesAside; ///< the age of the oldest, or the time of day

    /// Pages to go through: the first one is the whole, and while all is well each pane has one of its own.
    int pages() const;
};

/// What the wall is made from. The caller brings the time: nothing here owns a clock.
struct WallSource {
    PicturePtr picture; ///< null: none has come
    std::vector<WallPane> panes; ///< of that picture
    Moment begun; ///< when the wall was switched on
    Moment pictureAt; ///< when that picture came
    Moment now;
    std::optional<Moment> wellSince;
    std::optional<WallIncident> incident; ///< that runs
    RoomSettings room; ///< what people wrote down for it
    QDateTime lastIncidentEnded; ///< invalid: there was none, or nobody knows
};

/// So long without a picture, and the wall says so. One comes each second.
inline constexpr std::chrono::milliseconds wallPatience {10'000};

WallStory wallStoryOf(const WallSource& source);

} // namespace yagura
