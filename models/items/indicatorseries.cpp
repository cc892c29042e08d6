// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorseries.h"

#include "models/domain/targetstate.h"
#include "models/items/charttime.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr qint64 shortestSpan = 20 * charttime::second;

} // namespace

ChartSeries seriesOf(const History& history, const SeriesWish& wish, const Moment& now)
{
    constexpr qint64 span = 30 * charttime::minute;

    ChartSeries series;
    series.name = wish.name;
    series.unit = wish.unit;
    series.limit = wish.limit;
    series.severity = wish.severity;
    for (const HistoryPoint& point : history.series(wish.target, wish.indicator, wish.object))
        series.points.push_back({point.utcMs, point.value});
    // The time before anybody looked is no hole: the chart begins where we began, and grows to half an hour.
    const qint64 end = now.utc.toMSecsSinceEpoch();
    const qint64 begun = series.points.empty() ? end : series.points.front().ms;
    series.span = ChartSpan {std::clamp(begun, end - span, end - shortestSpan), end};
    // The same patience as for freshness, and never less than the distance that down-sampling puts between points.
    const qint64 patience = (2 * wish.every + attemptDeadline(wish.every)).count();
    series.longestGapMs = std::max<qint64>(patience, 10'000);
    return series;
}

std::optional<ChartSeries> withBefore(const ChartSeries& own, const KeptSeries& kept, qint64 rangeMs, const Moment& now)
{
    const qint64 end = now.utc.toMSecsSinceEpoch();
    const qint64 begin = end - rangeMs;
    const qint64 ours = own.points.empty() ? end : own.points.front().ms;
    const bool reachesBack = kept.sinceMs && *kept.sinceMs <= begin;
    // A stretch in which our first point lies tells by its lowest and highest what we have seen ourselves, and not
    // when.
    const qint64 told = ours - kept.resolutionMs;
    bool isBroken = false;
    std::vector<ChartPoint> points;
    for (const HistoryPoint& point : kept.points) {
        // The time before anybody looked is no hole here, either.
        const bool isBeforeAll = points.empty() && !reachesBack && !point.value;
        if (point.utcMs >= begin && point.utcMs <= told && !isBeforeAll)
            points.push_back({point.utcMs, point.value});
        isBroken = isBroken || (point.utcMs > told && point.utcMs < ours && !point.value);
    }
    if (points.empty())
        return std::nullopt;
    if (isBroken)
        points.push_back({ours - 1, std::nullopt});
    ChartSeries series = own;
    points.insert(points.end(), own.points.begin(), own.points.end());
    // Coarse points may lie far apart; that our own fell silent is told by a hole of its own.
    const bool isSilent = !own.points.empty() && own.points.back().value
        && end - own.points.back().ms > own.longestGapMs.value_or(end);
    if (isSilent)
        points.push_back({own.points.back().ms + *own.longestGapMs, std::nullopt});
    series.longestGapMs = std::max(own.longestGapMs.value_or(0), 2 * kept.resolutionMs + charttime::minute);
    series.span = ChartSpan {reachesBack ? begin : std::min(points.front().ms, end - shortestSpan), end};
    series.points = std::move(points);
    return series;
}

} // namespace yagura
