// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"

#include <functional>

namespace yagura {

/// What stands together in the map, causes left and users right.
enum class MapBand : std::uint8_t {
    Hosts, ///< machines, and what several targets share
    Data, ///< databases and brokers
    Services,
    Entry, ///< services that only people's functions stand on, at the end of a chain of services
    Users, ///< business functions
};
inline constexpr int mapBands = int(MapBand::Users) + 1;

/// Where each node of a graph stands from left to right. A node stands right of all that it needs, as far as circles
/// allow, and in its band.
struct MapColumns {
    std::vector<MapBand> bands; ///< per node
    std::vector<int> columns; ///< per node, from 0

    bool operator==(const MapColumns&) const = default;
};

/// `isHost` tells machines from the other targets. Linear, and of the whole graph, so that a node stands in the same
/// column whatever else is shown.
MapColumns mapColumns(const ServiceGraph& graph, const std::function<bool(const QString& target)>& isHost);

} // namespace yagura
