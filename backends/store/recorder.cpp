// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/recorder.h"

#include "backends/store/schema.h"
#include "models/domain/entrykinds.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

/// Below this the state says so while everything is still written.
constexpr qint64 littleSpace = 16LL * 1024 * 1024;
constexpr int mostArrivals = 500; ///< at once

QString besides(const RecordPlace& place, const QString& ending)
{
    const QFileInfo file(place.path);
    return file.absolutePath() + u'/' + file.completeBaseName() + u'.' + ending;
}

QString keyOf(const RecordEntry& entry)
{
    return entry.writer + u'/' + QString::number(entry.sequence);
}

/// Not ours, and never will be by waiting.
bool isRefusal(const Failure& failure)
{
    static const std::array codes {"store.foreign"_L1, "store.newer_schema"_L1, "store.damaged"_L1};
    return std::ranges::any_of(codes, [&failure](QLatin1String code) { return failure.code == code; });
}

} // namespace

Recorder::Recorder(RecorderParts parts)
    : m_parts(std::move(parts)), m_folder(QFileInfo(m_parts.place.path).absolutePath()),
      m_ballast(besides(m_parts.place, u"ballast"_s)),
      m_anchors(besides(m_parts.place, u"anchors"_s), m_parts.logSocket)
{
}

Recorder::~Recorder()
{
    if (m_untold)
        m_anchors.tell(*m_untold);
    if (isWriting())
        m_record->tidy();
}

void Recorder::open()
{
    auto opened = LocalRecord::open(m_parts.place);
    if (!opened) {
        m_failure = opened.error();
        m_isRefused = isRefusal(*m_failure);
        m_isStuck = !m_isRefused;
        return;
    }
    m_record = std::move(*opened);
    m_isStuck = false;
    m_failure.reset();
    if (!m_slot)
        m_slot = WriterSlot::take(besides(m_parts.place, u"writers"_s));
    beginChain(false);
    const auto heads = m_record->entries().heads();
    const auto newest = m_record->entries().newestArrival();
    if (!m_wasOpen && heads && newest) {
        // What was here before is no news.
        m_heads.insert(*heads);
        m_arrival = *newest;
        m_wasOpen = true;
    }
    m_ballast.make();
    noteSpace();
}

void Recorder::beginChain(bool anew)
{
    m_chain.reset();
    const QString place = placeOf(m_folder);
    const auto writer = m_slot ? m_record->ownWriter(place, m_slot->number(), anew)
                               : SqlResult<QString>(SqlFault {SqlFault::Kind::Busy, u"no slot"_s});
    m_chain = WriterChain::begun();
    if (writer) {
        m_chain->writer = *writer;
        const auto heads = m_record->entries().heads();
        const auto head = m_record->entries().entry(*writer, heads ? heads->value(*writer) : 0);
        if (heads && head && *head)
            m_chain->goOnFrom(**head);
        else if (!heads || !head)
            m_chain = WriterChain::begun(); // where its end cannot be read it cannot be gone on with
    }
    m_ownWriters.insert(m_chain->writer);
    m_writersHere.insert(m_chain->writer);
    if (const auto here = m_record->ownWriters(place))
        m_writersHere.unite(QSet<QString>(here->cbegin(), here->cend()));
}

void Recorder::leaveChain(const QString& writer)
{
    if (m_chain && m_chain->writer == writer && m_record)
        beginChain(true);
    if (m_memoryChain && m_memoryChain->writer == writer)
        m_memoryChain.reset();
}

StoreState::Local Recorder::state() const
{
    if (m_isRefused)
        return StoreState::Local::Refused;
    return isWriting() ? StoreState::Local::Durable : StoreState::Local::MemoryOnly;
}

bool Recorder::needsCheck() const
{
    return m_record && m_record->isUnclean() && !(m_slot && m_slot->hasNeighbours());
}

