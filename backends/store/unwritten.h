// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/entrytable.h"

namespace yagura::store {

/// Entries that were confirmed and that the disk does not take: they are kept here until it does.
class Unwritten final {
public:
    void add(const QList<RecordEntry>& entries, const QList<PackedAttachment>& attachments);
    /// What came from the shared store, which has it anyway.
    void addForeign(const QList<RecordEntry>& entries);
    void clear();

    bool isEmpty() const { return m_entries.isEmpty() && m_foreign.isEmpty(); }
    QList<RecordEntry> entries() const { return m_entries + m_foreign; }
    const QList<RecordEntry>& own() const { return m_entries; }
    const QList<PackedAttachment>& attachments() const { return m_attachments; }
    QList<RecordEntry> ofIncident(const QString& incident) const;
    std::optional<PackedAttachment> attachment(const QByteArray& sha256) const;
    QStringList incidents() const;
    /// Foreign ones that were added since the last call.
    QList<RecordEntry> takeNews();

    /// Entries of ours that are on no disk.
    qint64 onNoDisk() const { return m_entries.size() - m_saved; }
    /// All of them have been written somewhere else.
    void noteSaved() { m_saved = m_entries.size(); }

private:
    QList<RecordEntry> m_entries;
    QList<RecordEntry> m_foreign;
    QList<PackedAttachment> m_attachments;
    qsizetype m_saved = 0;
    qsizetype m_foreignTold = 0;
};

} // namespace yagura::store
