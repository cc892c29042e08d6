// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One block device of a node.
struct DeviceRow {
    QString key; ///< name
    Severity severity = Severity::Ok;
    BlockDevice device;
    QString reason; ///< the rule that gives the severity, or empty

    bool operator==(const DeviceRow&) const = default;
};

namespace deviceColumn {
enum Column { State, Name, Busy, ReadLatency, WriteLatency, ReadRate, WriteRate, Queue };
}

using DevicesTable = SnapshotModel<DeviceRow>;

std::span<const Column<DeviceRow>> deviceColumns();
/// The devices of that node; none while it tells nothing.
std::vector<DeviceRow> deviceRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