/// By the writers who took part, what this program's people may know. The whole list would grow with every desktop that
/// ever wrote, and nobody else's fields can be in conflict with ours.
QHash<QString, qint64> Recorder::seenIn(const QString& incident, const QString& writer)
{
    if (!m_writersOf.contains(incident)) {
        const auto found
            = m_record ? m_record->entries().writersOf(incident) : SqlResult<QSet<QString>>(QSet<QString>());
        m_writersOf.insert(incident, found ? *found : QSet<QString>());
    }
    QHash<QString, qint64> seen;
    for (const QString& other : std::as_const(m_writersOf[incident])) {
        if (const qint64 sequence = m_heads.value(other); other != writer && sequence > 0)
            seen.insert(other, sequence);
    }
    return seen;
}

Result<Recorder::Addition> Recorder::additionOf(const QList<EntryDraft>& drafts, WriterChain& chain)
{
    Addition addition;
    for (const EntryDraft& draft : drafts) {
        const WritingMoment moment {m_parts.clock().utc, m_parts.host, seenIn(draft.incident, chain.writer)};
        const auto entry = chained(draft, chain, moment);
        if (!entry)
            return entry.error();
        chain.goOnFrom(*entry);
        addition.entries.append(*entry);
        for (const Attachment& attachment : draft.attachments)
            addition.attachments.append(packed(attachment));
    }
    return addition;
}

std::optional<SqlFault> Recorder::write(const Addition& addition, QList<RecordEntry>* contradicted)
{
    auto fault = m_record->add(addition, contradicted);
    if (fault && fault->kind == SqlFault::Kind::Full && m_ballast.release()) {
        if (contradicted)
            contradicted->clear();
        fault = m_record->add(addition, contradicted);
    }
    return fault;
}

Result<QList<RecordEntry>> Recorder::append(const QList<EntryDraft>& drafts)
{
    if (isWriting()) {
        if (const auto done = appendOnDisk(drafts))
            return *done;
    }
    WriterChain chain = m_memoryChain ? *m_memoryChain : WriterChain::begun();
    const auto addition = additionOf(drafts, chain);
    if (!addition)
        return addition.error();
    m_memoryChain = chain;
    m_ownWriters.insert(chain.writer);
    m_writersHere.insert(chain.writer);
    m_unwritten.add(addition->entries, addition->attachments);
    remember(addition->entries);
    return addition->entries;
}

/// Nothing when the disk does not take it.
std::optional<Result<QList<RecordEntry>>> Recorder::appendOnDisk(const QList<EntryDraft>& drafts)
{
    constexpr int tries = 2;
    for (int i = 0; i < tries; ++i) {
        WriterChain chain = *m_chain;
        const auto addition = additionOf(drafts, chain);
        if (!addition)
            return Result<QList<RecordEntry>>(addition.error());
        const auto fault = write(*addition, nullptr);
        if (!fault) {
            m_chain = chain;
            remember(addition->entries);
            anchor(addition->entries);
            noteSpace();
            return Result<QList<RecordEntry>>(addition->entries);
        }
        if (fault->kind != SqlFault::Kind::Contradicted) {
            stick(*fault);
            break;
        }
        beginChain(true); // somebody writes under our name: once more, under a new one
    }
    return std::nullopt;
}

void Recorder::stick(const SqlFault& fault)
{
    m_failure = failureOf(fault, m_record->file());
    m_isStuck = true;
    if (fault.kind == SqlFault::Kind::Damaged)
        giveUp(*m_failure);
    else if (fault.kind != SqlFault::Kind::Full && fault.kind != SqlFault::Kind::Busy)
        m_record.reset(); // after a failed write nobody knows what the open database believes
}

void Recorder::giveUp(const Failure& failure)
{
    m_failure = failure;
    m_isRefused = true;
    m_isStuck = false;
    m_record.reset();
}

