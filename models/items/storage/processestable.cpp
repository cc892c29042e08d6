// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/processestable.h"

#include "models/items/formats.h"
#include "models/items/shownhealth.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString bytes(const std::optional<qint64>& amount)
{
    return amount ? bytesText(double(*amount)) : unknownText();
}

/// In what it is among the largest: "CPU · I/O".
QString largestIn(const ProcessUse& process)
{
    QStringList words;
    if (process.topCpu)
        words << QCoreApplication::translate("yagura::Storage", "CPU");
    if (process.topMemory)
        words << QCoreApplication::translate("yagura::Storage", "memory");
    if (process.topIo)
        words << QCoreApplication::translate("yagura::Storage", "I/O");
    return words.join(u" · "_s);
}

using Row = ProcessRow;

constexpr Column<Row> columns[] = {
    {"process", QT_TRANSLATE_NOOP("yagura::Columns", "Process"), CellKind::Name,
        [](const Row& row) { return SortKey(row.process.name); }, [](const Row& row) { return row.process.name; }},
    {"pid", QT_TRANSLATE_NOOP("yagura::Columns", "pid"), CellKind::Number,
        [](const Row& row) { return SortKey(row.process.pid); },
        [](const Row& row) { return QString::number(row.process.pid); }},
    {"cpu", QT_TRANSLATE_NOOP("yagura::Columns", "CPU"), CellKind::Number,
        [](const Row& row) { return SortKey(row.process.cpuRatio); },
        [](const Row& row) { return percentText(row.process.cpuRatio); }},
    {"memory", QT_TRANSLATE_NOOP("yagura::Columns", "Memory"), CellKind::Number,
        [](const Row& row) { return SortKey(row.process.residentBytes); },
        [](const Row& row) { return bytes(row.process.residentBytes); }},
    {"io", QT_TRANSLATE_NOOP("yagura::Columns", "I/O /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.process.ioBytesPerS); },
        [](const Row& row) { return bytesText(row.process.ioBytesPerS); }},
    {"largest", QT_TRANSLATE_NOOP("yagura::Columns", "Among the largest in"), CellKind::Plain,
        [](const Row& row) { return SortKey(largestIn(row.process)); },
        [](const Row& row) { return largestIn(row.process); }},
};

} // namespace

std::span<const Column<ProcessRow>> processColumns()
{
    return columns;
}

std::vector<ProcessRow> processRows(const Picture& picture, const QString& target)
{
    std::vector<ProcessRow> rows;
    const auto* health = shownHealth<NodeHealth>(picture, target);
    if (!health)
        return rows;
    for (const ProcessUse& process : health->processes)
        rows.push_back({QString::number(process.pid) + u'\n' + process.name, Severity::Ok, process});
    return rows;
}

} // namespace yagura
