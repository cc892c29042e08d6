// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/whydelegate.h"

#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/wrongpadding.h"
#include "models/items/whytable.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace yagura {

namespace {

constexpr int gap = 12;
constexpr int verdictWidth = 104;
constexpr int numberWidth = 80;
constexpr int levelWidth = 116;
constexpr int placeWidth = 146;
constexpr int sectionPadding = 10;

/// Cells of one line, taken from either end.
class Cells final {
public:
    Cells(QPainter& painter, const QRect& rect, const Theme& theme)
        : m_painter(painter), m_rect(rect.adjusted(scaled(wrongPadding), 0, -scaled(wrongPadding), 0)), m_theme(theme)
    {
    }

    void left(const QString& text, int width, TypeRole type, Token ink)
    {
        QRect cell = m_rect;
        cell.setWidth(scaled(width));
        write(text, cell, type, ink, Qt::AlignLeft);
        m_rect.setLeft(cell.right() + scaled(gap));
    }
    void right(const QString& text, int width, Token ink)
    {
        QRect cell = m_rect;
        cell.setLeft(cell.right() - scaled(width));
        write(text, cell, TypeRole::Small, ink, Qt::AlignLeft);
        m_rect.setRight(cell.left() - scaled(gap));
    }
    void figures(const QString& text, int width, Token ink)
    {
        QRect cell = m_rect;
        cell.setLeft(cell.right() - scaled(width));
        m_painter.setFont(fontFor(TypeRole::Small));
        m_painter.setPen(m_theme.color(ink));
        drawFigures(
            m_painter, cell, Qt::AlignRight | Qt::AlignVCenter, elidedFigures(m_painter.font(), text, cell.width()));
        m_rect.setRight(cell.left() - scaled(gap));
    }
    void rest(const QString& text, TypeRole type, Token ink) { write(text, m_rect, type, ink, Qt::AlignLeft); }

private:
    void write(const QString& text, const QRect& cell, TypeRole type, Token ink, Qt::Alignment side)
    {
        m_painter.setFont(fontFor(type));
        m_painter.setPen(m_theme.color(ink));
        m_painter.drawText(cell, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
            m_painter.fontMetrics().elidedText(visibleText(text), Qt::ElideRight, cell.width()));
    }

    QPainter& m_painter;
    QRect m_rect;
    const Theme& m_theme;
};

void paintSign(Cells cells, const WhyRow& row)
{
    const Token ink = row.isQuiet ? Token::Text3 : Token::Text2;
    cells.left(row.verdict, verdictWidth, TypeRole::Caption, row.holds ? Token::Text2 : Token::Text3);
    cells.right(row.place, placeWidth, Token::Text3);
    cells.right(row.level, levelWidth, Token::Text3);
    cells.figures(row.now, numberWidth, row.holds ? Token::Text : ink);
    cells.rest(row.text, TypeRole::Small, ink);
}

void paintHead(Cells cells, const WhyRow& row)
{
    cells.left(row.verdict, verdictWidth, TypeRole::CaptionStrong, row.isQuiet ? Token::Text3 : Token::Text);
    cells.rest(row.text, row.isQuiet ? TypeRole::Body : TypeRole::BodyStrong, row.isQuiet ? Token::Text3 : Token::Text);
}

} // namespace

void WhyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(WhyRowRole).value<WhyRow>();
    const Theme theme = themeOf(option);
    painter->save();
    if (row.kind == WhyRow::Kind::Section) {
        painter->fillRect(option.rect, theme.color(Token::Window));
        Cells(*painter, option.rect, theme).rest(row.text, TypeRole::SmallStrong, Token::Text2);
    } else {
        const QModelIndex next = index.siblingAtRow(index.row() + 1);
        paintRowGround(*painter, option, index, theme, next.data(TreeDepthRole).toInt() == 0);
        if (row.kind == WhyRow::Kind::Sign)
            paintSign(Cells(*painter, option.rect, theme), row);
        else
            paintHead(Cells(*painter, option.rect, theme), row);
    }
    painter->restore();
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    switch (index.data(WhyRowRole).value<WhyRow>().kind) {
    case WhyRow::Kind::Section:
        return {scaled(320), lineHeight(TypeRole::SmallStrong) + scaled(sectionPadding)};
    case WhyRow::Kind::Sign:
        return {scaled(320), denseRowHeight()};
    case WhyRow::Kind::Cause:
    case WhyRow::Kind::Pattern:
        break;
    }
    return {scaled(320), rowHeight() + scaled(4)};
}

bool WhyDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view->viewport());
    return true;
}

} // namespace yagura
