// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/celldelegate.h"

#include "gui/charts/sparkline.h"
#include "gui/parts/bars.h"
#include "gui/parts/branchlines.h"
#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/linetext.h"
#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "models/items/cellkind.h"
#include "models/items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int cellGap = 8;
constexpr int longestCell = 400; // more than any column shows; keeps a hostile name from costing time

/// What the painting of one cell needs, read once.
struct Cell {
    QModelIndex index;
    CellKind kind = CellKind::Plain;
    QString text;
    Severity severity = Severity::Ok;
    std::optional<Severity> reason; // when this very cell is why the row is in its state
    bool isStale = false;
};

std::optional<double> numberIn(const QModelIndex& index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

Cell cellOf(const QModelIndex& index)
{
    Cell cell;
    cell.index = index;
    cell.kind = index.data(KindRole).value<CellKind>();
    cell.text = cutInTheMiddle(visibleText(index.data(Qt::DisplayRole).toString()), longestCell);
    cell.severity = index.data(SeverityRole).value<Severity>();
    const QVariant reason = index.data(CellSeverityRole);
    if (reason.isValid())
        cell.reason = reason.value<Severity>();
    cell.isStale = index.data(StaleRole).toBool();
    return cell;
}

TypeRole typeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Name:
        return TypeRole::SmallStrong;
    case CellKind::Statement:
        return TypeRole::Mono;
    case CellKind::Age:
        return TypeRole::Caption;
    default:
        return TypeRole::Small;
    }
}

Token inkOf(const Cell& cell)
{
    const bool isNormal = cell.severity == Severity::Ok;
    switch (cell.kind) {
    case CellKind::Name:
        return isNormal || cell.severity == Severity::Unknown ? Token::Text2 : Token::Text;
    case CellKind::Words:
        return inkFor(cell.reason.value_or(cell.severity));
    case CellKind::Age:
        return cell.isStale ? Token::Unknown : Token::Text3;
    case CellKind::Number:
    case CellKind::Plain:
    case CellKind::Measure:
        if (cell.isStale)
            return Token::Text3;
        return cell.reason && *cell.reason != Severity::Ok ? inkFor(*cell.reason) : Token::Text2;
    default:
        return Token::Text2;
    }
}

Qt::TextElideMode elideOf(const Cell& cell)
{
    const bool isPath = cell.kind == CellKind::Name && cell.text.count(u'/') > 1;
    return isPath ? Qt::ElideMiddle : Qt::ElideRight;
}

bool isRightAligned(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Age;
}

QSize barSize()
{
    return {scaled(60), scaled(8)};
}

void paintFigures(QPainter& painter, const QRect& rect, Qt::Alignment side, const Cell& cell)
{
    // A number cut short would be another number: where there is no room, it is said to be cut.
    drawFigures(painter, rect, side | Qt::AlignVCenter, elidedFigures(painter.font(), cell.text, rect.width() + 1));
}

void paintMeasure(QPainter& painter, const QRect& rect, const Cell& cell, const Theme& theme)
{
    MeasureBar bar;
    bar.value = cell.isStale ? std::nullopt : numberIn(cell.index, ValueRole);
    bar.limit = numberIn(cell.index, LimitRole).value_or(1);
    bar.warnAt = numberIn(cell.index, WarnAtRole);
    bar.severity = cell.reason.value_or(Severity::Ok);
    const QRectF place(QPointF(rect.left(), rect.center().y() + 1 - barSize().height() / 2), barSize());
    paintMeasureBar(painter, place, bar, theme);
    // The bar carries the colour already; its number stays readable beside it.
    if (!cell.isStale)
        painter.setPen(theme.color(bar.severity != Severity::Ok ? Token::Text : Token::Text2));
    paintFigures(painter, rect.adjusted(barSize().width() + cellGap, 0, 0, 0), Qt::AlignLeft, cell);
}

