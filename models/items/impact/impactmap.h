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
    bool isClient = false; ///< a client that was observed and is no node of the graph: of its state nothing is known

    bool operator==(const MapNode&) const = default;
};

struct MapEdge {
    int from = 0; ///< place of the needed in the nodes
    int to = 0; ///< of who needs it
    NeedKind kind = NeedKind::Needs; ///< the hardest one, when there are several
    EdgeFlow flow = EdgeFlow::Normal;
    bool isObserved = false; ///< seen and written by nobody: it carries nothing

    bool operator==(const MapEdge&) const = default;
};

/// The part of a graph that is shown.
struct ImpactMap {
    MapSubject subject = MapSubject::Nothing;
    QList<MapNode> nodes; ///< in the order of the graph, then clients that were observed
    QList<MapEdge> edges;
    int total = 0; ///< nodes of the graph
    int clients = 0; ///< unknown clients that were observed at its nodes, shown or not
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
/// neighbours when it would not be there without. Clients that are no nodes stand there only `withClients`. Pure.
ImpactMap impactMap(const NodeReading& reading, const MapColumns& columns, MapScope scope, const QString& pinned,
    bool withClients = false);

/// How high things are.
struct MapHeights {
    double card = 0;
    double client = 0; ///< the card of a client that was observed
    double gap = 0; ///< least distance between two
};

/// What a layout is asked for this map. Observed things are guests: where the others stand does not hang on them.
LayoutRequest layoutRequest(const ImpactMap& map, const MapHeights& heights);

/// The nodes that this one stands on, at any depth, by the edges of the map; and those that stand on it. Observed edges
/// lead nowhere.
QSet<int> upstream(const ImpactMap& map, int node);
QSet<int> downstream(const ImpactMap& map, int node);

} // namespace yagura
