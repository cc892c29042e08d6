// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chaincheck.h"

#include <algorithm>

namespace yagura {

QByteArray chainBeginning()
{
    return QByteArray(32, '\0');
}

void ChainCheck::take(const RecordEntry& entry)
{
    ++m_entries;
    if (m_entries == 1 || entry.writer != m_writer) {
        m_writer = entry.writer;
        m_sequence = 0;
        m_hash = chainBeginning();
        m_isBroken = false;
    }
    if (m_isBroken)
        return;
    // Held twice, as a union of two stores has it.
    if (m_sequence > 0 && entry.sequence == m_sequence && entry.hash == m_hash && entryHash(entry) == m_hash)
        return;
    if (entry.sequence > m_sequence + 1)
        note(entry, m_sequence + 1, "chain.gap");
    else if (entryHash(entry) != entry.hash)
        note(entry, entry.sequence, "chain.hash");
    else if (entry.sequence != m_sequence + 1 || entry.previousHash != m_hash)
        note(entry, entry.sequence, "chain.link");
    goOnFrom(entry);
}

void ChainCheck::note(const RecordEntry& entry, qint64 sequence, const char* code)
{
    m_isBroken = true;
    m_faults.append({entry.writer, sequence, QString::fromLatin1(code)});
}

void ChainCheck::goOnFrom(const RecordEntry& entry)
{
    m_sequence = entry.sequence;
    m_hash = entry.hash;
}

QList<ChainFault> chainFaults(QList<RecordEntry> entries)
{
    std::ranges::stable_sort(entries, [](const RecordEntry& left, const RecordEntry& right) {
        return std::tie(left.writer, left.sequence) < std::tie(right.writer, right.sequence);
    });
    ChainCheck check;
    for (const RecordEntry& entry : entries)
        check.take(entry);
    return check.faults();
}

} // namespace yagura
