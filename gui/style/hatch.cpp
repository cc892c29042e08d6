// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/hatch.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPixmapCache>

#include <cmath>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

// Eight pixels along an edge are about six across the stripes.
constexpr int tileSize = 8;
constexpr qreal strokeWidth = 1.6;

void drawStripes(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.setPen(QPen(color, strokeWidth, Qt::SolidLine, Qt::FlatCap));
    const qreal first = std::floor((rect.left() + rect.top()) / tileSize) * tileSize;
    const qreal last = rect.right() + rect.bottom();
    for (qreal sum = first; sum <= last + tileSize; sum += tileSize)
        painter.drawLine(
            QPointF(sum - rect.top() + 1, rect.top() - 1), QPointF(sum - rect.bottom() - 1, rect.bottom() + 1));
}

bool isPaper(const QPainter& painter)
{
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::Picture || type == QPaintEngine::SVG;
}

} // namespace

QPixmap hatchTile(const Theme& theme, qreal devicePixelRatio)
{
    const QColor color = theme.color(Token::LineStrong);
    const QString key = u"yagura-hatch-%1-%2"_s.arg(color.name(), QString::number(devicePixelRatio));
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;

    const int side = int(std::ceil(tileSize * devicePixelRatio));
    tile = QPixmap(side, side);
    tile.setDevicePixelRatio(devicePixelRatio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStripes(painter, QRectF(0, 0, tileSize, tileSize), color);
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

void drawHatch(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    if (!isPaper(painter)) {
        const QPointF offset(std::fmod(rect.left(), tileSize), std::fmod(rect.top(), tileSize));
        painter.drawTiledPixmap(rect, hatchTile(theme, painter.device()->devicePixelRatioF()), offset);
        return;
    }
    drawHatch(painter, rect, theme.color(Token::LineStrong));
}

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    drawStripes(painter, rect, color);
    painter.restore();
}

} // namespace yagura
