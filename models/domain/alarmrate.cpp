// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmrate.h"

namespace yagura {

void AlarmRate::take(const QList<Finding>& findings, const Moment& now)
{
    constexpr std::chrono::minutes shown {minutesShown};
    for (const Finding& finding : findings) {
        if (now.since(finding.since) < shown)
            m_begun.insert({finding.since.boot, finding.id});
    }
    std::erase_if(m_begun, [&](const Beginning& each) { return now.boot - each.first >= shown; });

    m_lately = 0;
    m_perMinute.fill(0);
    for (const auto& [began, id] : m_begun) {
        const auto age = std::max(now.boot - began, std::chrono::milliseconds(0));
        m_lately += age < span ? 1 : 0;
        const auto minutes = std::size_t(std::chrono::floor<std::chrono::minutes>(age).count());
        ++m_perMinute[minutesShown - 1 - minutes];
    }
    m_isStorm = m_isStorm ? m_lately >= calmBelow : m_lately > stormAbove;
}

} // namespace yagura
