// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/writerchain.h"

#include "backends/store/deflated.h"
#include "models/domain/canonicaljson.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

/// The shared store's own limits.
constexpr qsizetype longestWord = 4'096;
constexpr qsizetype longestArgs = 1'048'576;

/// PostgreSQL's text has no NUL, and UTF-8 no half characters.
QString storable(QString text)
{
    return wellFormed(text.replace(QChar(0), QChar(QChar::ReplacementCharacter)));
}

/// To the millisecond, as it will be read.
QDateTime storable(const QDateTime& time)
{
    return time.isValid() ? QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC) : QDateTime();
}

Failure refusal(const char* reason)
{
    return {FailureClass::Internal, u"store.bad_entry"_s, {{u"reason"_s, QString::fromLatin1(reason)}}};
}

const char* faultOf(const RecordEntry& entry, const EntryDraft& draft)
{
    const QString words[] {entry.incident, entry.actor, entry.kind, entry.host};
    if (entry.kind.isEmpty())
        return "no_kind";
    if (std::ranges::any_of(words, [](const QString& word) { return word.toUtf8().size() > longestWord; }))
        return "too_long";
    if (canonicalJson(entry.args).size() > longestArgs)
        return "too_long";
    const auto isTooLarge = [](const Attachment& attachment) {
        return attachment.bytes.size() > largestAttachment || attachment.mediaType.toUtf8().size() > longestWord;
    };
    return std::ranges::any_of(draft.attachments, isTooLarge) ? "attachment_too_large" : nullptr;
}

} // namespace

WriterChain WriterChain::begun()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), 0, chainBeginning()};
}

void WriterChain::goOnFrom(const RecordEntry& entry)
{
    sequence = entry.sequence;
    hash = entry.hash;
}

Result<RecordEntry> chained(const EntryDraft& draft, const WriterChain& chain, const WritingMoment& moment)
{
    const auto args = readBack(draft.args);
    if (!args)
        return refusal("too_deep");
    RecordEntry entry;
    entry.writer = chain.writer;
    entry.sequence = chain.sequence + 1;
    entry.previousHash = chain.hash;
    entry.seen = moment.seen;
    entry.recorded = storable(moment.utc);
    entry.host = storable(moment.host);
    entry.incident = storable(draft.incident);
    entry.happened = storable(draft.happened.isValid() ? draft.happened : moment.utc);
    entry.detected = storable(draft.detected);
    entry.actor = storable(draft.actor);
    entry.kind = storable(draft.kind);
    entry.args = *args;
    if (const char* fault = faultOf(entry, draft))
        return refusal(fault);
    entry.hash = entryHash(entry);
    return entry;
}

} // namespace yagura::store
