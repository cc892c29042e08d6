// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallfeed.h"

#include <algorithm>

namespace yagura {

namespace {

/// Nothing in it that a room must see before the next second.
bool isSameTrouble(const Picture& before, const Picture& picture)
{
    return before.loss.has_value() == picture.loss.has_value() && before.verdict() == picture.verdict()
        && std::ranges::equal(before.findings, picture.findings, [](const Finding& one, const Finding& other) {
               return one.id == other.id && one.severity == other.severity;
           });
}

} // namespace

WallFeed::WallFeed(Watch& watch, Clock clock, QObject* parent)
    : QObject(parent), m_watch(watch), m_clock(std::move(clock)), m_begun(m_clock())
{
    connect(&m_watch, &Watch::pictureChanged, this, &WallFeed::take);
    connect(&m_watch, &Watch::historyRead, this, [this](const HistoryAnswer& answer) { m_earlier.take(answer); });
    connect(&m_second, &QTimer::timeout, this, &WallFeed::changed);
    m_second.start(1'000);
}

void WallFeed::follow(const RunningIncident& incident)
{
    m_incident = &incident;
    connect(&incident, &RunningIncident::changed, this, &WallFeed::tellAnew);
}

void WallFeed::take(const PicturePtr& picture)
{
    const bool wasSilent = m_story.kind == WallStory::Kind::NoData;
    const bool isUrgent = wasSilent || !m_picture || !isSameTrouble(*m_picture, *picture);
    m_picture = picture;
    m_pictureAt = m_clock();
    if (!m_shared)
        m_own.append(*picture);
    m_panes = wallPanes(FindingsIndex(picture), {history(), m_earlier});
    if (const auto wish = m_earlier.nextWish(picture->now))
        m_watch.readHistory(*wish);
    if (picture->verdict() != Severity::Ok)
        m_wellSince.reset();
    else if (!m_wellSince)
        m_wellSince = m_pictureAt;
    if (m_alarm.take(*picture))
        emit alarmed();
    if (isUrgent)
        tellAnew();
}

void WallFeed::tellAnew()
{
    m_toldAt.reset();
    emit changed();
}

WallSource WallFeed::source() const
{
    WallSource source;
    source.picture = m_picture;
    source.panes = m_panes;
    source.begun = m_begun;
    source.pictureAt = m_pictureAt;
    source.now = m_clock();
    source.wellSince = m_wellSince;
    source.room = m_room;
    if (m_incident) {
        source.incident = m_incident->incident();
        source.lastIncidentEnded = m_incident->lastEnded();
    }
    return source;
}

const WallStory& WallFeed::story() const
{
    const qint64 second = m_clock().utc.toSecsSinceEpoch();
    if (m_toldAt != second) {
        m_story = wallStoryOf(source());
        m_toldAt = second;
    }
    return m_story;
}

int WallFeed::page(const WallStory& story) const
{
    if (story.kind != WallStory::Kind::Well || !m_wellSince)
        return 0;
    return wallPageAt(m_clock().since(*m_wellSince), story.pages(), m_firstPage);
}

} // namespace yagura
