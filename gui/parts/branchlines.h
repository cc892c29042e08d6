// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPainter>

#include <vector>

namespace yagura {

/// For a row of depth n, n answers: whether the line at that level goes on below the row.
/// Works for trees, and for tables that tell their depth by TreeDepthRole.
std::vector<bool> branchesOf(const QModelIndex& index);

/// Draws the lines at the left of the rectangle and returns the width they took.
int paintBranches(QPainter& painter, const QRect& rect, const std::vector<bool>& branches, const QColor& color);

/// The width of one level.
int branchWidth();

} // namespace yagura
