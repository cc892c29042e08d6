// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/textblock.h"

#include "gui/report/paragraph.h"

namespace yagura {

namespace {

constexpr qreal quoteIndent = 8 * paper::point;

} // namespace

TextBlock::TextBlock(QString text, PaperRole role, Token ink, qreal indent)
    : m_text(std::move(text)), m_role(role), m_ink(ink), m_indent(indent),
      m_lines(linesOf(m_text, role, paper::width - indent))
{
}

std::unique_ptr<TextBlock> TextBlock::quoted(QString text, PaperRole role, Token ink)
{
    auto block = std::make_unique<TextBlock>(std::move(text), role, ink, quoteIndent);
    block->m_isQuoted = true;
    return block;
}

TextBlock::~TextBlock() = default;

void TextBlock::paint(QPainter& painter, const QRectF& rect, int row) const
{
    const Theme theme = Theme::print();
    if (m_isQuoted)
        painter.fillRect(QRectF(rect.left(), rect.top(), 1.5 * paper::point, rect.height()), theme.color(Token::Line));
    if (!m_broken)
        m_broken = std::make_unique<Paragraph>(m_text, m_role, rect.width() - m_indent);
    m_broken->paint(painter, rect.topLeft() + QPointF(m_indent, 0), theme.color(m_ink), row, 1);
    if (row + 1 == m_lines)
        m_broken.reset();
}

} // namespace yagura
