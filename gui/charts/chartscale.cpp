// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartscale.h"

#include "models/items/charttime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace yagura {

namespace {

using namespace charttime;

constexpr int mostLines = 3;

constexpr std::array<qint64, 21> timeSteps {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
    minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour,
    12 * hour, day, 2 * day, 7 * day, 28 * day};

struct Extent {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void take(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void take(const ChartSeries& series, const std::vector<ChartRun>& runs)
    {
        for (const ChartRun& run : runs) {
            for (const QPointF& point : run)
                take(point.y());
        }
        if (series.band) {
            take(series.band->first);
            take(series.band->second);
        }
        if (series.limit)
            take(*series.limit);
    }
    bool isEmpty() const { return low > high; }
};

// A line that hardly moves must look like one: noise is not blown up to the height of the chart.
ValueRange widened(Extent extent, double padding)
{
    if (extent.isEmpty())
        return {};
    const double middle = (extent.low + extent.high) / 2;
    const double least = std::max({std::abs(middle) * 0.2, (extent.high - extent.low), 1e-9});
    const double half = least / 2 * (1 + padding);
    return {middle - half, middle + half};
}

double roundStep(double low, double high)
{
    double magnitude = std::pow(10, std::floor(std::log10(high - low)) - 1);
    for (;; magnitude *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * magnitude;
            if (std::floor(high / step) - std::ceil(low / step) + 1 <= mostLines)
                return step;
        }
    }
}

} // namespace

ValueRange sparkRange(const ChartSeries& series, const std::vector<ChartRun>& runs)
{
    Extent extent;
    extent.take(series, runs);
    return widened(extent, 0.16);
}

ValueAxis valueAxis(const std::vector<ChartSeries>& series, ChartSpan span, std::optional<double> limit)
{
    Extent extent;
    for (const ChartSeries& one : series)
        extent.take(one, runsOf(one, span).runs);
    if (limit)
        extent.take(*limit);
    if (extent.isEmpty())
        return {{0, 1}, {0, 1}};

    double low = extent.low;
    double high = extent.high;
    if (low >= 0 && low < 0.6 * high)
        low = 0;
    if (high - low < std::max(std::abs(high) * 1e-6, 1e-9)) {
        // What is counted is never less than nothing.
        low = high >= 0 ? 0 : high - 1;
        high = high > 0 ? high : high + 1;
    }
    const double step = roundStep(low, high);
    ValueAxis axis;
    axis.range.low = low == 0 ? 0 : low - (high - low) * 0.06;
    axis.range.high = high + (high - low) * 0.06;
    for (double line = std::ceil(low / step); line <= std::floor(high / step); ++line)
        axis.lines.push_back(line * step);
    return axis;
}

std::vector<qint64> timeTicks(ChartSpan span, int atMost, const QTimeZone& zone)
{
    if (span.isEmpty() || atMost < 1)
        return {};
    const qint64 shift = qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(span.to, Qt::UTC))) * second;
    const auto fits = [&](qint64 step) { return (span.to - span.from) / step + 1 <= atMost; };
    const auto found = std::ranges::find_if(timeSteps, fits);
    const qint64 step = found == timeSteps.end() ? (span.to - span.from) / atMost + 1 : *found;

    std::vector<qint64> ticks;
    const qint64 past = (span.from + shift) % step;
    for (qint64 tick = past == 0 ? span.from : span.from + step - past; tick <= span.to; tick += step)
        ticks.push_back(tick);
    return ticks;
}

ChartMap::ChartMap(const QRectF& plot, ChartSpan span, ValueRange range)
    : m_plot(plot), m_span(span), m_range(range) { }

qreal ChartMap::x(double ms) const
{
    if (m_span.isEmpty())
        return m_plot.right();
    return m_plot.left() + (ms - double(m_span.from)) / double(m_span.to - m_span.from) * m_plot.width();
}

qreal ChartMap::y(double value) const
{
    return m_plot.bottom() - (value - m_range.low) / (m_range.high - m_range.low) * m_plot.height();
}

QRectF ChartMap::between(ChartSpan span) const
{
    const qreal left = std::max(x(double(span.from)), m_plot.left());
    const qreal right = std::min(x(double(span.to)), m_plot.right());
    return {left, m_plot.top(), std::max(right - left, 0.0), m_plot.height()};
}

} // namespace yagura
