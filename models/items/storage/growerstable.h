// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// A folder or file that holds much of a file system.
struct GrowerRow {
    QString key; ///< path
    Severity severity = Severity::Ok;
    qint64 bytes = 0;
    std::optional<double> growthBytesPerH;
    bool lowerBound = false; ///< the walk met its limit: it holds at least that much

    bool operator==(const GrowerRow&) const = default;
};

namespace growerColumn {
enum Column { Path, Size, Growth };
}

using GrowersTable = SnapshotModel<GrowerRow>;

std::span<const Column<GrowerRow>> growerColumns();
/// What holds most on that mount.
std::vector<GrowerRow> growerRows(const StorageSurvey& survey, const QString& mount);

} // namespace yagura
