// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/statementstable.h"

#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const StatementRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale) : QVariant();
}

QVariant moreOfShare(const StatementRow& row, int role)
{
    if (role == ValueRole && row.shareOfTime)
        return *row.shareOfTime;
    if (role == LimitRole)
        return 1.0;
    return more(row, role);
}

QString rateOf(const StatementRow& row)
{
    return row.callsPerS ? rateText(*row.callsPerS, RateUnit::Second) : unknownText();
}

QString totalText(const StatementRow& row)
{
    return std::isfinite(row.totalMs) ? durationText(qint64(row.totalMs)) : unknownText();
}

constexpr Column<StatementRow> columns[] = {
    {"share", QT_TRANSLATE_NOOP("yagura::Columns", "Share of time"), CellKind::Measure,
        [](const StatementRow& row) { return SortKey(row.shareOfTime); },
        [](const StatementRow& row) { return percentText(row.shareOfTime); }, moreOfShare},
    {"calls", QT_TRANSLATE_NOOP("yagura::Columns", "Calls"), CellKind::Number,
        [](const StatementRow& row) { return SortKey(row.calls); },
        [](const StatementRow& row) { return countText(row.calls); }, more},
    {"rate", QT_TRANSLATE_NOOP("yagura::Columns", "Now"), CellKind::Number,
        [](const StatementRow& row) { return SortKey(row.callsPerS); }, rateOf, more},
    {"mean", QT_TRANSLATE_NOOP("yagura::Columns", "Mean"), CellKind::Number,
        [](const StatementRow& row) { return SortKey(row.meanMs); },
        [](const StatementRow& row) { return latencyText(row.meanMs); }, more},
    {"total", QT_TRANSLATE_NOOP("yagura::Columns", "Total"), CellKind::Number,
        [](const StatementRow& row) { return SortKey(row.totalMs); }, totalText, more},
    {"statement", QT_TRANSLATE_NOOP("yagura::Columns", "Statement"), CellKind::Statement,
        [](const StatementRow& row) { return SortKey(row.statement); },
        [](const StatementRow& row) { return row.statement; }, more},
};

} // namespace

std::span<const Column<StatementRow>> statementColumns()
{
    return columns;
}

std::vector<StatementRow> statementRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<StatementRow> rows;
    if (!shown.health || !shown.health->statements)
        return rows;
    QHash<QString, int> uses;
    for (const StatementUse& use : shown.health->statements->value) {
        const int earlier = uses[use.queryId]++;
        StatementRow row;
        row.key = earlier == 0 ? use.queryId : use.queryId + u'#' + QString::number(earlier + 1);
        row.statement = visibleText(use.query.simplified());
        row.calls = use.calls;
        row.totalMs = use.totalMs;
        row.meanMs = use.meanMs;
        row.callsPerS = use.callsPerS;
        row.shareOfTime = use.shareOfTime;
        row.stale = shown.isStale;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
