// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/plainframe.h"

#include "gui/style/statemark.h"

#include <QPainter>

namespace yagura {

void PlainFrame::setGround(Severity severity)
{
    m_severity = severity;
    update();
}

void PlainFrame::paintEvent(QPaintEvent*)
{
    constexpr int radius = 4;

    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Line));
    painter.setBrush(theme.color(tintFor(m_severity)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_severity != Severity::Ok)
        drawStateEdge(painter, rect(), m_severity, theme);
}

} // namespace yagura
