// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history.h"
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

} // namespace yagura
