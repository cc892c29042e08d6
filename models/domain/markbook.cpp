// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/markbook.h"

#include "models/domain/seenchanges.h"

#include <algorithm>

namespace yagura {

void MarkBook::add(const QList<Mark>& written, const Moment& now)
{
    for (Mark mark : written) {
        const std::chrono::milliseconds age(mark.at.utc.msecsTo(now.utc));
        mark.at.boot = now.boot - age;
        if (age <= kept)
            insert(mark);
    }
}

void MarkBook::look(const QList<TargetState>& states)
{
    QHash<QString, ReadingPtr> seen;
    seen.reserve(states.size());
    for (const TargetState& state : states) {
        const ReadingPtr before = m_before.value(state.target.id);
        const ReadingPtr& after = state.good;
        if (before && after && before != after) {
            for (const Mark& mark : marksBetween(*before, *after))
                insert(mark);
        }
        if (after)
            seen.insert(state.target.id, after);
    }
    m_before = std::move(seen);
}

const QList<Mark>& MarkBook::marks(const Moment& now)
{
    const auto isOld = [&now](const Mark& mark) { return now.boot - mark.at.boot > kept; };
    const auto young = std::ranges::find_if_not(m_marks, isOld);
    for (auto old = m_marks.begin(); old != young; ++old)
        m_ids.remove(old->id);
    if (young != m_marks.begin())
        m_marks.erase(m_marks.begin(), young);
    return m_marks;
}

void MarkBook::insert(const Mark& mark)
{
    if (m_ids.contains(mark.id))
        return;
    m_ids.insert(mark.id);
    const auto time = [](const Mark& it) { return it.at.boot; };
    m_marks.insert(std::ranges::upper_bound(m_marks, mark.at.boot, {}, time), mark);
    shrink();
}

void MarkBook::shrink()
{
    if (m_marks.size() <= most)
        return;
    const auto seen = std::ranges::find(m_marks, Mark::Source::Seen, &Mark::source);
    const auto gone = seen == m_marks.end() ? m_marks.begin() : seen;
    // Its id goes, too: what is read again later is as old as before and would go first again.
    m_ids.remove(gone->id);
    m_marks.erase(gone);
}

} // namespace yagura
