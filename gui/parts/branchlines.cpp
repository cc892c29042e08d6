// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/branchlines.h"

#include "gui/style/type.h"
#include "models/items/roles.h"

namespace yagura {

namespace {

// A tree longer than the screen needs no exact line: what is looked for is the next row at the same level.
constexpr int farthestLook = 200;

std::vector<bool> branchesInTree(QModelIndex index)
{
    std::vector<bool> branches;
    for (; index.parent().isValid(); index = index.parent())
        branches.insert(branches.begin(), index.row() + 1 < index.model()->rowCount(index.parent()));
    return branches;
}

bool goesOn(const QModelIndex& index, int level)
{
    for (int row = index.row() + 1; row <= index.row() + farthestLook; ++row) {
        const QModelIndex below = index.siblingAtRow(row);
        if (!below.isValid() || below.data(TreeDepthRole).toInt() < level)
            return false;
        if (below.data(TreeDepthRole).toInt() == level)
            return true;
    }
    return true;
}

} // namespace

std::vector<bool> branchesOf(const QModelIndex& index)
{
    if (index.parent().isValid())
        return branchesInTree(index);
    const int depth = index.data(TreeDepthRole).toInt();
    std::vector<bool> branches;
    for (int level = 1; level <= depth; ++level)
        branches.push_back(goesOn(index, level));
    return branches;
}

int branchWidth()
{
    return scaled(18);
}

int paintBranches(QPainter& painter, const QRect& rect, const std::vector<bool>& branches, const QColor& color)
{
    const int middle = rect.center().y();
    for (std::size_t level = 0; level < branches.size(); ++level) {
        const int x = rect.left() + int(level) * branchWidth() + scaled(5);
        const bool isOwn = level + 1 == branches.size();
        if (branches[level])
            painter.fillRect(QRect(x, rect.top(), 1, rect.height()), color);
        else if (isOwn)
            painter.fillRect(QRect(x, rect.top(), 1, middle - rect.top() + 1), color);
        if (isOwn)
            painter.fillRect(QRect(x, middle, branchWidth() - scaled(7), 1), color);
    }
    return int(branches.size()) * branchWidth();
}

} // namespace yagura
