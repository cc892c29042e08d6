// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/alignedcolumns.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace yagura {

namespace {

constexpr int widestColumn = 32;
constexpr int gap = 2;

/// How many cells of a terminal it takes.
int cellsOf(const QString& text)
{
    int cells = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isWide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
            || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
            || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60);
        cells += isWide ? 2 : 1;
    }
    return cells;
}

QList<int> widthsOf(const QStringList& lines)
{
    QList<int> widths;
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        for (qsizetype at = 0; at + 1 < cells.size(); ++at) {
            if (at == widths.size())
                widths.append(0);
            widths[at] = std::max(widths[at], std::min(cellsOf(cells[at]), widestColumn));
        }
    }
    return widths;
}

} // namespace

QString alignedColumns(const QString& text)
{
    if (!text.contains(u'\t'))
        return text;
    const QStringList lines = text.split(u'\n');
    const QList<int> widths = widthsOf(lines);
    QStringList aligned;
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        QString row;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            row += cells[at];
            if (at + 1 < cells.size())
                row += QString(std::max(widths[at] - cellsOf(cells[at]), 0) + gap, u' ');
        }
        aligned.append(row);
    }
    return aligned.join(u'\n');
}

} // namespace yagura
