// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"
#include "models/items/statewords.h"

#include <QPainter>

namespace yagura {

/// Draws a state: ● well, ▲ warning, ■ critical, ◇ unknown; a stale one is ◇ on the hatch. Nobody else draws a state.
/// The mark is drawn in a square in the middle of the rectangle; on the screen that square is 10 px.
void drawState(QPainter& painter, const QRectF& rect, Severity severity, const Theme& theme, bool isStale = false);

/// The edge that belongs to a state, along the left side: 3 px for warning and critical, hatch for unknown, else
/// nothing.
void drawStateEdge(QPainter& painter, const QRectF& rect, Severity severity, const Theme& theme, bool isStale = false);

} // namespace yagura
