// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/impactmap.h"

namespace yagura {

/// So many clients that are no nodes are shown at once, or the map would consist of them.
inline constexpr int mostClientsShown = 24;

/// The key in the map of who an edge comes from: the id of the service; for an unknown client a word that no id can be.
QString clientKey(const ObservedEdge& edge);
/// What an unknown client is called: the application it names, or its address.
QString clientName(const ObservedEdge& edge);
/// "consumes orders · 10.0.4.7": what was seen of it, in a few words; may be empty.
QString sightingText(const ObservedEdge& edge);

/// Adds what was observed and is not written down: edges between nodes of the map, and with `withClients` the clients
/// that are no nodes, those of the worst targets first; `pinned` is one of them in any case. They stand in a column
/// that is in use, so that their coming makes no other one narrower.
void addObserved(ImpactMap& map, const QList<ObservedEdge>& observed, bool withClients, const QString& pinned);

/// The edges that are not written down and have that node at one of their ends, by key in the map.
QList<ObservedEdge> observedAt(const QList<ObservedEdge>& observed, const QString& node);

} // namespace yagura
