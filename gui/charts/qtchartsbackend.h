// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartpicture.h"

#include <QChartView>

#include <vector>

class QLineSeries;
class QValueAxis;

namespace yagura {

/// The only place that knows Qt Charts: it draws the series, our own painter everything else, so that paper and screen
/// look alike. Axes are made once and line objects are kept and refilled, because Qt Charts leaks removed axes and
/// drops NaN: each stretch without a hole is a line of its own. Animations are off.
class QtChartsBackend final : public QChartView {
    Q_OBJECT
public:
    explicit QtChartsBackend(QWidget* parent = nullptr);

    /// What the marks at this place say, one a line; empty where there is none.
    QString tipAt(const QPointF& place) const;

    void show(const ChartPicture& picture, const ChartLook& look);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    void fillLine(std::size_t at, const BandPart& part, const ChartSeries& series, std::size_t index);
    QLineSeries* lineAt(std::size_t at);

    ChartPicture m_picture;
    ChartLook m_look;
    ChartLayout m_layout;
    QValueAxis* m_times = nullptr;
    QValueAxis* m_values = nullptr;
    std::vector<QLineSeries*> m_lines; // owned by the chart
};

} // namespace yagura
