// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/statemark.h"

#include "gui/style/hatch.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr qreal edgeWidth = 3;

// All shapes are given in a 10×10 box around the origin.
void drawShape(QPainter& painter, Severity severity, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (severity) {
    case Severity::Ok:
        painter.drawEllipse(QPointF(), 3.4, 3.4);
        break;
    case Severity::Warning:
        painter.drawPolygon(QPolygonF({{0, -4.6}, {5, 4.2}, {-5, 4.2}}));
        break;
    case Severity::Critical:
        painter.drawRect(QRectF(-4.2, -4.2, 8.4, 8.4));
        break;
    case Severity::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPolygon(QPolygonF({{0, -4.1}, {4.1, 0}, {0, 4.1}, {-4.1, 0}}));
        break;
    }
}

} // namespace

void drawState(QPainter& painter, const QRectF& rect, Severity severity, const Theme& theme, bool isStale)
{
    const Severity shown = isStale ? Severity::Unknown : severity;
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    if (isStale)
        drawHatch(painter, rect, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 10, side / 10);
    drawShape(painter, shown, theme.color(markFor(shown)));
    painter.restore();
}

void drawStateEdge(QPainter& painter, const QRectF& rect, Severity severity, const Theme& theme, bool isStale)
{
    const QRectF edge(rect.left(), rect.top(), edgeWidth, rect.height());
    if (isStale || severity == Severity::Unknown)
        drawHatch(painter, edge, theme);
    else if (severity != Severity::Ok)
        painter.fillRect(edge, theme.color(markFor(severity)));
}

} // namespace yagura
