// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/databasestable.h"

#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Transaction ids wrap at 2^31 of age.
constexpr double wraparound = 2147483648.0;

QVariant more(const DatabaseRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale) : QVariant();
}

QVariant moreOfWraparound(const DatabaseRow& row, int role)
{
    if (role == ValueRole && row.xidAge)
        return double(*row.xidAge);
    if (role == LimitRole)
        return wraparound;
    if (role == CellSeverityRole && row.severity != Severity::Ok)
        return QVariant::fromValue(row.severity);
    return more(row, role);
}

QString sizeText(const DatabaseRow& row)
{
    return row.bytes ? bytesText(double(*row.bytes)) : unknownText();
}

QString wraparoundText(const DatabaseRow& row)
{
    return row.xidAge ? percentText(double(*row.xidAge) / wraparound) : unknownText();
}

constexpr Column<DatabaseRow> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const DatabaseRow& row) { return SortKey(int(row.severity)); },
        [](const DatabaseRow& row) { return stateWord(row.severity); }, more},
    {"database", QT_TRANSLATE_NOOP("yagura::Columns", "Database"), CellKind::Name,
        [](const DatabaseRow& row) { return SortKey(row.name); }, [](const DatabaseRow& row) { return row.name; },
        more},
    {"size", QT_TRANSLATE_NOOP("yagura::Columns", "Size"), CellKind::Number,
        [](const DatabaseRow& row) { return SortKey(row.bytes); }, sizeText, more},
    {"wraparound", QT_TRANSLATE_NOOP("yagura::Columns", "To wraparound"), CellKind::Measure,
        [](const DatabaseRow& row) { return SortKey(row.xidAge); }, wraparoundText, moreOfWraparound},
    {"xid", QT_TRANSLATE_NOOP("yagura::Columns", "Oldest xid age"), CellKind::Number,
        [](const DatabaseRow& row) { return SortKey(row.xidAge); },
        [](const DatabaseRow& row) { return countText(row.xidAge); }, more},
};

} // namespace

std::span<const Column<DatabaseRow>> databaseColumns()
{
    return columns;
}

std::vector<DatabaseRow> databaseRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<DatabaseRow> rows;
    if (!shown.health || !shown.health->databases)
        return rows;
    for (const DatabaseSize& database : shown.health->databases->value) {
        DatabaseRow row;
        row.key = database.name;
        row.severity = severityOfObject(findings, target, {u"database"_s, database.name});
        row.name = visibleText(database.name);
        row.bytes = database.bytes;
        row.xidAge = database.xidAge;
        row.stale = shown.isStale;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
