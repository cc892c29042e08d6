// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/longpolls.h"

#include <algorithm>
#include <utility>

namespace yagura {

namespace {

constexpr std::chrono::milliseconds lookEvery {250};

} // namespace

LongPolls::LongPolls(Answer answer, QObject* parent) : QObject(parent), m_answer(std::move(answer))
{
    m_tick.setInterval(lookEvery);
    connect(&m_tick, &QTimer::timeout, this, &LongPolls::answerLate);
}

bool LongPolls::wait(const HttpCallPtr& call, const Position& since, std::chrono::milliseconds patience)
{
    if (m_waiting.size() >= most)
        return false;
    const auto until = std::chrono::steady_clock::now() + std::min(patience, longestWait);
    m_waiting.push_back({call, since, until});
    if (!m_tick.isActive())
        m_tick.start();
    return true;
}

void LongPolls::answerAll()
{
    for (const Waiting& waiting : std::exchange(m_waiting, {}))
        waiting.call->answer(m_answer(*waiting.call, waiting.since));
    m_tick.stop();
}

void LongPolls::answerLate()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_waiting, [&](const Waiting& waiting) {
        if (waiting.until > now && !waiting.call->isGone())
            return false;
        waiting.call->answer(m_answer(*waiting.call, waiting.since));
        return true;
    });
    if (m_waiting.empty())
        m_tick.stop();
}

} // namespace yagura
