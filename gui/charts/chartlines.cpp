// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartlines.h"

#include "gui/style/hatch.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

QPen penFor(const ChartLook& look, const ChartSeries& series, bool isOutside, std::size_t index)
{
    return isOutside ? outsidePen(look, series.severity, index) : seriesPen(look, index);
}

bool isOutsideBand(const ChartSeries& series, double value)
{
    return series.band && (value < series.band->first || value > series.band->second);
}

} // namespace

void paintBand(QPainter& painter, const ChartMap& map, const ChartSeries& series, const ChartLook& look)
{
    if (!series.band)
        return;
    const QRectF plot = map.plot();
    const qreal top = std::clamp(map.y(series.band->second), plot.top(), plot.bottom());
    const qreal bottom = std::clamp(map.y(series.band->first), plot.top(), plot.bottom());
    painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), look.theme.color(Token::Band));
}

void paintLimit(QPainter& painter, const ChartMap& map, double limit, const ChartLook& look)
{
    // On the middle of a pixel row, where one pixel stays one pixel.
    const qreal y = std::floor(map.y(limit)) + 0.5;
    painter.setPen(limitPen(look));
    painter.drawLine(QPointF(map.plot().left(), y), QPointF(map.plot().right(), y));
}

void paintHoles(QPainter& painter, const ChartMap& map, const std::vector<ChartSpan>& holes, const ChartLook& look)
{
    for (const ChartSpan& hole : holes)
        drawHatch(painter, map.between(hole), look.theme);
}

void paintRuns(QPainter& painter, const ChartMap& map, const ChartSeries& series, const std::vector<ChartRun>& runs,
    ChartSpan span, const ChartLook& look, std::size_t index)
{
    const int columns = std::max(1, int(map.plot().width() * painter.device()->devicePixelRatioF()));
    for (const ChartRun& run : runs) {
        for (const BandPart& part : bandParts(decimated(run, span, columns), series.band)) {
            painter.setPen(penFor(look, series, part.isOutside, index));
            QPolygonF line;
            line.reserve(qsizetype(part.run.size()));
            std::ranges::transform(part.run, std::back_inserter(line), [&](const QPointF& p) { return map.point(p); });
            if (line.size() > 1) {
                painter.drawPolyline(line);
            } else {
                // One reading between two holes is a dot: it was seen, and nothing around it.
                painter.setPen(Qt::NoPen);
                painter.setBrush(penFor(look, series, part.isOutside, index).color());
                painter.drawEllipse(line.front(), look.seriesWidth, look.seriesWidth);
                painter.setBrush(Qt::NoBrush);
            }
        }
    }
}

void paintLastPoint(QPainter& painter, const ChartMap& map, const ChartSeries& series,
    const std::vector<ChartRun>& runs, const ChartLook& look, std::size_t index)
{
    if (!lastValue(series) || runs.empty())
        return;
    const QPointF last = runs.back().back();
    const bool isBad = series.severity >= Severity::Warning && (!series.band || isOutsideBand(series, last.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(penFor(look, series, isBad, index).color());
    painter.drawEllipse(map.point(last), look.pointRadius, look.pointRadius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace yagura
