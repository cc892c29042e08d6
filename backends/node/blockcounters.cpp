// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/blockcounters.h"

#include "backends/node/counterrate.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace yagura {
namespace {

constexpr double sectorBytes = 512;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The disk that a name would be a partition of by the kernel's habit: "sda" for "sda1", "nvme0n1" for "nvme0n1p2".
QByteArray diskOf(const QByteArray& name)
{
    qsizetype end = name.size();
    while (end > 0 && isDigit(name[end - 1]))
        --end;
    if (end == 0 || end == name.size())
        return {};
    if (name[end - 1] == 'p' && end >= 2 && isDigit(name[end - 2]))
        return name.left(end - 1);
    return name.left(end);
}

bool isUsuallyIdle(const QByteArray& name)
{
    static constexpr std::array<const char*, 6> kinds {"loop", "ram", "zram", "sr", "fd", "nbd"};
    return std::ranges::any_of(kinds, [&](const char* kind) { return name.startsWith(kind); });
}

BlockDevice ratesOf(const BlockCounters& before, const BlockCounters& now, double seconds)
{
    BlockDevice device;
    const auto milliseconds = std::optional(seconds * 1000);
    if (const auto busy = share(growth(before.busyMs, now.busyMs), milliseconds))
        device.utilisation = std::min(*busy, 1.0); // the kernel rounds up to ticks
    device.queueDepth = share(growth(before.weightedMs, now.weightedMs), milliseconds);

    const auto seconds1000 = [](std::optional<double> ms) { return ms ? std::optional(*ms / 1000) : std::nullopt; };
    device.readLatencyS = share(seconds1000(growth(before.readMs, now.readMs)), growth(before.reads, now.reads));
    device.writeLatencyS = share(seconds1000(growth(before.writeMs, now.writeMs)), growth(before.writes, now.writes));
    if (const auto rate = perSecond(before.sectorsRead, now.sectorsRead, seconds))
        device.readBytesPerS = *rate * sectorBytes;
    if (const auto rate = perSecond(before.sectorsWritten, now.sectorsWritten, seconds))
        device.writeBytesPerS = *rate * sectorBytes;
    return device;
}

} // namespace

QList<BlockCounters> parseDiskStats(const QByteArray& text)
{
    QList<BlockCounters> all;
    for (const QByteArray& line : text.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 14)
            continue;
        const auto number = [&](qsizetype i) { return fields[i].toULongLong(); };
        BlockCounters counters;
        counters.name = fields[2];
        counters.device = fields[0] + ':' + fields[1];
        counters.reads = number(3);
        counters.sectorsRead = number(5);
        counters.readMs = number(6);
        counters.writes = number(7);
        counters.sectorsWritten = number(9);
        counters.writeMs = number(10);
        counters.busyMs = number(12);
        counters.weightedMs = number(13);
        all.append(counters);
    }
    return all;
}

QList<BlockCounters> chooseDevices(const QList<BlockCounters>& all, const QSet<QByteArray>& mounted)
{
    QSet<QByteArray> names;
    for (const BlockCounters& counters : all)
        names.insert(counters.name);
    const auto isChosen = [&](const BlockCounters& counters) {
        if (isUsuallyIdle(counters.name) && counters.reads + counters.writes == 0)
            return false;
        const QByteArray disk = diskOf(counters.name);
        const bool isPartition = !disk.isEmpty() && names.contains(disk);
        return !isPartition || mounted.contains(counters.device) || mounted.contains(counters.name);
    };
    QList<BlockCounters> chosen;
    std::ranges::copy_if(all, std::back_inserter(chosen), isChosen);
    return chosen;
}

QList<BlockDevice> deviceRates(const QList<BlockCounters>& before, const QList<BlockCounters>& now, double seconds)
{
    QHash<QByteArray, const BlockCounters*> known;
    for (const BlockCounters& counters : before)
        known.insert(counters.name, &counters);
    QList<BlockDevice> devices;
    for (const BlockCounters& counters : now) {
        const BlockCounters* earlier = known.value(counters.name);
        const bool isSame = earlier && earlier->device == counters.device && seconds > 0;
        BlockDevice device = isSame ? ratesOf(*earlier, counters, seconds) : BlockDevice();
        device.name = QString::fromUtf8(counters.name);
        devices.append(device);
    }
    return devices;
}

} // namespace yagura
