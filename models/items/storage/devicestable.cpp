// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/devicestable.h"

#include "models/items/formats.h"
#include "models/items/shownhealth.h"
#include "models/items/statewords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString latency(const std::optional<double>& seconds)
{
    return seconds ? latencyText(*seconds * 1000) : unknownText();
}

QString bytesPerSecond(const std::optional<double>& bytes)
{
    return bytes ? bytesText(*bytes) : unknownText();
}

QVariant reasonIs(const DeviceRow& row, QLatin1StringView rule)
{
    return row.reason == rule ? QVariant::fromValue(row.severity) : QVariant();
}

QVariant moreOfBusy(const DeviceRow& row, int role)
{
    // As in the shipped rule: a device that is busy nine tenths of the time makes others wait.
    constexpr double busy = 0.9;

    switch (role) {
    case ValueRole:
        return row.device.utilisation ? QVariant(*row.device.utilisation) : QVariant();
    case LimitRole:
        return 1.0;
    case WarnAtRole:
        return busy;
    case CellSeverityRole:
        return reasonIs(row, "io_utilisation"_L1);
    default:
        return {};
    }
}

QVariant moreOfReads(const DeviceRow& row, int role)
{
    return role == CellSeverityRole ? reasonIs(row, "io_latency_read"_L1) : QVariant();
}

QVariant moreOfWrites(const DeviceRow& row, int role)
{
    return role == CellSeverityRole ? reasonIs(row, "io_latency_write"_L1) : QVariant();
}

using Row = DeviceRow;

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }},
    {"device", QT_TRANSLATE_NOOP("yagura::Columns", "Device"), CellKind::Name,
        [](const Row& row) { return SortKey(row.device.name); }, [](const Row& row) { return row.device.name; }},
    {"busy", QT_TRANSLATE_NOOP("yagura::Columns", "Busy"), CellKind::Measure,
        [](const Row& row) { return SortKey(row.device.utilisation); },
        [](const Row& row) { return percentText(row.device.utilisation); }, moreOfBusy},
    {"read_latency", QT_TRANSLATE_NOOP("yagura::Columns", "Per read"), CellKind::Number,
        [](const Row& row) { return SortKey(row.device.readLatencyS); },
        [](const Row& row) { return latency(row.device.readLatencyS); }, moreOfReads},
    {"write_latency", QT_TRANSLATE_NOOP("yagura::Columns", "Per write"), CellKind::Number,
        [](const Row& row) { return SortKey(row.device.writeLatencyS); },
        [](const Row& row) { return latency(row.device.writeLatencyS); }, moreOfWrites},
    {"read", QT_TRANSLATE_NOOP("yagura::Columns", "Read /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.device.readBytesPerS); },
        [](const Row& row) { return bytesPerSecond(row.device.readBytesPerS); }},
    {"write", QT_TRANSLATE_NOOP("yagura::Columns", "Written /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.device.writeBytesPerS); },
        [](const Row& row) { return bytesPerSecond(row.device.writeBytesPerS); }},
    {"queue", QT_TRANSLATE_NOOP("yagura::Columns", "In flight"), CellKind::Number,
        [](const Row& row) { return SortKey(row.device.queueDepth); },
        [](const Row& row) { return numberText(row.device.queueDepth); }},
};

} // namespace

std::span<const Column<DeviceRow>> deviceColumns()
{
    return columns;
}

std::vector<DeviceRow> deviceRows(const FindingsIndex& findings, const QString& target)
{
    std::vector<DeviceRow> rows;
    const auto* health = shownHealth<NodeHealth>(*findings.picture(), target);
    if (!health)
        return rows;
    for (const BlockDevice& device : health->devices) {
        const Finding* finding = findings.worst(target, {u"device"_s, device.name});
        rows.push_back(
            {device.name, finding ? finding->severity : Severity::Ok, device, finding ? finding->rule : QString()});
    }
    return rows;
}

} // namespace yagura
