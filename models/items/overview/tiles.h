// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"
#include "models/items/findingsindex.h"
#include "models/items/overview/earlierlines.h"
#include "models/items/snapshotmodel.h"

#include <QMetaType>

namespace yagura {

/// One line of facts in a large tile.
struct TileFact {
    QString name;
    QString value;

    bool operator==(const TileFact&) const = default;
};
using TileFacts = QList<TileFact>;

/// One thing of the overview: a server, a node with its fullest file system, a queue.
struct TileRow {
    QString key; ///< target, or target/object
    Severity severity = Severity::Unknown;
    QString target;
    QString object; ///< file system or queue it is about, or empty
    QString name;
    QString aside; ///< quiet, beside the name: the system, the mount, the broker
    QString figure; ///< the one number
    QString figureUnit; ///< what it counts: "of 97 connections"
    QString note; ///< the small line: what is wrong, or what the number is
    QString corner; ///< right of the figure in a large tile: "91 % used"
    TileFacts facts;
    ChartSeries series;
    bool stale = false; ///< the value is the last one known, not the present one
    double weight = 0; ///< orders tiles of one severity, larger first

    bool operator==(const TileRow&) const = default;
};

using TilesTable = SnapshotModel<TileRow>;

namespace tileColumns {
enum Column { Name, Figure, Note, Weight };
}

/// Additional answers of this table.
enum TileRole : int {
    TileAsideRole = Qt::UserRole + 200,
    TileFigureRole,
    TileFigureUnitRole,
    TileNoteRole,
    TileCornerRole,
    TileFactsRole,
    TileTargetRole,
    TileObjectRole,
};

std::span<const Column<TileRow>> tileColumnsTable();

std::vector<TileRow> databaseTiles(const FindingsIndex& findings, const TileLines& lines);
std::vector<TileRow> nodeTiles(const FindingsIndex& findings, const TileLines& lines);
/// The worst and the fullest queues of each broker, at most 40 a broker, and the brokers that say nothing.
std::vector<TileRow> queueTiles(const FindingsIndex& findings, const TileLines& lines);

/// A tile with what every system has: name, state, age. Without a value it shows the reason.
TileRow tileOf(const TargetState& state, const FindingsIndex& findings);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::TileFacts)
