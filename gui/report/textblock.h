// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"
#include "gui/report/papertype.h"
#include "gui/style/tokens.h"

#include <QString>

#include <memory>

namespace yagura {

class Paragraph;

/// A paragraph; a page may end between its lines, but no line stands alone.
class TextBlock final : public PaperBlock {
public:
    TextBlock(QString text, PaperRole role, Token ink, qreal indent = 0);
    ~TextBlock() override;
    /// With a line along its left side: what was said by a machine.
    static std::unique_ptr<TextBlock> quoted(QString text, PaperRole role, Token ink);

    int rows() const override { return m_lines; }
    qreal height(int) const override { return paperLeading(m_role); }
    bool staysWithNext(int row) const override { return m_lines > 1 && (row == 0 || row == m_lines - 2); }
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    QString m_text;
    PaperRole m_role;
    Token m_ink;
    qreal m_indent;
    bool m_isQuoted = false;
    int m_lines;
    mutable std::unique_ptr<Paragraph> m_broken; ///< while its lines are painted, one after the other
};

} // namespace yagura
