// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/schedule.h"

#include <algorithm>

namespace yagura {

using namespace std::chrono_literals;

namespace {

/// Neighbouring seeds must not make neighbouring jitters, as they would in so small a generator.
std::minstd_rand generatorOf(quint32 seed)
{
    std::seed_seq mixed {seed};
    return std::minstd_rand(mixed);
}

} // namespace

Schedule::Schedule(Milliseconds every, quint32 seed)
    : m_every(std::max<Milliseconds>(every, 1ms)), m_interval(m_every), m_random(generatorOf(seed))
{
}

void Schedule::spread(Milliseconds now, Milliseconds window)
{
    m_due = now + upTo(window);
}

void Schedule::begun(Milliseconds now)
{
    m_started = now;
}

void Schedule::succeeded(Milliseconds now)
{
    m_backOffs = 0;
    m_confirming = false;
    m_interval = std::max(m_every, 2 * (now - m_started)); // an attempt has a deadline of ten seconds: this stays small
    m_due = std::max(m_started + m_interval, now);
}

void Schedule::failed(Milliseconds now, Confirm confirm)
{
    if (confirm == Confirm::AtOnce && m_backOffs == 0 && !m_confirming) {
        m_confirming = true;
        m_due = now + upTo(std::min<Milliseconds>(m_every, 1s));
        return;
    }

    const Milliseconds bound = std::max(m_every, isFast() ? longestWhenFast : longest);
    m_interval = m_every;
    for (int doubled = 0; doubled < m_backOffs && m_interval < bound; ++doubled)
        m_interval *= 2;
    m_interval = std::min(m_interval, bound);
    ++m_backOffs;
    m_due = now + upTo(m_interval);
}

void Schedule::freed(Milliseconds now)
{
    m_skipped += (now - m_started) / m_every;
}

Schedule::Milliseconds Schedule::upTo(Milliseconds bound)
{
    return Milliseconds(std::uniform_int_distribution<qint64>(0, bound.count())(m_random));
}

} // namespace yagura
