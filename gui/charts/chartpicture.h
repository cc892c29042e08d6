// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartlook.h"
#include "gui/charts/chartscale.h"

#include <QPainter>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace yagura {

/// All that a time chart shows, as a value.
struct ChartPicture {
    std::vector<ChartSeries> series; // of one unit
    ChartSpan span;
    std::vector<ChartMark> marks;
    std::optional<double> limit; // of the whole chart; each series may have its own besides
    QTimeZone zone = QTimeZone::systemTimeZone();

    bool operator==(const ChartPicture&) const = default;
};

/// Where the parts of a time chart are.
struct ChartLayout {
    QRectF plot;
    ValueAxis axis;
    std::vector<qint64> ticks;

    ChartMap map(ChartSpan span) const { return {plot, span, axis.range}; }
};

/// Leaves room for the labels of marks above, the values at the left, the times and the zone below.
ChartLayout layoutOf(const QRectF& rect, const ChartPicture& picture, const QFontMetricsF& metrics);

/// What lies under the series: band, lines, event lines, limit, holes.
void paintChartGround(QPainter& painter, const ChartLayout& layout, const ChartPicture& picture, const ChartLook& look);

/// Values, times, unit, zone and the labels of events.
void paintChartText(QPainter& painter, const QRectF& rect, const ChartLayout& layout, const ChartPicture& picture,
    const ChartLook& look);

/// The whole chart with nothing but a painter; for paper, the wall and worker threads. No legend.
void paintTimeChart(QPainter& painter, const QRectF& rect, const ChartPicture& picture, const ChartLook& look);

/// "JST (UTC+9)".
QString zoneText(const QTimeZone& zone, qint64 atMs);

} // namespace yagura
