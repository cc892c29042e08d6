// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/pastpictures.h"
#include "models/domain/serieskey.h"

#include <QDateTime>

#include <chrono>
#include <vector>

namespace yagura {

/// A number over time, as pictures have it.
struct PastSeries {
    struct Point {
        QDateTime at; ///< UTC; when it was read
        std::optional<double> value; ///< nothing: somebody looked and saw nothing

        bool operator==(const Point&) const = default;
    };

    SeriesKey key;
    QString unit; ///< UCUM
    std::vector<Point> points; ///< in the order of time
    std::optional<double> limit; ///< the newest that is known
    std::optional<std::chrono::milliseconds> interval; ///< between two polls

    bool operator==(const PastSeries&) const = default;
};

/// Which numbers a report shows as charts, the most telling first, at most `most`: the first evidence of the finding
/// that leads, its other evidence, then the first evidence of the others as they are given. No number twice. Pure.
QList<SeriesKey> chartKeys(const QList<Finding>& findings, const QString& leading, qsizetype most);

/// These numbers over all the stretches, in the order of the keys; those that no picture knows are left out. Stretches
/// may overlap and come in any order. Pure.
QList<PastSeries> chartsFrom(const QList<PastPictures>& stretches, const QList<SeriesKey>& keys);

/// Where nine tenths of what was seen before that moment lay: its 5th and 95th percentile. Nothing of fewer than ten
/// values.
std::optional<std::pair<double, double>> bandBefore(const PastSeries& series, const QDateTime& moment);

} // namespace yagura
