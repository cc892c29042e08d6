// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/probe.h"

#include <QObject>

#include <ctime>

namespace yagura::testing {

inline Moment realNow()
{
    timespec boot {};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    return {QDateTime::currentDateTimeUtc(),
        std::chrono::milliseconds(qint64(boot.tv_sec) * 1000 + boot.tv_nsec / 1'000'000)};
}

/// Polls in this thread and hands back what was finished; null when nothing was.
inline ReadingPtr pollOnce(
    Probe& probe, std::chrono::milliseconds deadline = std::chrono::seconds(5), bool walkLadder = false)
{
    ReadingPtr answer;
    QObject scope;
    QObject::connect(&probe, &Probe::finished, &scope, [&](quint64, const ReadingPtr& reading) { answer = reading; });
    PollRequest request;
    request.started = realNow();
    request.deadline = deadline;
    request.walkLadder = walkLadder;
    probe.poll(request);
    return answer;
}

} // namespace yagura::testing
