// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonnumber.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace yagura {

namespace {

constexpr QByteArrayView largestExactDigits("9007199254740992"); // 2^53

// With that many characters no digits before or behind the point leave the range of a double, nor do they with an exponent of
// two digits: 1e308 and 1e-307 are within.
constexpr qsizetype harmlessLength = 200;
constexpr qsizetype harmlessExponentDigits = 2;

bool isExponentMark(char c)
{
    return c == 'e' || c == 'E';
}

bool isSurelyInRange(QByteArrayView number, qsizetype mark)
{
    if (number.size() > harmlessLength)
        return false;
    const bool hasSign = mark + 1 < number.size() && (number[mark + 1] == '+' || number[mark + 1] == '-');
    return mark == number.size() || number.size() - mark - 1 - qsizetype(hasSign) <= harmlessExponentDigits;
}

/// The locale has no say here, unlike in strtod().
bool isInRange(QByteArrayView number, QByteArrayView mantissa)
{
    bool isRepresentable = false;
    const double value = number.toByteArray().toDouble(&isRepresentable);
    const bool isZero = std::ranges::none_of(mantissa, [](char c) { return c >= '1' && c <= '9'; });
    return isZero || (isRepresentable && std::isfinite(value) && value != 0);
}

bool isBigInteger(QByteArrayView number)
{
    const QByteArrayView digits = number.startsWith('-') ? number.sliced(1) : number;
    if (digits.size() != largestExactDigits.size())
        return digits.size() > largestExactDigits.size();
    return std::memcmp(digits.data(), largestExactDigits.data(), std::size_t(digits.size())) > 0;
}

} // namespace

std::optional<JsonHazard> hazardOfNumber(QByteArrayView number)
{
    const qsizetype mark = std::ranges::find_if(number, isExponentMark) - number.begin();
    const QByteArrayView mantissa = number.first(mark);
    if (!isSurelyInRange(number, mark) && !isInRange(number, mantissa))
        return JsonHazard::NumberOutOfRange;
    const bool isInteger = mark == number.size() && !mantissa.contains('.');
    return isInteger && isBigInteger(number) ? std::optional(JsonHazard::BigInteger) : std::nullopt;
}

} // namespace yagura
