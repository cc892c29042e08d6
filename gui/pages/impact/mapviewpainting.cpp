// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapview.h"

#include "gui/style/plaintext.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace yagura {

MapEmphasis MapView::emphasisOf(int node) const
{
    if (m_leftOut.contains(m_map.nodes[node].key))
        return MapEmphasis::Dimmed;
    if (!m_isLit || selectedNode() < 0)
        return MapEmphasis::Plain;
    return m_upstream.contains(node) || m_downstream.contains(node) || m_observed.contains(node) ? MapEmphasis::Lit
                                                                                                 : MapEmphasis::Dimmed;
}

MapEmphasis MapView::emphasisOf(const MapEdge& edge) const
{
    if (!m_isLit || selectedNode() < 0)
        return MapEmphasis::Plain;
    if (edge.isObserved)
        return edge.from == selectedNode() || edge.to == selectedNode() ? MapEmphasis::Lit : MapEmphasis::Dimmed;
    const bool isOnTheWay = (m_upstream.contains(edge.from) && m_upstream.contains(edge.to))
        || (m_downstream.contains(edge.from) && m_downstream.contains(edge.to));
    return isOnTheWay ? MapEmphasis::Lit : MapEmphasis::Dimmed;
}

void MapView::paintMap(QPainter& painter, const QRectF& visible) const
{
    const Theme theme = themeOf(this);
    paintColumnLines(painter, m_geometry, std::max(m_geometry.size().height(), visible.bottom()), theme);
    // The quiet ones first, so that what matters runs over them.
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < m_geometry.curves().size(); ++at) {
        if (m_geometry.curves()[at].bounds.intersects(visible))
            order.push_back(at);
    }
    std::ranges::stable_sort(order, {}, [this](std::size_t at) {
        const MapEdge& edge = m_map.edges[qsizetype(at)];
        const MapEmphasis emphasis = emphasisOf(edge);
        return std::tuple(emphasis != MapEmphasis::Dimmed, !edge.isObserved, edge.flow);
    });
    for (const std::size_t at : order) {
        const MapEdge& edge = m_map.edges[qsizetype(at)];
        paintCurve(painter, m_geometry.curves()[at], edge, emphasisOf(edge), theme);
    }
    const int selected = selectedNode();
    const double captions = lineHeight(TypeRole::Small) + 4;
    for (int node = 0; node < int(m_geometry.cards().size()); ++node) {
        const QRectF& card = m_geometry.cards()[std::size_t(node)];
        if (card.adjusted(0, -captions, 0, 0).intersects(visible))
            paintCard(painter, card, m_map.nodes[node],
                {emphasisOf(node), node == selected, node == selected && hasFocus(), node == m_hovered}, theme);
    }
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme theme = themeOf(this);
    if (m_geometry.cards().empty()) {
        painter.setFont(fontFor(TypeRole::Body));
        painter.setPen(theme.color(Token::Text2));
        const QRect room = viewport()->rect().adjusted(scaled(32), scaled(16), -scaled(32), -scaled(16));
        painter.drawText(room, int(Qt::AlignCenter | Qt::TextWordWrap), visibleParagraphs(m_emptyText));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF visible(corner / m_zoom, QSizeF(viewport()->size()) / m_zoom);
    painter.translate(-corner);
    painter.scale(m_zoom, m_zoom);
    paintMap(painter, visible);
    painter.resetTransform();
    painter.translate(-corner.x(), 0);
    painter.scale(m_zoom, m_zoom);
    paintColumnTitles(painter, m_geometry, std::max(m_geometry.size().width(), visible.right()), theme);
}

} // namespace yagura
