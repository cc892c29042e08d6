// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorseries.h"

#include "models/domain/targetstate.h"

#include <algorithm>

namespace yagura {

ChartSeries seriesOf(const History& history, const SeriesWish& wish, const Moment& now)
{
    constexpr qint64 span = 30 * 60 * 1000;
    constexpr qint64 shortestSpan = 20 * 1000;

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

} // namespace yagura
