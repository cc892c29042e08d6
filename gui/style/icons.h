// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>

namespace yagura {

/// The few pictures there are besides the states; drawn, not loaded. Each stands in a 10×10 grid.
enum class Icon {
    Tick, ///< done
    Current, ///< ring and dot
    Todo, ///< ring
    Decision, ///< diamond
    Locked, ///< padlock: a change step, or Observe mode
    Unlocked,
    Fold, ///< open: points down
    Unfold, ///< closed: points right
    Search,
    Close,
    Settings, ///< two sliders
    Copy,
};

/// Draws the icon in a square in the middle of the rectangle.
void drawIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color);

/// The same for buttons, cached by size, colour and device pixel ratio. Ask again when the palette changes.
QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal devicePixelRatio);
QIcon iconFor(Icon icon, const QColor& color);

} // namespace yagura
