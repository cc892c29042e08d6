// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/unwritten.h"

#include <algorithm>

namespace yagura::store {

void Unwritten::add(const QList<RecordEntry>& entries, const QList<PackedAttachment>& attachments)
{
    m_entries += entries;
    m_attachments += attachments;
}

void Unwritten::addForeign(const QList<RecordEntry>& entries)
{
    m_foreign += entries;
}

void Unwritten::clear()
{
    *this = {};
}

QList<RecordEntry> Unwritten::ofIncident(const QString& incident) const
{
    QList<RecordEntry> found = entries();
    found.removeIf([&incident](const RecordEntry& entry) { return entry.incident != incident; });
    return found;
}

std::optional<PackedAttachment> Unwritten::attachment(const QByteArray& sha256) const
{
    const auto found = std::ranges::find(m_attachments, sha256, &PackedAttachment::sha256);
    return found == m_attachments.end() ? std::nullopt : std::optional(*found);
}

QStringList Unwritten::incidents() const
{
    QStringList found;
    const QList<RecordEntry> all = entries();
    for (const RecordEntry& entry : all) {
        if (!entry.incident.isEmpty() && !found.contains(entry.incident))
            found.append(entry.incident);
    }
    return found;
}

QList<RecordEntry> Unwritten::takeNews()
{
    const QList<RecordEntry> news = m_foreign.mid(m_foreignTold);
    m_foreignTold = m_foreign.size();
    return news;
}

} // namespace yagura::store
