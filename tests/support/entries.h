// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chaincheck.h"
#include "models/domain/recordentry.h"

#include <QList>

namespace yagura::testing {

/// 2026-11-23 03:00 UTC and so many seconds.
inline QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC).addSecs(seconds);
}

inline const QString theIncident = QStringLiteral("0b8f1f5c-9a43-4a35-9a53-6d3f6b0a2c11");

/// Writes a chain, as a store does, and knows of others what it was told.
struct Scribe {
    QString writer;
    QString actor = QStringLiteral("K. Sato");
    QHash<QString, qint64> seen = {};
    QByteArray head = chainBeginning();
    qint64 sequence = 0;
    QList<RecordEntry> written = {};

    RecordEntry write(const QString& kind, const QJsonObject& args, int happened, const QString& incident = theIncident)
    {
        RecordEntry entry;
        entry.writer = writer;
        entry.sequence = ++sequence;
        entry.previousHash = head;
        entry.seen = seen;
        entry.recorded = at(happened);
        entry.host = QStringLiteral("desk-") + writer;
        entry.incident = incident;
        entry.happened = at(happened);
        entry.actor = actor;
        entry.kind = kind;
        entry.args = args;
        entry.hash = head = entryHash(entry);
        written.append(entry);
        return entry;
    }
    /// From now on it knows everything that the other one has written.
    void readFrom(const Scribe& other) { seen.insert(other.writer, other.sequence); }
};

} // namespace yagura::testing
