// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One replication slot: WAL that is kept for somebody.
struct SlotRow {
    QString key; ///< name
    Severity severity = Severity::Ok;
    QString name;
    QString type;
    QString activity; ///< "active", or for how long it has not been
    QString walStatus;
    std::optional<qint64> retainedBytes;
    std::optional<qint64> inactiveMs;
    bool stale = false;

    bool operator==(const SlotRow&) const = default;
};

using SlotsTable = SnapshotModel<SlotRow>;

namespace slotsColumns {
enum Column { State, Name, Type, Activity, WalStatus, Retained };
}

std::span<const Column<SlotRow>> slotColumns();
std::vector<SlotRow> slotRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
