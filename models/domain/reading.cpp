// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reading.h"

#include "models/domain/indicators.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

// Zero rungs were walked when every step is NotReached: then nothing was measured.
Amount ladderSeconds(const ConnectLadder& ladder)
{
    if (ladder.failing())
        return {};
    std::optional<double> total;
    for (const LadderStep& step : ladder.steps) {
        if (step.milliseconds)
            total = total.value_or(0) + *step.milliseconds / 1000;
    }
    return total;
}

} // namespace

QString Reading::identity() const
{
    if (const auto* database = as<DatabaseHealth>())
        return database->systemIdentifier;
    if (const auto* node = as<NodeHealth>())
        return node->machineId;
    if (const auto* broker = as<BrokerHealth>())
        return broker->clusterName;
    return {};
}

Indicators indicatorsOf(const Reading& reading)
{
    if (reading.failure())
        return {};

    IndicatorList list;
    if (const auto* database = reading.as<DatabaseHealth>())
        addIndicators(list, *database, reading.readAt);
    else if (const auto* node = reading.as<NodeHealth>())
        addIndicators(list, *node);
    else if (const auto* broker = reading.as<BrokerHealth>())
        addIndicators(list, *broker);
    else if (const auto* service = reading.as<ServiceHealth>())
        addIndicators(list, *service);
    if (reading.ladder)
        list.add(u"connect.total"_s, u"s"_s, ladderSeconds(reading.ladder->value));
    return std::move(list).take();
}

} // namespace yagura
