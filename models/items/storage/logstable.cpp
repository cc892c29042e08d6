// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/logstable.h"

#include "models/items/formats.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString writtenText(const LogRow& row)
{
    return row.log.ageS ? ageText(qint64(*row.log.ageS * 1000)) : unknownText();
}

QString rotationText(const LogRow& row)
{
    if (row.log.noPermission)
        return QCoreApplication::translate("yagura::Storage", "no permission to read");
    return row.log.rotated ? QCoreApplication::translate("yagura::Storage", "rotated")
                           : QCoreApplication::translate("yagura::Storage", "never rotated");
}

QString sizeText(const LogRow& row)
{
    return row.log.bytes ? bytesText(double(*row.log.bytes)) : unknownText();
}

using Row = LogRow;

constexpr Column<Row> columns[] = {
    {"path", QT_TRANSLATE_NOOP("yagura::Columns", "Path"), CellKind::Name,
        [](const Row& row) { return SortKey(row.key); }, [](const Row& row) { return row.key; }},
    {"size", QT_TRANSLATE_NOOP("yagura::Columns", "Size"), CellKind::Number,
        [](const Row& row) { return SortKey(row.log.bytes); }, sizeText},
    {"written", QT_TRANSLATE_NOOP("yagura::Columns", "Last write"), CellKind::Age,
        [](const Row& row) { return SortKey(row.log.ageS); }, writtenText},
    {"rotation", QT_TRANSLATE_NOOP("yagura::Columns", "Rotation"), CellKind::Plain,
        [](const Row& row) { return SortKey(rotationText(row)); }, rotationText},
};

} // namespace

std::span<const Column<LogRow>> logColumns()
{
    return columns;
}

std::vector<LogRow> logRows(const StorageSurvey& survey)
{
    std::vector<LogRow> rows;
    for (const LogFile& log : survey.logs)
        rows.push_back({log.path, log.noPermission ? Severity::Unknown : Severity::Ok, log});
    return rows;
}

} // namespace yagura
