// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/check/recentchecks.h"

namespace yagura {

namespace {

constexpr std::chrono::minutes window {5};

} // namespace

void RecentChecks::add(const Moment& now, bool failed)
{
    m_ended.push_back({now.boot, failed});
    m_failures += failed ? 1 : 0;
    while (now.boot - m_ended.front().boot > window) {
        m_failures -= m_ended.front().failed ? 1 : 0;
        m_ended.pop_front();
    }
}

void RecentChecks::fill(ServiceHealth& health) const
{
    health.recentChecks = int(m_ended.size());
    health.recentFailures = m_failures;
}

} // namespace yagura
