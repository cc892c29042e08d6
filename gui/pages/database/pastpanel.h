// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"
#include "models/items/findingsindex.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace yagura {

class ChartPast;
class Panel;
class PlainLabel;
class Sparkline;

/// The connections of one server over the last half hour, or longer, against the places there are, and a few facts that
/// explain them.
class PastPanel final : public QWidget {
    Q_OBJECT

public:
    /// `past` gives what is shown, and is told how far back it goes; it must outlive this.
    explicit PastPanel(ChartPast& past, QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target, const ChartSeries& series);

private:
    struct Fact {
        PlainLabel* name = nullptr;
        PlainLabel* value = nullptr;
    };

    void addFact(QGridLayout* grid, std::size_t fact, const QString& name);

    ChartPast& m_past;
    Panel* m_panel;
    Sparkline* m_chart;
    PlainLabel* m_note;
    std::array<PlainLabel*, 3> m_times {};
    std::array<Fact, 4> m_facts {};
};

} // namespace yagura
