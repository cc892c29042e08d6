// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queuepeek.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// The malformed messages of one bug among those looked at.
struct MalformedRow {
    QString key; ///< of its signature
    Severity severity = Severity::Warning;
    qint64 count = 0;
    QString words; ///< the fault
    QString path; ///< for all of them: $.items[*].price
    JsonFault first; ///< of the message nearest to the head of the queue

    bool operator==(const MalformedRow&) const = default;
};

namespace malformedColumn {
enum Column { Count, Fault, Path, First };
}

using MalformedTable = SnapshotModel<MalformedRow>;

std::span<const Column<MalformedRow>> malformedColumns();
std::vector<MalformedRow> malformedRows(const QueuePeek& peek);

} // namespace yagura
