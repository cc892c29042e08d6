// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/headingblock.h"

#include "gui/report/paragraph.h"
#include "gui/style/tokens.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr qreal below = 4 * paper::point;
constexpr qreal beside = 6 * paper::point;

} // namespace

// A title of a checklist is a team's and may be long; its caption then stands below it.
qreal HeadingBlock::height(int) const
{
    return linesOf(m_title, PaperRole::Heading, paper::width) * paperLeading(PaperRole::Heading) + below;
}

void HeadingBlock::paint(QPainter& painter, const QRectF& rect, int) const
{
    const Theme theme = Theme::print();
    const Paragraph title(m_title, PaperRole::Heading, rect.width());
    title.paint(painter, rect.topLeft(), theme.color(Token::Text));
    if (m_caption.isEmpty() || title.lines() > 1)
        return;
    const qreal left = rect.left() + widthOf(m_title, PaperRole::Heading) + beside;
    const qreal drop = paperLeading(PaperRole::Heading) - paperLeading(PaperRole::Caption) - 5;
    paintLine(painter,
        QRectF(left, rect.top() + drop, std::max(rect.right() - left, 0.0), paperLeading(PaperRole::Caption)),
        PaperRole::Caption, theme.color(Token::Text3), m_caption);
}

} // namespace yagura
