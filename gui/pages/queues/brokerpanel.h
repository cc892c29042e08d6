// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/panel.h"
#include "models/items/queues/brokernodestable.h"

#include <QWidget>

namespace yagura {

class FactsView;
class OrderedView;
class PlainLabel;

/// The broker behind the selected queue: its alarms with what follows from them, its totals and its nodes.
class BrokerPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BrokerPanel(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target);

private:
    void showAlarms(const BrokerHealth* health);
    void showTotals(const BrokerHealth& health);

    BrokerNodesTable* m_table = nullptr; ///< the view's
    Panel* m_panel = nullptr;
    PlainLabel* m_alarms = nullptr;
    PlainLabel* m_missing = nullptr;
    FactsView* m_totals = nullptr;
    OrderedView* m_nodes = nullptr;
};

} // namespace yagura
