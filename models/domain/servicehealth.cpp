// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"
#include "models/domain/indicators.h"
#include "models/domain/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Fault = ServiceHealth::Fault;

constexpr std::array faultNames{
    Named{Fault::None, "none"},
    Named{Fault::Status, "status"},
    Named{Fault::Text, "text"},
};

/// So many checks are needed before a share of them says anything.
constexpr int checksForRatio = 5;

} // namespace

QString serviceFaultName(Fault fault)
{
    return nameIn(faultNames, fault);
}

void addIndicators(IndicatorList& list, const ServiceHealth& health)
{
    list.addFlag(u"check.failing"_s, !health.serves());
    list.add(u"check.latency"_s, u"s"_s, health.latencyS);
    list.add(u"check.failure_ratio"_s, u"1"_s,
             health.recentChecks < checksForRatio ? Amount()
                                                  : Amount(double(health.recentFailures) / health.recentChecks));
    if (health.status)
        list.add(u"check.status"_s, u"1"_s, *health.status);
}

QJsonObject detailsJson(const ServiceHealth& health)
{
    return {
        {u"status"_s, jsonOf(health.status)},
        {u"expected_status"_s, jsonOf(health.expectedStatus)},
        {u"fault"_s, serviceFaultName(health.fault)},
        {u"latency_s"_s, health.latencyS},
        {u"recent_checks"_s, health.recentChecks},
        {u"recent_failures"_s, health.recentFailures},
    };
}

} // namespace yagura
