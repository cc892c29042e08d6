// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/nodereading.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// What becomes of one service or function if a node fails.
struct WhatIfRow {
    QString key; ///< its id, behind what orders it: functions before services
    QString node; ///< its id
    Severity severity = Severity::Ok; ///< it would have
    QString name;
    QString words; ///< "fails", "gets worse", "one spare less", "keeps working"

    bool operator==(const WhatIfRow&) const = default;
};

namespace whatIfColumn {
enum Column { State, Node, Words };
}

using WhatIfTable = SnapshotModel<WhatIfRow>;

std::span<const Column<WhatIfRow>> whatIfColumns();

/// What the failure of this node would do, and the functions that would go on. Told of a world in which nothing else
/// fails, when the node itself is in trouble already.
std::vector<WhatIfRow> whatIfRows(const NodeReading& reading, NodeIndex node);

/// The facts of one node for its panel.
struct NodeFacts {
    int upstream = 0; ///< nodes that it stands on
    int services = 0; ///< that stand on it
    int functions = 0;
    bool hasUsers = false;
    bool hasSpare = false; ///< nobody who stands on it fails with it
    bool isAlone = false; ///< nobody has an alternative to it

    bool operator==(const NodeFacts&) const = default;
};

NodeFacts nodeFacts(const ServiceGraph& graph, NodeIndex node);

} // namespace yagura
