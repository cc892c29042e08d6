// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingstable.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const FindingRow& row, int role)
{
    switch (role) {
    case FindingDetailRole:
        return row.detail;
    case FindingTargetRole:
        return row.target;
    case FindingObjectRole:
        return row.object;
    case FindingHeldRole:
        return clockText(row.sinceMs);
    case CellSeverityRole:
        return QVariant::fromValue(row.severity);
    case Qt::AccessibleTextRole:
        return QString(stateWord(row.severity) + u' ' + row.title + u", "_s + row.detail);
    default:
        return {};
    }
}

constexpr Column<FindingRow> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const FindingRow& row) { return SortKey(int(row.severity)); },
        [](const FindingRow& row) { return stateWord(row.severity); }, more},
    {"what", QT_TRANSLATE_NOOP("yagura::Columns", "What is wrong"), CellKind::Name,
        [](const FindingRow& row) { return SortKey(row.title); }, [](const FindingRow& row) { return row.title; }, more},
    {"why", QT_TRANSLATE_NOOP("yagura::Columns", "Evidence"), CellKind::Words,
        [](const FindingRow& row) { return SortKey(row.detail); }, [](const FindingRow& row) { return row.detail; },
        more},
    {"target", QT_TRANSLATE_NOOP("yagura::Columns", "Target"), CellKind::Plain,
        [](const FindingRow& row) { return SortKey(row.target); }, [](const FindingRow& row) { return row.target; },
        more},
    // Ordered by the moment and not by the age, so that a finding keeps its place while it grows older.
    {"age", QT_TRANSLATE_NOOP("yagura::Columns", "For"), CellKind::Age,
        [](const FindingRow& row) { return SortKey(row.since); },
        [](const FindingRow& row) { return clockText(row.sinceMs); }, more},
    // The contract's words, which filters are typed in.
    {"ack", QT_TRANSLATE_NOOP("yagura::Columns", "Ack"), CellKind::Plain,
        [](const FindingRow& row) { return SortKey(int(row.ack.kind)); },
        [](const FindingRow& row) { return ackStateName(row.ack.kind); }, more},
    {"cause", QT_TRANSLATE_NOOP("yagura::Columns", "Cause"), CellKind::Plain,
        [](const FindingRow& row) { return SortKey(int(row.cause)); },
        [](const FindingRow& row) { return causeName(row.cause); }, more},
    {"chatter", QT_TRANSLATE_NOOP("yagura::Columns", "Chatter"), CellKind::Number,
        [](const FindingRow& row) { return SortKey(row.chatter); },
        [](const FindingRow& row) { return QString::number(row.chatter); }, more},
};

} // namespace

std::span<const Column<FindingRow>> findingColumns()
{
    return columns;
}

std::vector<FindingRow> findingRows(const Picture& picture, const AckBook& acks)
{
    std::vector<FindingRow> rows;
    rows.reserve(std::size_t(picture.findings.size()));
    for (const Finding& finding : picture.findings) {
        FindingWords words = wordsOf(finding, ObjectText::Short);
        FindingRow row;
        row.key = finding.id;
        row.severity = finding.severity;
        row.title = std::move(words.title);
        row.detail = std::move(words.detail);
        row.target = finding.target;
        row.object = finding.object ? finding.object->name : QString();
        row.sinceMs = picture.now.since(finding.since).count() / 1000 * 1000;
        row.since = finding.since.utc.toMSecsSinceEpoch();
        row.ack = acks.stateOf(finding, picture.now.utc);
        row.cause = finding.cause;
        row.chatter = finding.args.value("chatter"_L1).toInt();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
