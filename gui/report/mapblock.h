// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"
#include "models/domain/report.h"

namespace yagura {

/// The impact map: causes left, users right, states by shape and colour, what carries the failure as strong lines.
class MapBlock final : public PaperBlock {
public:
    /// `map` must outlive it.
    explicit MapBlock(const ReportMap& map);

    int rows() const override { return 1; }
    qreal height(int) const override { return m_height; }
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    QRectF cardOf(const ReportMap::Node& node, const QRectF& rect) const;
    void paintEdge(QPainter& painter, const QRectF& from, const QRectF& to, bool failing) const;
    void paintNode(QPainter& painter, const QRectF& card, const ReportMap::Node& node) const;

    const ReportMap& m_map;
    int m_columns = 1;
    qreal m_height = 0;
};

} // namespace yagura
