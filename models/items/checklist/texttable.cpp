// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/texttable.h"

#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostColumns = 24;
constexpr qsizetype longestCell = 200;
constexpr qsizetype widestColumn = 48;

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::TextTable)
};

/// East Asian letters take two places in the fonts that we use for commands.
bool isWide(char32_t letter)
{
    return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF)
        || (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60)
        || (letter >= 0xFFE0 && letter <= 0xFFE6) || (letter >= 0x20000 && letter <= 0x3FFFD);
}

qsizetype widthOf(const QString& text)
{
    qsizetype width = 0;
    for (const uint letter : text.toUcs4())
        width += isWide(letter) ? 2 : 1;
    return width;
}

QString shownCell(const QString& cell)
{
    return visibleText(cutInTheMiddle(cell, longestCell));
}

QStringList shownRow(const QStringList& row)
{
    QStringList cells;
    for (const QString& cell : row.first(std::min(row.size(), mostColumns)))
        cells.append(shownCell(cell));
    return cells;
}

QList<qsizetype> widthsOf(const QList<QStringList>& lines)
{
    QList<qsizetype> widths;
    for (const QStringList& line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], std::min(widthOf(line[column]), widestColumn));
        }
    }
    return widths;
}

QString alignedLine(const QStringList& cells, const QList<qsizetype>& widths, const QSet<int>& numeric)
{
    QString text;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString gap(std::max<qsizetype>(0, widths[column] - widthOf(cells[column])), u' ');
        text += numeric.contains(int(column)) ? gap + cells[column] : cells[column] + gap;
        text += u"  "_s;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool isNumber(const QString& cell)
{
    static const QString figures = u"0123456789.,:-+% –—"_s;
    return std::ranges::all_of(cell, [](QChar c) { return figures.contains(c); });
}

QSet<int> numericColumns(const QList<QStringList>& rows)
{
    QSet<int> numeric;
    for (int column = 0; column < mostColumns; ++column) {
        const auto hasNumber = [column](const QStringList& row) { return isNumber(row.value(column)); };
        const bool isThere
            = std::ranges::any_of(rows, [column](const QStringList& row) { return row.size() > column; });
        if (isThere && std::ranges::all_of(rows, hasNumber))
            numeric.insert(column);
    }
    return numeric;
}

} // namespace

TextTable textTableOf(const Observation& observation)
{
    TextTable table {observation.columns, {}, observation.rows, observation.rowsTotal, observation.isCut, {}};
    if (!table.columns.isEmpty())
        table.numeric = numericColumns(table.rows);
    if (table.rows.isEmpty())
        table.note = TableWords::tr("No rows.");
    return table;
}

TextTable textTableOf(const QByteArray& kept)
{
    TextTable table;
    for (const QString& line : QString::fromUtf8(kept).split(u'\n', Qt::SkipEmptyParts))
        table.rows.append(line.split(u'\t'));
    table.rowsTotal = table.rows.size();
    table.numeric = numericColumns(table.rows.mid(1));
    if (table.rows.isEmpty())
        table.note = TableWords::tr("No rows.");
    return table;
}

QString alignedText(const TextTable& table, qsizetype mostRows)
{
    QList<QStringList> lines;
    if (!table.columns.isEmpty() && !table.rows.isEmpty())
        lines.append(shownRow(table.columns));
    const qsizetype shown = std::min(table.rows.size(), mostRows);
    for (const QStringList& row : table.rows.first(shown))
        lines.append(shownRow(row));
    const QList<qsizetype> widths = widthsOf(lines);
    QStringList text;
    for (const QStringList& line : std::as_const(lines))
        text.append(alignedLine(line, widths, table.numeric));
    if (const qint64 more = table.rowsTotal - shown; more > 0)
        text.append(TableWords::tr("%n more rows", nullptr, int(std::min<qint64>(more, 1'000'000'000))));
    else if (table.isCut)
        text.append(TableWords::tr("The rest was left out."));
    if (!table.note.isEmpty())
        text.append(visibleText(table.note));
    return text.join(u'\n');
}

QString tabbedText(const TextTable& table)
{
    QStringList lines;
    if (!table.columns.isEmpty())
        lines.append(shownRow(table.columns).join(u'\t'));
    for (const QStringList& row : table.rows)
        lines.append(shownRow(row).join(u'\t'));
    return lines.join(u'\n');
}

} // namespace yagura
