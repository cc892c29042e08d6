// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/findingdelegate.h"

#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "models/items/findingstable.h"
#include "models/items/roles.h"
#include "models/items/visibletext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yagura {

namespace {

constexpr int sidePadding = 16;
constexpr int linePadding = 9;

void drawElided(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(visibleText(text), Qt::ElideRight, rect.width()));
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(option);
    paintRowGround(*painter, option, index, theme);
    const auto severity = index.data(SeverityRole).value<Severity>();

    const int titleHeight = lineHeight(TypeRole::BodyStrong);
    const QRect inner = option.rect.adjusted(scaled(sidePadding), scaled(linePadding), -scaled(12), 0);
    QRect title(inner.left() + scaled(18), inner.top(), inner.width() - scaled(18), titleHeight);
    drawState(*painter, QRectF(inner.left(), title.top(), scaled(10), titleHeight), severity, theme);

    const QString word = stateWord(severity);
    painter->setFont(fontFor(TypeRole::CaptionStrong));
    painter->setPen(theme.color(inkFor(severity)));
    painter->drawText(title, Qt::AlignRight | Qt::AlignVCenter, word);
    title.setRight(title.right() - painter->fontMetrics().horizontalAdvance(word) - scaled(8));
    painter->setFont(fontFor(TypeRole::BodyStrong));
    painter->setPen(theme.color(Token::Text));
    drawElided(*painter, title, index.data(Qt::DisplayRole).toString());

    QRect detail(title.left(), title.bottom() + 1, inner.width() - scaled(18), lineHeight(TypeRole::Small));
    const QString held = index.data(FindingHeldRole).toString();
    painter->setFont(fontFor(TypeRole::Small));
    painter->setPen(theme.color(Token::Text3));
    drawFigures(*painter, detail, Qt::AlignRight | Qt::AlignVCenter, held);
    detail.setRight(detail.right() - int(figuresWidth(painter->font(), held)) - scaled(8));
    painter->setPen(theme.color(Token::Text2));
    drawElided(*painter, detail, index.data(FindingDetailRole).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(160), lineHeight(TypeRole::BodyStrong) + lineHeight(TypeRole::Small) + scaled(2 * linePadding)};
}

bool FindingDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(
        event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view->viewport());
    return true;
}

} // namespace yagura
