// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/plainframe.h"
#include "models/items/impact/impactmap.h"

namespace yagura {

class FactsView;
class PlainLabel;
class StateMark;

/// The selected node: its state, what it stands on and what stands on it.
class NodePanel final : public PlainFrame {
    Q_OBJECT

public:
    explicit NodePanel(QWidget* parent = nullptr);

    void take(const NodeReading& reading, NodeIndex node);
    /// A client that was observed: nothing is known of it but that.
    void takeClient(const MapNode& client);

private:
    StateMark* m_mark = nullptr;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_words = nullptr;
    PlainLabel* m_inferred = nullptr;
    FactsView* m_facts = nullptr;
};

} // namespace yagura
