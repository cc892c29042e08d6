// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/history/historystore.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace yagura::history {

using store::bytesIn;
using store::numberIn;
using store::SqlFault;
using store::SqlRow;

namespace {

qint64 hourOf(qint64 bootMs)
{
    return bootMs < 0 ? -1 : bootMs / hourMs;
}

/// Hands the buckets of one era to the columns, by UTC, up to where the next era begins.
struct EraFeed {
    HistoryColumns& columns;
    qint64 offsetMs;
    qint64 endMs;

    void take(qint64 hour, Tier tier, const Block& block) const
    {
        for (const PlacedBucket& each : block) {
            const qint64 beginMs = hour * hourMs + each.place * lengthOf(tier) + offsetMs;
            if (beginMs < endMs)
                columns.add(beginMs, lengthOf(tier), each.bucket);
        }
    }
};

} // namespace

HistoryAnswer HistoryStore::read(const HistoryWish& wish)
{
    HistoryAnswer answer;
    answer.wish = wish;
    Fault fault;
    for (const SeriesKey& key : wish.series)
        answer.series.push_back(readSeries(key, wish, fault));
    if (fault) {
        answer.fault = Failure {FailureClass::Internal, u"history.unreadable"_s, {{u"detail"_s, fault->detail}}};
        takeFault(*fault);
    } else if (!m_file && m_fault) {
        answer.fault = Failure {FailureClass::Internal, u"history.not_kept"_s, m_fault->args};
    }
    return answer;
}

KeptSeries HistoryStore::readSeries(const SeriesKey& key, const HistoryWish& wish, Fault& fault)
{
    HistoryColumns columns(wish.fromMs, wish.toMs, wish.points);
    const auto id = m_ids.constFind(key);
    if (id == m_ids.cend())
        return columns.finish(wish.fromMs);
    for (std::size_t at = 0; at < m_eras.size() && !fault; ++at)
        fault = readEra(at, *id, wish, columns);
    KeptSeries series = columns.finish(m_eras.back().newestMs + m_eras.back().offsetMs);
    if (!fault)
        series.sinceMs = oldestOf(*id, fault);
    return series;
}

qint64 HistoryStore::utcEnd(std::size_t era) const
{
    qint64 end = std::numeric_limits<qint64>::max();
    for (std::size_t later = era + 1; later < m_eras.size(); ++later)
        end = std::min(end, m_eras[later].utcBegin());
    return end;
}

HistoryStore::Fault HistoryStore::readEra(
    std::size_t at, qint64 series, const HistoryWish& wish, HistoryColumns& columns)
{
    const Era& era = m_eras[at];
    const EraFeed feed {columns, era.offsetMs, std::min(utcEnd(at), wish.toMs)};
    const qint64 first = std::max<qint64>(0, hourOf(wish.fromMs - era.offsetMs));
    const qint64 last = hourOf(feed.endMs - 1 - era.offsetMs);
    if (last < first)
        return std::nullopt;
    qint64 minutesFrom = last + 1; // quarters stand for what is older
    for (const OpenHour& open : m_open) {
        if (open.era == era.id && open.blocks.contains(series))
            minutesFrom = std::min(minutesFrom, open.hour);
    }
    bool isSound = true;
    const auto walk = [&](Tier tier, qint64 from, qint64 to) {
        return m_file->session->each(
            "SELECT hour, data FROM block WHERE series = $1 AND tier = $2 AND era = $3 AND hour BETWEEN $4 AND $5 "
            "ORDER BY hour",
            {series, qint64(tier), era.id, from, to}, [&](const SqlRow& row) {
                const auto block = unpackedBlock(bytesIn(row, 1));
                isSound = isSound && block;
                if (block)
                    feed.take(numberIn(row, 0), tier, *block);
            });
    };
    if (m_file) {
        const auto oldest = m_file->session->rows("SELECT hour FROM block WHERE series = $1 AND tier = 1 AND era = $2 "
                                                  "AND hour BETWEEN $3 AND $4 ORDER BY hour LIMIT 1",
            {series, era.id, first, last});
        if (!oldest)
            return oldest.error();
        if (!oldest->empty())
            minutesFrom = std::min(minutesFrom, numberIn(oldest->front(), 0));
        if (auto fault = walk(Tier::Quarter, first, minutesFrom - 1))
            return fault;
        if (auto fault = walk(Tier::Minute, minutesFrom, last))
            return fault;
    }
    for (const OpenHour& open : m_open) {
        const auto block = open.blocks.constFind(series);
        if (open.era == era.id && open.hour >= first && open.hour <= last && block != open.blocks.cend())
            feed.take(open.hour, Tier::Minute, *block);
    }
    return isSound ? std::nullopt : Fault(SqlFault {SqlFault::Kind::Damaged, u"a block without its parts"_s});
}

