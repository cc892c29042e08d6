// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallmotion.h"

#include <array>

namespace yagura {

int wallPageAt(std::chrono::milliseconds wellFor, int pages, int first)
{
    if (pages < 2)
        return 0;
    return int((wellFor / wallPageStands + std::max(first, 0)) % pages);
}

QPoint wallShiftAt(std::chrono::milliseconds time)
{
    static constexpr std::array<QPoint, 4> steps {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    return steps[std::size_t(std::max<qint64>(0, time / std::chrono::minutes(1))) % steps.size()];
}

bool WallAlarm::take(const Picture& picture)
{
    const std::chrono::milliseconds now = picture.now.boot;
    bool isNew = false;
    for (const Finding& finding : picture.findings) {
        if (finding.severity != Severity::Critical)
            continue;
        isNew = isNew || !m_seen.contains(finding.id);
        m_seen.insert(finding.id, now);
    }
    m_seen.removeIf([&](auto seen) { return now - seen.value() > forgets; });
    return std::exchange(m_hasBegun, true) && isNew;
}

} // namespace yagura
