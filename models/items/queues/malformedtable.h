// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queuepeek.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// The messages of one bug among those looked at: malformed ones, or well-formed ones that break the queue's schema.
struct MalformedRow {
    enum class Kind { Malformed, OffSchema };

    QString key; ///< malformedKey() or violationKey()
    Severity severity = Severity::Warning;
    Kind kind = Kind::Malformed;
    qint64 count = 0;
    QString words; ///< the fault
    QString path; ///< for all of them: $.items[*].price
    qint64 position = 0; ///< of the message nearest to the head of the queue
    std::optional<JsonFault> first; ///< in that message, when it is malformed

    bool operator==(const MalformedRow&) const = default;
};

namespace malformedColumn {
enum Column { Count, Kind, Fault, Path, First };
}

using MalformedTable = SnapshotModel<MalformedRow>;

std::span<const Column<MalformedRow>> malformedColumns();
std::vector<MalformedRow> malformedRows(const QueuePeek& peek);

/// A row's key; the two kinds never share one.
QString malformedKey(const MalformedGroup& group);
QString violationKey(const ViolationGroup& group);

} // namespace yagura
