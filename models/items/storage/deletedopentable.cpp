// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/deletedopentable.h"

#include "models/items/formats.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = DeletedOpenRow;

constexpr Column<Row> columns[] = {
    {"path", QT_TRANSLATE_NOOP("yagura::Columns", "Path"), CellKind::Name,
        [](const Row& row) { return SortKey(row.file.path); }, [](const Row& row) { return row.file.path; }},
    {"size", QT_TRANSLATE_NOOP("yagura::Columns", "Size"), CellKind::Number,
        [](const Row& row) { return SortKey(row.file.bytes); },
        [](const Row& row) { return bytesText(double(row.file.bytes)); }},
    {"process", QT_TRANSLATE_NOOP("yagura::Columns", "Held open by"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.file.process); }, [](const Row& row) { return row.file.process; }},
    {"pid", QT_TRANSLATE_NOOP("yagura::Columns", "pid"), CellKind::Number,
        [](const Row& row) { return SortKey(row.file.pid); },
        [](const Row& row) { return QString::number(row.file.pid); }},
};

} // namespace

std::span<const Column<DeletedOpenRow>> deletedOpenColumns()
{
    return columns;
}

std::vector<DeletedOpenRow> deletedOpenRows(const StorageSurvey& survey, const QString& mount)
{
    std::vector<DeletedOpenRow> rows;
    QHash<QString, int> alike; // a log rotated twice is two files of one name
    for (const DeletedOpenFile& file : survey.deletedOpen) {
        if (file.mount != mount)
            continue;
        const QString name = QString::number(file.pid) + u'\n' + file.path;
        rows.push_back({name + u'\n' + QString::number(alike[name]++), Severity::Ok, file});
    }
    return rows;
}

} // namespace yagura
