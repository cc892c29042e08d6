// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incident/pastkeeper.h"

#include <utility>

namespace yagura {

PastKeeper::PastKeeper(Watch& watch, IncidentDesk& desk, Clock clock, QObject* parent)
    : QObject(parent), m_watch(watch), m_desk(desk), m_clock(std::move(clock))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_further.setInterval(every);
    connect(&m_patience, &QTimer::timeout, this, [this] { take({}); });
    connect(&m_further, &QTimer::timeout, this, &PastKeeper::askFurther);
    connect(&watch, &Watch::pastRead, this, &PastKeeper::take);
    connect(&desk, &IncidentDesk::changed, this, &PastKeeper::follow);
}

void PastKeeper::askBefore()
{
    // Answers carry no ticket: one question after the other.
    if (m_asked != Asked::Nothing) {
        m_isBeforeWanted = m_asked == Asked::Further;
        return;
    }
    const auto now = m_clock().boot;
    m_asked = Asked::Before;
    m_keptUpTo = now;
    m_patience.start();
    m_watch.readPast(now - halfHour);
}

void PastKeeper::askFurther()
{
    // Whoever declares is in more of a hurry; the next stretch begins where the last one ended, so nothing is lost.
    if (m_asked != Asked::Nothing)
        return;
    const auto since = std::exchange(m_keptUpTo, m_clock().boot);
    m_asked = Asked::Further;
    m_patience.start();
    m_watch.readPast(since);
}

void PastKeeper::take(const QByteArray& pictures)
{
    m_patience.stop();
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::Before:
        emit before(pictures);
        break;
    case Asked::Further:
        if (!pictures.isEmpty())
            m_desk.keepPictures(pictures);
        break;
    case Asked::Nothing: // too late: it was told that there is nothing
        break;
    }
    if (std::exchange(m_isBeforeWanted, false))
        askBefore();
}

// The last stretch is kept when the incident is called over, while it is still the one that is shown.
void PastKeeper::follow()
{
    const bool wasKeeping = std::exchange(m_isKeeping, m_desk.isWatchedHere());
    if (m_isKeeping && !wasKeeping) {
        m_further.start();
        // After a restart the watch remembers no more than what it has seen since.
        if (m_keptUpTo.count() == 0)
            m_keptUpTo = m_clock().boot - halfHour;
    } else if (!m_isKeeping && wasKeeping) {
        m_further.stop();
        const auto& incident = m_desk.incident();
        if (incident && incident->state == IncidentState::Resolved)
            askFurther();
    }
}

} // namespace yagura
