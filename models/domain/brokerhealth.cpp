// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/brokerhealth.h"

#include <algorithm>

namespace yagura {

// A redelivered message was in `ready` before, came back and leaves again: only first deliveries empty a queue.
// A broker that has no redelivery figure has redelivered nothing yet.
std::optional<double> Queue::drainPerS() const
{
    if (!deliverPerS || !publishPerS)
        return std::nullopt;
    return *deliverPerS - redeliverPerS.value_or(0) - *publishPerS;
}

std::optional<double> Queue::emptiesInS() const
{
    if (ready == 0)
        return 0;
    const auto drain = drainPerS();
    if (!ready || !drain || *drain <= 0)
        return std::nullopt;
    return double(*ready) / *drain;
}

bool BrokerHealth::hasAlarm() const
{
    return std::ranges::any_of(nodes, [](const BrokerNode& node) { return node.memoryAlarm || node.diskAlarm; });
}

} // namespace yagura
