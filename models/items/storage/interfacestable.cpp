// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/interfacestable.h"

#include "models/items/formats.h"
#include "models/items/shownhealth.h"
#include "models/items/statewords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString linkText(const InterfaceRow& row)
{
    return row.interface.up ? QCoreApplication::translate("yagura::Storage", "up")
                            : QCoreApplication::translate("yagura::Storage", "down");
}

QVariant moreOfErrors(const InterfaceRow& row, int role)
{
    return role == CellSeverityRole && row.severity != Severity::Ok ? QVariant::fromValue(row.severity) : QVariant();
}

using Row = InterfaceRow;

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }},
    {"interface", QT_TRANSLATE_NOOP("yagura::Columns", "Interface"), CellKind::Name,
        [](const Row& row) { return SortKey(row.key); }, [](const Row& row) { return row.key; }},
    {"link", QT_TRANSLATE_NOOP("yagura::Columns", "Link"), CellKind::Plain,
        [](const Row& row) { return SortKey(int(row.interface.up)); }, linkText},
    {"received", QT_TRANSLATE_NOOP("yagura::Columns", "Received /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.interface.receivedBytesPerS); },
        [](const Row& row) { return bytesText(row.interface.receivedBytesPerS); }},
    {"sent", QT_TRANSLATE_NOOP("yagura::Columns", "Sent /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.interface.sentBytesPerS); },
        [](const Row& row) { return bytesText(row.interface.sentBytesPerS); }},
    {"errors", QT_TRANSLATE_NOOP("yagura::Columns", "Errors /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.interface.errorsPerS); },
        [](const Row& row) { return numberText(row.interface.errorsPerS); }, moreOfErrors},
    {"drops", QT_TRANSLATE_NOOP("yagura::Columns", "Drops /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.interface.dropsPerS); },
        [](const Row& row) { return numberText(row.interface.dropsPerS); }},
};

} // namespace

std::span<const Column<InterfaceRow>> interfaceColumns()
{
    return columns;
}

std::vector<InterfaceRow> interfaceRows(const FindingsIndex& findings, const QString& target)
{
    std::vector<InterfaceRow> rows;
    const auto* health = shownHealth<NodeHealth>(*findings.picture(), target);
    if (!health)
        return rows;
    for (const NetworkInterface& interface : health->interfaces) {
        const Finding* finding = findings.worst(target, {u"interface"_s, interface.name});
        rows.push_back({interface.name, finding ? finding->severity : Severity::Ok, interface});
    }
    return rows;
}

} // namespace yagura
