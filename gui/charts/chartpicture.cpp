// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartpicture.h"

#include "gui/charts/chartlines.h"
#include "models/items/charttime.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

using namespace charttime;

constexpr qreal pictureGap = 6;

QString tickFormat(const std::vector<qint64>& ticks)
{
    const qint64 step = ticks.size() > 1 ? ticks[1] - ticks[0] : minute;
    if (step >= day)
        return u"MM-dd"_s;
    return step < minute ? u"HH:mm:ss"_s : u"HH:mm"_s;
}

QString tickText(qint64 ms, const QString& format, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(format);
}

qreal middleOfPixel(qreal place)
{
    return std::floor(place) + 0.5;
}

bool isLimit(const ChartPicture& picture, double value)
{
    const auto hasIt = [&](const ChartSeries& one) { return one.limit == value; };
    return picture.limit == value || std::ranges::any_of(picture.series, hasIt);
}

void paintValues(QPainter& painter, const QRectF& rect, const ChartLayout& layout, const ChartMap& map)
{
    const qreal height = painter.fontMetrics().height();
    for (const double line : layout.axis.lines) {
        const QRectF place(
            rect.left(), map.y(line) - height / 2, layout.plot.left() - pictureGap - rect.left(), height);
        painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), numberText(line));
    }
}

void paintTimes(QPainter& painter, const QRectF& rect, const ChartLayout& layout, const ChartPicture& picture)
{
    const ChartMap map = layout.map(picture.span);
    const qreal height = painter.fontMetrics().height();
    const QString format = tickFormat(layout.ticks);
    const QString zone = zoneText(picture.zone, picture.span.to);
    const qreal zoneLeft = rect.right() - painter.fontMetrics().horizontalAdvance(zone);
    const qreal top = layout.plot.bottom() + pictureGap + 2;
    for (const qint64 tick : layout.ticks) {
        const QString text = tickText(tick, format, picture.zone);
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        const qreal left = std::max(map.x(double(tick)) - width / 2, rect.left());
        if (left + width + pictureGap < zoneLeft)
            painter.drawText(QRectF(left, top, width + 1, height), int(Qt::AlignLeft), text);
    }
    painter.drawText(QRectF(zoneLeft, top, rect.right() - zoneLeft + 1, height), int(Qt::AlignRight), zone);
}

// Beside its line: right of it up to the next one, or left where there is no room. A label that fits nowhere is left to
// the table.
void paintMarkLabels(QPainter& painter, const QRectF& rect, const ChartLayout& layout, const ChartPicture& picture)
{
    const ChartMap map = layout.map(picture.span);
    const qreal height = painter.fontMetrics().height();
    qreal taken = rect.left();
    for (std::size_t at = 0; at < picture.marks.size(); ++at) {
        const qreal x = map.x(double(picture.marks[at].ms));
        if (x < layout.plot.left() || x > layout.plot.right())
            continue;
        const QString text = visibleText(picture.marks[at].label);
        const qreal width = painter.fontMetrics().horizontalAdvance(text) + 1;
        const bool isLast = at + 1 == picture.marks.size();
        const qreal next = isLast ? rect.right() : std::min(map.x(double(picture.marks[at + 1].ms)), rect.right());
        const bool fitsRight = x + pictureGap / 2 + width <= next;
        const qreal left = fitsRight ? x + pictureGap / 2 : x - pictureGap / 2 - width;
        if (left >= taken)
            painter.drawText(QRectF(left, rect.top(), width, height), int(Qt::AlignLeft), text);
        taken = fitsRight ? left + width : x + pictureGap / 2;
    }
}

void paintMarkLines(QPainter& painter, const ChartLayout& layout, const ChartPicture& picture, const ChartLook& look)
{
    const ChartMap map = layout.map(picture.span);
    QPen pen(look.theme.color(look.markInk), look.hairline);
    pen.setDashPattern({1, 2});
    painter.setPen(pen);
    const qreal above = painter.fontMetrics().height() + pictureGap / 2;
    for (const ChartMark& mark : picture.marks) {
        const qreal x = middleOfPixel(map.x(double(mark.ms)));
        if (x >= layout.plot.left() && x <= layout.plot.right())
            painter.drawLine(QPointF(x, layout.plot.top() - above), QPointF(x, layout.plot.bottom()));
    }
}

} // namespace

