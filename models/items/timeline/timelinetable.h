// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "models/items/snapshotmodel.h"
#include "models/items/timeline/entrywords.h"

namespace yagura {

/// One entry of a timeline, with its three clocks.
struct TimelineRow {
    QString key; ///< place in the story as sortable text, then "writer/sequence"
    QString entry; ///< "writer/sequence"
    Severity severity = Severity::Ok;
    bool isGood = false; ///< something became well
    EntrySubject subject = EntrySubject::Other;
    qint64 happened = 0; ///< ms since the epoch
    QString day; ///< "11-28 " where the newest entry is of another day
    std::optional<qint64> detected; ///< nothing: nobody detected it, a person did it
    qint64 recorded = 0;
    QString who; ///< empty: Yagura
    QString what;

    bool operator==(const TimelineRow&) const = default;
};

namespace timelineColumns {
enum Column { Happened, What, Who, Subject, Detected, Recorded };
}

using TimelineTable = SnapshotModel<TimelineRow>;

std::span<const Column<TimelineRow>> timelineTableColumns();

QString entryName(const RecordEntry& entry); ///< "writer/sequence"
/// One line. `context` knows what the entry refers to; `newest` is the day of the newest entry of the incident.
TimelineRow timelineRow(const RecordEntry& entry, const EntryContext& context, const QDate& newest);

} // namespace yagura
