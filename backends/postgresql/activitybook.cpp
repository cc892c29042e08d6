// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/activitybook.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yagura::postgresql {

namespace {

constexpr std::chrono::milliseconds deadlockWindow = 60s;
constexpr qint64 fewestTransactions = 20;

bool hasGoneBack(const ActivityCounters& before, const ActivityCounters& after)
{
    return before.statsReset != after.statsReset || after.commits < before.commits || after.rollbacks < before.rollbacks
        || after.hits < before.hits || after.reads < before.reads || after.tempBytes < before.tempBytes
        || after.deadlocks < before.deadlocks;
}

std::optional<double> share(qint64 part, qint64 whole, qint64 fewest)
{
    return whole >= fewest ? std::optional(double(part) / double(whole)) : std::nullopt;
}

} // namespace

ActivityCounters activityCountersIn(const SqlRows& answer, const Moment& at)
{
    ActivityCounters counters;
    counters.at = at;
    if (answer.isEmpty())
        return counters;
    const SqlRow row(answer, 0);
    counters.commits = row.integer("commits").value_or(0);
    counters.rollbacks = row.integer("rollbacks").value_or(0);
    counters.hits = row.integer("hits").value_or(0);
    counters.reads = row.integer("reads").value_or(0);
    counters.tempBytes = row.integer("temp_bytes").value_or(0);
    counters.deadlocks = row.integer("deadlocks").value_or(0);
    counters.statsReset = row.real("stats_reset");
    return counters;
}

DatabaseActivity ActivityBook::add(const ActivityCounters& counters)
{
    DatabaseActivity activity;
    if (!m_past.isEmpty() && hasGoneBack(m_past.last(), counters))
        m_past.clear();
    if (m_past.isEmpty()) {
        m_past.append(counters);
        return activity;
    }
    const auto& before = m_past.last();
    const double seconds = std::chrono::duration<double>(counters.at.since(before.at)).count();
    if (seconds <= 0)
        return activity;
    const auto commits = counters.commits - before.commits;
    const auto rollbacks = counters.rollbacks - before.rollbacks;
    const auto hits = counters.hits - before.hits;
    activity.commitsPerS = double(commits) / seconds;
    activity.rollbacksPerS = double(rollbacks) / seconds;
    activity.rollbackRatio = share(rollbacks, commits + rollbacks, fewestTransactions);
    activity.cacheHitRatio = share(hits, hits + counters.reads - before.reads, 1);
    activity.tempBytesPerS = double(counters.tempBytes - before.tempBytes) / seconds;

    // The newest that is old enough is where the window begins.
    while (m_past.size() > 1 && counters.at.since(m_past.at(1).at) >= deadlockWindow)
        m_past.removeFirst();
    const auto window = std::max(deadlockWindow, counters.at.since(m_past.first().at));
    const auto minutes = std::chrono::duration<double, std::ratio<60>>(window).count();
    activity.deadlocksPerMin = double(counters.deadlocks - m_past.first().deadlocks) / minutes;
    m_past.append(counters);
    return activity;
}

} // namespace yagura::postgresql
