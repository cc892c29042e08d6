// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/layering.h"
#include "models/domain/mapcolumns.h"
#include "models/items/impact/nodereading.h"

#include <QSet>

namespace yagura {

/// What the reader wants to see of the graph.
enum class MapScope { Failing, Everything };

/// What the map shows in the end.
enum class MapSubject {
    Nothing, ///< no services are configured
    Failing, ///< what fails, and what is next to it
    Functions, ///< nothing fails: what people do, and what that needs
    Everything,
};

struct MapNode {
    QString key; ///< its id
    QString name;
    QString words;
    NodeKind kind = NodeKind::Service;
    MapBand band = MapBand::Services;
    int column = 0;
    Severity severity = Severity::Unknown;
    bool isUnseen = false;
    bool isCause = false;

    bool operator==(const MapNode&) const = default;
};

struct MapEdge {
    int from = 0; ///< place of the needed in the nodes
    int to = 0; ///< of who needs it
    NeedKind kind = NeedKind::Needs; ///< the hardest one, when there are several
    EdgeFlow flow = EdgeFlow::Normal;

    bool operator==(const MapEdge&) const = default;
};

/// The part of a graph that is shown.
struct ImpactMap {
    MapSubject subject = MapSubject::Nothing;
    QList<MapNode> nodes; ///< in the order of the graph
    QList<MapEdge> edges;
    int total = 0; ///< nodes of the graph
    bool isCut = false; ///< more belongs to the subject than one map can hold

    /// Place of that node, or -1.
    int indexOf(const QString& key) const;
    /// The place of the node to select first: the best cause, else the worst, else a function; -1 when there is none.
    int first() const;

    bool operator==(const ImpactMap&) const = default;
};

/// So many nodes can be told apart. The worst ones stay.
inline constexpr int mostFailingShown = 160;
inline constexpr int mostShown = 600;

/// `columns` are those of the reading's graph; `pinned` is shown whatever the scope, and brings its
/// neighbours when it would not be there without. Pure.
ImpactMap impactMap(const NodeReading& reading, const MapColumns& columns, MapScope scope, const QString& pinned);

/// "failing part plus one hop · 15 of 41 nodes".
QString mapCaption(const ImpactMap& map);
/// "Services": what stands over a column.
QString bandText(MapBand band);
/// "Service": what one of them is.
QString layerText(MapBand band);
/// "carries the failure".
QString flowText(EdgeFlow flow);

/// What a layout is asked for this map.
LayoutRequest layoutRequest(const ImpactMap& map, double cardHeight, double gap);

/// The nodes that this one stands on, at any depth, by the edges of the map; and those that stand on it.
QSet<int> upstream(const ImpactMap& map, int node);
QSet<int> downstream(const ImpactMap& map, int node);

} // namespace yagura
