// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace yagura {

/// One point of an indicator's past. No value means a hole: we asked and got no answer, or nobody asked.
struct HistoryPoint {
    qint64 utcMs = 0;
    std::optional<double> value;

    bool operator==(const HistoryPoint&) const = default;
};

/// Objects may fill this share of the kept series; the rest is for the numbers of the targets themselves, so that a
/// node with thousands of mounts cannot push out a database.
inline constexpr double shareOfObjects = 0.8;

/// The last half hour of every indicator, down-sampled, for charts. A failed attempt is stored as a hole, and so is
/// silence longer than the target's freshness allows. Bounded: at most `seriesLimit` series of `pointsLimit` points;
/// beyond that, new series are not kept and `dropped()` counts them. Where polls come faster than points are kept,
/// each stretch of time keeps its lowest, its highest and its newest value and one hole, so no peak is lost.
/// Ages are those of the boot clock; the UTC of a point is told by the newest picture's clocks, so a wall clock that
/// was set does not tear the line.
class History final {
public:
    struct Limits {
        std::chrono::milliseconds keep {std::chrono::minutes(30)};
        std::size_t pointsLimit = 720;
        std::size_t seriesLimit = 5'000;
    };

    explicit History(Limits limits);

    /// Takes what is new in this picture; readings that it has seen already cost nothing.
    void append(const Picture& picture);

    /// Oldest first; empty when nothing is known.
    std::vector<HistoryPoint> series(
        const QString& target, const QString& indicator, const std::optional<ObjectRef>& object = std::nullopt) const;

    std::size_t dropped() const { return m_dropped; }

private:
    struct Point {
        qint64 bootMs = 0;
        std::optional<double> value;
    };
    using Series = std::deque<Point>;
    struct TargetPast {
        ReadingPtr seen; ///< kept alive, so that its address stays its identity
        qint64 liveForMs = 0; ///< longer silence is a hole
        std::size_t dropped = 0; ///< numbers of the newest reading that found no place
        QHash<QString, Series> series; ///< by indicator and object
    };

    void appendHole(TargetPast& past, qint64 bootMs);
    void appendValues(TargetPast& past, const Reading& reading);
    Series* seriesOf(TargetPast& past, const Indicator& indicator);
    void add(Series& series, Point point);
    void forget(const Picture& picture);

    Limits m_limits;
    qint64 m_stretchMs; ///< of time, in which so many points are kept that `pointsLimit` covers `keep`
    qint64 m_clockOffsetMs = 0; ///< UTC − boot clock
    std::chrono::milliseconds m_lastForget {0};
    QHash<QString, TargetPast> m_targets;
    std::size_t m_seriesCount = 0;
    std::size_t m_dropped = 0;
};

} // namespace yagura
