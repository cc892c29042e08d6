// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/chartblock.h"

#include "gui/charts/chartpicture.h"
#include "gui/report/headingblock.h"
#include "gui/report/paragraph.h"
#include "models/items/report/reportwords.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

constexpr qreal titleHeight = 19 * paper::point;

ChartSeries seriesOf(const ReportChart& chart)
{
    ChartSeries series;
    series.name = chart.title.text();
    series.points.reserve(chart.points.size());
    const auto shown = [scale = chartScale(chart)](const std::optional<double>& value) {
        return value ? std::optional(*value * scale) : std::nullopt;
    };
    for (const ReportChart::Point& point : chart.points)
        series.points.push_back({point.at.toMSecsSinceEpoch(), shown(point.value)});
    series.limit = shown(chart.limit);
    if (chart.bandLow && chart.bandHigh)
        series.band = std::pair(*shown(chart.bandLow), *shown(chart.bandHigh));
    if (chart.longestGap)
        series.longestGapMs = chart.longestGap->count();
    series.severity = chart.severity;
    return series;
}

ChartPicture pictureOf(const ReportChart& chart, const QTimeZone& zone)
{
    ChartPicture picture;
    picture.series = {seriesOf(chart)};
    picture.span = spanOf(picture.series.front());
    for (const ReportChart::Event& event : chart.events)
        picture.marks.push_back({event.at.toMSecsSinceEpoch(), event.label.text()});
    std::ranges::sort(picture.marks, {}, &ChartMark::ms);
    picture.zone = zone;
    return picture;
}

/// In points: the painter is scaled, because a chart thinks in whole pixels.
ChartLook printLook()
{
    ChartLook look {.theme = Theme::print(), .font = paperFont(PaperRole::Caption)};
    look.font.setPixelSize(8);
    look.seriesWidth = 0.9;
    look.outsideWidth = 1.25;
    look.pointRadius = 1.6;
    look.hairline = 0.5;
    look.markInk = Token::Text;
    return look;
}

/// What the dashed line and the grey band are, said beside them.
void paintNames(QPainter& painter, const ChartLayout& layout, const ChartPicture& picture, const ReportChart& chart,
    const ChartLook& look)
{
    const ChartMap map = layout.map(picture.span);
    const QFontMetricsF metrics(look.font);
    painter.setFont(look.font);
    painter.setPen(look.theme.color(Token::Text3));
    const qreal left = layout.plot.left() + 3;
    const double scale = chartScale(chart);
    if (chart.limit) {
        // At the right end: at the left one stands the name of the band.
        const QString text = limitText(chart);
        const qreal begin = layout.plot.right() - metrics.horizontalAdvance(text) - 3;
        painter.drawText(QPointF(begin, map.y(*chart.limit * scale) - metrics.descent()), text);
    }
    if (!chart.bandLow)
        return;
    const qreal below = map.y(*chart.bandLow * scale) + metrics.ascent() + 1;
    const qreal above = map.y(*chart.bandHigh * scale) - metrics.descent() - 1;
    const bool fitsBelow = below + metrics.descent() < layout.plot.bottom();
    painter.drawText(QPointF(left, fitsBelow ? below : above), bandText(chart));
}

} // namespace

ChartBlock::ChartBlock(const ReportChart& chart, const QTimeZone& zone, qreal height)
    : m_chart(chart), m_zone(zone), m_height(height)
{
}

void ChartBlock::paint(QPainter& painter, const QRectF& rect, int) const
{
    HeadingBlock(m_chart.title.text(), chartCaption(m_chart)).paint(painter, rect, 0);
    const ChartPicture picture = pictureOf(m_chart, m_zone);
    const ChartLook look = printLook();
    painter.save();
    painter.translate(rect.left(), rect.top() + titleHeight);
    painter.scale(paper::point, paper::point);
    const QRectF place(0, 0, rect.width() / paper::point, (rect.height() - titleHeight) / paper::point);
    paintTimeChart(painter, place, picture, look);
    paintNames(painter, layoutOf(place, picture, QFontMetricsF(look.font)), picture, m_chart, look);
    painter.restore();
}

} // namespace yagura
