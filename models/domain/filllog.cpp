// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filllog.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void addEarliest(Indicators& list, const QString& name, const QString& mount, const TimeToFull& forecast)
{
    if (forecast.kind == TimeToFull::Kind::Range)
        list.append({name, ObjectRef{u"filesystem"_s, mount}, forecast.lowS, u"s"_s, {}});
}

} // namespace

FillLog::FillLog(Limits limits)
    : m_limits(limits)
{
}

void FillLog::append(const QList<TargetState>& targets)
{
    m_budget = m_limits.forecastsAtOnce;
    for (const TargetState& state : targets) {
        if (!state.good || m_seen.value(state.target.id) == state.good)
            continue;
        if (const auto* node = state.good->as<NodeHealth>()) {
            m_seen.insert(state.target.id, state.good);
            appendNode(state.target.id, *node, state.good->readAt.boot);
        }
    }
    if (m_seen.size() > targets.size())
        forget(targets);
}

void FillLog::appendNode(const QString& target, const NodeHealth& node, std::chrono::milliseconds at)
{
    for (const Filesystem& filesystem : node.filesystems) {
        if (filesystem.state != Filesystem::State::Ok || !filesystem.usedBytes)
            continue;
        const std::pair key{target, filesystem.mount};
        auto past = m_pasts.find(key);
        if (past == m_pasts.end()) {
            if (std::size_t(m_pasts.size()) >= m_limits.filesystems)
                continue;
            past = m_pasts.insert(key, {});
        }
        past->bytesTotal = filesystem.totalBytes;
        past->inodesTotal = filesystem.inodesTotal;
        const qint64 inodes = filesystem.inodesTotal.value_or(0) - filesystem.inodesFree.value_or(0);
        add(*past, {at, *filesystem.usedBytes, inodes});
        if (m_budget > 0 && isDue(*past)) {
            --m_budget;
            past->forecastAt = past->points.back().at;
            m_forecasts.insert(key, forecastOf(*past));
        }
    }
}

/// Newer points stand close, older ones apart.
void FillLog::add(Past& past, const Point& point) const
{
    auto& points = past.points;
    if (!points.empty() && point.at - points.back().at < m_limits.fineStep)
        return;
    points.push_back(point);

    const auto firstFine = std::ranges::lower_bound(points, point.at - m_limits.fine, {}, &Point::at);
    const auto place = firstFine - points.begin();
    if (place >= 2 && points[std::size_t(place - 1)].at - points[std::size_t(place - 2)].at < m_limits.coarseStep)
        points.erase(firstFine - 1);
    while (point.at - points.front().at > m_limits.keep)
        points.pop_front();
}

bool FillLog::isDue(const Past& past) const
{
    return !past.forecastAt || past.points.back().at - *past.forecastAt >= m_limits.forecastEvery;
}

FillForecast FillLog::forecastOf(const Past& past) const
{
    std::vector<LevelPoint> bytes;
    std::vector<LevelPoint> inodes;
    for (const Point& point : past.points) {
        const double atS = double(point.at.count()) / 1000;
        bytes.push_back({atS, double(point.bytes)});
        inodes.push_back({atS, double(point.inodes)});
    }
    const auto real = [](const std::optional<qint64>& number) {
        return number ? std::optional(double(*number)) : std::nullopt;
    };
    return {timeToFull(bytes, real(past.bytesTotal)), timeToFull(inodes, real(past.inodesTotal))};
}

void FillLog::forget(const QList<TargetState>& targets)
{
    QSet<QString> present;
    for (const TargetState& state : targets)
        present.insert(state.target.id);
    m_seen.removeIf([&](auto entry) { return !present.contains(entry.key()); });
    m_pasts.removeIf([&](auto entry) { return !present.contains(entry.key().first); });
    m_forecasts.removeIf([&](auto entry) { return !present.contains(entry.key().first); });
}

QHash<QString, Indicators> FillLog::indicators() const
{
    QHash<QString, Indicators> list;
    for (auto row = m_forecasts.constBegin(); row != m_forecasts.constEnd(); ++row) {
        Indicators& mine = list[row.key().first];
        addEarliest(mine, u"filesystem.time_to_full"_s, row.key().second, row->bytes);
        addEarliest(mine, u"filesystem.inodes_time_to_full"_s, row.key().second, row->inodes);
    }
    return list;
}

} // namespace yagura
