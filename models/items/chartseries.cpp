// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartseries.h"

#include <algorithm>
#include <cmath>

namespace yagura {

ChartSpan spanOf(const ChartSeries& series)
{
    if (series.span)
        return *series.span;
    if (series.points.empty())
        return {};
    return {series.points.front().ms, series.points.back().ms};
}

ChartRuns runsOf(const ChartSeries& series, ChartSpan span)
{
    ChartRuns cut;
    bool sawNothing = false;
    qint64 lastSeen = span.from;
    for (const ChartPoint& point : series.points) {
        if (point.ms < span.from || point.ms > span.to)
            continue;
        if (!point.value || !std::isfinite(*point.value)) {
            sawNothing = true;
            continue;
        }
        const bool isHole = sawNothing || (series.longestGapMs && point.ms - lastSeen > *series.longestGapMs);
        if (isHole && point.ms > lastSeen)
            cut.holes.push_back({lastSeen, point.ms});
        if (isHole || cut.runs.empty())
            cut.runs.emplace_back();
        cut.runs.back().emplace_back(double(point.ms), *point.value);
        lastSeen = point.ms;
        sawNothing = false;
    }

    const bool fellSilent = series.longestGapMs && span.to - lastSeen > *series.longestGapMs;
    if ((sawNothing || fellSilent) && span.to > lastSeen)
        cut.holes.push_back({lastSeen, span.to});
    return cut;
}

ChartRun decimated(const ChartRun& run, ChartSpan span, int columns)
{
    if (columns < 1 || span.isEmpty() || run.size() <= std::size_t(columns) * 2)
        return run;

    const auto columnOf = [&](const QPointF& point) {
        return std::floor((point.x() - double(span.from)) * columns / double(span.to - span.from));
    };
    const auto isLower = [](const QPointF& left, const QPointF& right) { return left.y() < right.y(); };

    ChartRun thin{run.front()};
    const auto inner = std::prev(run.end());
    for (auto first = std::next(run.begin()); first != inner;) {
        const double column = columnOf(*first);
        const auto last = std::find_if(first, inner, [&](const QPointF& point) { return columnOf(point) != column; });
        auto [low, high] = std::minmax_element(first, last, isLower);
        if (high < low)
            std::swap(low, high);
        thin.push_back(*low);
        if (high != low)
            thin.push_back(*high);
        first = last;
    }
    thin.push_back(run.back());
    return thin;
}

} // namespace yagura
