// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace yagura {

/// The kernel's counters only grow; one that is smaller than before has wrapped or began anew, and then nobody knows.
inline std::optional<double> growth(quint64 before, quint64 now)
{
    return now >= before ? std::optional(double(now - before)) : std::nullopt;
}

inline std::optional<double> perSecond(quint64 before, quint64 now, double seconds)
{
    const auto grown = growth(before, now);
    return grown && seconds > 0 ? std::optional(*grown / seconds) : std::nullopt;
}

/// Nothing where there is nothing to divide by.
inline std::optional<double> share(const std::optional<double>& part, const std::optional<double>& whole)
{
    return part && whole && *whole > 0 ? std::optional(*part / *whole) : std::nullopt;
}

} // namespace yagura
