// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/keycap.h"

#include "gui/style/tokens.h"
#include "gui/style/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace yagura {

namespace {

constexpr int capRadius = 3;

} // namespace

Keycap::Keycap(const QString& key, QWidget* parent) : QWidget(parent), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize Keycap::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TypeRole::Caption));
    const int height = metrics.height() + 3;
    return {std::max(height - 2, metrics.horizontalAdvance(m_key) + 8), height};
}

void Keycap::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), capRadius, capRadius);
    painter.setFont(fontFor(TypeRole::Caption));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(rect(), int(Qt::AlignCenter), m_key);
}

} // namespace yagura
