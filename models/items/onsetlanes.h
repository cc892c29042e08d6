// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/items/chartseries.h"

namespace yagura {

/// One finding from when it began until now.
struct OnsetLane {
    QString key; ///< id of the finding
    QString name; ///< the thing that fails: "orders-db", "orders"
    QString title; ///< "orders-db connections exhausted"
    Severity severity = Severity::Unknown;
    qint64 onset = 0; ///< ms since the epoch, UTC
    qint64 since = 0; ///< from when on its rule holds; not before `onset`
    QString how; ///< "left its band", "crossed its threshold"; empty when nobody can say

    bool operator==(const OnsetLane&) const = default;
};

/// "What came first": the lanes of one cause and its symptoms, the earliest on top, and the time that shows them.
struct OnsetLanes {
    QString cause; ///< its title; empty when the lanes are of no single cause
    std::vector<OnsetLane> lanes;
    ChartSpan span;
    int more = 0; ///< lanes that there was no room for

    bool operator==(const OnsetLanes&) const = default;
};

/// The group of that finding, whether it is the cause or a symptom. For one on its own, and for none (an empty id), all
/// causes and findings on their own. At most `most` lanes, the earliest.
OnsetLanes onsetLanes(const Picture& picture, const QString& finding, std::size_t most);

/// "orders-db: left its band at 03:02:10, CRIT for 12:22": a lane for those who cannot see it.
QString laneText(const OnsetLane& lane, const ChartSpan& span);

} // namespace yagura
