// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/numbersview.h"

#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/indicatorwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString nameOf(const LiveNumber& live, bool hasOneTarget)
{
    QString name = indicatorText(live.number.name);
    if (live.number.object)
        name += u' ' + visibleText(shortObjectName(live.number.object->name));
    return hasOneTarget ? name : visibleText(live.target) + u' ' + name;
}

QString ageOf(const LiveNumber& live)
{
    if (!live.age)
        return live.freshness == Freshness::Never ? NumbersView::tr("not read yet") : QString();
    return live.freshness == Freshness::Live ? ageText(live.age->count()) : staleText(live.age->count());
}

bool isReason(const LiveNumber& live, const PredicateState& verdict)
{
    return verdict.answer == Answer::Yes && std::ranges::any_of(verdict.evidence, [&](const Evidence& evidence) {
        return evidence.indicator == live.number.name && evidence.object == live.number.object;
    });
}

} // namespace

NumbersView::NumbersView(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"numbers"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumbersView::take(const QList<LiveNumber>& numbers, const PredicateState& verdict)
{
    const bool hasOneTarget
        = std::ranges::all_of(numbers, [&](const LiveNumber& live) { return live.target == numbers.first().target; });
    QList<Line> lines;
    for (const LiveNumber& live : numbers)
        lines.append({nameOf(live, hasOneTarget), indicatorValueText(live.number), ageOf(live),
            live.freshness == Freshness::Live, isReason(live, verdict)});
    if (lines == m_lines)
        return;
    const bool isHigher = lines.size() != m_lines.size();
    m_lines = lines;
    QStringList words;
    for (const Line& line : std::as_const(m_lines))
        words.append(line.name + u' ' + line.value + u' ' + line.age);
    setAccessibleName(words.join(u", "_s));
    if (isHigher)
        updateGeometry();
    update();
}

QSize NumbersView::sizeHint() const
{
    return {scaled(200), int(m_lines.size()) * denseRowHeight()};
}

QSize NumbersView::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

bool NumbersView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype row = help->pos().y() / denseRowHeight();
        if (row >= 0 && row < m_lines.size())
            QToolTip::showText(help->globalPos(), plainToolTip(m_lines[row].name + u": "_s + m_lines[row].value), this);
        return true;
    }
    return QWidget::event(event);
}

void NumbersView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const int ageWidth = int(figuresWidth(fontFor(TypeRole::Caption), staleText(0))) + scaled(8);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        const Line& line = m_lines[row];
        const QRect rect(0, int(row) * denseRowHeight(), width(), denseRowHeight());
        if (!line.isLive)
            drawHatch(painter, rect, theme);
        painter.setFont(fontFor(TypeRole::Caption));
        painter.setPen(theme.color(line.isLive ? Token::Text3 : Token::Unknown));
        drawFigures(painter, rect, Qt::AlignRight | Qt::AlignVCenter, line.age);

        painter.setFont(fontFor(TypeRole::SmallStrong));
        painter.setPen(theme.color(line.isReason ? Token::Crit : line.isLive ? Token::Text : Token::Text3));
        const QRect valueRect = rect.adjusted(0, 0, -ageWidth, 0);
        drawFigures(painter, valueRect, Qt::AlignRight | Qt::AlignVCenter, line.value);
        const int valueWidth = int(figuresWidth(painter.font(), line.value)) + scaled(8);

        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(theme.color(Token::Text2));
        const QRect nameRect = valueRect.adjusted(0, 0, -valueWidth, 0);
        painter.drawText(nameRect, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(line.name, Qt::ElideRight, nameRect.width()));
    }
}

} // namespace yagura
