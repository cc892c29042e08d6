// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/targetrowdelegate.h"

#include "gui/parts/rowground.h"
#include "gui/style/icons.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/visibletext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yagura {

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 8;

void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode mode)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(visibleText(text), mode, rect.width()));
}

} // namespace

void TargetRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(option);
    paintRowGround(*painter, option, index, theme);
    const QRect inner = option.rect.adjusted(scaled(sidePadding), scaled(linePadding), -scaled(sidePadding), 0);

    QRect title(inner.left(), inner.top(), inner.width(), lineHeight(TypeRole::BodyStrong));
    const QString environment = index.data(EnvironmentRole).toString();
    painter->setFont(fontFor(TypeRole::CaptionStrong));
    painter->setPen(theme.color(Token::Text2));
    painter->drawText(title, Qt::AlignRight | Qt::AlignVCenter, environment);
    title.setRight(title.right() - painter->fontMetrics().horizontalAdvance(environment) - scaled(8));
    painter->setFont(fontFor(TypeRole::BodyStrong));
    painter->setPen(theme.color(Token::Text));
    drawElided(*painter, title, index.data().toString(), Qt::ElideRight);

    const QRect system(inner.left(), title.bottom() + 1, inner.width(), lineHeight(TypeRole::Small));
    painter->setFont(fontFor(TypeRole::Small));
    painter->setPen(theme.color(Token::Text2));
    drawElided(*painter, system, index.data(SystemRole).toString(), Qt::ElideMiddle);

    QRect place(inner.left(), system.bottom() + 1, inner.width(), lineHeight(TypeRole::Caption));
    if (index.data(LockedRole).toBool()) {
        drawIcon(*painter, QRectF(place.left(), place.top(), scaled(10), place.height()), Icon::Locked,
            theme.color(Token::Text3));
        place.setLeft(place.left() + scaled(16));
    }
    painter->setFont(fontFor(TypeRole::Caption));
    painter->setPen(theme.color(Token::Text3));
    drawElided(*painter, place, index.data(PlaceRole).toString(), Qt::ElideMiddle);
    painter->restore();
}

QSize TargetRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(160),
        lineHeight(TypeRole::BodyStrong) + lineHeight(TypeRole::Small) + lineHeight(TypeRole::Caption)
            + scaled(2 * linePadding)};
}

bool TargetRowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(
        event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view->viewport());
    return true;
}

} // namespace yagura
