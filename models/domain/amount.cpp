// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

#include <cmath>

namespace yagura {

// NaN and the infinities are what a division by an unknown gives: they mean "not known", too.
Amount::Amount(double value)
{
    if (std::isfinite(value))
        m_value = value;
}

std::optional<double> Amount::real() const
{
    if (const auto* integer = std::get_if<qint64>(&m_value))
        return double(*integer);
    if (const auto* number = std::get_if<double>(&m_value))
        return *number;
    return std::nullopt;
}

QJsonValue Amount::toJson() const
{
    if (const auto* integer = std::get_if<qint64>(&m_value))
        return jsonOfInteger(*integer);
    if (const auto* number = std::get_if<double>(&m_value))
        return *number;
    return QJsonValue::Null;
}

Amount ratioOf(const Amount& part, const Amount& whole)
{
    const auto share = part.real();
    const auto all = whole.real();
    return share && all && *all > 0 ? Amount(*share / *all) : Amount();
}

QJsonValue jsonOfInteger(qint64 value)
{
    if (value > largestExactInteger || value < -largestExactInteger)
        return QString::number(value);
    return value;
}

} // namespace yagura
