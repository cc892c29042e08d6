// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/titleblock.h"

#include "gui/report/paragraph.h"
#include "gui/style/tokens.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString dateLine(const Report& report, const ReportClock& clock)
{
    const QString utc = clock.utcSpan(report.started, report.ended);
    const QString local = clock.span(report.started, report.ended);
    return utc.isEmpty() ? local : u"%1 (%2)"_s.arg(local, utc);
}

} // namespace

TitleBlock::TitleBlock(const Report& report, const ReportClock& clock)
    : m_report(report), m_clock(clock),
      m_height(linesOf(report.title.text(), PaperRole::Title, paper::width) * paperLeading(PaperRole::Title)
          + paperLeading(PaperRole::Body) + 12 * paper::point)
{
}

void TitleBlock::paint(QPainter& painter, const QRectF& rect, int) const
{
    const Theme theme = Theme::print();
    const Paragraph title(m_report.title.text(), PaperRole::Title, rect.width());
    title.paint(painter, rect.topLeft(), theme.color(Token::Text));
    const QRectF below(
        rect.left(), rect.top() + title.height() + 1 * paper::point, rect.width(), paperLeading(PaperRole::Body));
    paintLine(painter, below, PaperRole::Body, theme.color(Token::Text2), dateLine(m_report, m_clock));
}

} // namespace yagura
