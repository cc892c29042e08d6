// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queues/malformedtable.h"

#include "models/items/formats.h"
#include "models/items/jsonwords.h"
#include "models/items/queues/violationwords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = MalformedRow;

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Queues", text);
}

QString kindText(Row::Kind kind)
{
    return kind == Row::Kind::Malformed ? words(QT_TRANSLATE_NOOP("yagura::Queues", "malformed"))
                                        : words(QT_TRANSLATE_NOOP("yagura::Queues", "breaks the schema"));
}

/// A value that breaks a schema has a path and no byte of its own.
QString placeText(const Row& row)
{
    if (!row.first)
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "message %1")).arg(countText(row.position + 1));
    return words(QT_TRANSLATE_NOOP("yagura::Queues", "%1:%2, byte %3"))
        .arg(row.first->line)
        .arg(row.first->column)
        .arg(countText(row.first->offset));
}

constexpr Column<Row> columns[] = {
    {"count", QT_TRANSLATE_NOOP("yagura::Columns", "Messages"), CellKind::Number,
        [](const Row& row) { return SortKey(row.count); }, [](const Row& row) { return countText(row.count); }},
    {"kind", QT_TRANSLATE_NOOP("yagura::Columns", "Kind"), CellKind::Plain,
        [](const Row& row) { return SortKey(int(row.kind)); }, [](const Row& row) { return kindText(row.kind); }},
    {"fault", QT_TRANSLATE_NOOP("yagura::Columns", "Fault"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }},
    {"path", QT_TRANSLATE_NOOP("yagura::Columns", "Path"), CellKind::Statement,
        [](const Row& row) { return SortKey(row.path); }, [](const Row& row) { return row.path; }},
    {"first", QT_TRANSLATE_NOOP("yagura::Columns", "First one at"), CellKind::Number,
        [](const Row& row) { return SortKey(row.position); }, placeText},
};

} // namespace

std::span<const Column<MalformedRow>> malformedColumns()
{
    return columns;
}

std::vector<MalformedRow> malformedRows(const QueuePeek& peek)
{
    std::vector<Row> rows;
    for (const MalformedGroup& group : peek.verdict.groups) {
        const PeekSample first = group.samples.value(0);
        rows.push_back({malformedKey(group), Severity::Warning, Row::Kind::Malformed, group.count,
            sentenceOf(group.signature.error), visibleText(group.signature.pattern), first.position, first.fault});
    }
    const auto& schema = peek.verdict.schema;
    for (const ViolationGroup& group : schema ? schema->groups : QList<ViolationGroup>()) {
        rows.push_back({violationKey(group), Severity::Warning, Row::Kind::OffSchema, group.count, violationText(group),
            visibleText(group.pattern), group.samples.value(0).position, std::nullopt});
    }
    return rows;
}

QString malformedKey(const MalformedGroup& group)
{
    return group.signature.key();
}

QString violationKey(const ViolationGroup& group)
{
    // The key of a malformed group begins with a name that has no '#'.
    return u'#' + group.key();
}

} // namespace yagura
