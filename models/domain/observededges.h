// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/servicegraph.h"
#include "models/domain/targetstate.h"

#include <QJsonObject>
#include <QMap>

namespace yagura {

/// "This client uses that target": seen in the data, written by nobody. Such an edge is shown and may be adopted into
/// the configuration, but never carries impact: a client that is connected need not depend on it.
struct ObservedEdge {
    QString client; ///< id of the configured service that it is; empty: unknown, then the application names it
    QString application; ///< as the client says; may be empty, and is hostile text
    QStringList addresses; ///< sorted; "local" for a socket of the same machine; at most mostAddresses
    QString target;
    bool written = false; ///< the graph has this edge already

    static constexpr qsizetype mostAddresses = 5;

    QString key() const;
    bool operator==(const ObservedEdge&) const = default;
};

/// Who uses which target by the newest values of the targets, from what databases know of their clients. Clients are
/// told apart by the application they name, and only those that name none by their address. A client is the service
/// whose id or label equals its name, but for case, blanks, '-' and '_'. Ourselves left out. Sorted by key. Pure.
QList<ObservedEdge> observedEdges(const QList<TargetState>& states, const ServiceGraph& graph, const Moment& now);

/// A row of the picture's `observed`, keyed by "key".
QJsonObject observedEdgeJson(const ObservedEdge& edge);

/// Lines of YAML to copy that write the edge down: the whole new entry of an unknown client, or the `needs:` line, whole,
/// of a service that has an entry. Empty when the edge is written already. Hostile names stay one quoted value.
QString adoptionYaml(const ObservedEdge& edge, const QList<ServiceConfig>& services);

/// Keeps edges for some minutes after they were last seen, so that a client that comes and goes does not make a graph
/// flicker. Used from one thread.
class ObservedEdgeBook final {
public:
    static constexpr std::chrono::minutes kept {15};
    static constexpr qsizetype most = 500;

    /// What to show, sorted by key. Edges of targets that are gone go at once.
    QList<ObservedEdge> look(const QList<TargetState>& states, const ServiceGraph& graph, const Moment& now);

private:
    struct Seen {
        ObservedEdge edge;
        Moment at;
    };
    QMap<QString, Seen> m_seen; ///< by key
};

} // namespace yagura
