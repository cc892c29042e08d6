// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/factsblock.h"

#include "gui/report/paragraph.h"
#include "gui/style/statemark.h"
#include "models/items/report/reportwords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qreal factPadding = 7 * paper::point;
constexpr qreal between = 10 * paper::point;
constexpr qreal factMarkSize = 8 * paper::point;

std::optional<std::chrono::milliseconds> lengthOf(const Report& report)
{
    const QDateTime end = report.ended.isValid() ? report.ended : report.made;
    if (!report.started.isValid() || !end.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(report.started.msecsTo(end));
}

} // namespace

FactsBlock::FactsBlock(const Report& report, const ReportClock& clock)
{
    const QString until = report.ended.isValid() ? clock.seconds(report.ended) : QString();
    m_facts = {{
        {labelText(ReportLabel::Severity), severityText(report.worst), severityLevelText(report.severity),
            report.worst},
        {labelText(ReportLabel::Length), ReportClock::length(lengthOf(report)),
            u"%1 – %2"_s.arg(clock.seconds(report.started), until)},
        {labelText(ReportLabel::ToDetect), ReportClock::length(report.times.toDetect), detectedText(report, clock)},
        {labelText(ReportLabel::State), stateText(report.state), report.stateNote.text(), std::nullopt,
            report.state == IncidentState::Resolved},
    }};
}

qreal FactsBlock::height(int) const
{
    return 2 * factPadding + 2 * paperLeading(PaperRole::Caption) + paperLeading(PaperRole::Fact) + 3 * paper::point;
}

void FactsBlock::paint(QPainter& painter, const QRectF& rect, int) const
{
    const Theme theme = Theme::print();
    painter.setPen(QPen(theme.color(Token::Line), 0.5 * paper::point));
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const qreal width = rect.width() / qreal(m_facts.size());
    for (std::size_t at = 0; at < m_facts.size(); ++at) {
        const qreal left = rect.left() + width * qreal(at);
        if (at > 0) {
            painter.setPen(QPen(theme.color(Token::Line), 0.5 * paper::point));
            painter.drawLine(QPointF(left, rect.top()), QPointF(left, rect.bottom()));
        }
        const qreal inset = at > 0 ? between : 0;
        paintFact(painter,
            QRectF(left + inset, rect.top() + factPadding, width - inset - 4 * paper::point, rect.height()),
            m_facts[at]);
    }
}

void FactsBlock::paintFact(QPainter& painter, const QRectF& rect, const Fact& fact) const
{
    const Theme theme = Theme::print();
    const qreal caption = paperLeading(PaperRole::Caption);
    const qreal value = paperLeading(PaperRole::Fact);
    paintLine(painter, QRectF(rect.left(), rect.top(), rect.width(), caption), PaperRole::Caption,
        theme.color(Token::Text3), fact.caption);
    const bool hasMark = fact.mark || fact.isGood;
    const qreal indent = hasMark ? factMarkSize + 5 * paper::point : 0;
    const QRectF middle(rect.left(), rect.top() + caption + 1 * paper::point, rect.width(), value);
    if (hasMark)
        drawState(
            painter, QRectF(middle.left(), middle.top(), factMarkSize, value), fact.mark.value_or(Severity::Ok), theme);
    const bool isBad = fact.mark && *fact.mark != Severity::Ok;
    paintLine(painter, middle.adjusted(indent, 0, 0, 0), PaperRole::Fact,
        theme.color(isBad ? inkFor(*fact.mark) : Token::Text), fact.value);
    paintLine(painter, QRectF(rect.left(), middle.bottom() + 1 * paper::point, rect.width(), caption),
        PaperRole::Caption, theme.color(Token::Text2), fact.note);
}

} // namespace yagura
