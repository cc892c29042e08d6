// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/severity.h"

#include <QMetaType>
#include <QPointF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace yagura {

/// One reading. No value means that somebody looked and saw nothing: a hole, not a zero.
struct ChartPoint {
    qint64 ms = 0; // since the epoch, UTC
    std::optional<double> value;

    bool operator==(const ChartPoint&) const = default;
};

/// Something that happened, drawn as an upright line.
struct ChartMark {
    qint64 ms = 0; // since the epoch, UTC
    QString label; // may be empty
    QString tip {}; // the whole of it, for who points at the line; may be empty

    bool operator==(const ChartMark&) const = default;
};

/// From and to in milliseconds since the epoch, UTC.
struct ChartSpan {
    qint64 from = 0;
    qint64 to = 0;

    bool isEmpty() const { return to <= from; }
    bool operator==(const ChartSpan&) const = default;
};

/// One line of a chart with all that is needed to judge it. Points stand in the order of time.
struct ChartSeries {
    QString name;
    QString unit; // translated, for the axis and the text twin
    std::vector<ChartPoint> points;
    std::optional<double> limit; // the dashed line: what must not be reached
    std::optional<std::pair<double, double>> band; // what is normal, low and high
    std::vector<ChartMark> marks;
    std::optional<qint64> longestGapMs; // readings further apart than this have a hole between them
    std::optional<ChartSpan> span; // what to show; without it, from the first to the last point
    Severity severity = Severity::Ok; // colours the part outside the band

    bool operator==(const ChartSeries&) const = default;
};

/// A stretch without holes: x is milliseconds since the epoch, y the value. Never empty, never NaN.
using ChartRun = std::vector<QPointF>;

/// A series cut where data is missing.
struct ChartRuns {
    std::vector<ChartRun> runs;
    std::vector<ChartSpan> holes; // where nothing is known, also before the first and after the last value
};

/// What the series covers: its own span, or its first to its last point.
ChartSpan spanOf(const ChartSeries& series);

/// Cuts the series at holes, at values that are not finite and at gaps longer than longestGapMs.
/// Points outside the span are left out.
ChartRuns runsOf(const ChartSeries& series, ChartSpan span);

/// At most two points (the lowest and the highest) in each of that many columns of the span, in the order of time,
/// so that a peak survives however narrow the chart is. The first and the last point always stay.
ChartRun decimated(const ChartRun& run, ChartSpan span, int columns);

/// A stretch of a run that is wholly inside or wholly outside the normal band. Neighbours share their end point.
struct BandPart {
    ChartRun run;
    bool isOutside = false;
};

/// Cuts a run where it crosses the band. Without a band all of it is inside.
std::vector<BandPart> bandParts(const ChartRun& run, const std::optional<std::pair<double, double>>& band);

/// The last value, if the series does not end in a hole.
std::optional<double> lastValue(const ChartSeries& series);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ChartSeries)
