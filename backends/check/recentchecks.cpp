// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/check/recentchecks.h"

#include <utility>

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

ReadingPtr RecentChecks::reading(
    const QString& target, const PollRequest& request, const Moment& now, Reading::Outcome outcome)
{
    auto* health = std::get_if<ServiceHealth>(&outcome);
    add(now, !health || !health->serves());
    if (health) {
        health->recentChecks = int(m_ended.size());
        health->recentFailures = m_failures;
    }
    const auto reading = std::make_shared<Reading>();
    reading->target = target;
    reading->readAt = now;
    reading->duration = now.since(request.started);
    reading->outcome = std::move(outcome);
    reading->indicators = indicatorsOf(*reading);
    return reading;
}

} // namespace yagura
