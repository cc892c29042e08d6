// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline/timelinestory.h"

using namespace Qt::StringLiterals;

namespace yagura {

const std::vector<TimelineRow>& TimelineStory::rows(const QList<RecordEntry>& entries)
{
    const QDate newest = entries.isEmpty() ? QDate() : entries.last().happened.toLocalTime().date();
    if (!goesOn(entries, newest))
        startOver(newest);
    m_rows.reserve(std::size_t(entries.size()));
    for (auto entry = entries.begin() + qsizetype(m_rows.size()); entry != entries.end(); ++entry) {
        m_context.learn(*entry);
        m_rows.push_back(timelineRow(*entry, m_context, newest));
    }
    return m_rows;
}

bool TimelineStory::goesOn(const QList<RecordEntry>& entries, const QDate& newest) const
{
    if (newest != m_newest || std::size_t(entries.size()) < m_rows.size() || (m_runbooks && *m_runbooks != m_known))
        return false;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].entry != entryName(entries[qsizetype(row)]))
            return false;
    }
    return true;
}

void TimelineStory::startOver(const QDate& newest)
{
    m_newest = newest;
    m_rows.clear();
    m_context = {};
    m_context.runbooks = m_runbooks;
    m_context.language = m_language;
    m_known = m_runbooks ? *m_runbooks : Runbooks();
}

} // namespace yagura
