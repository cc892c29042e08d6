// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace yagura {

/// One of several things that stand in a given order above each other.
struct Stacked {
    double wish = 0; ///< where its centre would like to be
    double room = 0; ///< that it takes, its share of the gaps included
    double weight = 1; ///< how much its wish counts
};

/// Centres as near to the wishes as the order and the room allow (the least sum of squares). Linear.
std::vector<double> stacked(const std::vector<Stacked>& wanted);

} // namespace yagura
