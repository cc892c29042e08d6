// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapgeometry.h"

#include "gui/style/type.h"
#include "models/items/impact/mapwords.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <optional>

namespace yagura {

namespace {

constexpr int margin = 14;
constexpr int cardPadding = 8; // above and below the two lines of a card
constexpr int clientPadding = 8; // both together, of the one line of a client
constexpr int leastCard = 116;
constexpr int widestCard = 176;
constexpr int leastGap = 22;
constexpr int widestGap = 112;
constexpr double mostStretch = 1.7;
constexpr double portSpacing = 9;
constexpr double leastBend = 6;
constexpr double headLength = 6;
constexpr double headHalf = 3;
constexpr int reach = 8; // of a hand that aims at a line

/// One end of a line at the side of a card.
struct Port {
    int edge = 0;
    double towards = 0; ///< height of where it leads
};

/// Heights of the ports around the middle of a card, in the order of where they lead.
void spread(std::vector<Port>& ports, const QRectF& card, std::vector<double>& heights)
{
    std::ranges::stable_sort(ports, {}, &Port::towards);
    const auto gaps = double(ports.size()) - 1;
    const double spacing = gaps > 0 ? std::min(portSpacing, (card.height() - 14) / gaps) : 0;
    for (std::size_t at = 0; at < ports.size(); ++at)
        heights[std::size_t(ports[at].edge)] = card.center().y() + (double(at) - gaps / 2) * spacing;
}

QPolygonF headAt(const QPointF& tip, bool pointsRight)
{
    const double back = pointsRight ? -headLength : headLength;
    return {{tip, tip + QPointF(back, -headHalf), tip + QPointF(back, headHalf)}};
}

void curveTo(QPainterPath& path, const QPointF& to)
{
    const QPointF from = path.currentPosition();
    const double half = (to.x() - from.x()) / 2;
    path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
}

} // namespace

MapHeights mapHeights()
{
    const double line = lineHeight(TypeRole::Small);
    // A card may have a caption above it, hence the gap.
    return {lineHeight(TypeRole::BodyStrong) + line + 2 * scaled(cardPadding), line + scaled(clientPadding),
        line + scaled(10)};
}

double MapGeometry::titleHeight()
{
    return lineHeight(TypeRole::Small) + scaled(12);
}

MapGeometry::MapGeometry(const ImpactMap& map, const LayoutAnswer& places, const QSizeF& room,
                         const std::optional<MapScale>& scale)
{
    if (map.nodes.isEmpty() || places.centres.size() != std::size_t(map.nodes.size()))
        return;
    placeColumns(map, room.width());
    m_scale = scale ? *scale : scaleFor(places, room.height());
    placeCards(map, places);
    drawCurves(map, places);
    double bottom = m_size.height() - scaled(margin);
    for (const Curve& curve : m_curves)
        bottom = std::max(bottom, curve.bounds.bottom());
    m_size.setHeight(bottom + scaled(margin));
}

void MapGeometry::placeColumns(const ImpactMap& map, double width)
{
    QMap<int, MapBand> bands;
    for (const MapNode& node : map.nodes)
        bands.insert(node.column, node.band);
    m_ranks.assign(bands.keyBegin(), bands.keyEnd());
    const auto count = double(m_ranks.size());
    const double least = scaled(leastGap);
    const double pitch = (width - 2 * scaled(margin) + least) / count;
    m_cardWidth = std::floor(std::clamp(pitch * 0.82, double(scaled(leastCard)), double(scaled(widestCard))));
    const double spare = count > 1 ? (width - 2 * scaled(margin) - count * m_cardWidth) / (count - 1) : least;
    m_columnGap = std::floor(std::clamp(spare, least, double(scaled(widestGap))));
    double left = scaled(margin);
    std::optional<MapBand> before;
    for (const MapBand band : std::as_const(bands)) {
        m_columns.push_back({before == band ? QString() : bandText(band), left});
        before = band;
        left += m_cardWidth + m_columnGap;
    }
    m_size.setWidth(left - m_columnGap + scaled(margin));
}

double MapGeometry::leftOf(int column) const
{
    const auto found = std::ranges::lower_bound(m_ranks, column);
    return m_columns[std::size_t(found - m_ranks.begin())].left;
}

// Lines that go around the cards want room, too.
MapScale MapGeometry::scaleFor(const LayoutAnswer& places, double height)
{
    double first = *std::ranges::min_element(places.centres);
    double last = *std::ranges::max_element(places.centres);
    for (const std::vector<double>& heights : places.bends) {
        for (const double bend : heights) {
            first = std::min(first, bend);
            last = std::max(last, bend);
        }
    }
    const double card = mapHeights().card;
    const double above = titleHeight() + lineHeight(TypeRole::Small);
    const double room = height - above - scaled(margin);
    const double stretch = last > first ? std::clamp((room - card) / (last - first), 1.0, mostStretch) : 1;
    const double needed = (last - first) * stretch + card;
    return {stretch, std::round(above + std::max(0.0, (room - needed) / 2) + card / 2 - first * stretch)};
}

void MapGeometry::placeCards(const ImpactMap& map, const LayoutAnswer& places)
{
    const MapHeights heights = mapHeights();
    double bottom = 0;
    for (qsizetype at = 0; at < map.nodes.size(); ++at) {
        const double card = map.nodes[at].isClient ? heights.client : heights.card;
        const double centre = heightOf(places.centres[std::size_t(at)]);
        m_cards.emplace_back(leftOf(map.nodes[at].column), std::round(centre - card / 2), m_cardWidth, card);
        bottom = std::max(bottom, m_cards.back().bottom());
    }
    m_size.setHeight(bottom + scaled(margin));
}

void MapGeometry::drawCurves(const ImpactMap& map, const LayoutAnswer& places)
{
    const auto edges = std::size_t(map.edges.size());
    std::vector<std::vector<QPointF>> bends(edges);
    std::vector<std::vector<Port>> leaving(m_cards.size());
    std::vector<std::vector<Port>> arriving(m_cards.size());
    for (std::size_t at = 0; at < edges; ++at) {
        const MapEdge& edge = map.edges[qsizetype(at)];
        const auto& heights = places.bends[at];
        for (std::size_t step = 0; step < heights.size(); ++step) {
            const int column = map.nodes[edge.from].column + int(step) + 1;
            if (std::ranges::binary_search(m_ranks, column))
                bends[at].emplace_back(leftOf(column), heightOf(heights[step]));
        }
        const double to = m_cards[std::size_t(edge.to)].center().y();
        const double from = m_cards[std::size_t(edge.from)].center().y();
        leaving[std::size_t(edge.from)].push_back({int(at), bends[at].empty() ? to : bends[at].front().y()});
        arriving[std::size_t(edge.to)].push_back({int(at), bends[at].empty() ? from : bends[at].back().y()});
    }
    std::vector<double> starts(edges);
    std::vector<double> ends(edges);
    for (std::size_t card = 0; card < m_cards.size(); ++card) {
        spread(leaving[card], m_cards[card], starts);
        spread(arriving[card], m_cards[card], ends);
    }
    for (std::size_t at = 0; at < edges; ++at) {
        const MapEdge& edge = map.edges[qsizetype(at)];
        const int columns = map.nodes[edge.to].column - map.nodes[edge.from].column;
        const QPointF from(m_cards[std::size_t(edge.from)].right() + 1, starts[at]);
        const QRectF& target = m_cards[std::size_t(edge.to)];
        const QPointF to(columns == 0 ? target.right() + 1 : target.left() - 1, ends[at]);
        m_curves.push_back(columns > 0 ? forwardCurve(from, to, bends[at]) : sidewaysCurve(from, to, columns == 0));
    }
}

MapGeometry::Curve MapGeometry::forwardCurve(const QPointF& from, const QPointF& to,
                                             const std::vector<QPointF>& bends) const
{
    Curve curve;
    curve.path.moveTo(from);
    for (QPointF bend : bends) {
        // A bend that is hardly one only makes the line restless.
        if (std::abs(bend.y() - curve.path.currentPosition().y()) < leastBend)
            bend.setY(curve.path.currentPosition().y());
        curveTo(curve.path, bend);
        curve.path.lineTo(bend + QPointF(m_cardWidth, 0));
    }
    curveTo(curve.path, to - QPointF(headLength - 1, 0));
    curve.head = headAt(to, true);
    curve.bounds = curve.path.boundingRect().united(curve.head.boundingRect()).adjusted(-2, -2, 2, 2);
    return curve;
}

// Within a column around its right side; backwards in a wide turn.
MapGeometry::Curve MapGeometry::sidewaysCurve(const QPointF& from, const QPointF& to, bool isSameColumn) const
{
    const double out = isSameColumn ? m_columnGap * 0.6 : m_columnGap * 1.5;
    Curve curve;
    const QPointF end = to + QPointF(isSameColumn ? headLength - 1 : 1 - headLength, 0);
    curve.path.moveTo(from);
    curve.path.cubicTo(from + QPointF(out, 0), end + QPointF(isSameColumn ? out : -out, 0), end);
    curve.head = headAt(to, !isSameColumn);
    curve.bounds = curve.path.boundingRect().united(curve.head.boundingRect()).adjusted(-2, -2, 2, 2);
    return curve;
}

int MapGeometry::cardAt(const QPointF& point) const
{
    const auto found = std::ranges::find_if(m_cards, [&](const QRectF& card) { return card.contains(point); });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int MapGeometry::observedEdgeAt(const ImpactMap& map, const QPointF& point) const
{
    QPainterPathStroker around;
    around.setWidth(scaled(reach));
    for (std::size_t at = 0; at < m_curves.size(); ++at) {
        const Curve& curve = m_curves[at];
        if (map.edges[qsizetype(at)].isObserved && curve.bounds.contains(point)
            && around.createStroke(curve.path).contains(point))
            return int(at);
    }
    return -1;
}

} // namespace yagura