void paintStatement(QPainter& painter, QRect rect, const Cell& cell, const Theme& theme)
{
    rect.setLeft(rect.left() + paintBranches(painter, rect, branchesOf(cell.index), theme.color(Token::LineStrong)));
    if (cell.index.data(TreeDepthRole).isValid()) {
        const int mark = scaled(10);
        drawState(painter, QRectF(rect.left(), rect.center().y() + 1 - mark / 2, mark, mark), cell.severity, theme);
        rect.setLeft(rect.left() + mark + cellGap / 2 + 1);
    }
    drawLine(painter, rect, cell.text, elideOf(cell));
}

void paintState(QPainter& painter, const QRect& rect, const Cell& cell, const Theme& theme)
{
    const qreal mark = scaled(10);
    const QRectF place(
        rect.left() + (rect.width() - mark) / 2.0, rect.top() + (rect.height() - mark) / 2.0, mark, mark);
    drawState(painter, place, cell.severity, theme, cell.isStale && cell.severity != Severity::Unknown);
}

void paintCell(QPainter& painter, const QRect& whole, const Cell& cell, const Theme& theme)
{
    const QRect rect = whole.adjusted(padding, 0, -padding, -1);
    painter.setFont(fontFor(typeOf(cell.kind)));
    painter.setPen(theme.color(inkOf(cell)));
    switch (cell.kind) {
    case CellKind::State:
        if (!cell.text.isEmpty())
            paintState(painter, whole.adjusted(0, 0, 0, -1), cell, theme);
        break;
    case CellKind::Measure:
        paintMeasure(painter, rect, cell, theme);
        break;
    case CellKind::Number:
    case CellKind::Age:
        paintFigures(painter, rect, Qt::AlignRight, cell);
        break;
    case CellKind::Words:
        if (cell.severity != Severity::Ok || cell.reason)
            drawLine(painter, rect, cell.text, elideOf(cell));
        break;
    case CellKind::Statement:
        paintStatement(painter, rect, cell, theme);
        break;
    case CellKind::Trend:
        paintSparkline(
            painter, QRectF(rect).adjusted(0, 5, 0, -5), cell.index.data(SeriesRole).value<ChartSeries>(), theme);
        break;
    case CellKind::Name:
    case CellKind::Plain:
        drawLine(painter, rect, cell.text, elideOf(cell));
        break;
    }
}

int contentWidth(const Cell& cell)
{
    const QFont font = fontFor(typeOf(cell.kind));
    const bool isFigures = isRightAligned(cell.kind) || cell.kind == CellKind::Measure;
    const int text
        = int(isFigures ? figuresWidth(font, cell.text) : QFontMetricsF(font).horizontalAdvance(cell.text)) + 1;
    switch (cell.kind) {
    case CellKind::State:
        return scaled(14);
    case CellKind::Measure:
        return barSize().width() + cellGap + text;
    case CellKind::Statement:
        return text + int(branchesOf(cell.index).size()) * branchWidth() + scaled(10) + cellGap;
    case CellKind::Trend:
        return scaled(88);
    default:
        return text;
    }
}

QString toolTipOf(const Cell& cell, int room)
{
    const QString given = cell.index.data(Qt::ToolTipRole).toString();
    if (!given.isEmpty())
        return given;
    if (cell.kind == CellKind::State && cell.text.isEmpty())
        return {};
    if (cell.kind == CellKind::State)
        return stateWord(cell.isStale ? Severity::Unknown : cell.severity);
    if (cell.kind == CellKind::Trend)
        return chartDescription(cell.index.data(SeriesRole).value<ChartSeries>());
    return contentWidth(cell) > room ? cell.index.data(Qt::DisplayRole).toString() : QString();
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeOf(option);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintRowGround(*painter, option, index, theme);
    paintCell(*painter, option.rect, cellOf(index), theme);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {contentWidth(cellOf(index)) + 2 * padding, rowHeight()};
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = toolTipOf(cellOf(index), option.rect.width() - 2 * padding);
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace yagura
