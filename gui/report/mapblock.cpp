// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/mapblock.h"

#include "gui/report/paragraph.h"
#include "gui/style/statemark.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// Of one box, where the page has room for it.
constexpr qreal cardHeight = 20 * paper::point;
constexpr qreal mostHeight = 560 * paper::point;
constexpr qreal widest = 110 * paper::point;
constexpr qreal boxMarkSize = 7 * paper::point;
/// The share of a column that its card takes; the rest is for lines.
constexpr qreal cardShare = 0.84;

} // namespace

MapBlock::MapBlock(const ReportMap& map) : m_map(map)
{
    for (const ReportMap::Node& node : map.nodes)
        m_columns = std::max(m_columns, node.column + 1);
    m_height = std::min(map.height * cardHeight, mostHeight);
}

QRectF MapBlock::cardOf(const ReportMap::Node& node, const QRectF& rect) const
{
    const qreal pitch = rect.width() / m_columns;
    const qreal width = std::min(pitch * cardShare, widest);
    // The last column ends at the edge of the text.
    const qreal step = m_columns > 1 ? (rect.width() - width) / (m_columns - 1) : 0;
    const qreal height = rect.height() / m_map.height;
    const qreal centre = rect.top() + std::clamp(node.y, 0.0, 1.0) * rect.height();
    return {rect.left() + node.column * step, centre - height / 2, width, height};
}

void MapBlock::paint(QPainter& painter, const QRectF& rect, int) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool failing : {false, true}) {
        for (const ReportMap::Edge& edge : m_map.edges) {
            if (edge.failing == failing)
                paintEdge(painter, cardOf(m_map.nodes[edge.from], rect), cardOf(m_map.nodes[edge.to], rect), failing);
        }
    }
    for (const ReportMap::Node& node : m_map.nodes)
        paintNode(painter, cardOf(node, rect), node);
    painter.restore();
}

void MapBlock::paintEdge(QPainter& painter, const QRectF& from, const QRectF& to, bool failing) const
{
    const Theme theme = Theme::print();
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const qreal bend = std::max(std::abs(end.x() - begin.x()) / 2, 20 * paper::point);
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(theme.color(failing ? Token::CritMark : Token::LineStrong), (failing ? 1.25 : 0.6) * paper::point));
    painter.drawPath(path);
}

void MapBlock::paintNode(QPainter& painter, const QRectF& card, const ReportMap::Node& node) const
{
    const Theme theme = Theme::print();
    painter.setPen(QPen(theme.color(node.severity == Severity::Ok ? Token::LineStrong : markFor(node.severity)),
        (node.isCause ? 1.5 : 0.6) * paper::point));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRect(card);
    const qreal line = paperLeading(PaperRole::Caption);
    const qreal top = card.top() + (card.height() - line) / 2;
    const qreal left = card.left() + 5 * paper::point;
    drawState(painter, QRectF(left, top, boxMarkSize, line), node.severity, theme);
    paintLine(painter,
        QRectF(left + boxMarkSize + 4 * paper::point, top, card.right() - left - boxMarkSize - 6 * paper::point, line),
        node.isCause ? PaperRole::CaptionStrong : PaperRole::Caption,
        theme.color(node.severity == Severity::Ok ? Token::Text2 : Token::Text), node.label.text());
}

} // namespace yagura
