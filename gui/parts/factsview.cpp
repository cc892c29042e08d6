// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/factsview.h"

#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "gui/style/tokens.h"
#include "gui/style/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr int factsPadding = 12;
constexpr int topPadding = 8;
constexpr int factGap = 12;
constexpr int edge = 4;
constexpr int longestValue = 400;

int lineStep()
{
    return lineHeight(TypeRole::Small) + scaled(2);
}

int cellStep()
{
    return lineHeight(TypeRole::Caption) + lineHeight(TypeRole::SmallStrong) + scaled(2) + 2 * topPadding;
}

QString shown(const QString& text)
{
    return cutInTheMiddle(visibleText(text), longestValue);
}

} // namespace

FactsView::FactsView(Flow flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactsView::setFacts(const QList<Fact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList words;
    for (const Fact& fact : facts)
        words << fact.name + u' ' + visibleText(fact.value);
    setAccessibleDescription(words.join(u", "_s));
    takeHeight();
    update();
}

void FactsView::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    update();
}

int FactsView::widthOf(const Fact& fact) const
{
    const int name = QFontMetrics(fontFor(TypeRole::Caption)).horizontalAdvance(shown(fact.name));
    return std::max(name, int(figuresWidth(fontFor(TypeRole::SmallStrong), shown(fact.value)))) + 1;
}

bool FactsView::fitsOneLine() const
{
    int all = 2 * factsPadding - factGap;
    for (const Fact& fact : m_facts)
        all += widthOf(fact) + factGap;
    return all <= width();
}

int FactsView::cellsPerLine() const
{
    if (fitsOneLine())
        return std::max(1, int(m_facts.size()));
    int widest = 1;
    for (const Fact& fact : m_facts)
        widest = std::max(widest, widthOf(fact));
    return std::clamp((width() - 2 * factsPadding + factGap) / (widest + factGap), 1, std::max(1, int(m_facts.size())));
}

int FactsView::heightNeeded() const
{
    const int count = int(m_facts.size());
    if (m_flow == Flow::Lines)
        return count * lineStep() + 2 * topPadding - scaled(4);
    const int lines = (count + cellsPerLine() - 1) / cellsPerLine();
    return std::max(1, lines) * cellStep();
}

QRect FactsView::place(qsizetype fact) const
{
    if (m_flow == Flow::Lines)
        return {factsPadding, topPadding - scaled(4) + int(fact) * lineStep(), width() - 2 * factsPadding, lineStep()};
    if (fitsOneLine())
        return placeInLine(fact);
    const int columns = cellsPerLine();
    const int step = (width() - 2 * factsPadding + factGap) / columns;
    return {factsPadding + int(fact) % columns * step, int(fact) / columns * cellStep() + topPadding, step - factGap,
        cellStep() - 2 * topPadding};
}

// Each cell as wide as it must be, and what is left shared out between them.
QRect FactsView::placeInLine(qsizetype fact) const
{
    int before = 0;
    int all = 0;
    for (qsizetype at = 0; at < m_facts.size(); ++at) {
        const int needed = widthOf(m_facts[at]);
        before += at < fact ? needed : 0;
        all += needed;
    }
    const int count = int(m_facts.size());
    const int spare = std::max(0, width() - 2 * factsPadding - all);
    const int between = count > 1 ? std::min(spare / (count - 1), scaled(72)) : 0;
    return {
        factsPadding + before + int(fact) * between, topPadding, widthOf(m_facts[fact]), cellStep() - 2 * topPadding};
}

QColor FactsView::valueInk(const Fact& fact) const
{
    const Token token = m_isStale ? Token::Text3 : fact.severity == Severity::Ok ? Token::Text : inkFor(fact.severity);
    return themeOf(this).color(token);
}

void FactsView::takeHeight()
{
    if (height() != heightNeeded() || minimumHeight() != heightNeeded())
        setFixedHeight(heightNeeded());
}

QSize FactsView::sizeHint() const
{
    return {scaled(240), heightNeeded()};
}

QSize FactsView::minimumSizeHint() const
{
    return {scaled(120), heightNeeded()};
}

bool FactsView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (qsizetype at = 0; at < m_facts.size(); ++at) {
        if (place(at).contains(help->pos()))
            text = m_facts[at].name + u": "_s + m_facts[at].value;
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void FactsView::paintLine(QPainter& painter, const QRect& rect, const Fact& fact) const
{
    const Theme theme = themeOf(this);
    const QFont valueFont = fontFor(TypeRole::SmallStrong);
    painter.setFont(fontFor(TypeRole::Small));
    const QString name = painter.fontMetrics().elidedText(shown(fact.name), Qt::ElideRight, rect.width());
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), name);

    const int left = painter.fontMetrics().horizontalAdvance(name) + factGap;
    const QRect room = rect.adjusted(left, 0, 0, 0);
    const QString value = figuresWidth(valueFont, shown(fact.value)) <= room.width()
        ? shown(fact.value)
        : QFontMetrics(valueFont).elidedText(shown(fact.value), Qt::ElideMiddle, room.width());
    painter.setFont(valueFont);
    painter.setPen(valueInk(fact));
    drawFigures(painter, room, Qt::AlignRight | Qt::AlignVCenter, value);
}

void FactsView::paintCell(QPainter& painter, const QRect& rect, const Fact& fact) const
{
    const Theme theme = themeOf(this);
    painter.setFont(fontFor(TypeRole::Caption));
    painter.setPen(theme.color(Token::Text3));
    const QString name = painter.fontMetrics().elidedText(shown(fact.name), Qt::ElideRight, rect.width());
    const int captionHeight = lineHeight(TypeRole::Caption);
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), captionHeight),
        int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), name);
    painter.setFont(fontFor(TypeRole::SmallStrong));
    painter.setPen(valueInk(fact));
    const QRectF room(
        rect.left(), rect.top() + captionHeight + scaled(2), rect.width(), rect.height() - captionHeight - scaled(2));
    drawFigures(painter, room, Qt::AlignLeft | Qt::AlignVCenter,
        elidedFigures(painter.font(), shown(fact.value), rect.width() + 1));
}

void FactsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isStale)
        drawHatch(painter, QRectF(1, 1, edge, height() - 2), themeOf(this));
    for (qsizetype at = 0; at < m_facts.size(); ++at) {
        if (m_flow == Flow::Lines)
            paintLine(painter, place(at), m_facts[at]);
        else
            paintCell(painter, place(at), m_facts[at]);
    }
}

void FactsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    takeHeight();
}

void FactsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        takeHeight();
}

} // namespace yagura
