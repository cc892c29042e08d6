// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/impactmap.h"
#include "models/items/impact/whatiftable.h"

#include <QWidget>

namespace yagura {

class NodePanel;
class ObservedPanel;
class OrderedView;
class Panel;
class PointsPanel;

/// Beside the map: the selected node, what its failure would do, what has no second, and what the lines mean.
class ImpactSide final : public QWidget {
    Q_OBJECT

public:
    explicit ImpactSide(QWidget* parent = nullptr);

    /// noNode: none is selected, or `client`, which may be nullptr.
    void take(const NodeReading& reading, NodeIndex node, const MapNode* client);
    ObservedPanel& observed() { return *m_observed; }

signals:
    /// The reader picked a node from one of the lists.
    void chosen(const QString& node);

private:
    WhatIfTable* m_whatIfTable = nullptr; ///< the view's
    NodePanel* m_node = nullptr;
    ObservedPanel* m_observed = nullptr;
    Panel* m_whatIfPanel = nullptr;
    OrderedView* m_whatIf = nullptr;
    PointsPanel* m_points = nullptr;
};

} // namespace yagura
