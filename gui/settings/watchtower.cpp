// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/watchtower.h"

#include "gui/style/tokens.h"
#include "gui/style/type.h"

#include <QPainter>
#include <QPainterPath>

namespace yagura {

namespace {

constexpr int side = 72;

/// In a square of 24 units.
QPainterPath tower()
{
    QPainterPath path;
    const auto line = [&](std::initializer_list<QPointF> points) { path.addPolygon(QPolygonF(points)); };
    line({{3, 8.5}, {5.2, 7.6}, {8, 5}, {16, 5}, {18.8, 7.6}, {21, 8.5}, {3, 8.5}});
    line({{6.5, 8.5}, {6.5, 13}});
    line({{17.5, 8.5}, {17.5, 13}});
    line({{4.5, 13}, {19.5, 13}});
    line({{7, 13}, {5, 22}});
    line({{17, 13}, {19, 22}});
    line({{6.2, 16.6}, {18.4, 19.4}});
    line({{17.8, 16.6}, {5.6, 19.4}});
    return path;
}

} // namespace

Watchtower::Watchtower(QWidget* parent) : QWidget(parent)
{
    setFixedSize(scaled(side), scaled(side));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Watchtower::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 24.0, height() / 24.0);
    painter.setPen(QPen(theme.color(Token::Text3), 0.55, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(tower());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawEllipse(QPointF(12, 10.75), 1.1, 1.1);
}

} // namespace yagura
