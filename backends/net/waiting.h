// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"

#include <QEventLoop>

#include <algorithm>
#include <optional>
#include <utility>

namespace yagura {

// For threads that may block: an answer that comes by callback, waited for. Never in a thread that others need.

/// What is left until `deadline`, as limits of one request.
inline HttpLimits limitsUntil(std::chrono::steady_clock::time_point deadline, qint64 mostBytes)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    HttpLimits limits;
    limits.deadline = std::max(left, std::chrono::milliseconds(1));
    limits.inactivity = 2 * limits.deadline; // the whole wait is what counts; the two must not race
    limits.bodyBytes = mostBytes;
    return limits;
}

/// Lets the thread's events run until `ask` has called back. Nothing when the thread is told to end before that.
template<typename Answer, typename Ask>
std::optional<Answer> waitedFor(const Ask& ask)
{
    std::optional<Answer> answer;
    QEventLoop loop;
    ask([&](Answer came) {
        answer.emplace(std::move(came));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer;
}

} // namespace yagura
