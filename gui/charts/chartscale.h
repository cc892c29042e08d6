// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"

#include <QRectF>
#include <QTimeZone>

#include <vector>

namespace yagura {

/// The values from the lower to the upper edge of a chart; low is less than high.
struct ValueRange {
    double low = 0;
    double high = 1;
};

/// Room for the runs, the band and the limit, so that a normal series is a calm line through a calm band.
ValueRange sparkRange(const ChartSeries& series, const std::vector<ChartRun>& runs);

/// A value axis with at most three lines on round values.
struct ValueAxis {
    ValueRange range;
    std::vector<double> lines;
};

/// The axis that holds all values, bands and limits; it begins at zero unless that would flatten everything.
ValueAxis valueAxis(const std::vector<ChartSeries>& series, ChartSpan span, std::optional<double> limit);

/// Round moments of the zone's clock within the span, at most that many.
std::vector<qint64> timeTicks(ChartSpan span, int atMost, const QTimeZone& zone);

/// Takes moments and values to places in a rectangle.
class ChartMap final {
public:
    ChartMap(const QRectF& plot, ChartSpan span, ValueRange range);

    QRectF plot() const { return m_plot; }
    qreal x(double ms) const;
    qreal y(double value) const;
    QPointF point(const QPointF& reading) const { return {x(reading.x()), y(reading.y())}; }

    /// The part of the plot between two moments, over its whole height.
    QRectF between(ChartSpan span) const;

private:
    QRectF m_plot;
    ChartSpan m_span;
    ValueRange m_range;
};

} // namespace yagura
