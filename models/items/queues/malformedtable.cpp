// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queues/malformedtable.h"

#include "models/items/formats.h"
#include "models/items/jsonwords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString placeText(const JsonFault& fault)
{
    return QCoreApplication::translate("yagura::Queues", "%1:%2, byte %3")
        .arg(fault.line)
        .arg(fault.column)
        .arg(countText(fault.offset));
}

using Row = MalformedRow;

constexpr Column<Row> columns[] = {
    {"count", QT_TRANSLATE_NOOP("yagura::Columns", "Messages"), CellKind::Number,
        [](const Row& row) { return SortKey(row.count); }, [](const Row& row) { return countText(row.count); }},
    {"fault", QT_TRANSLATE_NOOP("yagura::Columns", "Fault"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }},
    {"path", QT_TRANSLATE_NOOP("yagura::Columns", "Path"), CellKind::Statement,
        [](const Row& row) { return SortKey(row.path); }, [](const Row& row) { return row.path; }},
    {"first", QT_TRANSLATE_NOOP("yagura::Columns", "First one at"), CellKind::Number,
        [](const Row& row) { return SortKey(row.first.offset); }, [](const Row& row) { return placeText(row.first); }},
};

} // namespace

std::span<const Column<MalformedRow>> malformedColumns()
{
    return columns;
}

std::vector<MalformedRow> malformedRows(const QueuePeek& peek)
{
    std::vector<MalformedRow> rows;
    for (const MalformedGroup& group : peek.verdict.groups) {
        rows.push_back({group.signature.key(), Severity::Warning, group.count, sentenceOf(group.signature.error),
            visibleText(group.signature.pattern), group.samples.isEmpty() ? JsonFault() : group.samples.first().fault});
    }
    return rows;
}

} // namespace yagura
