// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace yagura {

/// Draws one line of plain text at the left of `rect`, in the middle of its height, with … where there is no room. For
/// what is painted again and again: texts are shaped once, which costs several times as much as to draw them, and the
/// newest two thousand are kept. Uses the painter's font and pen. For the gui thread.
void drawLine(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode elide = Qt::ElideRight);

} // namespace yagura
