// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historybucket.h"
#include "models/domain/historywish.h"

namespace yagura {

using SeriesKeyPtr = std::shared_ptr<const SeriesKey>;

/// One minute of all series, ready to be kept. Minutes are those of the boot clock.
struct HistoryMinute {
    qint64 minute = 0; ///< since boot
    qint64 clockOffsetMs = 0; ///< UTC − boot clock, as the newest picture says
    std::vector<std::pair<SeriesKeyPtr, HistoryBucket>> buckets;
};
using HistoryMinutePtr = std::shared_ptr<const HistoryMinute>;

/// Makes minutes of pictures: one bucket for each series that was known in that minute. A failed attempt, an unknown
/// value and silence longer than the target's freshness allows are holes; a slow target whose value is still in force
/// is quiet and no hole. What is read belongs to the minute of the picture that shows it first.
///
/// Bounded as History is: beyond `seriesLimit` new series are not kept, and objects may fill four fifths of it. Used
/// from one thread.
class HistoryMinutes final {
public:
    struct Limits {
        std::size_t seriesLimit = 5'000;
    };

    explicit HistoryMinutes(Limits limits) : m_limits(limits) { }

    /// Takes what is new; gives the minute that ended since, if one did.
    HistoryMinutePtr append(const Picture& picture);
    /// The minute so far, at the end of the program.
    HistoryMinutePtr finish();
    std::size_t dropped() const { return m_dropped; } ///< numbers of the newest readings that found no place

private:
    struct Series {
        SeriesKeyPtr key;
        HistoryBucket bucket;
        qint64 lastBootMs = 0; ///< of the newest value
        bool isInHole = true; ///< the next value begins a new line
    };
    using Name = std::pair<QString, QString>; ///< indicator and object
    struct TargetPast {
        ReadingPtr seen;
        qint64 liveForMs = 0;
        std::size_t dropped = 0;
        std::vector<Series> series;
        QHash<Name, std::size_t> places;
    };

    void take(TargetPast& past, const QString& target, const Reading& reading);
    Series* seriesOf(TargetPast& past, const QString& target, const Indicator& indicator, std::size_t guess);
    HistoryMinutePtr close(qint64 minute);
    void forget(const Picture& picture);

    Limits m_limits;
    std::optional<qint64> m_minute; ///< the open one
    qint64 m_clockOffsetMs = 0;
    QHash<QString, TargetPast> m_targets;
    std::size_t m_count = 0;
    std::size_t m_dropped = 0;
};

} // namespace yagura
