// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"

#include <memory>

namespace yagura {

/// Empty space, or the end of a page.
class GapBlock final : public PaperBlock {
public:
    explicit GapBlock(qreal height) : m_height(height) { }
    /// What follows begins a page.
    static std::unique_ptr<GapBlock> pageEnd()
    {
        auto end = std::make_unique<GapBlock>(0);
        end->m_isPageEnd = true;
        return end;
    }

    int rows() const override { return 1; }
    qreal height(int) const override { return m_height; }
    bool isGap() const override { return true; }
    bool beginsPage() const override { return m_isPageEnd; }
    void paint(QPainter&, const QRectF&, int) const override { }

private:
    qreal m_height;
    bool m_isPageEnd = false;
};

} // namespace yagura
