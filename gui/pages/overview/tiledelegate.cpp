// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/overview/tiledelegate.h"

#include "gui/charts/sparkline.h"
#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "models/items/overview/tiles.h"
#include "models/items/roles.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yagura {

namespace {

constexpr int tileGap = 8; // between tiles
constexpr int tilePadding = 10; // inside a tile

bool isLarge(const QModelIndex& index)
{
    return index.row() == 0 && index.data(SeverityRole).value<Severity>() == Severity::Critical
        && !index.data(StaleRole).toBool();
}

int quietHeight()
{
    return lineHeight(TypeRole::BodyStrong) + lineHeight(TypeRole::Small) + scaled(2 * tilePadding);
}

int chartHeight()
{
    return scaled(92);
}

int largeHeight(const QModelIndex& index)
{
    const auto facts = index.data(TileFactsRole).value<TileFacts>();
    return scaled(2 * tilePadding) + lineHeight(TypeRole::BodyStrong) + lineHeight(TypeRole::Figure)
        + lineHeight(TypeRole::Small) + chartHeight() + int(facts.size()) * lineHeight(TypeRole::Small) + scaled(18);
}

/// Draws one line of text into the width there is, and says how wide it became.
int drawLine(QPainter& painter, const QRect& rect, TypeRole role, const QColor& ink, const QString& text,
    Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(visibleText(text), elide, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

/// What both kinds of tile need while they are painted.
struct Canvas {
    QPainter& painter;
    QRect tile;
    Theme theme;
    QModelIndex index;
    Severity severity;
    bool stale;

    /// Stale, and nothing worse is known: a target that refuses us is critical, whatever its last value was.
    bool isUnseen() const { return stale && severity <= Severity::Unknown; }
    QString text(int role) const { return index.data(role).toString(); }
    QColor ink(Token token) const { return theme.color(token); }
};

void drawGround(const Canvas& canvas, const QStyleOptionViewItem& option)
{
    QPainter& painter = canvas.painter;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(canvas.ink(Token::Line));
    painter.setBrush(canvas.ink(selected ? Token::AccentTint : hovered ? Token::Hover : Token::Panel));
    painter.drawRoundedRect(QRectF(canvas.tile).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (canvas.stale || canvas.severity == Severity::Unknown)
        drawHatch(painter, canvas.tile.adjusted(1, 1, -1, -1), canvas.theme);
    drawStateEdge(painter, canvas.tile, canvas.severity, canvas.theme, canvas.isUnseen());
    if (focused) {
        const int width = canvas.theme.focusRingWidth();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(canvas.ink(Token::Accent), width));
        const double half = width / 2.0;
        painter.drawRoundedRect(QRectF(canvas.tile).adjusted(half, half, -half, -half), 4, 4);
    }
}

/// Mark, name and what stands beside it; returns where the next line begins.
int drawHead(const Canvas& canvas, const QRect& inner, const QString& right, TypeRole rightRole, Token rightInk)
{
    const int height = lineHeight(TypeRole::BodyStrong);
    const QRect line(inner.left(), inner.top(), inner.width(), height);
    drawState(canvas.painter, QRectF(line.left(), line.top(), scaled(12), height), canvas.severity, canvas.theme,
        canvas.isUnseen());
    canvas.painter.setFont(fontFor(rightRole));
    const int rightWidth = canvas.painter.fontMetrics().horizontalAdvance(right);
    drawLine(canvas.painter, line, rightRole, canvas.ink(rightInk), right, Qt::AlignRight);
    QRect name = line.adjusted(scaled(18), 0, -rightWidth - scaled(8), 0);
    const bool abnormal = canvas.severity != Severity::Ok;
    const int used
        = drawLine(canvas.painter, name, TypeRole::BodyStrong, canvas.ink(abnormal ? Token::Text : Token::Text2),
            canvas.text(Qt::DisplayRole), Qt::AlignLeft, Qt::ElideMiddle);
    name.setLeft(name.left() + used + scaled(8));
    if (name.width() > scaled(24))
        drawLine(canvas.painter, name, TypeRole::Small, canvas.ink(Token::Text3), canvas.text(TileAsideRole),
            Qt::AlignLeft, Qt::ElideMiddle);
    return line.bottom() + 1;
}

void drawQuiet(const Canvas& canvas)
{
    const QRect inner
        = canvas.tile.adjusted(scaled(tilePadding), scaled(tilePadding), -scaled(tilePadding), -scaled(tilePadding));
    const QString figure = canvas.text(TileFigureRole);
    const Token figureInk = canvas.severity == Severity::Ok ? Token::Text2 : inkFor(canvas.severity);
    const int second = drawHead(canvas, inner, figure, TypeRole::BodyStrong, figureInk);

    const int sparkWidth = canvas.stale ? 0 : std::min(scaled(80), inner.width() / 3);
    const QRect line(inner.left() + scaled(18), second, inner.width() - scaled(18) - sparkWidth - scaled(6),
        lineHeight(TypeRole::Small));
    const Token noteInk = canvas.severity == Severity::Ok ? Token::Text3 : inkFor(canvas.severity);
    drawLine(canvas.painter, line, TypeRole::Small, canvas.ink(noteInk), canvas.text(TileNoteRole));
    if (sparkWidth > 0) {
        const QRectF spark(inner.right() - sparkWidth + 1, line.top() + 2, sparkWidth, line.height() - 3);
        paintSparkline(canvas.painter, spark, canvas.index.data(SeriesRole).value<ChartSeries>(), canvas.theme);
    }
}

int drawFigureLine(const Canvas& canvas, const QRect& inner, int top)
{
    const QRect line(inner.left(), top, inner.width(), lineHeight(TypeRole::Figure));
    const QString figure = canvas.text(TileFigureRole);
    canvas.painter.setFont(fontFor(TypeRole::Figure));
    canvas.painter.setPen(canvas.ink(Token::Text));
    drawFigures(canvas.painter, line, Qt::AlignLeft | Qt::AlignVCenter, figure);
    const int used = int(figuresWidth(fontFor(TypeRole::Figure), figure)) + scaled(8);
    const QRect rest = line.adjusted(used, scaled(6), 0, 0);
    const int unit
        = drawLine(canvas.painter, rest, TypeRole::Body, canvas.ink(Token::Text2), canvas.text(TileFigureUnitRole));
    const QRect corner = rest.adjusted(unit + scaled(8), 0, 0, 0);
    if (corner.width() > scaled(30))
        drawLine(canvas.painter, corner, TypeRole::Small, canvas.ink(Token::Text3), canvas.text(TileCornerRole),
            Qt::AlignRight);
    const QRect note(inner.left(), line.bottom() + 1, inner.width(), lineHeight(TypeRole::Small));
    drawLine(canvas.painter, note, TypeRole::Small, canvas.ink(inkFor(canvas.severity)), canvas.text(TileNoteRole));
    return note.bottom() + scaled(6);
}

void drawLarge(const Canvas& canvas)
{
    const QRect inner
        = canvas.tile.adjusted(scaled(tilePadding), scaled(tilePadding), -scaled(tilePadding), -scaled(tilePadding));
    int top = drawHead(canvas, inner, stateWord(canvas.severity), TypeRole::CaptionStrong, inkFor(canvas.severity));
    top = drawFigureLine(canvas, inner, top);
    const QRectF chart(canvas.tile.left() + 3, top, canvas.tile.width() - 6, chartHeight());
    paintSparkline(canvas.painter, chart, canvas.index.data(SeriesRole).value<ChartSeries>(), canvas.theme);
    top += chartHeight() + scaled(8);
    const int height = lineHeight(TypeRole::Small);
    for (const TileFact& fact : canvas.index.data(TileFactsRole).value<TileFacts>()) {
        const QRect line(inner.left(), top, inner.width(), height);
        canvas.painter.setFont(fontFor(TypeRole::SmallStrong));
        const int valueWidth = std::min(
            int(figuresWidth(fontFor(TypeRole::SmallStrong), fact.value)) + scaled(2), inner.width() * 2 / 3);
        drawLine(canvas.painter, line.adjusted(0, 0, -valueWidth - scaled(8), 0), TypeRole::Small,
            canvas.ink(Token::Text2), fact.name);
        drawLine(canvas.painter, line.adjusted(inner.width() - valueWidth, 0, 0, 0), TypeRole::SmallStrong,
            canvas.ink(Token::Text), fact.value, Qt::AlignRight, Qt::ElideMiddle);
        top += height;
    }
}

} // namespace

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Canvas canvas {*painter, option.rect.adjusted(0, 0, 0, -scaled(tileGap)), themeOf(option), index,
        index.data(SeverityRole).value<Severity>(), index.data(StaleRole).toBool()};
    drawGround(canvas, option);
    painter->setClipRect(canvas.tile);
    if (isLarge(index))
        drawLarge(canvas);
    else
        drawQuiet(canvas);
    painter->restore();
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {scaled(120), (isLarge(index) ? largeHeight(index) : quietHeight()) + scaled(tileGap)};
}

bool TileDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(
        event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view->viewport());
    return true;
}

} // namespace yagura
