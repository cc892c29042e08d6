// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/clientbardelegate.h"

#include "gui/parts/bars.h"
#include "gui/parts/rowground.h"
#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "models/items/database/clientstable.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace yagura {

void ClientBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeOf(option);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintRowGround(*painter, option, index, theme);
    const int height = scaled(8);
    const QRectF bar(option.rect.left() + 12, option.rect.center().y() - height / 2, option.rect.width() - 24, height);
    if (index.data(StaleRole).toBool()) {
        drawHatch(*painter, bar, theme);
    } else {
        const bool isHolder = index.data(ClientIsHolderRole).toBool();
        const std::vector<BarSegment> segments {
            {index.data(ClientActiveRole).toDouble(), Token::CActive},
            {index.data(ClientIdleRole).toDouble(), Token::CIdle},
            {index.data(ClientIdleInTransactionRole).toDouble(), isHolder ? Token::CIitBad : Token::CIit},
            {index.data(ClientOtherRole).toDouble(), Token::LineStrong},
        };
        paintStackedBar(*painter, bar, segments, index.data(ClientLargestRole).toDouble(), theme);
    }
    painter->restore();
}

QSize ClientBarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(120), rowHeight()};
}

bool ClientBarDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::DisplayRole).toString()), view);
    return true;
}

} // namespace yagura
