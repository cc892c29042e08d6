// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallfeed.h"

namespace yagura {

WallFeed::WallFeed(Watch& watch, Clock clock, QObject* parent)
    : QObject(parent), m_watch(watch), m_clock(std::move(clock)), m_begun(m_clock())
{
    connect(&m_watch, &Watch::pictureChanged, this, &WallFeed::take);
    connect(&m_second, &QTimer::timeout, this, &WallFeed::changed);
    m_second.start(1'000);
}

void WallFeed::follow(const RunningIncident& incident)
{
    m_incident = &incident;
    connect(&incident, &RunningIncident::changed, this, &WallFeed::changed);
}

void WallFeed::take(const PicturePtr& picture)
{
    m_picture = picture;
    m_pictureAt = m_clock();
    if (!m_shared)
        m_own.append(*picture);
    if (picture->verdict() != Severity::Ok)
        m_wellSince.reset();
    else if (!m_wellSince)
        m_wellSince = m_pictureAt;
    if (m_alarm.take(*picture))
        emit alarmed();
    emit changed();
}

WallStory WallFeed::story() const
{
    WallSource source;
    source.picture = m_picture;
    source.history = m_shared ? m_shared : &m_own;
    source.begun = m_begun;
    source.pictureAt = m_pictureAt;
    source.now = m_clock();
    source.wellSince = m_wellSince;
    if (m_incident) {
        source.incident = m_incident->incident();
        source.lastIncidentEnded = m_incident->lastEnded();
    }
    return wallStoryOf(source);
}

int WallFeed::page(const WallStory& story) const
{
    if (story.kind != WallStory::Kind::Well || !m_wellSince)
        return 0;
    return wallPageAt(m_clock().since(*m_wellSince), story.pages(), m_firstPage);
}

} // namespace yagura