QString zoneText(const QTimeZone& zone, qint64 atMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const int minutes = zone.offsetFromUtc(moment) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    const int size = std::abs(minutes);
    const QString rest = size % 60 == 0 ? QString() : u":%1"_s.arg(size % 60, 2, 10, QLatin1Char('0'));
    return u"%1 (UTC%2%3%4)"_s.arg(moment.timeZoneAbbreviation(), sign, QString::number(size / 60), rest);
}

ChartLayout layoutOf(const QRectF& rect, const ChartPicture& picture, const QFontMetricsF& metrics)
{
    ChartLayout layout;
    layout.axis = valueAxis(picture.series, picture.span, picture.limit);
    qreal valueWidth = 0;
    for (const double line : layout.axis.lines)
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(numberText(line)));
    const qreal top = metrics.height() + pictureGap;
    const qreal bottom = metrics.height() + pictureGap + 2;
    layout.plot = rect.adjusted(std::ceil(valueWidth + pictureGap), std::ceil(top), -pictureGap, -std::ceil(bottom));

    const qreal tickWidth = metrics.horizontalAdvance(u"00:00:00"_s) + 3 * pictureGap;
    layout.ticks = timeTicks(picture.span, std::max(1, int(layout.plot.width() / tickWidth)), picture.zone);
    return layout;
}

void paintChartGround(QPainter& painter, const ChartLayout& layout, const ChartPicture& picture, const ChartLook& look)
{
    const ChartMap map = layout.map(picture.span);
    painter.save();
    painter.setFont(look.font);
    painter.setBrush(Qt::NoBrush);
    const auto banded
        = std::ranges::find_if(picture.series, [](const ChartSeries& one) { return one.band.has_value(); });
    if (banded != picture.series.end())
        paintBand(painter, map, *banded, look);

    painter.setPen(QPen(look.theme.color(Token::Line), look.hairline));
    for (const double line : layout.axis.lines) {
        // The dashes of a limit would vanish on a line.
        if (isLimit(picture, line))
            continue;
        const qreal y = middleOfPixel(map.y(line));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
    }
    paintMarkLines(painter, layout, picture, look);
    if (picture.limit)
        paintLimit(painter, map, *picture.limit, look);
    for (const ChartSeries& one : picture.series) {
        if (one.limit && one.limit != picture.limit)
            paintLimit(painter, map, *one.limit, look);
        paintHoles(painter, map, runsOf(one, picture.span).holes, look);
    }
    painter.restore();
}

void paintChartText(QPainter& painter, const QRectF& rect, const ChartLayout& layout, const ChartPicture& picture,
    const ChartLook& look)
{
    painter.save();
    painter.setFont(look.font);
    painter.setPen(look.theme.color(Token::Text3));
    paintValues(painter, rect, layout, layout.map(picture.span));
    paintTimes(painter, rect, layout, picture);
    painter.setPen(look.theme.color(look.markInk));
    paintMarkLabels(painter, rect, layout, picture);
    painter.restore();
}

void paintTimeChart(QPainter& painter, const QRectF& rect, const ChartPicture& picture, const ChartLook& look)
{
    painter.save();
    painter.setFont(look.font);
    const ChartLayout layout = layoutOf(rect, picture, QFontMetricsF(painter.fontMetrics()));
    const ChartMap map = layout.map(picture.span);
    paintChartGround(painter, layout, picture, look);
    paintChartText(painter, rect, layout, picture, look);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < picture.series.size(); ++index) {
        const ChartSeries& one = picture.series[index];
        const auto runs = runsOf(one, picture.span).runs;
        paintRuns(painter, map, one, runs, picture.span, look, index);
    }
    painter.restore();
}

} // namespace yagura
