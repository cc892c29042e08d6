// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/layering.h"

#include <QByteArray>

namespace yagura {

/// dot measures in inches; a point of ours is one of print.
inline constexpr double pixelsPerInch = 72;

/// The request in the language of dot. Boxes are called by their places, 0 … n−1, and behind them stands one anchor for
/// each column: nothing that anybody wrote gets into it.
QByteArray dotGraph(const LayoutRequest& request);

/// One more than the last column in use.
int columnsIn(const LayoutRequest& request);

} // namespace yagura
