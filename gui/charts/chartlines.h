// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartlook.h"
#include "gui/charts/chartscale.h"

#include <QPainter>

namespace yagura {

/// The pieces a chart is drawn from, each in its place in the order of drawing. Shared by sparkline and time chart.
void paintBand(QPainter& painter, const ChartMap& map, const ChartSeries& series, const ChartLook& look);
void paintLimit(QPainter& painter, const ChartMap& map, double limit, const ChartLook& look);
void paintHoles(QPainter& painter, const ChartMap& map, const std::vector<ChartSpan>& holes, const ChartLook& look);

/// The index tells several series apart.
void paintRuns(QPainter& painter, const ChartMap& map, const ChartSeries& series, const std::vector<ChartRun>& runs,
    ChartSpan span, const ChartLook& look, std::size_t index);

/// The dot that says "this is now".
void paintLastPoint(QPainter& painter, const ChartMap& map, const ChartSeries& series,
    const std::vector<ChartRun>& runs, const ChartLook& look, std::size_t index);

} // namespace yagura
