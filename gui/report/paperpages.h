// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"

#include <memory>
#include <vector>

namespace yagura {

using PaperBlocks = std::vector<std::unique_ptr<PaperBlock>>;

/// A row of a block at its place on a page.
struct PlacedRow {
    int block = 0;
    int row = 0;
    qreal top = 0; ///< from the top of the column of text

    bool operator==(const PlacedRow&) const = default;
};
using PaperPage = std::vector<PlacedRow>;

/// Which row stands where, on pages of that height. Pure; at least one page.
std::vector<PaperPage> paperPages(const PaperBlocks& blocks, qreal height);

} // namespace yagura
