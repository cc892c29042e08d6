// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/observededges.h"
#include "models/items/snapshotmodel.h"

#include <functional>

namespace yagura {

/// What was seen at one node of the map and is not written down, or was adopted.
struct ObservedRow {
    QString key;
    Severity severity = Severity::Ok;
    QString name; ///< of the other end
    QString words; ///< "observed", "adopted"
    QString sentence; ///< "batch-worker was seen at work on orders-db · 10.0.4.7"

    bool operator==(const ObservedRow&) const = default;
};

namespace observedColumn {
enum Column { Node, Words };
}

using ObservedTable = SnapshotModel<ObservedRow>;

std::span<const Column<ObservedRow>> observedColumns();

/// What people call a node of that id.
using NameOf = std::function<QString(const QString& id)>;

/// The rows of that node of the map: `edges` as of observedAt(), `adopted` as of adoptedAt().
std::vector<ObservedRow> observedRows(
    const QList<ObservedEdge>& edges, const QList<AdoptedNeed>& adopted, const QString& node, const NameOf& nameOf);

/// What the desktop wrote down of that node, and may take out again.
QList<AdoptedNeed> adoptedAt(const QList<AdoptedNeed>& adopted, const QString& node);

/// The key of its row.
QString rowKey(const AdoptedNeed& need);

/// "order-api → orders-db".
QString pairText(const ObservedEdge& edge, const NameOf& nameOf);
QString pairText(const AdoptedNeed& need, const NameOf& nameOf);

/// "batch-worker was seen at work on orders-db · 10.0.4.7".
QString sentenceOf(const ObservedEdge& edge, const NameOf& nameOf);

} // namespace yagura
