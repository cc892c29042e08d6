// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history.h"
#include "models/items/queues/queuestable.h"

#include <QWidget>

namespace yagura {

class ChartPast;
class FactsView;
class Panel;
class PlainLabel;
class TimeChart;

/// All about one queue: how much is ready, what comes and goes, and its facts.
class QueueDetail final : public QWidget {
    Q_OBJECT

public:
    /// `past` gives what the charts show, and is told how far back they go; it must outlive this.
    explicit QueueDetail(ChartPast& past, QWidget* parent = nullptr);

    /// Without a history the charts of another queue are emptied until one comes.
    void take(const Picture& picture, const QueueRow& row, const History* history);

private:
    void showCharts(const Picture& picture, const QueueRow& row, const History* history);
    void showFacts(const QueueRow& row, const Queue* queue);

    void showCaptions(const Picture& picture);

    ChartPast& m_past;
    Panel* m_readyPanel = nullptr;
    TimeChart* m_ready = nullptr;
    Panel* m_ratesPanel = nullptr;
    TimeChart* m_rates = nullptr;
    Panel* m_factsPanel = nullptr;
    FactsView* m_facts = nullptr;
    PlainLabel* m_hint = nullptr;
    PlainLabel* m_note = nullptr; ///< below the charts
    QString m_charted; ///< key of the queue in the charts
};

} // namespace yagura
