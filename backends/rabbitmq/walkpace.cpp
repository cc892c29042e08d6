// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/walkpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::chrono::milliseconds longestInterval = 16min;
constexpr std::chrono::milliseconds slowAnswer = 1s;
constexpr std::chrono::milliseconds shortestRest = 100ms;

} // namespace

bool WalkPace::begins(const Moment& now)
{
    if (m_lastStart && now.since(*m_lastStart) < m_interval)
        return false;
    m_lastStart = now;
    return true;
}

bool WalkPace::noteAnswer(std::chrono::milliseconds duration)
{
    const bool isSlow = duration > slowAnswer;
    m_interval = isSlow ? std::min(m_interval * 2, longestInterval) : usual;
    return isSlow;
}

std::chrono::milliseconds WalkPace::restAfter(std::chrono::milliseconds duration) const
{
    return std::max(duration / 2, shortestRest);
}

} // namespace yagura
