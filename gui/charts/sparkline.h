// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartlook.h"
#include "models/items/chartseries.h"

#include <QPainter>
#include <QWidget>

namespace yagura {

/// Draws a series without axes: band, event ticks, limit, holes, series, last point, in this order.
/// A series is never joined across a hole. Values keep within the rectangle.
void paintSparkline(QPainter& painter, const QRectF& rect, const ChartSeries& series, const Theme& theme);
void paintSparkline(QPainter& painter, const QRectF& rect, const ChartSeries& series, const ChartLook& look);

/// What the picture says, in words: "last 98, normal 24–52, limit 100".
QString chartDescription(const ChartSeries& series);

/// A sparkline as a widget; it takes the theme of the window it stands in.
class Sparkline final : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setSeries(const ChartSeries& series);
    const ChartSeries& series() const { return m_series; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartSeries m_series;
};

} // namespace yagura
