// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stacking.h"

#include <cstddef>

namespace yagura {

namespace {

/// Things that touch each other and therefore move together.
struct Pool {
    double sum = 0; ///< of wishes by weight
    double weight = 0;
    std::size_t count = 0;

    double mean() const { return sum / weight; }
};

} // namespace

// Without the room that each takes this is a regression that may only rise, and pooling neighbours that are in the
// wrong order solves it exactly.
std::vector<double> stacked(const std::vector<Stacked>& wanted)
{
    std::vector<double> offsets;
    std::vector<Pool> pools;
    double offset = 0;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at > 0)
            offset += (wanted[at - 1].room + wanted[at].room) / 2;
        offsets.push_back(offset);
        pools.push_back({(wanted[at].wish - offset) * wanted[at].weight, wanted[at].weight, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back() = {pools.back().sum + last.sum, pools.back().weight + last.weight,
                            pools.back().count + last.count};
        }
    }
    std::vector<double> centres;
    for (const Pool& pool : pools) {
        for (std::size_t member = 0; member < pool.count; ++member)
            centres.push_back(pool.mean() + offsets[centres.size()]);
    }
    return centres;
}

} // namespace yagura
