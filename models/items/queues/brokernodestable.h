// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One node of a broker's cluster.
struct BrokerNodeRow {
    QString key; ///< name
    Severity severity = Severity::Ok;
    BrokerNode node;
    QString words; ///< what is wrong, with its consequence
    Severity wordsSeverity = Severity::Ok;

    bool operator==(const BrokerNodeRow&) const = default;
};

namespace brokerNodeColumn {
enum Column { State, Name, Memory, DiskFree, DiskLimit, Files, Uptime, Words };
}

using BrokerNodesTable = SnapshotModel<BrokerNodeRow>;

std::span<const Column<BrokerNodeRow>> brokerNodeColumns();
/// The nodes of that broker; none while it tells nothing.
std::vector<BrokerNodeRow> brokerNodeRows(const FindingsIndex& findings, const QString& target);

/// What is wrong with the broker as a whole and what follows from it, one sentence each, the gravest first.
QStringList brokerConsequences(const BrokerHealth& health);

} // namespace yagura
