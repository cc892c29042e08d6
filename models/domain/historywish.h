// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/history.h"
#include "models/domain/serieskey.h"

#include <QList>
#include <QMetaType>

#include <memory>

namespace yagura {

/// What somebody wants to know of the days before. Times are milliseconds since the epoch, UTC.
struct HistoryWish {
    static constexpr int fewestPoints = 10;
    static constexpr int mostPoints = 4'000;
    static constexpr qint64 longestMs = 31LL * 24 * 3'600 * 1'000;

    quint64 ticket = 0; ///< the asker's own; comes back as it was
    QList<SeriesKey> series;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int points = 2'000; ///< of each series at most

    bool operator==(const HistoryWish&) const = default;
};

/// What is kept of one series. Where the points lie closer together than was asked for, each stretch of time is told by
/// its lowest, its highest and its newest value, and its holes are holes.
struct KeptSeries {
    std::vector<HistoryPoint> points; ///< oldest first
    std::optional<qint64> sinceMs; ///< nothing older is kept, wanted or not; nothing when nothing is kept
    qint64 resolutionMs = 0; ///< the longest stretch that the points stand for; 0 without points

    bool operator==(const KeptSeries&) const = default;
};

struct HistoryAnswer {
    HistoryWish wish;
    std::vector<KeptSeries> series; ///< as wished, in that order; may be empty with a fault
    /// Why there is less than there could be: history.not_kept, history.unreadable, history.busy, or what HTTP says.
    std::optional<Failure> fault;

    bool operator==(const HistoryAnswer&) const = default;
};

/// How a store of history is.
struct HistoryFacts {
    std::optional<Failure> fault; ///< nothing while all is on the disk
    qint64 bytes = 0; ///< on the disk
    qint64 series = 0;
    qint64 minutes = 0; ///< taken since the start
    qint64 lost = 0; ///< minutes that found no place
    qint64 waiting = 0; ///< minutes in memory that a crash would lose
    std::optional<qint64> oldestMs;

    bool operator==(const HistoryFacts&) const = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::HistoryAnswer)
Q_DECLARE_METATYPE(yagura::HistoryFacts)
