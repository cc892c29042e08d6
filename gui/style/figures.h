// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPainter>
#include <QString>

namespace yagura {

/// Draws numbers so that they do not dance: each digit stands in a cell as wide as the widest digit of the font, all
/// else at its own advance. Uses the painter's font and pen; the alignment places the line in the rectangle. For every
/// number that changes or stands in a column. It does not elide. For the gui thread, as are the others.
void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

/// The width drawFigures() needs: the same for any two texts of the same shape ("11:11" and "08:40").
qreal figuresWidth(const QFont& font, const QString& text);

/// The text cut at its end to that width, with …, measured as drawFigures() draws it.
QString elidedFigures(const QFont& font, const QString& text, qreal width);

} // namespace yagura
