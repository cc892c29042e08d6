// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mapcolumns.h"
#include "models/items/impact/nodereading.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// How a node stands on the one that is asked about.
enum class Dependence {
    Hard, ///< it fails with it
    Soft, ///< it gets worse
    Spared, ///< it has others to go on with
};

/// A node that another one's trouble can reach.
struct ReachedRow {
    QString key; ///< its id
    Severity severity = Severity::Unknown;
    QString name;
    MapBand band = MapBand::Services;
    Dependence dependence = Dependence::Hard;
    int distance = 0; ///< needs between the two
    QString words; ///< what people see
    std::optional<qint64> sinceMs; ///< in whole seconds; nothing while it is well by its own account
    bool stale = false;

    bool operator==(const ReachedRow&) const = default;
};

namespace reachedColumn {
enum Column { State, Node, Layer, Depends, Words, Since };
}

using ReachedTable = SnapshotModel<ReachedRow>;

std::span<const Column<ReachedRow>> reachedColumns();

/// All that stands on this node, at any depth.
std::vector<ReachedRow> reachedRows(const NodeReading& reading, const MapColumns& columns, NodeIndex from);

} // namespace yagura
