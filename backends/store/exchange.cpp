// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/exchange.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/entrykinds.h"

#include <algorithm>

namespace yagura::store {

namespace {

constexpr int mostEntries = 200;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

/// As many as one parcel may hold, at least one.
QList<RecordEntry> inOneParcel(QList<RecordEntry> entries)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        bytes += canonicalJson(entries[i].args).size();
        if (i > 0 && bytes > mostBytes)
            return entries.first(i);
    }
    return entries;
}

} // namespace

Exchange::Exchange(Recorder& recorder) : m_recorder(recorder) { }

void Exchange::prepare()
{
    if (LocalRecord* record = m_recorder.record()) {
        const auto store = record->share().only();
        if (store && !store->isEmpty())
            meet(*store, 0);
    }
}

void Exchange::meet(const QString& store, qint64 newest)
{
    LocalRecord* record = m_recorder.record();
    const auto known = record ? record->share().of(store) : SqlResult<Share>(Share {store, 0, 0, {}});
    const Share before = m_share;
    m_share = known ? *known : Share {store, 0, 0, {}};
    m_twins.clear();
    if (before.store == store) {
        // What could not be written down still counts.
        m_share.arrival = std::max(m_share.arrival, before.arrival);
        for (auto writer = before.sent.cbegin(); writer != before.sent.cend(); ++writer)
            m_share.sent[writer.key()] = std::max(m_share.sent.value(writer.key()), writer.value());
    } else {
        m_sentFromMemory.clear();
    }
    // Without a disk to keep them on, years of entries are not for our memory.
    if (!record && m_share.arrival == 0)
        m_share.arrival = newest;
}

QList<RecordEntry> Exchange::entriesOf(const QString& writer, qint64 after) const
{
    if (LocalRecord* record = m_recorder.record()) {
        const auto written = record->entries().ofWriter(writer, after, mostEntries);
        if (written && !written->isEmpty())
            return *written;
    }
    QList<RecordEntry> found = m_recorder.unwritten().own();
    found.removeIf([&](const RecordEntry& entry) { return entry.writer != writer || entry.sequence <= after; });
    return found.first(std::min<qsizetype>(found.size(), mostEntries));
}

QList<PackedAttachment> Exchange::nextAttachments() const
{
    if (LocalRecord* record = m_recorder.record()) {
        const auto next = record->entries().attachmentAfter(m_share.attachment);
        if (next && *next)
            return {**next};
    }
    for (const PackedAttachment& attachment : m_recorder.unwritten().attachments()) {
        if (!m_sentFromMemory.contains(attachment.sha256))
            return {attachment};
    }
    return {};
}

Parcel Exchange::next()
{
    Parcel parcel {nextAttachments(), {}};
    if (!parcel.isEmpty())
        return parcel;
    const QHash<QString, qint64>& heads = m_recorder.heads();
    for (auto head = heads.cbegin(); head != heads.cend(); ++head) {
        const qint64 sent = m_share.sent.value(head.key());
        if (head.value() <= sent || m_twins.contains(head.key()))
            continue;
        parcel.entries = inOneParcel(entriesOf(head.key(), sent));
        if (!parcel.isEmpty())
            break;
    }
    return parcel;
}

void Exchange::noteTaken(const Parcel& parcel)
{
    for (const PackedAttachment& attachment : parcel.attachments) {
        m_share.attachment = std::max(m_share.attachment, attachment.arrival);
        m_sentFromMemory.insert(attachment.sha256);
    }
    for (const RecordEntry& entry : parcel.entries) {
        qint64& sent = m_share.sent[entry.writer];
        sent = std::max(sent, entry.sequence);
    }
    keepShare();
}

/// Where it cannot be kept, the same is sent once more at the next start, and is known there.
void Exchange::keepShare()
{
    QList<RecordEntry> contradicted;
    if (m_recorder.isWriting()) [[maybe_unused]]
        const auto fault = m_recorder.record()->add({{}, {}, m_share}, &contradicted);
}

void Exchange::noteArrived(qint64 arrival, const QList<RecordEntry>& entries)
{
    m_share.arrival = std::max(m_share.arrival, arrival);
    for (const RecordEntry& entry : entries) {
        qint64& sent = m_share.sent[entry.writer];
        sent = std::max(sent, entry.sequence);
    }
    const auto contradicted = m_recorder.takeIn(entries, m_share);
    for (const RecordEntry& entry : contradicted)
        noteContradicted(entry.writer);
}

void Exchange::noteContradicted(const QString& writer)
{
    m_twins.insert(writer);
    m_recorder.leaveChain(writer);
}

qint64 Exchange::unsent() const
{
    constexpr qint64 most = 1'000'000'000; // of one writer: a sequence may be a stranger's word
    qint64 count = 0;
    const QHash<QString, qint64>& heads = m_recorder.heads();
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        count += std::clamp<qint64>(head.value() - m_share.sent.value(head.key()), 0, most);
    return count;
}

QStringList Exchange::unlabelled()
{
    QStringList found;
    LocalRecord* record = m_recorder.record();
    const auto candidates = record ? record->summaries().unlabelled() : SqlResult<QStringList>(QStringList());
    for (const QString& incident : candidates ? *candidates : QStringList()) {
        const auto entries = record->entries().summaryEntries(incident);
        const bool isOurs = entries && std::ranges::any_of(*entries, [this](const RecordEntry& entry) {
            return entry.kind == entrykind::declared && m_recorder.isWriterHere(entry.writer)
                && entry.sequence <= m_share.sent.value(entry.writer);
        });
        if (isOurs)
            found.append(incident);
    }
    return found;
}

} // namespace yagura::store
