// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/ladderview.h"

#include "gui/style/figures.h"
#include "gui/style/icons.h"
#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "models/items/database/ladderwords.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Outcome = LadderStep::Outcome;

constexpr int ladderPadding = 12;

int rungHeight()
{
    return scaled(28);
}

bool isQuiet(const LadderStep& step)
{
    return step.outcome == Outcome::NotReached || step.outcome == Outcome::NotUsed;
}

} // namespace

LadderView::LadderView(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"ladder"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Connect ladder"));
}

void LadderView::setLadder(const ConnectLadder& ladder)
{
    if (m_ladder == ladder)
        return;
    m_ladder = ladder;
    QStringList lines;
    for (const LadderStep& step : m_ladder.steps)
        lines.append(rungText(step.rung) + u' ' + stepText(step) + u' ' + latencyText(step.milliseconds));
    setAccessibleDescription(lines.join(u", "_s));
    updateGeometry();
    update();
}

QSize LadderView::sizeHint() const
{
    return {scaled(260), rungHeight() * std::max(1, int(m_ladder.steps.size())) + 4};
}

QRect LadderView::rungRect(int rung) const
{
    return QRect(ladderPadding, rung * rungHeight(), width() - 2 * ladderPadding, rungHeight());
}

void LadderView::paintMark(QPainter& painter, int rung) const
{
    const Theme theme = themeOf(this);
    const LadderStep& step = m_ladder.steps[rung];
    const int size = scaled(10);
    const QRect row = rungRect(rung);
    const QRectF mark(row.left(), row.top() + (row.height() - size) / 2, size, size);
    if (isQuiet(step))
        drawIcon(painter, mark, Icon::Todo, theme.color(Token::Text3));
    else
        drawState(painter, mark, step.outcome == Outcome::Failed ? Severity::Critical : Severity::Ok, theme);
    if (rung + 1 == m_ladder.steps.size())
        return;
    const bool isBroken = m_ladder.steps[rung + 1].outcome == Outcome::NotReached;
    painter.setPen(QPen(theme.color(Token::LineStrong), 1, isBroken ? Qt::DotLine : Qt::SolidLine));
    const qreal x = std::floor(mark.center().x()) + 0.5;
    painter.drawLine(QPointF(x, mark.bottom() + 3), QPointF(x, mark.top() + rungHeight() - 3));
}

void LadderView::paintRung(QPainter& painter, int rung, double longestMs) const
{
    const Theme theme = themeOf(this);
    const LadderStep& step = m_ladder.steps[rung];
    const bool failed = step.outcome == Outcome::Failed;
    const QRect row = rungRect(rung);
    const int nameLeft = row.left() + scaled(18);
    const int textLeft = nameLeft + scaled(52);
    const int timeWidth = scaled(52);
    const int barWidth = scaled(44);
    const int barLeft = row.right() + 1 - timeWidth - 8 - barWidth;

    painter.setFont(fontFor(failed ? TypeRole::SmallStrong : TypeRole::Small));
    painter.setPen(theme.color(failed ? Token::Text : isQuiet(step) ? Token::Text3 : Token::Text2));
    painter.drawText(QRect(nameLeft, row.top(), textLeft - nameLeft, row.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter), rungText(step.rung));
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(theme.color(failed ? Token::Crit : isQuiet(step) ? Token::Text3 : Token::Text2));
    const QRect place(textLeft, row.top(), barLeft - 8 - textLeft, row.height());
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        painter.fontMetrics().elidedText(stepText(step), Qt::ElideRight, place.width()));
    if (step.milliseconds) {
        const qreal width = std::max(1.0, std::round(barWidth * *step.milliseconds / longestMs));
        const int height = scaled(6);
        painter.fillRect(QRectF(barLeft, row.top() + (row.height() - height) / 2, width, height),
            theme.color(failed ? Token::CritMark : Token::CIdle));
    }
    painter.setPen(theme.color(step.milliseconds ? Token::Text2 : Token::Text3));
    drawFigures(painter, row, Qt::AlignRight | Qt::AlignVCenter, latencyText(step.milliseconds));
}

void LadderView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_ladder.steps.isEmpty()) {
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(themeOf(this).color(Token::Text3));
        painter.drawText(rungRect(0), int(Qt::AlignLeft | Qt::AlignVCenter), tr("Not walked yet."));
        return;
    }
    double longest = 0.001;
    for (const LadderStep& step : m_ladder.steps)
        longest = std::max(longest, step.milliseconds.value_or(0));
    for (int rung = 0; rung < m_ladder.steps.size(); ++rung) {
        paintMark(painter, rung);
        paintRung(painter, rung, longest);
    }
}

bool LadderView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int rung = help->pos().y() / rungHeight();
        const bool isRung = rung >= 0 && rung < m_ladder.steps.size();
        QToolTip::showText(help->globalPos(), plainToolTip(isRung ? stepText(m_ladder.steps[rung]) : QString()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace yagura
