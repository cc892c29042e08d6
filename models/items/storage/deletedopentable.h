// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// A deleted file that still takes space because a process has it open.
struct DeletedOpenRow {
    QString key; ///< pid, path and which of those that are named alike
    Severity severity = Severity::Ok;
    DeletedOpenFile file;

    bool operator==(const DeletedOpenRow&) const = default;
};

namespace deletedOpenColumn {
enum Column { Path, Size, Process, Pid };
}

using DeletedOpenTable = SnapshotModel<DeletedOpenRow>;

std::span<const Column<DeletedOpenRow>> deletedOpenColumns();
/// Those on that mount.
std::vector<DeletedOpenRow> deletedOpenRows(const StorageSurvey& survey, const QString& mount);

} // namespace yagura
