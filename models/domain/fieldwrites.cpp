// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldwrites.h"

#include <algorithm>

namespace yagura {

bool knows(const RecordEntry& later, const RecordEntry& earlier)
{
    if (later.writer == earlier.writer)
        return later.sequence > earlier.sequence;
    return later.seen.value(earlier.writer) >= earlier.sequence;
}

void FieldWrites::take(const QString& field, const QString& value, const RecordEntry& entry)
{
    QList<Write>& standing = m_standing[field];
    // A clock that is behind tells an answer before the word that it answers.
    if (std::ranges::any_of(standing, [&](const Write& write) { return knows(*write.entry, entry); }))
        return;
    standing.removeIf([&](const Write& write) { return knows(entry, *write.entry); });
    standing.append({value, &entry});
}

const FieldWrites::Write* FieldWrites::kept(const QString& field) const
{
    const auto found = m_standing.constFind(field);
    if (found == m_standing.cend())
        return nullptr;
    const auto last = std::ranges::max_element(
        *found, [](const Write& left, const Write& right) { return comesBefore(*left.entry, *right.entry); });
    return &*last;
}

QString FieldWrites::value(const QString& field) const
{
    const Write* write = kept(field);
    return write ? write->value : QString();
}

const RecordEntry* FieldWrites::entry(const QString& field) const
{
    const Write* write = kept(field);
    return write ? write->entry : nullptr;
}

QStringList FieldWrites::fieldsBelow(const QString& beginning) const
{
    QStringList found;
    for (auto field = m_standing.lowerBound(beginning); field != m_standing.cend(); ++field) {
        if (!field.key().startsWith(beginning))
            break;
        found.append(field.key().mid(beginning.size()));
    }
    return found;
}

QList<FieldConflict> FieldWrites::conflicts() const
{
    QList<FieldConflict> found;
    for (auto field = m_standing.cbegin(); field != m_standing.cend(); ++field) {
        const Write* keeps = kept(field.key());
        for (const Write& write : field.value()) {
            if (write.value != keeps->value)
                found.append({field.key(), keeps->value, write.value, write.entry->actor});
        }
    }
    return found;
}

} // namespace yagura
