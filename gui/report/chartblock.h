// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"
#include "models/domain/report.h"

#include <QTimeZone>

namespace yagura {

/// A chart with its title, as lines and text: nothing in it is a picture of pixels.
class ChartBlock final : public PaperBlock {
public:
    /// `chart` must outlive it. `height` is that of the whole block.
    ChartBlock(const ReportChart& chart, const QTimeZone& zone, qreal height);

    void setHeight(qreal height) { m_height = height; }

    int rows() const override { return 1; }
    qreal height(int) const override { return m_height; }
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    const ReportChart& m_chart;
    QTimeZone m_zone;
    qreal m_height;
};

} // namespace yagura
