// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/papertable.h"

#include "gui/report/paragraph.h"
#include "gui/style/statemark.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr qreal gap = 8 * paper::point;
constexpr qreal rowPadding = 3.5 * paper::point; ///< above and below the lines of a row
constexpr qreal headHeight = 18 * paper::point;
constexpr qreal cellMarkSize = 7 * paper::point;
/// A row of more lines may go on on the next page.
constexpr int mostLinesTogether = 24;

void drawRule(QPainter& painter, const QRectF& rect, qreal width, Token token)
{
    painter.setPen(QPen(Theme::print().color(token), width));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace

PaperTable::PaperTable(std::vector<PaperColumn> columns, int rows, RowAt rowAt)
    : m_columns(std::move(columns)), m_rowAt(std::move(rowAt))
{
    m_parts.reserve(std::size_t(rows));
    for (int row = 0; row < rows; ++row)
        measure(row);
}

void PaperTable::measure(int row)
{
    const PaperRow measured = m_rowAt(row);
    int lines = 1;
    qreal leading = 0;
    std::size_t column = 0;
    for (const PaperCell& cell : measured.cells) {
        const PaperRole role = roleOf(cell, column);
        leading = std::max(leading, paperLeading(role));
        if (!cell.text.isEmpty())
            lines = std::max(lines, linesOf(cell.text, role, widthOf(column, cell.columns)));
        column += std::size_t(cell.columns);
    }
    for (int first = 0; first < lines; first += mostLinesTogether) {
        const int together = std::min(mostLinesTogether, lines - first);
        const bool isEnd = first + together == lines;
        const qreal above = first == 0 ? rowPadding : 0;
        const qreal below = !isEnd ? 0 : measured.isJoined ? 1 * paper::point : rowPadding;
        m_parts.push_back({row, first, together, float(together * leading + above + below), isEnd,
            isEnd && (measured.isJoined || measured.isTitle)});
    }
}

qreal PaperTable::height(int row) const
{
    return row == 0 ? headHeight : qreal(m_parts[std::size_t(row - 1)].height);
}

bool PaperTable::staysWithNext(int row) const
{
    return row == 0 ? !m_parts.empty() : m_parts[std::size_t(row - 1)].isJoined && row < int(m_parts.size());
}

qreal PaperTable::widthOf(std::size_t column, int columns) const
{
    qreal width = -gap;
    for (std::size_t at = column; at < std::min(m_columns.size(), column + std::size_t(columns)); ++at)
        width += m_columns[at].width;
    return std::max(width, paper::point);
}

PaperRole PaperTable::roleOf(const PaperCell& cell, std::size_t column) const
{
    return cell.role ? *cell.role : m_columns[std::min(column, m_columns.size() - 1)].role;
}

void PaperTable::paint(QPainter& painter, const QRectF& rect, int row) const
{
    if (row == 0)
        paintHead(painter, rect);
    else
        paintPart(painter, rect, m_parts[std::size_t(row - 1)]);
}

void PaperTable::paintHead(QPainter& painter, const QRectF& rect) const
{
    const Theme theme = Theme::print();
    qreal left = rect.left();
    for (const PaperColumn& column : m_columns) {
        const QRectF place(left, rect.top() + 2 * paper::point, column.width - gap, paperLeading(PaperRole::Caption));
        paintLine(painter, place, PaperRole::Caption, theme.color(Token::Text3), column.title);
        left += column.width;
    }
    drawRule(painter, rect, 0.75 * paper::point, Token::Text);
}

void PaperTable::paintPart(QPainter& painter, const QRectF& rect, const Part& part) const
{
    const PaperRow row = m_rowAt(part.row);
    const QRectF inner = rect.adjusted(0, part.first == 0 ? rowPadding : 0, 0, 0);
    std::size_t column = 0;
    qreal left = inner.left();
    for (const PaperCell& cell : row.cells) {
        const QRectF place(left, inner.top(), widthOf(column, cell.columns), inner.height());
        paintCell(painter, place, cell, column, part);
        left += widthOf(column, cell.columns) + gap;
        column += std::size_t(cell.columns);
    }
    if (part.isEnd && !row.isJoined)
        drawRule(painter, rect, 0.5 * paper::point, row.isTitle ? Token::LineStrong : Token::Line);
}

void PaperTable::paintCell(
    QPainter& painter, const QRectF& rect, const PaperCell& cell, std::size_t column, const Part& part) const
{
    const Theme theme = Theme::print();
    const PaperRole role = roleOf(cell, column);
    if (cell.mark) {
        if (part.first == 0 && *cell.mark != Severity::Ok)
            drawState(painter, QRectF(rect.left(), rect.top(), cellMarkSize, paperLeading(role)), *cell.mark, theme);
        return;
    }
    if (cell.text.isEmpty())
        return;
    const QColor ink = theme.color(cell.ink.value_or(m_columns[std::min(column, m_columns.size() - 1)].ink));
    if (part.first == 0 && part.lines == 1)
        paintLine(painter, QRectF(rect.left(), rect.top(), rect.width(), paperLeading(role)), role, ink, cell.text);
    else
        Paragraph(cell.text, role, rect.width()).paint(painter, rect.topLeft(), ink, part.first, part.lines);
}

} // namespace yagura
