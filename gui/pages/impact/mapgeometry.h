// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/impactmap.h"

#include <QPainterPath>
#include <QPolygonF>

#include <optional>
#include <vector>

namespace yagura {

/// Heights of cards, and the least distance between two, at the reader's text size.
MapHeights mapHeights();

/// How the heights of a layout become those of the picture.
struct MapScale {
    double stretch = 1; ///< more than 1 where there is room to spare
    double top = 0; ///< where the layout's 0 stands
};

/// Where everything of a map is painted: places from the layout, widths from the room there is. A value; pixels from
/// the top left of the map. Only its columns hang on the room, so that a wider window rearranges nothing.
class MapGeometry final {
public:
    struct Column {
        QString title; ///< empty when it goes on with the band of the column before
        double left = 0;
    };
    struct Curve {
        QPainterPath path;
        QPolygonF head; ///< of the arrow
        QRectF bounds;
    };

    MapGeometry() = default;
    /// Without a scale it takes the one that fills the room best.
    MapGeometry(const ImpactMap& map, const LayoutAnswer& places, const QSizeF& room,
                const std::optional<MapScale>& scale);

    const std::vector<QRectF>& cards() const { return m_cards; }
    const std::vector<Curve>& curves() const { return m_curves; }
    const std::vector<Column>& columns() const { return m_columns; }
    double cardWidth() const { return m_cardWidth; }
    double columnGap() const { return m_columnGap; }
    QSizeF size() const { return m_size; }
    /// Nothing while there is nothing to paint.
    const std::optional<MapScale>& scale() const { return m_scale; }

    /// The card there, or -1.
    int cardAt(const QPointF& point) const;
    /// The observed edge that runs past there, or -1. The others cannot be picked.
    int observedEdgeAt(const ImpactMap& map, const QPointF& point) const;
    /// Height of the row of column titles.
    static double titleHeight();

private:
    void placeColumns(const ImpactMap& map, double width);
    static MapScale scaleFor(const LayoutAnswer& places, double height);
    void placeCards(const ImpactMap& map, const LayoutAnswer& places);
    double heightOf(double place) const { return m_scale->top + place * m_scale->stretch; }
    void drawCurves(const ImpactMap& map, const LayoutAnswer& places);
    double leftOf(int column) const;
    Curve forwardCurve(const QPointF& from, const QPointF& to, const std::vector<QPointF>& bends) const;
    Curve sidewaysCurve(const QPointF& from, const QPointF& to, bool isSameColumn) const;

    std::vector<QRectF> m_cards;
    std::vector<Curve> m_curves;
    std::vector<Column> m_columns;
    std::vector<int> m_ranks; ///< columns of the graph that are in use, rising
    double m_cardWidth = 0;
    double m_columnGap = 0;
    std::optional<MapScale> m_scale;
    QSizeF m_size;
};

/// Where an arrow key leads: along an edge to the neighbour nearest in height, or to the next card of the column. -1 when
/// there is none.
int nodeAlong(const ImpactMap& map, const MapGeometry& geometry, int from, bool rightwards);
int nodeInColumn(const ImpactMap& map, const MapGeometry& geometry, int from, bool downwards);

} // namespace yagura
