// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errandworker.h"

#include <chrono>
#include <functional>

namespace yagura {

/// Looks again ten times a second until it is so: what an answer promised is seen by others only later. False
/// when the time is over, the errand's included, or when nobody waits for the errand any more. Blocks the errand's
/// thread.
bool comesTrue(Errand& errand, std::chrono::milliseconds time, const std::function<bool()>& isSo);

} // namespace yagura
