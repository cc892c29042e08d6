// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"

#include "models/domain/ack.h"
#include "models/domain/picture.h"

namespace yagura {

/// One line of "What is wrong".
struct FindingRow {
    QString key; ///< id of the finding
    Severity severity = Severity::Unknown;
    QString title;
    QString detail;
    QString target;
    QString object; ///< name, or empty
    qint64 sinceMs = 0; ///< how long it has held, whole seconds
    qint64 since = 0; ///< when it was first seen, ms since the epoch
    AckState ack;
    Cause cause = Cause::Unknown;
    int chatter = 0; ///< how often it came since it began to chatter; 0: it does not

    bool operator==(const FindingRow&) const = default;
};

namespace findingsColumns {
enum Column { State, Title, Detail, Target, Since, Ack, Cause, Chatter };
}

using FindingsTable = SnapshotModel<FindingRow>;

/// Additional answers of this table.
enum FindingRole : int { FindingDetailRole = Qt::UserRole + 100, FindingTargetRole, FindingObjectRole, FindingHeldRole };

std::span<const Column<FindingRow>> findingColumns();
/// In the order of the picture.
std::vector<FindingRow> findingRows(const Picture& picture, const AckBook& acks = {});

} // namespace yagura
