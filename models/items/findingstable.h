// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"

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

    bool operator==(const FindingRow&) const = default;
};

namespace findingsColumns {
enum Column { State, Title, Detail, Target, Since };
}

using FindingsTable = SnapshotModel<FindingRow>;

/// Additional answers of this table.
enum FindingRole : int { FindingDetailRole = Qt::UserRole + 100, FindingTargetRole, FindingObjectRole, FindingHeldRole };

std::span<const Column<FindingRow>> findingColumns();
std::vector<FindingRow> findingRows(const Picture& picture);

} // namespace yagura
