// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One network interface of a node.
struct InterfaceRow {
    QString key; ///< name
    Severity severity = Severity::Ok;
    NetworkInterface interface;

    bool operator==(const InterfaceRow&) const = default;
};

namespace interfaceColumn {
enum Column { State, Name, Link, Received, Sent, Errors, Drops };
}

using InterfacesTable = SnapshotModel<InterfaceRow>;

std::span<const Column<InterfaceRow>> interfaceColumns();
/// The interfaces of that node; none while it tells nothing.
std::vector<InterfaceRow> interfaceRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
