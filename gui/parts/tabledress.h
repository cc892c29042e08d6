// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QTreeView;

namespace yagura {

/// Makes a view one of ours: the common delegate, whole rows, no grid, the right heights, no editing, rows under the
/// mouse. The name is what a screen reader says. Heights follow the reader's text size.
void dressTable(QTableView* view, const char* objectName);
void dressTree(QTreeView* view, const char* objectName);

} // namespace yagura
