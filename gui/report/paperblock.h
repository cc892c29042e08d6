// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace yagura {

/// A part of a report that is painted from top to bottom in rows: a heading, a paragraph, a table, a chart. A row
/// stands on one page; between rows a page may end. Heights are known from the beginning and do not change.
class PaperBlock {
public:
    PaperBlock() = default;
    virtual ~PaperBlock() = default;
    Q_DISABLE_COPY_MOVE(PaperBlock)

    virtual int rows() const = 0;
    virtual qreal height(int row) const = 0;
    /// No page ends behind this row: a heading stays with what it heads.
    virtual bool staysWithNext(int) const { return false; }
    /// Whether its first row stands again at the top of each page on which it goes on.
    virtual bool repeatsHead() const { return false; }
    /// Whether it is left out at the top of a page: empty space.
    virtual bool isGap() const { return false; }
    /// Whether it begins a page.
    virtual bool beginsPage() const { return false; }
    /// Paints the row; the rectangle is as wide as the column of text and as high as the row.
    virtual void paint(QPainter& painter, const QRectF& rect, int row) const = 0;
};

} // namespace yagura
