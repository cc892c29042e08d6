// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/statemarkwidget.h"

#include "gui/style/statemark.h"
#include "gui/style/type.h"

#include <QPainter>

namespace yagura {

StateMark::StateMark(int pixels, QWidget* parent) : QWidget(parent)
{
    setFixedSize(scaled(pixels), scaled(pixels));
}

void StateMark::setSeverity(Severity severity)
{
    m_severity = severity;
    setAccessibleName(stateWord(severity));
    update();
}

void StateMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawState(painter, rect(), m_severity, themeOf(this));
}

IconMark::IconMark(Icon icon, int pixels, QWidget* parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(scaled(pixels), scaled(pixels));
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawIcon(painter, rect(), m_icon, themeOf(this).color(Token::Text3));
}

} // namespace yagura
