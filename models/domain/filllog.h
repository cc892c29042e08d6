// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/forecast.h"
#include "models/domain/nodehealth.h"
#include "models/domain/targetstate.h"

#include <QHash>

#include <deque>

namespace yagura {

/// When one file system will be full, by its bytes and by its inodes.
struct FillForecast {
    TimeToFull bytes;
    TimeToFull inodes;

    bool operator==(const FillForecast&) const = default;
};

/// By target and mount point.
using FillForecasts = QHash<std::pair<QString, QString>, FillForecast>;

/// What forecasts are made from: how full each file system was in the last six hours, every 10 s for the newest ten
/// minutes and every minute before. Bounded: 420 points of 24 bytes for each of so many file systems; those beyond have no
/// forecast. Forecasts are made anew every half minute, a few in each round. Ages are those of the boot clock.
class FillLog final {
public:
    struct Limits {
        std::chrono::milliseconds keep {std::chrono::hours(6)};
        std::chrono::milliseconds fine {std::chrono::minutes(10)};
        std::chrono::milliseconds fineStep {std::chrono::seconds(10)};
        std::chrono::milliseconds coarseStep {std::chrono::minutes(1)};
        std::size_t filesystems = 2'000;
        std::chrono::milliseconds forecastEvery {std::chrono::seconds(30)};
        int forecastsAtOnce = 50; ///< a tenth of a millisecond each
    };

    explicit FillLog(Limits limits);

    /// Takes the readings that are new and makes forecasts that are due.
    void append(const QList<TargetState>& targets);

    const FillForecasts& forecasts() const { return m_forecasts; }
    /// The earliest time to full of each file system as an indicator, for rules that gate it by a level.
    QHash<QString, Indicators> indicators() const;

private:
    struct Point {
        std::chrono::milliseconds at {0};
        qint64 bytes = 0;
        qint64 inodes = 0;
    };
    struct Past {
        std::deque<Point> points;
        std::optional<qint64> bytesTotal;
        std::optional<qint64> inodesTotal;
        std::optional<std::chrono::milliseconds> forecastAt; ///< when the last one was made
    };

    void appendNode(const QString& target, const NodeHealth& node, std::chrono::milliseconds at);
    void add(Past& past, const Point& point) const;
    bool isDue(const Past& past) const;
    FillForecast forecastOf(const Past& past) const;
    void forget(const QList<TargetState>& targets);

    Limits m_limits;
    QHash<QString, ReadingPtr> m_seen;
    QHash<std::pair<QString, QString>, Past> m_pasts;
    FillForecasts m_forecasts;
    int m_budget = 0;
};

} // namespace yagura
