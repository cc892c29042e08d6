// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicators.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void addFilesystem(IndicatorList& list, const Filesystem& filesystem)
{
    list.setObject(u"filesystem"_s, filesystem.mount);
    list.add(u"filesystem.used_ratio"_s, u"1"_s, filesystem.usedRatio());
    list.add(u"filesystem.used"_s, u"By"_s, filesystem.usedBytes, filesystem.totalBytes);
    list.add(u"filesystem.available"_s, u"By"_s, filesystem.availableBytes);
    list.add(u"filesystem.inodes_used_ratio"_s, u"1"_s, filesystem.inodesUsedRatio());
    list.addFlag(u"filesystem.read_only"_s, filesystem.becameReadOnly);
    list.addFlag(u"filesystem.device_error"_s, filesystem.state == Filesystem::State::DeviceError);
    list.addFlag(u"filesystem.hung"_s, filesystem.state == Filesystem::State::Hung);
}

void addDevice(IndicatorList& list, const BlockDevice& device)
{
    list.setObject(u"device"_s, device.name);
    list.add(u"device.utilisation"_s, u"1"_s, device.utilisation);
    list.add(u"device.read_latency"_s, u"s"_s, device.readLatencyS);
    list.add(u"device.write_latency"_s, u"s"_s, device.writeLatencyS);
    list.add(u"device.queue_depth"_s, u"1"_s, device.queueDepth);
    list.add(u"device.read_rate"_s, u"By/s"_s, device.readBytesPerS);
    list.add(u"device.write_rate"_s, u"By/s"_s, device.writeBytesPerS);
}

Amount swapUsedRatio(const MemoryUse& memory)
{
    if (!memory.swapTotalBytes || !memory.swapFreeBytes)
        return {};
    if (*memory.swapTotalBytes == 0)
        return 0.0;
    return ratioOf(std::optional(*memory.swapTotalBytes - *memory.swapFreeBytes), memory.swapTotalBytes);
}

void addHost(IndicatorList& list, const NodeHealth& health)
{
    const CpuUse& cpu = health.cpu;
    const auto cores = cpu.cores > 0 ? std::optional(double(cpu.cores)) : std::nullopt;
    list.add(u"cpu.busy_ratio"_s, u"1"_s, cpu.busyRatio);
    list.add(u"cpu.iowait_ratio"_s, u"1"_s, cpu.iowaitRatio);
    list.add(u"cpu.steal_ratio"_s, u"1"_s, cpu.stealRatio);
    list.add(u"cpu.load_per_core"_s, u"1"_s, ratioOf(cpu.load1, cores));

    const MemoryUse& memory = health.memory;
    list.add(u"memory.available_ratio"_s, u"1"_s, ratioOf(memory.availableBytes, memory.totalBytes));
    list.add(u"memory.available"_s, u"By"_s, memory.availableBytes, memory.totalBytes);
    list.add(u"swap.used_ratio"_s, u"1"_s, swapUsedRatio(memory));
}

void addPressure(IndicatorList& list, const Pressure& pressure)
{
    list.setObject(u"resource"_s, pressure.resource);
    list.add(u"pressure.some"_s, u"1"_s, pressure.someRatio10);
    list.add(u"pressure.full"_s, u"1"_s, pressure.fullRatio10);
}

void addInterface(IndicatorList& list, const NetworkInterface& interface)
{
    list.setObject(u"interface"_s, interface.name);
    list.add(u"interface.receive_rate"_s, u"By/s"_s, interface.receivedBytesPerS);
    list.add(u"interface.send_rate"_s, u"By/s"_s, interface.sentBytesPerS);
    list.add(u"interface.error_rate"_s, u"1/s"_s, interface.errorsPerS);
    list.add(u"interface.drop_rate"_s, u"1/s"_s, interface.dropsPerS);
}

Amount deletedOpenBytes(const NodeHealth& health)
{
    if (!health.survey)
        return {};
    qint64 sum = 0;
    for (const DeletedOpenFile& file : health.survey->value.deletedOpen)
        sum += file.bytes;
    return sum;
}

} // namespace

void addIndicators(IndicatorList& list, const NodeHealth& health)
{
    list.reserve(health.filesystems.size() * 7 + health.devices.size() * 6 + health.interfaces.size() * 4 + 32);
    for (const Filesystem& filesystem : health.filesystems)
        addFilesystem(list, filesystem);
    for (const BlockDevice& device : health.devices)
        addDevice(list, device);
    list.clearObject();
    if (health.hostMetrics)
        addHost(list, health);
    for (const Pressure& pressure : health.pressures)
        addPressure(list, pressure);
    for (const NetworkInterface& interface : health.interfaces)
        addInterface(list, interface);
    list.clearObject();
    if (health.hostMetrics)
        list.add(u"tcp.retransmit_ratio"_s, u"1"_s, health.tcp.retransmitRatio);
    list.add(u"storage.deleted_open"_s, u"By"_s, deletedOpenBytes(health));
}

} // namespace yagura
