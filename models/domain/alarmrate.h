// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <array>
#include <set>

namespace yagura {

/// How many findings came lately, and whether that is a storm: more than a person can take in. A finding counts when it
/// began, once for each time it begins. Ages are those of the boot clock. Lives in one thread.
class AlarmRate final {
public:
    /// A flood begins with more than 10 in 10 minutes and ends with fewer than 5 (ISA-18.2, EEMUA 191).
    static constexpr std::chrono::minutes span {10};
    static constexpr int stormAbove = 10;
    static constexpr int calmBelow = 5;
    static constexpr std::size_t minutesShown = 24;

    void take(const QList<Finding>& findings, const Moment& now);

    int lately() const { return m_lately; } ///< within the span
    bool isStorm() const { return m_isStorm; }
    /// How many began in each of the last minutes, the newest last.
    const std::array<int, minutesShown>& perMinute() const { return m_perMinute; }

private:
    using Beginning = std::pair<std::chrono::milliseconds, QString>;

    std::set<Beginning> m_begun; ///< within the minutes shown
    std::array<int, minutesShown> m_perMinute {};
    int m_lately = 0;
    bool m_isStorm = false;
};

} // namespace yagura
