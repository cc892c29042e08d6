// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/pagetabs.h"

#include "gui/style/figures.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"

#include <QFocusEvent>
#include <QPainter>

namespace yagura {

namespace {

constexpr int sidePadding = 14;

int countWidth(int count)
{
    return count == 0 ? 0 : scaled(24) + int(figuresWidth(fontFor(TypeRole::Small), QString::number(count)));
}

} // namespace

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
}

void PageTabs::addPage(const QString& title, std::optional<TargetKind> kind)
{
    m_tabs.append({kind});
    addTab(title);
}

void PageTabs::take(const Picture& picture)
{
    QList<Tab> next;
    for (const Tab& tab : m_tabs) {
        Tab counted {tab.kind};
        for (const Finding& finding : picture.findings) {
            const TargetState* state = picture.target(finding.target);
            if (!tab.kind || !state || state->target.kind != *tab.kind)
                continue;
            // Findings come worst first.
            if (counted.count == 0)
                counted.worst = finding.severity;
            counted.count += finding.severity == counted.worst ? 1 : 0;
        }
        next.append(counted);
    }
    if (next == m_tabs)
        return;
    m_tabs = next;
    for (int i = 0; i < count(); ++i) {
        const Tab& tab = m_tabs[i];
        setAccessibleTabName(i,
            tab.count ? tabText(i) + QStringLiteral(", ") + stateWord(tab.worst) + u' ' + QString::number(tab.count)
                      : tabText(i));
    }
    // The widths of tabs hang on the counts; a font change is how QTabBar is told to ask again.
    setIconSize(iconSize());
    updateGeometry();
    update();
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(fontFor(TypeRole::BodyStrong));
    const int width
        = metrics.horizontalAdvance(tabText(index)) + countWidth(m_tabs.value(index).count) + scaled(2 * sidePadding);
    return {width, scaled(36)};
}

void PageTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void PageTabs::focusInEvent(QFocusEvent* event)
{
    m_cameByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QTabBar::focusInEvent(event);
}

void PageTabs::paintTab(QPainter& painter, int index) const
{
    const Theme theme = themeOf(this);
    const QRect rect = tabRect(index);
    const bool isCurrent = index == currentIndex();
    painter.setFont(fontFor(isCurrent ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(theme.color(isCurrent ? Token::Text : Token::Text2));
    const QRect text = rect.adjusted(scaled(sidePadding), 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, tabText(index));
    const Tab& tab = m_tabs[index];
    if (tab.count > 0) {
        const int left
            = text.left() + QFontMetrics(fontFor(TypeRole::BodyStrong)).horizontalAdvance(tabText(index)) + scaled(8);
        drawState(painter, QRectF(left, rect.top(), scaled(10), rect.height()), tab.worst, theme);
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(theme.color(Token::Text2));
        drawFigures(painter, QRectF(left + scaled(14), rect.top(), scaled(40), rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter, QString::number(tab.count));
    }
    if (isCurrent)
        painter.fillRect(
            rect.left() + scaled(8), rect.bottom() - 1, rect.width() - scaled(16), 2, theme.color(Token::Accent));
    if (isCurrent && hasFocus() && m_cameByKey) {
        painter.setPen(QPen(theme.color(Token::Accent), theme.focusRingWidth()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(2, 2, -3, -3));
    }
}

} // namespace yagura
