// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace yagura {

/// Source rows in reading order.
using RowOrder = std::vector<int>;

/// The way from one order of rows to another, in three steps that a view can follow: rows arrive in one run at the end,
/// all are put in order at once, and those that leave, which stand at the end by then, leave in one run.
struct Reordering {
    RowOrder arriving;
    RowOrder between; ///< the new order, and behind it the rows that leave
    std::vector<int> places; ///< of each source row in `between`, or -1
    std::size_t leaving = 0;
};

/// For any thread. `now` and `next` name rows below `sourceRows`, each at most once.
Reordering reorderingOf(const RowOrder& now, RowOrder next, int sourceRows);

/// Where each of the source rows stands in `order`, or -1.
std::vector<int> placesIn(const RowOrder& order, int sourceRows);

} // namespace yagura
