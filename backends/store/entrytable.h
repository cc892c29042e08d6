// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/sqlsession.h"
#include "models/domain/recordentry.h"

#include <QHash>
#include <QSet>

namespace yagura::store {

/// An entry and its place in the order in which one store got them.
struct Arrival {
    qint64 number = 0;
    RecordEntry entry;
};

/// An attachment as it is kept and sent.
struct PackedAttachment {
    qint64 arrival = 0;
    QByteArray sha256;
    QString mediaType;
    qint64 size = 0;
    QByteArray deflated;
};
PackedAttachment packed(const Attachment& attachment);
/// Nothing when the bytes are not what their hash says.
std::optional<Attachment> unpacked(const PackedAttachment& attachment);

/// Entries and attachments in either database: the same words ask both.
class EntryTable final {
public:
    enum class Put {
        Added,
        Known, ///< the same entry was there
        Contradicts, ///< another entry of that writer and sequence was there, and stays
    };

    explicit EntryTable(SqlSession& session) : m_session(session) { }

    SqlResult<Put> keep(const RecordEntry& entry);
    SqlResult<QList<RecordEntry>> ofIncident(const QString& incident);
    /// Those of the kinds that changesSummary().
    SqlResult<QList<RecordEntry>> summaryEntries(const QString& incident);
    SqlResult<QList<Arrival>> since(qint64 arrival, int most);
    SqlResult<QList<RecordEntry>> ofWriter(const QString& writer, qint64 after, int most);
    /// All of them, by writer and sequence.
    std::optional<SqlFault> eachByWriter(const std::function<void(const RecordEntry&)>& take);
    SqlResult<std::optional<RecordEntry>> entry(const QString& writer, qint64 sequence);

    /// The newest sequence of each writer.
    SqlResult<QHash<QString, qint64>> heads();
    SqlResult<QSet<QString>> writersOf(const QString& incident);
    SqlResult<qint64> newestArrival();

    std::optional<SqlFault> keep(const PackedAttachment& attachment);
    SqlResult<bool> hasAttachment(const QByteArray& sha256);
    SqlResult<std::optional<PackedAttachment>> attachment(const QByteArray& sha256);
    SqlResult<std::optional<PackedAttachment>> attachmentAfter(qint64 arrival);

private:
    SqlResult<QList<RecordEntry>> entries(const QByteArray& sql, const SqlRow& parameters);
    SqlResult<std::optional<PackedAttachment>> firstAttachment(const QByteArray& sql, const SqlRow& parameters);

    SqlSession& m_session;
};

/// Entries as rows hold them: a time as milliseconds, JSON in its canonical form.
SqlRow rowOf(const RecordEntry& entry);

} // namespace yagura::store
