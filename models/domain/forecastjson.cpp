// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject timeToFullJson(const TimeToFull& forecast)
{
    const bool isRange = forecast.kind == TimeToFull::Kind::Range;
    QJsonArray windows;
    std::ranges::copy(forecast.windowsS, std::back_inserter(windows));
    return {
        {u"kind"_s, timeToFullName(forecast.kind)},
        {u"reason"_s, textJson(reasonName(forecast.reason))},
        {u"course"_s, courseName(forecast.course)},
        {u"low_s"_s, isRange ? Amount(forecast.lowS).toJson() : QJsonValue()},
        {u"high_s"_s, jsonOf(forecast.highS)},
        {u"low_per_h"_s, jsonOf(forecast.lowPerH)},
        {u"high_per_h"_s, jsonOf(forecast.highPerH)},
        {u"windows_s"_s, windows},
    };
}

} // namespace

QJsonArray forecastsJson(const FillForecasts& forecasts)
{
    // The rows of a hash stand in no order, and a table that changes its order is a change to those who read
    // differences.
    auto places = forecasts.keys();
    std::ranges::sort(places);
    return tableOf(places, [&](const auto& place) {
        const auto& forecast = *forecasts.constFind(place);
        return QJsonObject {
            {u"key"_s, QString(place.first + u'\n' + place.second)},
            {u"target"_s, place.first},
            {u"filesystem"_s, place.second},
            {u"bytes"_s, timeToFullJson(forecast.bytes)},
            {u"inodes"_s, timeToFullJson(forecast.inodes)},
        };
    });
}

} // namespace yagura
