// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// One row of text under a chart: for each series its stroke, name and last value; then the unit, once.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setSeries(const std::vector<ChartSeries>& series);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ChartSeries> m_series;
};

} // namespace yagura
