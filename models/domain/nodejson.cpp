// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject filesystemJson(const Filesystem& filesystem)
{
    return {
        {u"key"_s, filesystem.mount},
        {u"device"_s, filesystem.device},
        {u"type"_s, filesystem.type},
        {u"state"_s, filesystemStateName(filesystem.state)},
        {u"read_only"_s, filesystem.readOnly},
        {u"became_read_only"_s, filesystem.becameReadOnly},
        {u"total_bytes"_s, jsonOf(filesystem.totalBytes)},
        {u"used_bytes"_s, jsonOf(filesystem.usedBytes)},
        {u"available_bytes"_s, jsonOf(filesystem.availableBytes)},
        {u"inodes_total"_s, jsonOf(filesystem.inodesTotal)},
        {u"inodes_free"_s, jsonOf(filesystem.inodesFree)},
        {u"detail"_s, filesystem.detail},
    };
}

QJsonObject mountPointJson(const MountPoint& point)
{
    return {{u"key"_s, point.path}, {u"filesystem"_s, textJson(point.filesystem)}};
}

QJsonObject deviceJson(const BlockDevice& device)
{
    return {
        {u"key"_s, device.name},
        {u"utilisation"_s, jsonOf(device.utilisation)},
        {u"read_latency_s"_s, jsonOf(device.readLatencyS)},
        {u"write_latency_s"_s, jsonOf(device.writeLatencyS)},
        {u"read_bytes_per_s"_s, jsonOf(device.readBytesPerS)},
        {u"write_bytes_per_s"_s, jsonOf(device.writeBytesPerS)},
        {u"queue_depth"_s, jsonOf(device.queueDepth)},
    };
}

QJsonObject cpuJson(const CpuUse& cpu)
{
    return {
        {u"cores"_s, cpu.cores > 0 ? QJsonValue(cpu.cores) : QJsonValue()},
        {u"busy_ratio"_s, jsonOf(cpu.busyRatio)},
        {u"iowait_ratio"_s, jsonOf(cpu.iowaitRatio)},
        {u"steal_ratio"_s, jsonOf(cpu.stealRatio)},
        {u"load_1"_s, jsonOf(cpu.load1)},
        {u"load_5"_s, jsonOf(cpu.load5)},
        {u"load_15"_s, jsonOf(cpu.load15)},
    };
}

QJsonObject memoryJson(const MemoryUse& memory)
{
    return {
        {u"total_bytes"_s, jsonOf(memory.totalBytes)},
        {u"available_bytes"_s, jsonOf(memory.availableBytes)},
        {u"swap_total_bytes"_s, jsonOf(memory.swapTotalBytes)},
        {u"swap_free_bytes"_s, jsonOf(memory.swapFreeBytes)},
    };
}

QJsonObject pressureJson(const Pressure& pressure)
{
    return {
        {u"key"_s, pressure.resource},
        {u"some_ratio_10s"_s, jsonOf(pressure.someRatio10)},
        {u"full_ratio_10s"_s, jsonOf(pressure.fullRatio10)},
    };
}

QJsonObject interfaceJson(const NetworkInterface& interface)
{
    return {
        {u"key"_s, interface.name},
        {u"up"_s, interface.up},
        {u"received_bytes_per_s"_s, jsonOf(interface.receivedBytesPerS)},
        {u"sent_bytes_per_s"_s, jsonOf(interface.sentBytesPerS)},
        {u"errors_per_s"_s, jsonOf(interface.errorsPerS)},
        {u"drops_per_s"_s, jsonOf(interface.dropsPerS)},
    };
}

QJsonObject processJson(const ProcessUse& process)
{
    return {
        {u"key"_s, QString::number(process.pid)},
        {u"name"_s, process.name},
        {u"cpu_ratio"_s, jsonOf(process.cpuRatio)},
        {u"resident_bytes"_s, jsonOf(process.residentBytes)},
        {u"io_bytes_per_s"_s, jsonOf(process.ioBytesPerS)},
        {u"top_cpu"_s, process.topCpu},
        {u"top_memory"_s, process.topMemory},
        {u"top_io"_s, process.topIo},
    };
}

QJsonObject growerJson(const Grower& grower)
{
    return {
        {u"key"_s, grower.path},
        {u"mount"_s, grower.mount},
        {u"bytes"_s, jsonOfInteger(grower.bytes)},
        {u"growth_bytes_per_h"_s, jsonOf(grower.growthBytesPerH)},
    };
}

// The same process may hold two deleted files of one name: equal keys, so that this table is written whole.
QJsonObject deletedJson(const DeletedOpenFile& file)
{
    return {
        {u"key"_s, QString(QString::number(file.pid) + u':' + file.path)},
        {u"pid"_s, jsonOfInteger(file.pid)},
        {u"process"_s, file.process},
        {u"path"_s, file.path},
        {u"bytes"_s, jsonOfInteger(file.bytes)},
        {u"mount"_s, file.mount},
    };
}

QJsonObject logJson(const LogFile& log)
{
    return {
        {u"key"_s, log.path},
        {u"bytes"_s, jsonOf(log.bytes)},
        {u"age_s"_s, jsonOf(log.ageS)},
        {u"rotated"_s, log.rotated},
        {u"no_permission"_s, log.noPermission},
    };
}

QJsonValue surveyJson(const std::optional<Dated<StorageSurvey>>& dated)
{
    if (!dated)
        return QJsonValue::Null;
    const StorageSurvey& survey = dated->value;
    return QJsonObject{
        {u"read_at"_s, jsonOfTime(dated->readAt.utc)},
        {u"growers"_s, tableOf(survey.growers, growerJson)},
        {u"deleted_open"_s, tableOf(survey.deletedOpen, deletedJson)},
        {u"logs"_s, tableOf(survey.logs, logJson)},
        {u"complete"_s, survey.complete},
        {u"unreadable"_s, survey.unreadable},
    };
}

} // namespace

QJsonObject detailsJson(const NodeHealth& health)
{
    return {
        {u"host_name"_s, health.hostName},
        {u"kernel"_s, health.kernel},
        {u"host_metrics"_s, health.hostMetrics},
        {u"filesystems"_s, tableOf(health.filesystems, filesystemJson)},
        {u"mount_points"_s, tableOf(health.mountPoints, mountPointJson)},
        {u"devices"_s, tableOf(health.devices, deviceJson)},
        {u"cpu"_s, cpuJson(health.cpu)},
        {u"memory"_s, memoryJson(health.memory)},
        {u"pressures"_s, tableOf(health.pressures, pressureJson)},
        {u"interfaces"_s, tableOf(health.interfaces, interfaceJson)},
        {u"tcp"_s,
            QJsonObject {{u"retransmits_per_s"_s, jsonOf(health.tcp.retransmitsPerS)},
                {u"retransmit_ratio"_s, jsonOf(health.tcp.retransmitRatio)}}},
        {u"processes"_s, tableOf(health.processes, processJson)},
        {u"survey"_s, surveyJson(health.survey)},
    };
}

} // namespace yagura
