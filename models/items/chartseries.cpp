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

std::vector<BandPart> bandParts(const ChartRun& run, const std::optional<std::pair<double, double>>& band)
{
    if (!band || run.empty())
        return {{run, false}};

    const auto sideOf = [&](const QPointF& point) {
        return point.y() > band->second ? 1 : point.y() < band->first ? -1 : 0;
    };
    std::vector<BandPart> parts{{{run.front()}, sideOf(run.front()) != 0}};
    for (std::size_t at = 1; at < run.size(); ++at) {
        const QPointF from = run[at - 1];
        const QPointF to = run[at];
        // From above to below the band two edges are crossed, in the order in which the line meets them.
        std::vector<double> edges;
        for (const double edge : {band->first, band->second}) {
            if ((from.y() > edge) != (to.y() > edge) && sideOf(from) != sideOf(to))
                edges.push_back(edge);
        }
        if (to.y() < from.y())
            std::ranges::reverse(edges);
        for (const double edge : edges) {
            const double share = (edge - from.y()) / (to.y() - from.y());
            const QPointF crossing(from.x() + share * (to.x() - from.x()), edge);
            parts.back().run.push_back(crossing);
            parts.push_back({{crossing}, !parts.back().isOutside});
        }
        parts.back().run.push_back(to);
    }
    return parts;
}

std::optional<double> lastValue(const ChartSeries& series)
{
    if (series.points.empty() || !series.points.back().value || !std::isfinite(*series.points.back().value))
        return std::nullopt;
    return series.points.back().value;
}

} // namespace yagura
