// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"

#include <QPainter>
#include <QPixmap>

namespace yagura {

/// Fills the rectangle with the hatch of "nothing here" (free slots) or "nothing known" (holes, stale values): 45°,
/// from a cached tile on screen, as lines on paper. Neighbouring hatches join, because all are anchored to the
/// painter's origin. Always say the word beside it.
void drawHatch(QPainter& painter, const QRectF& rect, const Theme& theme);
/// The same in another colour than that of lines.
void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color);

/// The tile, cached by colour and device pixel ratio.
QPixmap hatchTile(const Theme& theme, qreal devicePixelRatio);

} // namespace yagura
