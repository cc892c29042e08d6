// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace yagura {

/// What a layered layout is asked for: boxes that stand in columns, causes left and users right, and the lines between
/// them. Only heights are given, because the columns are as wide as the page lets them be.
struct LayoutRequest {
    struct Box {
        QString key;
        int column = 0; ///< from 0
        double height = 0;
        bool isGuest = false; ///< takes a place that the others left

        bool operator==(const Box&) const = default;
    };
    /// From the needed to who needs it, by places in `boxes`. A line that does not lead to a later column is drawn but
    /// moves nothing.
    struct Line {
        int from = 0;
        int to = 0;
        bool isGuest = false; ///< moves nothing; so is a line of a guest

        bool operator==(const Line&) const = default;
    };

    QList<Box> boxes; ///< earlier ones stand higher where nothing speaks against it
    QList<Line> lines; ///< no two alike
    double gap = 0; ///< least distance between two boxes of a column

    bool operator==(const LayoutRequest&) const = default;
};

/// Where everything stands, downwards from 0.
struct LayoutAnswer {
    std::vector<double> centres; ///< of each box
    std::vector<std::vector<double>> bends; ///< of each line: its height in each column that it passes

    bool operator==(const LayoutAnswer&) const = default;
};

/// The request as it is without guests: what arranges it cannot be moved by them.
LayoutRequest withoutGuests(const LayoutRequest& request);

/// Whether the answer fits the request: as many places, all of them numbers, no two boxes of a column over each other.
bool fits(const LayoutAnswer& answer, const LayoutRequest& request);

/// A layout of our own, for when there is no better one: few crossings (sweeps by the middle of the neighbours), then
/// heights as near to the neighbours as the order allows. The same request always gives the same answer. Pure.
LayoutAnswer layeredLayout(const LayoutRequest& request);

/// The answer for a request that has much in common with an earlier one: what stood somewhere stays there, and what is
/// new takes the free place nearest to its neighbours. Nothing when too little is left of the earlier one (less than
/// half, guests not counted), so that a fresh layout is the better picture.
std::optional<LayoutAnswer> keptLayout(const LayoutRequest& request, const LayoutRequest& earlier,
                                       const LayoutAnswer& answer);

/// The answer for a request of which `answer` arranges what is no guest.
LayoutAnswer withGuests(const LayoutRequest& request, const LayoutAnswer& answer);

} // namespace yagura
