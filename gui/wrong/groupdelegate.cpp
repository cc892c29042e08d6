// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/groupdelegate.h"

#include "gui/parts/branchlines.h"
#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/icons.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "gui/wrong/wrongpadding.h"
#include "models/items/findinggroups.h"
#include "models/items/groupwords.h"
#include "models/items/visibletext.h"

#include <QPainter>

namespace yagura {

namespace {

constexpr int rightPadding = 12;
constexpr int groupLinePadding = 9;
constexpr int lastPadding = 6; ///< below the last symptom of a group
constexpr int textIndent = 18; ///< from the mark to the words

/// Writes from both ends of one line towards the middle; what comes last is elided.
class Line final {
public:
    Line(QPainter& painter, const QRect& rect) : m_painter(painter), m_rect(rect) { }

    void right(const QString& text, TypeRole role, const QColor& ink)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(fontFor(role));
        m_painter.setPen(ink);
        drawFigures(m_painter, m_rect, Qt::AlignRight | Qt::AlignVCenter, text);
        m_rect.setRight(m_rect.right() - int(figuresWidth(m_painter.font(), text)) - scaled(8));
    }
    void left(const QString& text, TypeRole role, const QColor& ink)
    {
        m_painter.setFont(fontFor(role));
        m_painter.setPen(ink);
        const QString shown = m_painter.fontMetrics().elidedText(visibleText(text), Qt::ElideRight, m_rect.width());
        m_painter.drawText(m_rect, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
        m_rect.setLeft(m_rect.left() + m_painter.fontMetrics().horizontalAdvance(shown) + scaled(8));
    }
    void icon(Icon icon, const QColor& ink)
    {
        const QRect box(m_rect.left(), m_rect.top(), scaled(10), m_rect.height());
        drawIcon(m_painter,
            QRectF(box).adjusted(0, (box.height() - box.width()) / 2.0, 0, -(box.height() - box.width()) / 2.0), icon,
            ink);
        m_rect.setLeft(box.right() + scaled(6));
    }
    bool hasRoom(int pixels) const { return m_rect.width() >= scaled(pixels); }

private:
    QPainter& m_painter;
    QRect m_rect;
};

QString stateText(const GroupRow& row)
{
    return row.isCleared ? GroupDelegate::tr("cleared") : stateWord(row.severity);
}

bool isQuiet(const GroupRow& row)
{
    return row.isCleared || row.ack.isQuiet();
}

void paintTitle(QPainter& painter, const QRect& rect, const GroupRow& row, const Theme& theme)
{
    const bool quiet = isQuiet(row);
    Line line(painter, rect);
    line.right(stateText(row), TypeRole::CaptionStrong, theme.color(quiet ? Token::Text3 : inkFor(row.severity)));
    line.left(row.title, quiet ? TypeRole::Body : TypeRole::BodyStrong,
        theme.color(quiet || row.severity == Severity::Unknown ? Token::Text2 : Token::Text));
}

void paintDetail(QPainter& painter, const QRect& rect, const GroupRow& row, const Theme& theme)
{
    Line line(painter, rect);
    line.right(row.held, TypeRole::Small, theme.color(Token::Text3));
    line.right(chatterText(row.chatter), TypeRole::Caption, theme.color(Token::Text2));
    line.left(row.detail, TypeRole::Small, theme.color(isQuiet(row) ? Token::Text3 : Token::Text2));
}

void paintThird(QPainter& painter, const QRect& rect, const GroupRow& row, const Theme& theme)
{
    Line line(painter, rect);
    if (row.ack.isQuiet())
        line.icon(Icon::Tick, theme.color(Token::Text3));
    const bool isLoud = row.ack.isForgotten() && !row.isCleared;
    line.left(row.line, isLoud ? TypeRole::CaptionStrong : TypeRole::Caption,
        theme.color(isLoud ? inkFor(row.severity) : Token::Text3));
}

void paintHead(QPainter& painter, const QRect& rect, const GroupRow& row, const Theme& theme)
{
    const QRect inner = rect.adjusted(scaled(wrongPadding), scaled(groupLinePadding), -scaled(rightPadding), 0);
    const int titleHeight = lineHeight(TypeRole::BodyStrong);
    if (row.severity == Severity::Unknown && !row.isCleared)
        drawStateEdge(painter, rect.adjusted(0, 0, 0, -1), row.severity, theme);
    drawState(painter, QRectF(inner.left(), inner.top(), scaled(10), titleHeight), row.severity, theme);
    if (row.members > 0) {
        const QRect zone = GroupDelegate::foldZone(rect);
        drawIcon(painter, QRectF(inner.left(), zone.center().y() - scaled(5), scaled(10), scaled(10)),
            row.isOpen ? Icon::Fold : Icon::Unfold, theme.color(Token::Text3));
    }
    QRect line(inner.left() + scaled(textIndent), inner.top(), inner.width() - scaled(textIndent), titleHeight);
    paintTitle(painter, line, row, theme);
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TypeRole::Small));
    paintDetail(painter, line, row, theme);
    if (row.line.isEmpty())
        return;
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TypeRole::Caption));
    paintThird(painter, line, row, theme);
}

