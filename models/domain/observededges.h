// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"
#include "models/domain/targetstate.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace yagura {

/// "This client uses that target": seen in the data, written by nobody. Such an edge is shown and may be adopted into
/// the configuration, but never carries impact: a client that is connected need not depend on it.
struct ObservedEdge {
    QString client; ///< id of the configured service that it is; empty: unknown, then the application names it
    /// As the client calls itself or its connection, else the user it logs in as, where that is known; may be empty,
    /// and is hostile text.
    QString application;
    QString user; ///< empty where it is not known
    QStringList addresses; ///< sorted; "local" for a socket of the same machine; at most mostAddresses
    QString target;
    QStringList queues; ///< of a broker, that it consumes; sorted; at most mostQueues
    bool written = false; ///< the graph has this edge already

    static constexpr qsizetype mostAddresses = 5;
    static constexpr qsizetype mostQueues = 5;

    /// Unique among clients: the id of the service, else the application after '?', else the address after '@'.
    QString who() const;
    QString key() const;
    bool operator==(const ObservedEdge&) const = default;
};

/// Who uses which target by the newest values of the targets, from what databases and brokers know of their clients.
/// Clients are told apart by the application they name, those of a broker that name none by their user, and only the
/// others by their address. A client is the service whose id or label equals its name, its user, or the address that
/// has to name it, but for case, blanks, '-' and '_'. Ourselves left out. Sorted by key. Pure.
QList<ObservedEdge> observedEdges(const QList<TargetState>& states, const ServiceGraph& graph, const Moment& now);

/// Whether these are two spellings of one client's name.
bool isSameClient(const QString& left, const QString& right);

/// A row of the picture's `observed`, keyed by "key".
QJsonObject observedEdgeJson(const ObservedEdge& edge);

/// Keeps edges for some minutes after they were last seen, so that a client that comes and goes does not make a graph
/// flicker. Which services they are is asked anew each time: the configuration may have changed. Used from one thread.
class ObservedEdgeBook final {
public:
    static constexpr std::chrono::minutes kept {15};
    static constexpr qsizetype most = 500;

    /// What to show, sorted by key. Edges of targets that are gone go at once.
    QList<ObservedEdge> look(const QList<TargetState>& states, const ServiceGraph& graph, const Moment& now);

private:
    struct Seen {
        ObservedEdge edge; ///< of nobody yet
        Moment at;
        quint64 number = 0; ///< of the reading that it was seen in last
    };
    struct Read {
        ReadingPtr shown; ///< null while it is too old
        quint64 number = 0; ///< of the newest that was looked into
        quint64 round = 0; ///< when the target was there
    };

    void read(const QList<TargetState>& states, const Moment& now);

    QMap<QString, Seen> m_seen; ///< by key
    QHash<QString, Read> m_read; ///< by target
    quint64 m_readings = 0;
    quint64 m_round = 0;
};

} // namespace yagura
