// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartpast.h"

#include "models/items/charttime.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

SeriesKey keyOf(const SeriesWish& wish)
{
    return {wish.target, wish.indicator, wish.object};
}

QString sinceText(qint64 sinceMs, ChartRange range)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(sinceMs, Qt::UTC);
    return range < ChartRange::Day ? timeOfDayText(since).left(5) : momentText(since);
}

} // namespace

qint64 millisecondsOf(ChartRange range)
{
    switch (range) {
    case ChartRange::HalfHour:
        return 30 * charttime::minute;
    case ChartRange::SixHours:
        return 6 * charttime::hour;
    case ChartRange::Day:
        return charttime::day;
    case ChartRange::Week:
        return 7 * charttime::day;
    }
    return 0;
}

QString rangeText(ChartRange range)
{
    switch (range) {
    case ChartRange::HalfHour:
        return ChartPast::tr("30 min");
    case ChartRange::SixHours:
        return ChartPast::tr("6 h");
    case ChartRange::Day:
        return ChartPast::tr("24 h");
    case ChartRange::Week:
        return ChartPast::tr("7 d");
    }
    return {};
}

void ChartPast::look(const QList<SeriesWish>& wishes, const Moment& now)
{
    QList<SeriesKey> keys;
    for (const SeriesWish& wish : wishes)
        keys.append(keyOf(wish));
    const bool isSame = m_asked && m_asked->series == keys && m_askedRange == m_range;
    if (keys.isEmpty() || (isSame && now.boot - m_askedAt < askedEvery))
        return;
    if (!isSame)
        m_answer.reset();
    const quint64 ticket = m_asked ? m_asked->ticket + 1 : 1;
    const qint64 end = now.utc.toMSecsSinceEpoch();
    m_asked = HistoryWish {ticket, keys, end - millisecondsOf(m_range), end};
    m_askedAt = now.boot;
    m_askedRange = m_range;
    m_isMixed = false;
    emit wanted(HistoryWish(*m_asked)); // a copy: the answer may come at once
}

// A question that went wrong does not take away what an earlier one brought.
void ChartPast::take(const HistoryAnswer& answer)
{
    if (!m_asked || answer.wish != *m_asked)
        return;
    const bool isEmpty = answer.series.size() != std::size_t(answer.wish.series.size());
    if (isEmpty && m_answer)
        m_answer->fault = answer.fault;
    else
        m_answer = answer;
}

const KeptSeries* ChartPast::keptOf(const SeriesWish& wish) const
{
    if (!m_answer || m_askedRange != m_range)
        return nullptr;
    const qsizetype at = m_answer->wish.series.indexOf(keyOf(wish));
    return at >= 0 && std::size_t(at) < m_answer->series.size() ? &m_answer->series[std::size_t(at)] : nullptr;
}

ChartSeries ChartPast::series(const History& history, const SeriesWish& wish, const Moment& now)
{
    ChartSeries series = seriesOf(history, wish, now);
    const KeptSeries* kept = keptOf(wish);
    if (!kept || kept->points.empty())
        return series;
    auto joined = withBefore(series, *kept, millisecondsOf(m_range), now);
    if (!joined)
        return series;
    m_isMixed = true;
    return std::move(*joined);
}

QString ChartPast::note(const Moment& now) const
{
    if (!m_answer || m_askedRange != m_range)
        return m_range == ChartRange::HalfHour ? QString() : tr("asking for the hours before");
    qint64 resolutionMs = 0;
    std::optional<qint64> since;
    for (const KeptSeries& kept : m_answer->series) {
        resolutionMs = std::max(resolutionMs, kept.resolutionMs);
        if (kept.sinceMs)
            since = std::min(since.value_or(*kept.sinceMs), *kept.sinceMs);
    }
    QStringList words;
    if (m_isMixed && resolutionMs > 0)
        words.append(tr("lows and highs of %1").arg(ageText(resolutionMs)));
    if (m_range == ChartRange::HalfHour)
        return words.join(u" · "_s);
    const qint64 begin = now.utc.toMSecsSinceEpoch() - millisecondsOf(m_range);
    if (since && *since > begin + std::max(resolutionMs, charttime::minute))
        words.append(tr("known since %1").arg(sinceText(*since, m_range)));
    else if (!since && !m_answer->fault)
        words.append(tr("nothing is kept of it yet"));
    if (m_answer->fault)
        words.append(sentenceOf(*m_answer->fault));
    return words.join(u" · "_s);
}

} // namespace yagura
