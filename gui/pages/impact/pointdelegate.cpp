// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/pointdelegate.h"

#include "gui/parts/bars.h"
#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/plaintext.h"
#include "models/items/impact/pointstable.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yagura {

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 5;
constexpr int barHeight = 6;

QString textOf(const QModelIndex& index, int column, int role = Qt::DisplayRole)
{
    return index.siblingAtColumn(column).data(role).toString();
}

} // namespace

void PointDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme theme = themeOf(option);
    paintRowGround(*painter, option, index, theme);
    const int nameHeight = lineHeight(TypeRole::SmallStrong);
    const int failsHeight = lineHeight(TypeRole::Caption);
    const QRect inner = option.rect.adjusted(scaled(sidePadding), scaled(linePadding), -scaled(sidePadding), 0);
    const auto draw = [&](const QRect& rect, TypeRole role, Token ink, const QString& text, Qt::Alignment alignment) {
        painter->setFont(fontFor(role));
        painter->setPen(theme.color(ink));
        painter->drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
            painter->fontMetrics().elidedText(visibleText(text), Qt::ElideMiddle, rect.width()));
    };

    const QString kind = textOf(index, pointColumn::Node, PointKindRole);
    const int kindWidth = QFontMetrics(fontFor(TypeRole::Caption)).horizontalAdvance(kind);
    QRect line(inner.left(), inner.top(), inner.width(), nameHeight);
    draw(line, TypeRole::Caption, Token::Text3, kind, Qt::AlignRight);
    draw(line.adjusted(0, 0, -kindWidth - scaled(8), 0), TypeRole::SmallStrong, Token::Text,
        textOf(index, pointColumn::Node), Qt::AlignLeft);

    const QString fails = textOf(index, pointColumn::Fails);
    const int failsWidth = int(figuresWidth(fontFor(TypeRole::Caption), fails)) + 1;
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), failsHeight);
    painter->setFont(fontFor(TypeRole::Caption));
    painter->setPen(theme.color(Token::Text2));
    drawFigures(*painter, line, Qt::AlignRight | Qt::AlignVCenter, fails);
    const QModelIndex measure = index.siblingAtColumn(pointColumn::Fails);
    const int barWidth = std::max(0, line.width() - failsWidth - scaled(8));
    const QRectF bar(line.left(), line.center().y() - scaled(barHeight) / 2, barWidth, scaled(barHeight));
    paintMeasureBar(
        *painter, bar, {measure.data(ValueRole).toDouble(), measure.data(LimitRole).toDouble(), {}, Severity::Ok}, theme);
    painter->restore();
}

QSize PointDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(120), lineHeight(TypeRole::SmallStrong) + lineHeight(TypeRole::Caption) + 2 * scaled(linePadding)};
}

bool PointDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(textOf(index, 0, Qt::ToolTipRole)), view->viewport());
    return true;
}

} // namespace yagura
