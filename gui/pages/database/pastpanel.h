// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"
#include "models/items/findingsindex.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace yagura {

class Panel;
class PlainLabel;
class Sparkline;

/// The connections of one server over the last half hour against the places there are, and a few facts that explain
/// them.
class PastPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PastPanel(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target, const ChartSeries& series);

private:
    struct Fact {
        PlainLabel* name = nullptr;
        PlainLabel* value = nullptr;
    };

    void addFact(QGridLayout* grid, std::size_t fact, const QString& name);

    Panel* m_panel;
    Sparkline* m_chart;
    std::array<PlainLabel*, 3> m_times {};
    std::array<Fact, 4> m_facts {};
};

} // namespace yagura
