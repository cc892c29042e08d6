// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/bootclock.h"

#include <time.h>

namespace yagura {

namespace {

std::chrono::milliseconds read(clockid_t clock)
{
    timespec value {};
    clock_gettime(clock, &value); // cannot fail for these clocks: both exist on every kernel we run on
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(value.tv_sec) + std::chrono::nanoseconds(value.tv_nsec));
}

} // namespace

Moment now()
{
    return {.utc = QDateTime::currentDateTimeUtc(), .boot = read(CLOCK_BOOTTIME)};
}

Clock systemClock()
{
    return &now;
}

PollClocks systemClocks()
{
    return {.now = systemClock(), .steady = [] { return read(CLOCK_MONOTONIC); }};
}

} // namespace yagura
