// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/impactmap.h"

namespace yagura {

/// "failing part plus one hop · 15 of 41 nodes".
QString mapCaption(const ImpactMap& map);
/// "Services": what stands over a column.
QString bandText(MapBand band);
/// "Service": what one of them is.
QString layerText(MapBand band);
/// The same of a node, which may be a client that was observed.
QString layerText(const MapNode& node);
/// "carries the failure".
QString flowText(EdgeFlow flow);

/// "observed": what nobody wrote down.
QString observedText();
/// "orders-db (observed)": the other end of an edge.
QString endText(const QString& name, const MapEdge& edge);

/// A node and its neighbours in one sentence: "auth_service, WARN, 41 % time out; needs orders-db; needed by
/// api_gateway".
QString spokenText(const ImpactMap& map, int node);

} // namespace yagura
