// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history.h"

#include <QSet>

#include <algorithm>

namespace yagura {

namespace {

/// Of all points that fall into one stretch of time this many are kept: lowest, highest, newest and one hole.
constexpr std::size_t pointsPerStretch = 4;

QString seriesKey(const QString& indicator, const std::optional<ObjectRef>& object)
{
    return object ? indicator + u'\n' + object->type + u'\n' + object->name : indicator;
}

/// Which point of a full stretch says least: not the newest, not the lowest or highest, not the first hole.
template<typename Points>
std::size_t leastTelling(const Points& points)
{
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> highest;
    std::optional<std::size_t> hole;
    for (std::size_t at = 0; at < points.size(); ++at) {
        if (!points[at].value) {
            hole = hole.value_or(at);
            continue;
        }
        if (!lowest || points[at].value < points[*lowest].value)
            lowest = at;
        if (!highest || points[at].value > points[*highest].value)
            highest = at;
    }
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        if (at != lowest && at != highest && at != hole)
            return at;
    }
    return 0;
}

} // namespace

// A little longer than it must be: the stretches at both ends of `keep` are cut off.
History::History(Limits limits)
    : m_limits(limits), m_stretchMs(std::max<qint64>(1,
                            limits.keep.count() * qint64(pointsPerStretch)
                                / qint64(std::max(limits.pointsLimit, 3 * pointsPerStretch) - 2 * pointsPerStretch)))
{
}

void History::append(const Picture& picture)
{
    m_clockOffsetMs = picture.now.utc.toMSecsSinceEpoch() - picture.now.boot.count();
    for (const TargetState& state : picture.targets) {
        TargetPast& past = m_targets[state.target.id];
        if (!state.last || state.last == past.seen)
            continue;
        past.seen = state.last;
        past.liveForMs = liveFor(state.target.every).count();
        if (state.failure())
            appendHole(past, state.last->readAt.boot.count());
        else
            appendValues(past, *state.last);
    }
    forget(picture);
}

void History::appendHole(TargetPast& past, qint64 bootMs)
{
    for (Series& series : past.series)
        add(series, {bootMs, std::nullopt});
}

void History::appendValues(TargetPast& past, const Reading& reading)
{
    const qint64 bootMs = reading.readAt.boot.count();
    std::size_t dropped = 0;
    for (const Indicator& indicator : reading.indicators) {
        Series* series = seriesOf(past, indicator);
        if (!series) {
            dropped += indicator.value.isKnown() ? 1 : 0;
            continue;
        }
        // Silence: from the moment when the newest value was no longer live, nobody knows.
        if (!series->empty() && bootMs - series->back().bootMs > past.liveForMs)
            add(*series, {series->back().bootMs + past.liveForMs, std::nullopt});
        add(*series, {bootMs, indicator.value.real()});
    }
    m_dropped = m_dropped - past.dropped + dropped;
    past.dropped = dropped;
}

/// The series of this number, made when there is a first value for it and a place; else nullptr.
History::Series* History::seriesOf(TargetPast& past, const Indicator& indicator)
{
    const QString key = seriesKey(indicator.name, indicator.object);
    const auto series = past.series.find(key);
    if (series != past.series.end())
        return &*series;
    const auto objectsLimit = std::size_t(double(m_limits.seriesLimit) * shareOfObjects);
    if (!indicator.value.isKnown() || m_seriesCount >= (indicator.object ? objectsLimit : m_limits.seriesLimit))
        return nullptr;
    ++m_seriesCount;
    return &*past.series.insert(key, {});
}

// Several holes side by side are one, from the first of them until the next value.
void History::add(Series& series, Point point)
{
    if (!point.value && (series.empty() || !series.back().value))
        return;
    series.push_back(point);

    const auto isElsewhere
        = [&](const Point& other) { return other.bootMs / m_stretchMs != point.bootMs / m_stretchMs; };
    const auto begin = std::find_if(series.rbegin(), series.rend(), isElsewhere).base();
    const std::vector<Point> stretch(begin, series.end());
    if (stretch.size() > pointsPerStretch)
        series.erase(begin + std::ptrdiff_t(leastTelling(stretch)));
}

void History::forget(const Picture& picture)
{
    const auto now = picture.now.boot;
    if (now - m_lastForget < m_limits.keep / 60)
        return;
    m_lastForget = now;

    QSet<QString> watched;
    for (const TargetState& state : picture.targets)
        watched.insert(state.target.id);
    const qint64 oldest = (now - m_limits.keep).count();
    for (TargetPast& past : m_targets) {
        past.series.removeIf([&](auto entry) {
            Series& series = entry.value();
            while (!series.empty() && (series.front().bootMs < oldest || series.size() > m_limits.pointsLimit))
                series.pop_front();
            m_seriesCount -= series.empty() ? 1 : 0;
            return series.empty();
        });
    }
    m_targets.removeIf([&](auto entry) {
        const bool isGone = entry.value().series.isEmpty() && !watched.contains(entry.key());
        m_dropped -= isGone ? entry.value().dropped : 0;
        return isGone;
    });
}

std::vector<HistoryPoint> History::series(
    const QString& target, const QString& indicator, const std::optional<ObjectRef>& object) const
{
    std::vector<HistoryPoint> points;
    const auto past = m_targets.constFind(target);
    if (past == m_targets.constEnd())
        return points;
    const auto series = past->series.constFind(seriesKey(indicator, object));
    if (series == past->series.constEnd())
        return points;
    points.reserve(series->size());
    for (const Point& point : *series)
        points.push_back({point.bootMs + m_clockOffsetMs, point.value});
    return points;
}

} // namespace yagura
