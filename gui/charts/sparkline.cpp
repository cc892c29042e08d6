// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/sparkline.h"

#include "gui/charts/chartlines.h"
#include "gui/style/type.h"
#include "models/items/formats.h"

#include <QEvent>

#include <cmath>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

void paintTicks(
    QPainter& painter, const ChartMap& map, const ChartSeries& series, ChartSpan span, const ChartLook& look)
{
    painter.setPen(QPen(look.theme.color(Token::LineStrong), look.hairline));
    for (const ChartMark& mark : series.marks) {
        if (mark.ms < span.from || mark.ms > span.to)
            continue;
        const qreal x = std::floor(map.x(double(mark.ms))) + 0.5;
        painter.drawLine(QPointF(x, map.plot().top()), QPointF(x, map.plot().bottom()));
    }
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const ChartSeries& series, const Theme& theme)
{
    paintSparkline(painter, rect, series, screenLook(theme));
}

void paintSparkline(QPainter& painter, const QRectF& rect, const ChartSeries& series, const ChartLook& look)
{
    if (rect.isEmpty())
        return;
    const ChartSpan span = spanOf(series);
    const ChartRuns cut = runsOf(series, span);
    // The last point and the line keep half their size away from the edges.
    const qreal inset = std::min({look.pointRadius, rect.height() / 4, rect.width() / 4});
    const ChartMap map(rect.adjusted(0, inset, -inset, -inset), span, sparkRange(series, cut.runs));

    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    paintBand(painter, ChartMap(rect.adjusted(0, inset, 0, -inset), span, sparkRange(series, cut.runs)), series, look);
    paintTicks(painter, map, series, span, look);
    if (series.limit)
        paintLimit(painter, map, *series.limit, look);
    paintHoles(painter, map, cut.holes, look);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRuns(painter, map, series, cut.runs, span, look, 0);
    paintLastPoint(painter, map, series, cut.runs, look, 0);
    painter.restore();
}

QString chartDescription(const ChartSeries& series)
{
    QStringList parts;
    const QString unit = series.unit.isEmpty() ? QString() : u' ' + series.unit;
    parts << Sparkline::tr("last %1").arg(numberText(lastValue(series)) + unit);
    if (series.band)
        parts << Sparkline::tr("normal %1–%2").arg(numberText(series.band->first), numberText(series.band->second));
    if (series.limit)
        parts << Sparkline::tr("limit %1").arg(numberText(*series.limit));
    const auto holes = runsOf(series, spanOf(series)).holes.size();
    if (holes > 0)
        parts << Sparkline::tr("%n gap(s) without data", nullptr, int(holes));
    return parts.join(u", "_s);
}

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Sparkline::setSeries(const ChartSeries& series)
{
    if (m_series == series)
        return;
    m_series = series;
    setAccessibleName(series.name);
    setAccessibleDescription(chartDescription(series));
    update();
}

QSize Sparkline::sizeHint() const
{
    return {scaled(120), scaled(24)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {scaled(48), scaled(14)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_series, themeOf(this));
}

} // namespace yagura
