// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One of the largest processes of a node.
struct ProcessRow {
    QString key; ///< pid and name: a pid alone may come back as another program
    Severity severity = Severity::Ok;
    ProcessUse process;

    bool operator==(const ProcessRow&) const = default;
};

namespace processColumn {
enum Column { Name, Pid, Cpu, Memory, Io, Largest };
}

using ProcessesTable = SnapshotModel<ProcessRow>;

std::span<const Column<ProcessRow>> processColumns();
/// The largest processes of that node; none while it tells nothing.
std::vector<ProcessRow> processRows(const Picture& picture, const QString& target);

} // namespace yagura
