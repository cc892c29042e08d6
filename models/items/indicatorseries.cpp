// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorseries.h"

#include "models/domain/targetstate.h"

namespace yagura {

ChartSeries seriesOf(const History& history, const SeriesWish& wish, const Moment& now)
{
    constexpr qint64 span = 30 * 60 * 1000;

    ChartSeries series;
    series.name = wish.name;
    series.unit = wish.unit;
    series.limit = wish.limit;
    series.severity = wish.severity;
    const qint64 end = now.utc.toMSecsSinceEpoch();
    series.span = ChartSpan {end - span, end};
    for (const HistoryPoint& point : history.series(wish.target, wish.indicator, wish.object))
        series.points.push_back({point.utcMs, point.value});
    // The same patience as for freshness, and never less than the distance that down-sampling puts between points.
    const qint64 patience = (2 * wish.every + attemptDeadline(wish.every)).count();
    series.longestGapMs = std::max<qint64>(patience, 10'000);
    return series;
}

} // namespace yagura
