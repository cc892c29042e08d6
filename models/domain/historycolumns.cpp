// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/historycolumns.h"

#include <algorithm>

namespace yagura {

namespace {

/// Of one column: a hole, two extremes, the newest value, a hole.
constexpr int pointsPerColumn = 5;

} // namespace

HistoryColumns::HistoryColumns(qint64 fromMs, qint64 toMs, int points)
    : m_fromMs(fromMs), m_toMs(std::max(fromMs, toMs))
{
    const qint64 columns = std::max(1, points / pointsPerColumn);
    m_widthMs = std::max<qint64>(1, (m_toMs - m_fromMs + columns - 1) / columns);
}

void HistoryColumns::add(qint64 beginMs, qint64 lengthMs, const HistoryBucket& bucket)
{
    if (beginMs < m_fromMs || beginMs >= m_toMs || (m_hasMerged && beginMs < m_endMs))
        return;
    m_series.resolutionMs = std::max(m_series.resolutionMs, lengthMs);
    if (m_hasMerged && beginMs > m_endMs)
        m_merged.flags |= HistoryBucket::HoleAtEnd;
    const auto columnOf = [this](qint64 ms) { return (ms - m_fromMs) / m_widthMs; };
    if (m_hasMerged && columnOf(beginMs) == columnOf(m_beginMs)) {
        m_merged.append(bucket);
    } else {
        flush();
        m_merged = bucket;
        m_beginMs = beginMs;
        m_hasMerged = true;
    }
    m_endMs = beginMs + lengthMs;
}

void HistoryColumns::flush()
{
    if (!m_hasMerged)
        return;
    m_series.resolutionMs = std::max(m_series.resolutionMs, m_endMs - m_beginMs);
    m_merged.pointsInto(m_series.points, m_beginMs, m_endMs);
    m_hasMerged = false;
}

KeptSeries HistoryColumns::finish(qint64 knownUntilMs)
{
    if (m_hasMerged && m_endMs < std::min(knownUntilMs, m_toMs))
        m_merged.flags |= HistoryBucket::HoleAtEnd;
    flush();
    return std::move(m_series);
}

} // namespace yagura
