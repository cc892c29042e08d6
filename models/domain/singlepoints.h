// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace yagura {

/// A node whose failure alone fails at least one service or function other than itself.
struct SinglePoint {
    NodeIndex node = noNode;
    double weight = 0; ///< sum of the weights of the functions that fail with it
    int functions = 0;
    int services = 0;

    bool operator==(const SinglePoint&) const = default;
};

/// Every single point of failure, exactly, worst first: by weight, then functions, then services, then the graph's order.
/// Takes all nodes to be well but the one that fails; soft needs never fail anything.
///
/// Costs one pass over the graph for 64 candidates at a time. `progress` is told the share done, 0 to 1, now and then,
/// in the calling thread. Nothing is returned once `stop` was asked for.
std::optional<std::vector<SinglePoint>> singlePoints(const ServiceGraph& graph, const std::stop_token& stop,
                                                     const std::function<void(double)>& progress);

} // namespace yagura
