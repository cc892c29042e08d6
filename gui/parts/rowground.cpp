// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/rowground.h"

#include "models/items/roles.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace yagura {

namespace {

const QHeaderView* headerOf(const QWidget* widget)
{
    if (const auto* table = qobject_cast<const QTableView*>(widget))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(widget))
        return tree->header();
    return nullptr;
}

bool hasVisibleNeighbour(const QHeaderView* header, int column, int direction)
{
    for (int at = header->visualIndex(column) + direction; at >= 0 && at < header->count(); at += direction) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            return true;
    }
    return false;
}

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (option.state & QStyle::State_MouseOver)
        return true;
    const QVariant row = option.widget ? option.widget->property(hoveredRowProperty) : QVariant();
    return row.isValid() && row.toInt() == index.row();
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->hasFocus())
        return false;
    const QModelIndex current = view->currentIndex();
    return current.row() == index.row() && current.parent() == index.parent();
}

// Cell by cell: above and below everywhere, at the sides only where the row begins and ends.
void paintRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    const QRect rect = option.rect;
    const int ring = theme.focusRingWidth();
    const QColor color = theme.color(Token::Accent);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), ring), color);
    painter.fillRect(QRect(rect.left(), rect.bottom() - ring + 1, rect.width(), ring), color);
    const QHeaderView* header = headerOf(option.widget);
    if (!header || !hasVisibleNeighbour(header, index.column(), -1))
        painter.fillRect(QRect(rect.left(), rect.top(), ring, rect.height()), color);
    if (!header || !hasVisibleNeighbour(header, index.column(), 1))
        painter.fillRect(QRect(rect.right() - ring + 1, rect.top(), ring, rect.height()), color);
}

Token groundOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool viewHasFocus = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        return viewHasFocus ? Token::AccentTint : Token::Hover;
    if (index.data(TintRole).toBool())
        return tintFor(index.data(SeverityRole).value<Severity>());
    return isHovered(option, index) ? Token::Hover : Token::Panel;
}

} // namespace

Theme themeOf(const QStyleOptionViewItem& option)
{
    return Theme::fromPalette(option.widget ? option.widget->palette() : option.palette);
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme,
    bool hasLine)
{
    const QRect rect = option.rect;
    painter.fillRect(rect, theme.color(groundOf(option, index)));
    if (hasLine)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Line));
    if (isCurrentRow(option, index))
        paintRing(painter, option, index, theme);
}

} // namespace yagura
