// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/forecastwords.h"

#include "models/items/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Forecast", text);
}

qint64 msOf(double seconds)
{
    return qint64(seconds * 1000);
}

QString reasonText(TimeToFull::Reason reason)
{
    switch (reason) {
    case TimeToFull::Reason::NoCapacity:
        return words(QT_TRANSLATE_NOOP("yagura::Forecast", "it has no fixed size"));
    case TimeToFull::Reason::TooFewPoints:
    case TimeToFull::Reason::TooShort:
        return words(QT_TRANSLATE_NOOP("yagura::Forecast", "not watched long enough"));
    case TimeToFull::Reason::None:
        break;
    }
    return unknownText();
}

QString courseText(TimeToFull::Course course)
{
    switch (course) {
    case TimeToFull::Course::Steady:
        return words(QT_TRANSLATE_NOOP("yagura::Forecast", "grows steadily"));
    case TimeToFull::Course::Burst:
        return words(QT_TRANSLATE_NOOP("yagura::Forecast", "grows in bursts"));
    case TimeToFull::Course::Sawtooth:
        return words(QT_TRANSLATE_NOOP("yagura::Forecast", "is emptied now and then"));
    }
    return {};
}

} // namespace

QString forecastText(const TimeToFull& forecast)
{
    switch (forecast.kind) {
    case TimeToFull::Kind::Unknown:
        return unknownText();
    case TimeToFull::Kind::Never:
        return words(QT_TRANSLATE_NOOP("yagura::Forecast", "not filling"));
    case TimeToFull::Kind::Range:
        break;
    }
    const auto high = forecast.highS ? std::optional(msOf(*forecast.highS)) : std::nullopt;
    return words(QT_TRANSLATE_NOOP("yagura::Forecast", "in %1")).arg(rangeText(msOf(forecast.lowS), high));
}

QString forecastDetail(const TimeToFull& forecast)
{
    if (forecast.kind == TimeToFull::Kind::Unknown)
        return reasonText(forecast.reason);
    QStringList parts{forecastText(forecast)};
    if (forecast.kind == TimeToFull::Kind::Range) {
        parts.append(courseText(forecast.course));
        if (forecast.highPerH)
            parts.append(byteGrowthText(*forecast.highPerH, RateUnit::Hour));
    }
    return parts.join(u", "_s);
}

} // namespace yagura
