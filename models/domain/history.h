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

/// The last half hour of every indicator, down-sampled, for charts. A failed attempt is stored as a hole, and so is
/// silence longer than the target's freshness allows. Bounded: at most `seriesLimit` series of `pointsLimit` points;
/// beyond that, new series are not kept and `dropped()` counts them.
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
    std::vector<HistoryPoint> series(const QString& target, const QString& indicator,
                                     const std::optional<ObjectRef>& object = std::nullopt) const;

    std::size_t dropped() const { return m_dropped; }

private:
    using Series = std::deque<HistoryPoint>;
    struct TargetPast {
        ReadingPtr seen; ///< kept alive, so that its address stays its identity
        Moment lastValueAt;
        QHash<QString, Series> series; ///< by indicator and object
    };

    void appendHole(TargetPast& past, qint64 utcMs);
    void appendValues(TargetPast& past, const Reading& reading);
    void add(Series& series, HistoryPoint point);

    Limits m_limits;
    QHash<QString, TargetPast> m_targets;
    std::size_t m_seriesCount = 0;
    std::size_t m_dropped = 0;
};

} // namespace yagura
