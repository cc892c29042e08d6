// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordentry.h"

namespace yagura {

/// Goes along chains that are too long to hold: entries are handed in by writer, and of each writer by sequence. Of
/// each writer the first fault is told.
class ChainCheck final {
public:
    void take(const RecordEntry& entry);
    const QList<ChainFault>& faults() const { return m_faults; }
    qint64 entries() const { return m_entries; }

private:
    void note(const RecordEntry& entry, qint64 sequence, const char* code);
    void goOnFrom(const RecordEntry& entry);

    QString m_writer;
    qint64 m_sequence = 0; ///< of the entry before
    QByteArray m_hash; ///< of the entry before
    bool m_isBroken = false;
    qint64 m_entries = 0;
    QList<ChainFault> m_faults;
};

/// What the first entry of a writer follows.
QByteArray chainBeginning();

} // namespace yagura
