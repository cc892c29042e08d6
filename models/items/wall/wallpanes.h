// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"
#include "models/items/findingsindex.h"
#include "models/items/overview/earlierlines.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace yagura {

/// The same said in fewer and fewer words. What is shown is the first that fits: text is never made smaller.
using WallWords = QStringList;

/// One thing on the wall: the worst of a pane, or the one that is nearest to trouble.
struct WallItem {
    Severity severity = Severity::Unknown;
    bool isStale = false; ///< what is known of it is not of now
    WallWords name; ///< "orders-db", "node-A /var"
    WallWords words; ///< "connections exhausted 98 / 97", or its number while all is well
    ChartSeries series;

    bool operator==(const WallItem&) const = default;
};

struct WallPane {
    QString title; ///< "Databases"
    std::vector<WallItem> items; ///< worst first; never empty
    WallWords nearest; ///< the first item with its name, for when all is well
    int troubled = 0; ///< items that are not well
    int findings = 0; ///< on all of them: one thing may have several
    int well = 0;

    Severity severity() const { return items.front().severity; }
    /// All that there is to tell of the pane; a row tells one.
    int troubles() const { return std::max(troubled, findings); }
    bool operator==(const WallPane&) const = default;
};

/// Databases, nodes and queues, in this order; a pane of which nothing is watched is left out.
std::vector<WallPane> wallPanes(const FindingsIndex& findings, const TileLines& lines);

/// Why nobody can see that target, in a word or two: "no answer", "stale"; empty while it is live.
QString wallOutage(const TargetState& state, const Moment& now);

} // namespace yagura
