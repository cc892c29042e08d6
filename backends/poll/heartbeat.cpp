// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/heartbeat.h"

#include <algorithm>

namespace yagura {

using namespace std::chrono_literals;

bool Heartbeat::look(const Moment& now, Milliseconds steady)
{
    const auto before = std::exchange(m_before, Look {now, steady});
    if (!before)
        return false;

    const Milliseconds lived = now.boot - before->now.boot;
    const Milliseconds awake = steady - before->steady;
    const Milliseconds wall {before->now.utc.msecsTo(now.utc)};

    if (const Milliseconds step = wall - lived; std::chrono::abs(step) > wallStep) {
        ++m_notes.wallSteps;
        m_notes.lastWallStep = step;
    }

    const Milliseconds gap = std::max(lived - awake, awake - every);
    if (gap <= standstill)
        return false;
    ++m_notes.standstills;
    m_notes.lastStandstill = lived;
    return true;
}

void Heartbeat::beat(Milliseconds steady)
{
    if (m_lastBeat)
        m_lateness.push_back(std::max<Milliseconds>(steady - *m_lastBeat - every, 0ms));
    m_lastBeat = steady;
    if (m_lateness.size() > 60)
        m_lateness.pop_front();
}

double Heartbeat::latenessMs() const
{
    const auto worst = std::max_element(m_lateness.begin(), m_lateness.end());
    return worst == m_lateness.end() ? 0 : double(worst->count());
}

} // namespace yagura
