// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/wallstory.h"

namespace yagura {

/// Heights and gaps in sizes of the text, so that a wall looks the same on every screen.
namespace wallgrid {
inline constexpr double margin = 0.85;
inline constexpr double gap = 0.42;
inline constexpr double markColumn = 1.54; ///< from the margin to the words behind a mark
inline constexpr double rowMark = 0.76;
inline constexpr double verdictMark = 1.09;
inline constexpr double verdictSize = 1.394; ///< of its type
inline constexpr double verdictTop = 0.18; ///< above it
inline constexpr double verdictLine = 2.2; ///< with what is above it
inline constexpr double headLine = 1.4;
inline constexpr double headFoot = 0.24; ///< below the last line of the head
inline constexpr double row = 1.7;
inline constexpr double footTop = 0.41;
inline constexpr double footLine = 1.455;
inline constexpr double strip = 1.576;
inline constexpr double air = 0.6; ///< that stays between the rows and the strip before further rows are taken in
inline constexpr double chart = 3.5; ///< width of a sparkline
inline constexpr double narrowChart = 2.4; ///< where more words are whole that way
inline constexpr double edge = 0.24;
} // namespace wallgrid

/// An item of a pane that has a row, and how many others of its pane have none.
struct WallRow {
    const WallItem* item = nullptr;
    const WallPane* pane = nullptr;
    int more = 0; ///< in trouble and not shown
    bool isFirst = false; ///< of its pane
};

/// What of a story finds room.
struct WallPlan {
    int headLines = 0;
    std::vector<WallRow> rows;
    int footLines = 0;
};

/// Chooses by importance: verdict and sources always, then the worst row, the cause, further rows, the step, the
/// impact. `height` is that of the window in sizes of the text. The story must outlive the plan.
WallPlan wallPlanOf(const WallStory& story, double height);

/// The page of one pane: its items, as many as fit.
WallPlan wallPanePlanOf(const WallPane& pane, double height);

} // namespace yagura
