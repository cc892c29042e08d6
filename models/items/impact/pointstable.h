// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/singlepoints.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

class NodeReading;

/// A node whose failure alone fails others.
struct PointRow {
    QString key; ///< its place among the worst, then its id
    QString node; ///< its id
    Severity severity = Severity::Ok; ///< of the node, now
    QString name;
    QString kind; ///< "service", "shared · inferred", …
    QString fails; ///< "3 of 3 functions"
    int count = 0; ///< functions that fail with it, or services where there are no functions
    int all = 0;
    QString why; ///< of what is inferred about it: the reasons, line by line

    bool operator==(const PointRow&) const = default;
};

/// What the node is ("service", "shared"), beside its name.
inline constexpr int PointKindRole = Qt::UserRole + 400;

namespace pointColumn {
enum Column { Node, Fails };
}

using PointsTable = SnapshotModel<PointRow>;

std::span<const Column<PointRow>> pointColumns();

/// At most the worst 200 of them. `points` come worst first.
std::vector<PointRow> pointRows(const NodeReading& reading, const std::vector<SinglePoint>& points);

} // namespace yagura
