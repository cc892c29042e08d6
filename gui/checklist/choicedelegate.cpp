// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/choicedelegate.h"

#include "gui/checklist/checklistpadding.h"
#include "gui/parts/rowground.h"
#include "gui/style/type.h"
#include "models/items/checklist/choiceroles.h"

#include <QPainter>

namespace yagura {

namespace {

constexpr int choiceLinePadding = 7;

} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool standsOut = index.data(ChoiceStandsOutRole).toBool();
    const Theme theme = themeOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme);
    QRect line
        = option.rect.adjusted(scaled(checklistPadding), scaled(choiceLinePadding), -scaled(checklistPadding), 0);
    line.setHeight(lineHeight(TypeRole::BodyStrong));
    painter->setFont(fontFor(TypeRole::Caption));
    const QString aside = index.data(ChoiceAsideRole).toString();
    painter->setPen(theme.color(Token::Warn));
    painter->drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), aside);
    const int asideWidth = aside.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(aside) + scaled(8);

    painter->setFont(fontFor(standsOut ? TypeRole::BodyStrong : TypeRole::Body));
    painter->setPen(theme.color(standsOut ? Token::Text : Token::Text2));
    painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width() - asideWidth));
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TypeRole::Caption));
    painter->setFont(fontFor(TypeRole::Caption));
    painter->setPen(theme.color(standsOut ? Token::Text2 : Token::Text3));
    painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data(ChoiceDetailRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {
        scaled(160), scaled(2 * choiceLinePadding) + lineHeight(TypeRole::BodyStrong) + lineHeight(TypeRole::Caption)};
}

} // namespace yagura
