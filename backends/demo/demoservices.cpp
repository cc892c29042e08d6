// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demostory.h"

#include <algorithm>

namespace yagura::demo {

namespace {

constexpr int gatewayFails = 1'000; ///< its pool gets no session any more
constexpr int gatewayServes = 1'335; ///< a pool needs a moment, too

ServiceHealth answer(double latencyS, bool isWell, int recentFailures)
{
    ServiceHealth health;
    health.status = isWell ? 200 : 503;
    health.expectedStatus = 200;
    health.fault = isWell ? ServiceHealth::Fault::None : ServiceHealth::Fault::Status;
    health.latencyS = latencyS;
    health.recentChecks = 50;
    health.recentFailures = recentFailures;
    return health;
}

/// Who waits for a session answers late.
double latency(int second, double calm, double most)
{
    const double waiting = second < gatewayServes ? risen(second, 900, full) : 0;
    return (calm + (most - calm) * waiting) * wobble(second, most);
}

} // namespace

ServiceHealth authService(int second)
{
    return answer(latency(second, 0.05, 2.4), true, 0);
}

ServiceHealth apiGateway(int second)
{
    const bool isWell = second < gatewayFails || second >= gatewayServes;
    const int failed = std::clamp((std::min(second, gatewayServes) - gatewayFails) / 6, 0, 50);
    const int forgotten = std::max(0, (second - gatewayServes) / 6);
    return answer(latency(second, 0.09, 3.1), isWell, std::max(0, failed - forgotten));
}

} // namespace yagura::demo