/// The begin of the oldest bucket, UTC.
std::optional<qint64> HistoryStore::oldestOf(qint64 series, Fault& fault)
{
    std::optional<std::pair<qint64, qint64>> hour; // era and hour
    qint64 beginMs = 0; // boot clock
    const auto take = [&](qint64 era, qint64 at, Tier tier, const Block& block) {
        if (block.empty() || (hour && *hour < std::pair(era, at)))
            return;
        hour = {era, at};
        beginMs = at * hourMs + block.front().place * lengthOf(tier);
    };
    for (const Tier tier : {Tier::Quarter, Tier::Minute}) { // of the same hour the minutes say it better
        const auto rows = m_file ? m_file->session->rows("SELECT era, hour, data FROM block WHERE series = $1 "
                                                         "AND tier = $2 ORDER BY era, hour LIMIT 1",
                              {series, qint64(tier)})
                                 : store::SqlResult<std::vector<SqlRow>>(std::vector<SqlRow>());
        if (!rows) {
            fault = rows.error();
            return std::nullopt;
        }
        if (rows->empty())
            continue;
        if (const auto block = unpackedBlock(bytesIn(rows->front(), 2)))
            take(numberIn(rows->front(), 0), numberIn(rows->front(), 1), tier, *block);
    }
    for (const OpenHour& open : m_open)
        take(open.era, open.hour, Tier::Minute, open.blocks.value(series));
    const auto era = hour ? std::ranges::find(m_eras, hour->first, &Era::id) : m_eras.end();
    return era == m_eras.end() ? std::nullopt : std::optional(beginMs + era->offsetMs);
}

HistoryFacts HistoryStore::facts()
{
    HistoryFacts facts;
    facts.fault = m_fault;
    facts.series = m_ids.size();
    facts.minutes = m_minutes;
    facts.lost = m_lost;
    for (const OpenHour& open : m_open) {
        const bool isNewest = &open == &m_open.back();
        std::size_t minutes = 0;
        for (const Block& block : open.blocks) {
            minutes = std::max(minutes, std::size_t(std::ranges::count_if(block, [&](const PlacedBucket& each) {
                return !isNewest || open.hour * 60 + each.place > m_loggedUntil;
            })));
        }
        facts.waiting += qint64(minutes);
    }
    if (!m_eras.empty())
        facts.oldestMs = m_eras.front().utcBegin();
    if (!m_file)
        return facts;
    const auto used = bytesUsed();
    facts.bytes = used ? *used : 0;
    const auto oldest
        = m_file->session->rows("SELECT era, hour FROM block WHERE tier = 2 ORDER BY era, hour LIMIT 1", {});
    if (oldest && !oldest->empty()) {
        const auto era = std::ranges::find(m_eras, numberIn(oldest->front(), 0), &Era::id);
        if (era != m_eras.end())
            facts.oldestMs = std::max(numberIn(oldest->front(), 1) * hourMs, era->begunMs) + era->offsetMs;
    }
    return facts;
}

} // namespace yagura::history