QString shortAck(const GroupRow& row)
{
    if (row.isCleared)
        return GroupDelegate::tr("cleared");
    if (row.ack.isForgotten())
        return GroupDelegate::tr("ack expired");
    return row.ack.isQuiet() ? GroupDelegate::tr("ack") : QString();
}

void paintSymptom(QPainter& painter, const QRect& rect, const GroupRow& row, const Theme& theme)
{
    const QRect whole
        = rect.adjusted(scaled(wrongPadding), 0, -scaled(rightPadding), row.isLast ? -scaled(lastPadding) : 0);
    const int indent = paintBranches(painter, whole, {!row.isLast}, theme.color(Token::LineStrong));
    drawState(painter, QRectF(whole.left() + indent, whole.top(), scaled(10), whole.height()), row.severity, theme);
    Line line(painter, whole.adjusted(indent + scaled(16), 0, 0, 0));
    line.right(row.held, TypeRole::Small, theme.color(Token::Text3));
    line.right(shortAck(row), row.ack.isForgotten() ? TypeRole::CaptionStrong : TypeRole::Caption,
        theme.color(row.ack.isForgotten() ? inkFor(row.severity) : Token::Text3));
    line.right(chatterText(row.chatter), TypeRole::Caption, theme.color(Token::Text2));
    line.left(row.title, TypeRole::Small, theme.color(isQuiet(row) ? Token::Text3 : Token::Text2));
    constexpr int worthwhile = 48;
    if (line.hasRoom(worthwhile))
        line.left(row.detail, TypeRole::Small, theme.color(Token::Text3));
}

} // namespace

QRect GroupDelegate::foldZone(const QRect& row)
{
    const int top = row.top() + scaled(groupLinePadding) + lineHeight(TypeRole::BodyStrong);
    return {row.left(), top, scaled(wrongPadding + textIndent), lineHeight(TypeRole::Small)};
}

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(GroupRowRole).value<GroupRow>();
    const Theme theme = themeOf(option);
    const bool isSymptom = row.kind == GroupRow::Kind::Symptom;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme, isSymptom ? row.isLast : !row.isOpen);
    if (isSymptom)
        paintSymptom(*painter, option.rect, row, theme);
    else
        paintHead(*painter, option.rect, row, theme);
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto row = index.data(GroupRowRole).value<GroupRow>();
    if (row.kind == GroupRow::Kind::Symptom)
        return {scaled(160), denseRowHeight() + (row.isLast ? scaled(lastPadding) : 0)};
    int height = scaled(2 * groupLinePadding) + lineHeight(TypeRole::BodyStrong) + lineHeight(TypeRole::Small);
    if (!row.line.isEmpty())
        height += lineHeight(TypeRole::Caption);
    return {scaled(160), height};
}

} // namespace yagura
