// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chaincheck.h"
#include "models/domain/recordentry.h"
#include "models/domain/result.h"

namespace yagura::store {

/// The end of one writer's chain, to which its holder adds.
struct WriterChain {
    QString writer;
    qint64 sequence = 0; ///< of the newest entry; 0: there is none
    QByteArray hash = chainBeginning(); ///< of the newest entry

    /// A chain that nobody else has: a new uuid.
    static WriterChain begun();

    void goOnFrom(const RecordEntry& entry);
};

/// What the store knows of the moment in which it writes.
struct WritingMoment {
    QDateTime utc;
    QString host;
    QHash<QString, qint64> seen; ///< without the chain's own writer
};

/// The entry that these words become at the end of the chain; the chain stays as it is. What a database cannot hold is
/// replaced (NUL) or refused: "store.bad_entry" {reason: "too_long", "too_deep", "no_kind", "attachment_too_large"}.
Result<RecordEntry> chained(const EntryDraft& draft, const WriterChain& chain, const WritingMoment& moment);

} // namespace yagura::store
