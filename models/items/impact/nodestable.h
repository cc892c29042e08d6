// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/impactmap.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One node of the map, for those who read tables.
struct NodeRow {
    QString key; ///< its id
    Severity severity = Severity::Unknown;
    QString name;
    QString layer;
    int column = 0;
    QString needs; ///< names, as far as they are shown; observed ones say so
    QString neededBy;
    QString words;
    bool stale = false;
    bool isClient = false; ///< observed, of unknown state

    bool operator==(const NodeRow&) const = default;
};

namespace nodeColumn {
enum Column { State, Node, Layer, Words, Needs, NeededBy };
}

using NodesTable = SnapshotModel<NodeRow>;

std::span<const Column<NodeRow>> nodeColumns();
std::vector<NodeRow> nodeRows(const ImpactMap& map);

} // namespace yagura
