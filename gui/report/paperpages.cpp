// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/paperpages.h"

namespace yagura {

namespace {

/// Places rows one after the other and begins pages where they are full.
class Paging final {
public:
    Paging(const PaperBlocks& blocks, qreal height) : m_blocks(blocks), m_height(height) { }

    std::vector<PaperPage> pages() &&
    {
        m_pages.emplace_back();
        for (m_block = 0; m_block < int(m_blocks.size()); ++m_block)
            placeBlock();
        return std::move(m_pages);
    }

private:
    const PaperBlock& block() const { return *m_blocks[std::size_t(m_block)]; }
    bool isFresh() const { return m_pages.back().empty(); }

    void placeBlock()
    {
        if (block().beginsPage() && !isFresh())
            beginPage();
        if (block().isGap() && isFresh())
            return;
        for (int row = 0; row < block().rows(); ++row) {
            if (!isFresh() && m_top + neededFrom(row) > m_height && !block().isGap()) {
                beginPage();
                if (row > 0 && block().repeatsHead())
                    place(0);
            }
            place(row);
        }
    }

    /// The height of the row and of all that must stand on its page; what no page can hold asks for a row only.
    qreal neededFrom(int row) const
    {
        const qreal first = block().height(row);
        qreal needed = 0;
        int at = m_block;
        for (;;) {
            const PaperBlock& one = *m_blocks[std::size_t(at)];
            needed += one.height(row);
            if (needed > m_height)
                return first;
            if (!one.staysWithNext(row))
                return needed;
            if (++row < one.rows())
                continue;
            row = 0;
            do {
                ++at;
            } while (at < int(m_blocks.size()) && m_blocks[std::size_t(at)]->rows() == 0);
            if (at == int(m_blocks.size()) || m_blocks[std::size_t(at)]->beginsPage())
                return needed;
        }
    }

    void place(int row)
    {
        m_pages.back().push_back({m_block, row, m_top});
        m_top += block().height(row);
    }

    void beginPage()
    {
        m_pages.emplace_back();
        m_top = 0;
    }

    const PaperBlocks& m_blocks;
    qreal m_height;
    std::vector<PaperPage> m_pages;
    int m_block = 0;
    qreal m_top = 0;
};

} // namespace

std::vector<PaperPage> paperPages(const PaperBlocks& blocks, qreal height)
{
    return Paging(blocks, height).pages();
}

} // namespace yagura
