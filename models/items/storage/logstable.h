// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One log file of a node.
struct LogRow {
    QString key; ///< path
    Severity severity = Severity::Ok;
    LogFile log;

    bool operator==(const LogRow&) const = default;
};

namespace logColumn {
enum Column { Path, Size, Written, Words };
}

using LogsTable = SnapshotModel<LogRow>;

std::span<const Column<LogRow>> logColumns();
std::vector<LogRow> logRows(const StorageSurvey& survey);

} // namespace yagura
