// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/history/historystore.h"

#include <algorithm>
#include <cstdlib>

namespace yagura::history {

using store::numberIn;
using store::SqlResult;

HistoryStore::Fault HistoryStore::keepBounds()
{
    if (auto fault = forgetOld(Tier::Minute, m_place.limits.minutes))
        return fault;
    if (auto fault = forgetOld(Tier::Quarter, m_place.limits.quarters))
        return fault;
    if (auto fault = forgetForSpace())
        return fault;
    m_offsetAtBounds = m_eras.back().offsetMs;
    return forgetNames();
}

// Of this boot by its own clock. Of earlier ones by UTC, and only when the wall clock stands as it did an hour ago: one
// that is set ten years forward for a minute must not cost the past.
HistoryStore::Fault HistoryStore::forgetOld(Tier tier, std::chrono::hours kept)
{
    const Era& now = m_eras.back();
    const bool isSteady = m_offsetAtBounds && std::abs(now.offsetMs - *m_offsetAtBounds) < minuteMs;
    const qint64 keptMs = std::chrono::milliseconds(kept).count();
    for (const Era& era : m_eras) {
        if (era.id != now.id && !isSteady)
            continue;
        const qint64 oldestMs = now.newestMs + now.offsetMs - keptMs - era.offsetMs;
        if (oldestMs < hourMs)
            continue;
        if (auto fault = m_file->session->run("DELETE FROM block WHERE tier = $1 AND era = $2 AND hour < $3",
                {qint64(tier), era.id, oldestMs / hourMs}))
            return fault;
    }
    return std::nullopt;
}

SqlResult<qint64> HistoryStore::bytesUsed()
{
    qint64 pages[3] {};
    const QByteArray pragmas[] {"PRAGMA page_count", "PRAGMA freelist_count", "PRAGMA page_size"};
    for (std::size_t at = 0; at < std::size(pragmas); ++at) {
        const auto rows = m_file->session->rows(pragmas[at]);
        if (!rows)
            return rows.error();
        pages[at] = rows->empty() ? 0 : numberIn(rows->front(), 0);
    }
    return (pages[0] - pages[1]) * pages[2];
}

// The file does not shrink; what is free in it is filled again before it grows. An eighth is left for the hour that is
// written next.
HistoryStore::Fault HistoryStore::forgetForSpace()
{
    store::SqliteSession& session = *m_file->session;
    const qint64 most = m_place.limits.bytes / 8 * 7;
    for (const Tier tier : {Tier::Minute, Tier::Quarter}) {
        for (;;) {
            const auto used = bytesUsed();
            if (!used)
                return used.error();
            if (*used <= most)
                return std::nullopt;
            const auto oldest = session.rows(
                "SELECT era, hour FROM block WHERE tier = $1 ORDER BY era, hour LIMIT 1", {qint64(tier)});
            if (!oldest)
                return oldest.error();
            if (oldest->empty())
                break;
            if (auto fault = session.run("DELETE FROM block WHERE tier = $1 AND era = $2 AND hour = $3",
                    {qint64(tier), oldest->front()[0], oldest->front()[1]}))
                return fault;
        }
    }
    return std::nullopt;
}

/// Series and eras of which nothing is left.
HistoryStore::Fault HistoryStore::forgetNames()
{
    store::SqliteSession& session = *m_file->session;
    QSet<qint64> gone;
    const auto take = [&gone](const store::SqlRow& row) { gone.insert(numberIn(row, 0)); };
    if (auto fault = session.each(
            "SELECT id FROM series WHERE NOT EXISTS (SELECT 1 FROM block WHERE block.series = series.id)", {}, take))
        return fault;
    for (const OpenHour& open : m_open) {
        for (auto block = open.blocks.cbegin(); block != open.blocks.cend(); ++block)
            gone.remove(block.key());
    }
    for (const qint64 id : std::as_const(gone)) {
        if (auto fault = session.run("DELETE FROM series WHERE id = $1", {id}))
            return fault;
    }
    if (!gone.isEmpty())
        m_ids.removeIf([&gone](auto entry) { return gone.contains(entry.value()); });

    QSet<qint64> filled {m_eras.back().id};
    for (const OpenHour& open : m_open)
        filled.insert(open.era);
    const auto takeEra = [&filled](const store::SqlRow& row) { filled.insert(numberIn(row, 0)); };
    if (auto fault
        = session.each("SELECT id FROM era WHERE EXISTS (SELECT 1 FROM block WHERE tier = 1 AND block.era = era.id)"
                       " OR EXISTS (SELECT 1 FROM block WHERE tier = 2 AND block.era = era.id)",
            {}, takeEra))
        return fault;
    for (const Era& era : m_eras) {
        if (filled.contains(era.id))
            continue;
        if (auto fault = session.run("DELETE FROM era WHERE id = $1", {era.id}))
            return fault;
    }
    std::erase_if(m_eras, [&filled](const Era& era) { return !filled.contains(era.id); });
    return std::nullopt;
}

void HistoryStore::boundMemory()
{
    const auto bucketsIn = [](const OpenHour& open) {
        qint64 count = 0;
        for (const Block& block : open.blocks)
            count += qint64(block.size());
        return count;
    };
    qint64 total = 0;
    for (const OpenHour& open : m_open)
        total += bucketsIn(open);
    while (m_open.size() > 1 && total > m_place.limits.bucketsInMemory) {
        const OpenHour& oldest = m_open.front();
        total -= bucketsIn(oldest);
        std::size_t minutes = 0;
        for (const Block& block : oldest.blocks)
            minutes = std::max(minutes, block.size());
        m_lost += qint64(minutes);
        m_open.erase(m_open.begin());
    }
}

} // namespace yagura::history
