// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/impact/mapgeometry.h"
#include "gui/style/tokens.h"

#include <QPainter>

namespace yagura {

/// How a part of the map stands out.
enum class MapEmphasis {
    Plain,
    Lit, ///< on the way to or from the chosen node
    Dimmed, ///< not on it, while one is chosen
};

/// What makes the look of a card besides the node itself.
struct CardLook {
    MapEmphasis emphasis = MapEmphasis::Plain;
    bool isSelected = false;
    bool hasFocus = false;
    bool isHovered = false;
};

/// State mark, name, one line of words, the edge of its state; hatched when nobody can see it. A client that was
/// observed has its name alone within the line of its edges.
void paintCard(QPainter& painter, const QRectF& card, const MapNode& node, const CardLook& look, const Theme& theme);

/// One need, in the colour of what it carries.
void paintCurve(QPainter& painter, const MapGeometry::Curve& curve, const MapEdge& edge, MapEmphasis emphasis,
                const Theme& theme);

/// The pen of a line: colour and width tell the flow, dashes tell risk, ignorance and what can be done without, dots
/// what is shared, both by turns what was only observed.
QPen penFor(const MapEdge& edge, MapEmphasis emphasis, const Theme& theme);

/// The dotted lines between columns.
void paintColumnLines(QPainter& painter, const MapGeometry& geometry, double height, const Theme& theme);
/// The titles of the columns, on a ground of their own.
void paintColumnTitles(QPainter& painter, const MapGeometry& geometry, double width, const Theme& theme);

} // namespace yagura
