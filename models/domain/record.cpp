// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"

#include "models/domain/packeddocument.h"
#include "models/domain/pastpictures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

Record::Record(Limits limits) : m_limits(limits) { }

PictureNewsPtr Record::append(const Picture& picture)
{
    m_news = newsSince(m_news, picture);
    // A span that grew large is closed early, so that forgetting one never costs most of the record.
    const bool keyframe = m_entries.empty() || !m_news->since || m_spanBytes > m_limits.bytes / 4
        || picture.now.boot - m_lastKeyframe >= m_limits.keyframeEvery;

    QByteArray entry = keyframe ? m_news->document.packed() : packedDocument(m_news->delta);
    if (keyframe) {
        m_lastKeyframe = picture.now.boot;
        m_spanBytes = 0;
    }
    m_spanBytes += entry.size();
    m_bytes += entry.size();
    m_entries.push_back({picture.position.seq, picture.now.boot, keyframe, std::move(entry)});
    forget(picture.now.boot);
    return m_news;
}

void Record::forget(std::chrono::milliseconds now)
{
    while (!m_entries.empty()) {
        const auto next
            = std::find_if(m_entries.begin() + 1, m_entries.end(), [](const Entry& e) { return e.keyframe; });
        // The span that reaches back across the limit stays, so that all of `keep` can be answered.
        const bool isPast = next != m_entries.end() && next->boot <= now - m_limits.keep;
        if (!isPast && m_bytes <= m_limits.bytes)
            return;
        for (auto entry = m_entries.begin(); entry != next; ++entry)
            m_bytes -= entry->packed.size();
        m_entries.erase(m_entries.begin(), next);
    }
}

QJsonObject Record::documentOf(std::deque<Entry>::const_iterator entry) const
{
    auto keyframe = entry;
    while (!keyframe->keyframe)
        --keyframe;
    QJsonObject document = unpackedDocument(keyframe->packed).value_or(QJsonObject());
    for (auto delta = keyframe; delta != entry;) {
        ++delta;
        document = applyDelta(document, unpackedDocument(delta->packed).value_or(QJsonObject()));
    }
    return document;
}

QJsonObject Record::at(std::chrono::milliseconds boot) const
{
    const auto later = std::ranges::upper_bound(m_entries, boot, {}, &Entry::boot);
    return later == m_entries.begin() ? QJsonObject() : documentOf(std::prev(later));
}

QJsonObject Record::atSequence(qint64 seq) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry& e) { return e.seq == seq; });
    return found == m_entries.rend() ? QJsonObject() : documentOf(std::prev(found.base()));
}

QByteArray Record::since(std::chrono::milliseconds boot) const
{
    auto first = std::ranges::upper_bound(m_entries, boot, {}, &Entry::boot);
    while (first != m_entries.begin() && (first == m_entries.end() || first->boot > boot || !first->keyframe))
        --first;
    QList<PackedPicture> pictures;
    for (auto entry = first; entry != m_entries.end(); ++entry)
        pictures.append({entry->keyframe, entry->packed});
    return pastPicturesCbor(pictures);
}

} // namespace yagura