bool Recorder::tryAgain()
{
    if (m_isRefused || isWriting())
        return false;
    if (!m_record)
        open();
    if (!m_record)
        return false;
    QList<RecordEntry> contradicted;
    const Addition addition {m_unwritten.entries(), m_unwritten.attachments(), {}};
    if (const auto fault = write(addition, &contradicted)) {
        stick(*fault);
        return false;
    }
    m_isStuck = false;
    m_failure.reset();
    m_unwritten.clear();
    beginChain(false);
    anchor(addition.entries);
    m_ballast.make();
    noteSpace();
    return true;
}

QList<RecordEntry> Recorder::takeIn(const QList<RecordEntry>& entries, const Share& share)
{
    QList<RecordEntry> contradicted;
    if (isWriting()) {
        const auto fault = write({entries, {}, share}, &contradicted);
        if (!fault)
            return contradicted;
        stick(*fault);
    }
    // They are safe where they came from.
    QList<RecordEntry> foreign = entries;
    foreign.removeIf([this](const RecordEntry& entry) { return m_ownWriters.contains(entry.writer) || isHere(entry); });
    m_unwritten.addForeign(foreign);
    return {};
}

void Recorder::takeIn(const PackedAttachment& attachment)
{
    if (!isWriting())
        return;
    if (const auto fault = write({{}, {attachment}, {}}, nullptr))
        stick(*fault);
}

bool Recorder::isHere(const RecordEntry& entry)
{
    const auto found = m_record ? m_record->entries().entry(entry.writer, entry.sequence)
                                : SqlResult<std::optional<RecordEntry>>(std::nullopt);
    return found && *found;
}

QList<RecordEntry> Recorder::arrivals()
{
    QList<RecordEntry> fresh;
    for (bool isMore = m_record != nullptr; isMore;) {
        const auto found = m_record->entries().since(m_arrival, mostArrivals);
        isMore = found && found->size() == mostArrivals;
        for (const Arrival& arrival : found ? *found : QList<Arrival>()) {
            m_arrival = arrival.number;
            // What was told from memory is no news when it gets onto the disk.
            if (!m_ownWriters.contains(arrival.entry.writer) && !m_told.remove(keyOf(arrival.entry)))
                fresh.append(arrival.entry);
        }
    }
    const QList<RecordEntry> waiting = m_unwritten.takeNews();
    for (const RecordEntry& entry : waiting)
        m_told.insert(keyOf(entry));
    fresh += waiting;
    remember(fresh);
    return fresh;
}

void Recorder::remember(const QList<RecordEntry>& entries)
{
    for (const RecordEntry& entry : entries) {
        qint64& head = m_heads[entry.writer];
        head = std::max(head, entry.sequence);
        if (const auto writers = m_writersOf.find(entry.incident); writers != m_writersOf.end())
            writers->insert(entry.writer);
    }
}

void Recorder::anchor(const QList<RecordEntry>& entries)
{
    for (const RecordEntry& entry : entries) {
        if (!m_ownWriters.contains(entry.writer))
            continue;
        m_untold = entry;
        const bool isEnd = entry.kind == entrykind::stateSet
            && incidentStateFromName(entry.args.value("state"_L1).toString()) == IncidentState::Resolved;
        if (isEnd || entry.sequence % AnchorPost::every == 0) {
            m_anchors.tell(entry);
            m_untold.reset();
        }
    }
}

/// What is no failure yet, and what people should know.
void Recorder::noteSpace()
{
    m_failure.reset();
    const auto space = freeSpace(m_folder);
    if (space && *space < littleSpace) {
        m_failure = m_record->file().failure("store.low_space");
        m_failure->args.insert(u"bytes"_s, *space);
    } else if (m_record->isOnNetwork()) {
        m_failure = m_record->file().failure("store.network_folder");
    }
}

void Recorder::tidy()
{
    if (!isWriting())
        return;
    m_record->tidy();
    m_ballast.make();
    noteSpace();
}

} // namespace yagura::store
