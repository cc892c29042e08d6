// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/overview/earlierlines.h"

#include <utility>

namespace yagura {

namespace {

constexpr qint64 halfHourMs = 30LL * 60 * 1'000;
/// As many as a minute's buckets can give in half an hour, and some.
constexpr int pointsOfALine = 400;

} // namespace

ChartSeries EarlierLines::series(const History& history, const SeriesWish& wish, const Moment& now)
{
    ChartSeries own = seriesOf(history, wish, now);
    const SeriesKey key {wish.target, wish.indicator, wish.object};
    const auto kept = m_kept.find(key);
    if (kept == m_kept.end()) {
        if (m_kept.size() < mostSeries) {
            m_kept.insert(key, {});
            m_waiting.append({key, now.boot});
        }
        return own;
    }
    if (kept->points.empty())
        return own;
    if (auto joined = withBefore(own, *kept, halfHourMs, now))
        return *joined;
    *kept = {}; // what was seen here reaches back by now
    return own;
}

std::optional<HistoryWish> EarlierLines::nextWish(const Moment& now)
{
    if (m_asked && now.boot < m_patience)
        return std::nullopt;
    if (m_asked) {
        m_asked.reset();
        for (const Waiting& waiting : std::exchange(m_inQuestion, {}))
            askAgain(waiting);
    }
    if (now.boot < m_notBefore)
        return std::nullopt;
    HistoryWish wish;
    QList<Waiting> left;
    for (Waiting& waiting : m_waiting) {
        if (waiting.notBefore > now.boot || wish.series.size() >= mostAtOnce) {
            left.append(waiting);
            continue;
        }
        wish.series.append(waiting.key);
        waiting.tries += 1;
        waiting.notBefore = now.boot + again;
        m_inQuestion.append(waiting);
    }
    m_waiting = left;
    if (wish.series.isEmpty())
        return std::nullopt;
    wish.ticket = ++m_tickets;
    wish.toMs = now.utc.toMSecsSinceEpoch();
    wish.fromMs = wish.toMs - halfHourMs;
    wish.points = pointsOfALine;
    m_asked = wish;
    m_notBefore = now.boot + between;
    m_patience = now.boot + again;
    return wish;
}

void EarlierLines::take(const HistoryAnswer& answer)
{
    if (!m_asked || answer.wish != *m_asked)
        return;
    m_asked.reset();
    const auto asked = std::exchange(m_inQuestion, {});
    for (std::size_t at = 0; at < std::size_t(asked.size()); ++at) {
        const Waiting& waiting = asked[qsizetype(at)];
        const bool isTold = at < answer.series.size() && !answer.series[at].points.empty();
        if (isTold)
            m_kept[waiting.key] = answer.series[at];
        else if (answer.fault)
            askAgain(waiting);
    }
}

void EarlierLines::askAgain(const Waiting& waiting)
{
    if (waiting.tries < mostTries)
        m_waiting.append(waiting);
}

} // namespace yagura
