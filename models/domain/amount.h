// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

namespace yagura {

/// A number as it was measured: a 64-bit integer, a real number, or not known. Not known is never 0.
class Amount final {
public:
    Amount() = default;
    Amount(int value) : m_value(qint64(value)) { }
    Amount(qint64 value) : m_value(value) { }
    Amount(double value);
    template<typename Number>
    Amount(const std::optional<Number>& value)
    {
        if (value)
            *this = Amount(*value);
    }

    bool isKnown() const { return !std::holds_alternative<std::monostate>(m_value); }
    /// The number for comparing and drawing, or nothing.
    std::optional<double> real() const;
    /// null, a number, or for integers beyond 2^53 their digits as a string: JSON readers have doubles only.
    QJsonValue toJson() const;

    bool operator==(const Amount&) const = default;

private:
    std::variant<std::monostate, qint64, double> m_value;
};

/// Part of a whole; not known when either is not known or the whole is nothing.
Amount ratioOf(const Amount& part, const Amount& whole);

/// 2^53: beyond it doubles skip integers.
inline constexpr qint64 largestExactInteger = qint64(1) << 53;

/// The JSON of an integer by the same rule: beyond 2^53 as a string.
QJsonValue jsonOfInteger(qint64 value);

} // namespace yagura
