// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/historyminutes.h"

#include <cmath>

namespace yagura {

namespace {

constexpr qint64 minuteMs = 60'000;
/// A series that gave nothing for so long leaves its place to others.
constexpr qint64 forgottenAfterMs = 60 * minuteMs;

bool isOf(const SeriesKey& key, const Indicator& indicator)
{
    return key.indicator == indicator.name && key.object == indicator.object;
}

} // namespace

HistoryMinutePtr HistoryMinutes::append(const Picture& picture)
{
    const qint64 minute = picture.now.boot.count() / minuteMs;
    const bool isOver = m_minute && *m_minute != minute;
    HistoryMinutePtr closed = isOver ? close(*m_minute) : nullptr;
    m_minute = minute;
    m_clockOffsetMs = picture.now.utc.toMSecsSinceEpoch() - picture.now.boot.count();
    for (const TargetState& state : picture.targets) {
        TargetPast& past = m_targets[state.target.id];
        if (!state.last || state.last == past.seen)
            continue;
        past.seen = state.last;
        past.liveForMs = liveFor(state.target.every).count();
        if (!state.failure()) {
            take(past, state.target.id, *state.last);
            continue;
        }
        for (Series& series : past.series)
            series.isInHole = true;
    }
    if (isOver)
        forget(picture);
    return closed;
}

HistoryMinutePtr HistoryMinutes::finish()
{
    return m_minute ? close(*m_minute) : nullptr;
}

void HistoryMinutes::take(TargetPast& past, const QString& target, const Reading& reading)
{
    const qint64 bootMs = reading.readAt.boot.count();
    std::size_t dropped = 0;
    std::size_t next = 0;
    for (const Indicator& indicator : reading.indicators) {
        Series* series = seriesOf(past, target, indicator, next);
        const auto value = indicator.value.real();
        if (!series) {
            dropped += value ? 1 : 0;
            continue;
        }
        next = std::size_t(series - past.series.data()) + 1;
        if (!value || !std::isfinite(*value)) {
            series->isInHole = true;
            continue;
        }
        if (series->isInHole || bootMs - series->lastBootMs > past.liveForMs)
            series->bucket.flags |= HistoryBucket::HoleBefore;
        series->isInHole = false;
        series->lastBootMs = bootMs;
        series->bucket.add(*value);
    }
    m_dropped = m_dropped - past.dropped + dropped;
    past.dropped = dropped;
}

// The numbers of a target come in a fixed order, so the place after the one before is nearly always the right one.
HistoryMinutes::Series* HistoryMinutes::seriesOf(
    TargetPast& past, const QString& target, const Indicator& indicator, std::size_t guess)
{
    if (guess < past.series.size() && isOf(*past.series[guess].key, indicator))
        return &past.series[guess];
    const Name name(
        indicator.name, indicator.object ? indicator.object->type + u'\n' + indicator.object->name : QString());
    if (const auto known = past.places.constFind(name); known != past.places.cend())
        return &past.series[*known];
    const auto objectsLimit = std::size_t(double(m_limits.seriesLimit) * shareOfObjects);
    if (!indicator.value.isKnown() || m_count >= (indicator.object ? objectsLimit : m_limits.seriesLimit))
        return nullptr;
    ++m_count;
    past.places.insert(name, past.series.size());
    auto key = std::make_shared<const SeriesKey>(SeriesKey {target, indicator.name, indicator.object});
    past.series.push_back({std::move(key), {}, 0, true});
    return &past.series.back();
}

HistoryMinutePtr HistoryMinutes::close(qint64 minute)
{
    auto closed = std::make_shared<HistoryMinute>();
    closed->minute = minute;
    closed->clockOffsetMs = m_clockOffsetMs;
    const qint64 endMs = (minute + 1) * minuteMs;
    for (TargetPast& past : m_targets) {
        for (Series& series : past.series) {
            series.isInHole = series.isInHole || endMs - series.lastBootMs > past.liveForMs;
            HistoryBucket bucket = std::exchange(series.bucket, HistoryBucket {});
            if (!bucket.hasValue() && series.isInHole)
                continue; // no bucket is a hole
            if (series.isInHole)
                bucket.flags |= HistoryBucket::HoleAtEnd;
            closed->buckets.emplace_back(series.key, bucket);
        }
    }
    return closed;
}

void HistoryMinutes::forget(const Picture& picture)
{
    const qint64 oldest = picture.now.boot.count() - forgottenAfterMs;
    m_targets.removeIf([&](auto entry) {
        TargetPast& past = entry.value();
        const std::size_t before = past.series.size();
        std::erase_if(past.series, [oldest](const Series& series) { return series.lastBootMs < oldest; });
        if (past.series.size() != before) {
            past.places.clear();
            for (std::size_t at = 0; at < past.series.size(); ++at) {
                const SeriesKey& key = *past.series[at].key;
                past.places.insert(
                    {key.indicator, key.object ? key.object->type + u'\n' + key.object->name : QString()}, at);
            }
        }
        m_count -= before - past.series.size();
        const bool isGone = past.series.empty() && !picture.target(entry.key());
        m_dropped -= isGone ? past.dropped : 0;
        return isGone;
    });
}

} // namespace yagura
