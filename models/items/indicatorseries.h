// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historywish.h"
#include "models/items/chartseries.h"

#include <optional>

namespace yagura {

/// What a chart of an indicator shows.
struct SeriesWish {
    QString target;
    QString indicator;
    std::optional<ObjectRef> object;
    QString name; ///< for legend and text twin
    QString unit; ///< translated
    std::optional<double> limit;
    Severity severity = Severity::Ok;
    std::chrono::milliseconds every {1'000}; ///< poll interval: twice that without a value is a hole
};

/// The last half hour of an indicator as a chart series that ends at `now`.
ChartSeries seriesOf(const History& history, const SeriesWish& wish, const Moment& now);

/// That series with what is kept of the time before its first point, over `rangeMs` that end at `now`; of the stretch
/// in which that point lies, its own points only. Where nothing is known at the begin of that it begins later. Nothing
/// when there is nothing to add.
std::optional<ChartSeries> withBefore(
    const ChartSeries& own, const KeptSeries& kept, qint64 rangeMs, const Moment& now);

} // namespace yagura
