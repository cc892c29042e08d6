// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/icons.h"

#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

struct Glyph {
    QPainterPath stroked;
    QPainterPath filled;
    qreal width = 1.3;
};

QPainterPath lines(std::initializer_list<QPolygonF> polylines)
{
    QPainterPath path;
    for (const QPolygonF& polyline : polylines)
        path.addPolygon(polyline);
    return path;
}

QPainterPath circle(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath padlock(bool isShut)
{
    QPainterPath path;
    path.addRect(QRectF(-3.4, -0.6, 6.8, 4.8));
    path.moveTo(-2.1, -0.6);
    path.lineTo(-2.1, -2.2);
    path.arcTo(QRectF(-2.1, -4.3, 4.2, 4.2), 180, -180);
    if (isShut)
        path.lineTo(2.1, -0.6);
    return path;
}

Glyph sliders()
{
    Glyph glyph;
    glyph.stroked = lines({{{{-4.4, -2.1}, {-0.2, -2.1}}}, {{{3.2, -2.1}, {4.4, -2.1}}}, {{{-4.4, 2.1}, {-3.2, 2.1}}},
        {{{0.2, 2.1}, {4.4, 2.1}}}});
    glyph.stroked.addEllipse(QPointF(1.5, -2.1), 1.7, 1.7);
    glyph.stroked.addEllipse(QPointF(-1.5, 2.1), 1.7, 1.7);
    return glyph;
}

Glyph lens()
{
    Glyph glyph;
    glyph.stroked = circle({-0.9, -0.9}, 3.1);
    glyph.stroked.addPolygon(QPolygonF({{1.4, 1.4}, {4.2, 4.2}}));
    return glyph;
}

Glyph sheets()
{
    Glyph glyph;
    glyph.stroked = lines({{{{-1.6, -1.6}, {4.2, -1.6}, {4.2, 4.2}, {-1.6, 4.2}, {-1.6, -1.6}}},
        {{{-2.6, 1.6}, {-4.2, 1.6}, {-4.2, -4.2}, {1.6, -4.2}, {1.6, -2.6}}}});
    return glyph;
}

Glyph glyphOf(Icon icon)
{
    switch (icon) {
    case Icon::Tick:
        return {lines({{{{-3.8, 0.2}, {-1.2, 2.8}, {3.8, -2.8}}}}), {}, 1.6};
    case Icon::Current:
        return {circle({}, 4.2), circle({}, 2.1), 1.4};
    case Icon::Todo:
        return {circle({}, 4.0), {}, 1.3};
    case Icon::Decision:
        return {lines({{{{0, -4.2}, {4.2, 0}, {0, 4.2}, {-4.2, 0}, {0, -4.2}}}}), {}, 1.4};
    case Icon::Locked:
        return {padlock(true), {}, 1.2};
    case Icon::Unlocked:
        return {padlock(false), {}, 1.2};
    case Icon::Fold:
        return {lines({{{{-3.2, -1.6}, {0, 1.6}, {3.2, -1.6}}}}), {}, 1.4};
    case Icon::Unfold:
        return {lines({{{{-1.6, -3.2}, {1.6, 0}, {-1.6, 3.2}}}}), {}, 1.4};
    case Icon::Search:
        return lens();
    case Icon::Close:
        return {lines({{{{-3.2, -3.2}, {3.2, 3.2}}}, {{{3.2, -3.2}, {-3.2, 3.2}}}}), {}, 1.3};
    case Icon::Settings:
        return sliders();
    case Icon::Copy:
        return sheets();
    }
    return {};
}

} // namespace

void drawIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color)
{
    const Glyph glyph = glyphOf(icon);
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 10, side / 10);
    painter.strokePath(glyph.stroked, QPen(color, glyph.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.fillPath(glyph.filled, color);
    painter.restore();
}

QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal devicePixelRatio)
{
    const QString key = u"yagura-icon-%1-%2-%3-%4"_s.arg(
        QString::number(int(icon)), QString::number(size), color.name(), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    const int side = int(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(side, side);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(painter, QRectF(0, 0, size, size), icon, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconFor(Icon icon, const QColor& color)
{
    QIcon made;
    for (const qreal ratio : {1.0, 2.0})
        made.addPixmap(iconPixmap(icon, 12, color, ratio));
    return made;
}

} // namespace yagura
