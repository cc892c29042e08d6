// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklist/texttable.h"
#include "models/items/snapshotmodel.h"

#include <QCoreApplication>

#include <initializer_list>

namespace yagura {

/// Some columns of one of our tables as text: the worst rows first, then those with most in column `most`; without it
/// in the order in which they come.
template<TableRow Row>
TextTable tableOf(std::span<const Column<Row>> columns, std::vector<Row> rows, std::initializer_list<int> shown,
    std::optional<int> most = std::nullopt)
{
    if (most) {
        std::ranges::stable_sort(rows, [&](const Row& left, const Row& right) {
            const auto key = columns[std::size_t(*most)].sortKey;
            const int order = key(right).compare(key(left));
            return left.severity != right.severity ? left.severity > right.severity : order < 0;
        });
    }
    TextTable table;
    for (const int column : shown) {
        const auto& spec = columns[std::size_t(column)];
        if (spec.kind == CellKind::Number || spec.kind == CellKind::Age || spec.kind == CellKind::Measure)
            table.numeric.insert(int(table.columns.size()));
        table.columns.append(QCoreApplication::translate("yagura::Columns", spec.title));
    }
    for (const Row& row : rows) {
        QStringList cells;
        for (const int column : shown)
            cells.append(columns[std::size_t(column)].text(row));
        table.rows.append(cells);
    }
    table.rowsTotal = table.rows.size();
    return table;
}

/// Nothing but a sentence.
TextTable noteTable(const QString& note);
/// The rows of both, under the columns of the second.
TextTable joined(TextTable first, const TextTable& second);

/// Tables of the picture itself: "findings", "changes", "services", "targets", "ladder"; narrowed to a target where one
/// is named.
TextTable pictureTable(const PicturePtr& picture, const QString& name, const QString& target);
/// Settings of a database server that do not stand at their defaults.
TextTable settingsTable(const Picture& picture, const QString& target);

} // namespace yagura
