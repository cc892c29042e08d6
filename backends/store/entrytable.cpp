// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/entrytable.h"

#include "backends/store/deflated.h"
#include "models/domain/canonicaljson.h"

#include <QJsonDocument>

namespace yagura::store {

namespace {

#define ENTRY_COLUMNS                                                                                                  \
    "writer, sequence, previous_hash, hash, seen, recorded, host, incident, happened, detected, actor, kind, args"
#define ATTACHMENT_COLUMNS "arrival, sha256, media_type, size, deflated"

QDateTime timeOf(const SqlRow& row, std::size_t column)
{
    return isNullIn(row, column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(numberIn(row, column), Qt::UTC);
}

SqlValue valueOf(const QDateTime& time)
{
    return time.isValid() ? SqlValue(time.toMSecsSinceEpoch()) : SqlValue();
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

RecordEntry entryIn(const SqlRow& row)
{
    RecordEntry entry;
    entry.writer = textIn(row, 0);
    entry.sequence = numberIn(row, 1);
    entry.previousHash = bytesIn(row, 2);
    entry.hash = bytesIn(row, 3);
    const QJsonObject seen = objectOf(textIn(row, 4));
    for (auto writer = seen.begin(); writer != seen.end(); ++writer)
        entry.seen.insert(writer.key(), writer.value().toInteger());
    entry.recorded = timeOf(row, 5);
    entry.host = textIn(row, 6);
    entry.incident = textIn(row, 7);
    entry.happened = timeOf(row, 8);
    entry.detected = timeOf(row, 9);
    entry.actor = textIn(row, 10);
    entry.kind = textIn(row, 11);
    entry.args = objectOf(textIn(row, 12));
    return entry;
}

QString seenText(const QHash<QString, qint64>& seen)
{
    QJsonObject object;
    for (auto writer = seen.cbegin(); writer != seen.cend(); ++writer)
        object.insert(writer.key(), writer.value());
    return QString::fromUtf8(canonicalJson(object));
}

} // namespace

SqlRow rowOf(const RecordEntry& entry)
{
    return {entry.writer, entry.sequence, entry.previousHash, entry.hash, seenText(entry.seen), valueOf(entry.recorded),
        entry.host, entry.incident, valueOf(entry.happened), valueOf(entry.detected), entry.actor, entry.kind,
        QString::fromUtf8(canonicalJson(entry.args))};
}

PackedAttachment packed(const Attachment& attachment)
{
    return {0, attachment.sha256(), attachment.mediaType, attachment.bytes.size(), deflated(attachment.bytes)};
}

std::optional<Attachment> unpacked(const PackedAttachment& attachment)
{
    const auto bytes = inflated(attachment.deflated, attachment.size, attachment.sha256);
    return bytes ? std::optional(Attachment {*bytes, attachment.mediaType}) : std::nullopt;
}

SqlResult<EntryTable::Put> EntryTable::keep(const RecordEntry& entry)
{
    const auto added = m_session.rows("INSERT INTO entry (" ENTRY_COLUMNS ") "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) "
                                      "ON CONFLICT (writer, sequence) DO NOTHING RETURNING arrival",
        rowOf(entry));
    if (!added)
        return added.error();
    if (!added->empty())
        return Put::Added;
    const auto known
        = m_session.rows("SELECT hash FROM entry WHERE writer = $1 AND sequence = $2", {entry.writer, entry.sequence});
    if (!known)
        return known.error();
    const bool isSame = !known->empty() && bytesIn(known->front(), 0) == entry.hash;
    return isSame ? Put::Known : Put::Contradicts;
}

SqlResult<QList<RecordEntry>> EntryTable::entries(const QByteArray& sql, const SqlRow& parameters)
{
    QList<RecordEntry> found;
    const auto take = [&found](const SqlRow& row) { found.append(entryIn(row)); };
    if (auto fault = m_session.each(sql, parameters, take))
        return *fault;
    return found;
}

SqlResult<QList<RecordEntry>> EntryTable::ofIncident(const QString& incident)
{
    return entries("SELECT " ENTRY_COLUMNS " FROM entry WHERE incident = $1", {incident});
}

SqlResult<QList<RecordEntry>> EntryTable::summaryEntries(const QString& incident)
{
    return entries("SELECT " ENTRY_COLUMNS " FROM entry WHERE incident = $1 AND kind IN ('incident.declared', "
                   "'incident.labelled', 'incident.renamed', 'incident.severity', 'incident.state', 'incident.time')",
        {incident});
}

SqlResult<QList<RecordEntry>> EntryTable::ofWriter(const QString& writer, qint64 after, int most)
{
    return entries("SELECT " ENTRY_COLUMNS " FROM entry WHERE writer = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
        {writer, after, qint64(most)});
}

SqlResult<std::optional<RecordEntry>> EntryTable::entry(const QString& writer, qint64 sequence)
{
    const auto found
        = entries("SELECT " ENTRY_COLUMNS " FROM entry WHERE writer = $1 AND sequence = $2", {writer, sequence});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

SqlResult<QList<Arrival>> EntryTable::since(qint64 arrival, int most)
{
    QList<Arrival> found;
    const auto take = [&found](const SqlRow& row) { found.append({numberIn(row, 13), entryIn(row)}); };
    if (auto fault
        = m_session.each("SELECT " ENTRY_COLUMNS ", arrival FROM entry WHERE arrival > $1 ORDER BY arrival LIMIT $2",
            {arrival, qint64(most)}, take))
        return *fault;
    return found;
}

std::optional<SqlFault> EntryTable::eachByWriter(const std::function<void(const RecordEntry&)>& take)
{
    return m_session.each("SELECT " ENTRY_COLUMNS " FROM entry ORDER BY writer, sequence", {},
        [&take](const SqlRow& row) { take(entryIn(row)); });
}

/// Steps from writer to writer along the index, instead of reading all of it.
SqlResult<QHash<QString, qint64>> EntryTable::heads()
{
    QHash<QString, qint64> found;
    const auto take = [&found](const SqlRow& row) { found.insert(textIn(row, 0), numberIn(row, 1)); };
    if (auto fault = m_session.each("WITH RECURSIVE each (writer) AS (SELECT min(writer) FROM entry UNION ALL "
                                    "SELECT (SELECT min(writer) FROM entry WHERE writer > each.writer) FROM each "
                                    "WHERE each.writer IS NOT NULL) "
                                    "SELECT writer, (SELECT max(sequence) FROM entry WHERE writer = each.writer) "
                                    "FROM each WHERE writer IS NOT NULL",
            {}, take))
        return *fault;
    return found;
}

SqlResult<QSet<QString>> EntryTable::writersOf(const QString& incident)
{
    QSet<QString> found;
    const auto take = [&found](const SqlRow& row) { found.insert(textIn(row, 0)); };
    if (auto fault = m_session.each("SELECT DISTINCT writer FROM entry WHERE incident = $1", {incident}, take))
        return *fault;
    return found;
}

SqlResult<qint64> EntryTable::newestArrival()
{
    const auto found = m_session.rows("SELECT coalesce(max(arrival), 0) FROM entry");
    if (!found)
        return found.error();
    return numberIn(found->front(), 0);
}

std::optional<SqlFault> EntryTable::keep(const PackedAttachment& attachment)
{
    return m_session.run("INSERT INTO attachment (sha256, media_type, size, deflated) VALUES ($1, $2, $3, $4) "
                         "ON CONFLICT (sha256) DO NOTHING",
        {attachment.sha256, attachment.mediaType, attachment.size, attachment.deflated});
}

SqlResult<bool> EntryTable::hasAttachment(const QByteArray& sha256)
{
    const auto found = m_session.rows("SELECT 1 FROM attachment WHERE sha256 = $1", {sha256});
    if (!found)
        return found.error();
    return !found->empty();
}

SqlResult<std::optional<PackedAttachment>> EntryTable::firstAttachment(const QByteArray& sql, const SqlRow& parameters)
{
    const auto found = m_session.rows(sql, parameters);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<PackedAttachment>();
    const SqlRow& row = found->front();
    return std::optional(
        PackedAttachment {numberIn(row, 0), bytesIn(row, 1), textIn(row, 2), numberIn(row, 3), bytesIn(row, 4)});
}

SqlResult<std::optional<PackedAttachment>> EntryTable::attachment(const QByteArray& sha256)
{
    return firstAttachment("SELECT " ATTACHMENT_COLUMNS " FROM attachment WHERE sha256 = $1", {sha256});
}

SqlResult<std::optional<PackedAttachment>> EntryTable::attachmentAfter(qint64 arrival)
{
    return firstAttachment(
        "SELECT " ATTACHMENT_COLUMNS " FROM attachment WHERE arrival > $1 ORDER BY arrival LIMIT 1", {arrival});
}

} // namespace yagura::store
