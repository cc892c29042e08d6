// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reordering.h"

#include <utility>

namespace yagura {

std::vector<int> placesIn(const RowOrder& order, int sourceRows)
{
    std::vector<int> places(std::size_t(sourceRows), -1);
    for (std::size_t place = 0; place < order.size(); ++place)
        places[std::size_t(order[place])] = int(place);
    return places;
}

Reordering reorderingOf(const RowOrder& now, RowOrder next, int sourceRows)
{
    Reordering way;
    const auto before = placesIn(now, sourceRows);
    for (const int row : next) {
        if (before[std::size_t(row)] < 0)
            way.arriving.push_back(row);
    }
    way.places = placesIn(next, sourceRows);
    way.between = std::move(next);
    for (const int row : now) {
        if (way.places[std::size_t(row)] >= 0)
            continue;
        way.places[std::size_t(row)] = int(way.between.size());
        way.between.push_back(row);
        ++way.leaving;
    }
    return way;
}

} // namespace yagura
