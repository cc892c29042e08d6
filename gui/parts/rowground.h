// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"

#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace yagura {

/// Draws what lies under the cells of a row in every list, table and tree: its tint, hover or selection, the line below
/// it, and the focus ring around the current row while the view has the focus. Delegates call it before they draw.
/// Without `hasLine` the row belongs together with the next one.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme,
    bool hasLine = true);

/// The theme of the view an option belongs to.
Theme themeOf(const QStyleOptionViewItem& option);

/// The view tells here which row the mouse is over; tables only know the cell.
inline constexpr const char* hoveredRowProperty = "yaguraHoveredRow";

} // namespace yagura
