// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"

#include <chrono>
#include <functional>

namespace yagura {

/// This machine's time: UTC from the wall clock, age from CLOCK_BOOTTIME, which also runs while the machine sleeps.
/// From any thread.
Moment now();

/// now() to be handed in where a clock is wanted.
Clock systemClock();

/// CLOCK_MONOTONIC: stands still while the machine sleeps. Its lag behind Moment::boot tells how long that was.
using SteadyClock = std::function<std::chrono::milliseconds()>;

/// Both clocks that a poller compares. A test hands in its own; they are called from several threads.
struct PollClocks {
    Clock now;
    SteadyClock steady;
};

PollClocks systemClocks();

} // namespace yagura
