// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/anchors.h"
#include "backends/store/localrecord.h"

namespace yagura::store {

/// One thing that is not as it was written.
struct AuditFault {
    QString writer; ///< empty: an attachment
    qint64 sequence = 0; ///< of the first broken row of that writer
    QString sha256; ///< hex, of an attachment
    QString code; ///< those of ChainFault; "anchor.missing" (a row that was told outside is not there),
                  ///< "anchor.differs" (another one stands in its place), "attachment.changed"

    bool operator==(const AuditFault&) const = default;
};

struct Audit {
    qint64 entries = 0;
    qint64 writers = 0;
    qint64 attachments = 0;
    qint64 anchors = 0;
    QList<AuditFault> faults; ///< of the chains first
};

/// Reads a whole record: every chain from its beginning, every anchor, every attachment. Holds one row at a time.
Result<Audit> audit(LocalRecord& record, const QList<Anchor>& anchors);

/// The anchors of a file; larger than 64 MiB it is refused. "audit.cannot_read".
Result<QList<Anchor>> readAnchors(const QString& file);
/// What is told outside of a record in a file beside it.
QString anchorFileOf(const QString& recordFile);

} // namespace yagura::store
