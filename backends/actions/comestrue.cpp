// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/comestrue.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr std::chrono::milliseconds betweenLooks {100};

} // namespace

bool comesTrue(Errand& errand, std::chrono::milliseconds time, const std::function<bool()>& isSo)
{
    const auto until = std::min(errand.deadline, std::chrono::steady_clock::now() + time);
    while (!isSo()) {
        const auto next = std::chrono::steady_clock::now() + betweenLooks;
        if (next >= until || errand.interruption.wait(-1, 0, next) == postgresql::Interruption::Wait::Interrupted)
            return false;
    }
    return true;
}

} // namespace yagura
