// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/slotstable.h"

#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const SlotRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale) : QVariant();
}

QVariant moreOfReason(const SlotRow& row, int role)
{
    if (role == CellSeverityRole && row.severity != Severity::Ok)
        return QVariant::fromValue(row.severity);
    return more(row, role);
}

QString retainedText(const SlotRow& row)
{
    return row.retainedBytes ? bytesText(double(*row.retainedBytes)) : unknownText();
}

constexpr Column<SlotRow> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const SlotRow& row) { return SortKey(int(row.severity)); },
        [](const SlotRow& row) { return stateWord(row.severity); }, more},
    {"slot", QT_TRANSLATE_NOOP("yagura::Columns", "Slot"), CellKind::Name,
        [](const SlotRow& row) { return SortKey(row.name); }, [](const SlotRow& row) { return row.name; }, more},
    {"type", QT_TRANSLATE_NOOP("yagura::Columns", "Type"), CellKind::Plain,
        [](const SlotRow& row) { return SortKey(row.type); }, [](const SlotRow& row) { return row.type; }, more},
    {"activity", QT_TRANSLATE_NOOP("yagura::Columns", "Activity"), CellKind::Plain,
        [](const SlotRow& row) { return SortKey(row.inactiveMs); }, [](const SlotRow& row) { return row.activity; },
        more},
    {"wal", QT_TRANSLATE_NOOP("yagura::Columns", "WAL status"), CellKind::Plain,
        [](const SlotRow& row) { return SortKey(row.walStatus); }, [](const SlotRow& row) { return row.walStatus; },
        more},
    {"retained", QT_TRANSLATE_NOOP("yagura::Columns", "WAL kept"), CellKind::Number,
        [](const SlotRow& row) { return SortKey(row.retainedBytes); }, retainedText, moreOfReason},
};

QString activityOf(const ReplicationSlot& slot)
{
    if (slot.active)
        return QCoreApplication::translate("yagura::Databases", "active");
    const auto inactive = msOf(slot.inactiveS);
    return inactive ? QCoreApplication::translate("yagura::Databases", "inactive for %1").arg(durationText(*inactive))
                    : QCoreApplication::translate("yagura::Databases", "inactive");
}

} // namespace

std::span<const Column<SlotRow>> slotColumns()
{
    return columns;
}

std::vector<SlotRow> slotRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<SlotRow> rows;
    if (!shown.health || !shown.health->replicationSlots)
        return rows;
    for (const ReplicationSlot& slot : shown.health->replicationSlots->value) {
        SlotRow row;
        row.key = slot.name;
        row.severity = severityOfObject(findings, target, {u"slot"_s, slot.name});
        row.name = visibleText(slot.name);
        row.type = visibleText(slot.type);
        row.activity = activityOf(slot);
        row.walStatus = slot.walStatus.isEmpty() ? unknownText() : visibleText(slot.walStatus);
        row.retainedBytes = slot.retainedBytes;
        row.inactiveMs = msOf(slot.inactiveS);
        row.stale = shown.isStale;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
