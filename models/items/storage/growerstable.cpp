// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/growerstable.h"

#include "models/items/formats.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString growthText(const GrowerRow& row)
{
    return row.growthBytesPerH ? byteGrowthText(*row.growthBytesPerH, RateUnit::Hour) : unknownText();
}

using Row = GrowerRow;

constexpr Column<Row> columns[] = {
    {"path", QT_TRANSLATE_NOOP("yagura::Columns", "Path"), CellKind::Name,
        [](const Row& row) { return SortKey(row.key); }, [](const Row& row) { return row.key; }},
    {"size", QT_TRANSLATE_NOOP("yagura::Columns", "Size"), CellKind::Number,
        [](const Row& row) { return SortKey(row.bytes); },
        [](const Row& row) { return (row.lowerBound ? u"≥ "_s : QString()) + bytesText(double(row.bytes)); }},
    {"growth", QT_TRANSLATE_NOOP("yagura::Columns", "Growth"), CellKind::Number,
        [](const Row& row) { return SortKey(row.growthBytesPerH); }, growthText},
};

} // namespace

std::span<const Column<GrowerRow>> growerColumns()
{
    return columns;
}

std::vector<GrowerRow> growerRows(const StorageSurvey& survey, const QString& mount)
{
    std::vector<GrowerRow> rows;
    for (const Grower& grower : survey.growers) {
        if (grower.mount == mount)
            rows.push_back({grower.path, Severity::Ok, grower.bytes, grower.growthBytesPerH, !survey.complete});
    }
    return rows;
}

} // namespace yagura
