// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsreading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Filesystem filesystemFrom(const JsonReading& row)
{
    using State = Filesystem::State;
    Filesystem filesystem;
    filesystem.mount = row.text("key"_L1);
    filesystem.device = row.text("device"_L1);
    filesystem.type = row.text("type"_L1);
    filesystem.state
        = row.word("state"_L1, filesystemStateName, {State::Ok, State::Hung, State::DeviceError, State::NoPermission});
    filesystem.readOnly = row.flag("read_only"_L1);
    filesystem.becameReadOnly = row.flag("became_read_only"_L1);
    filesystem.totalBytes = row.maybeInteger("total_bytes"_L1);
    filesystem.usedBytes = row.maybeInteger("used_bytes"_L1);
    filesystem.availableBytes = row.maybeInteger("available_bytes"_L1);
    filesystem.inodesTotal = row.maybeInteger("inodes_total"_L1);
    filesystem.inodesFree = row.maybeInteger("inodes_free"_L1);
    filesystem.detail = row.text("detail"_L1);
    return filesystem;
}

MountPoint mountPointFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.maybeText("filesystem"_L1)};
}

BlockDevice deviceFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.maybeReal("utilisation"_L1), row.maybeReal("read_latency_s"_L1),
        row.maybeReal("write_latency_s"_L1), row.maybeReal("read_bytes_per_s"_L1),
        row.maybeReal("write_bytes_per_s"_L1), row.maybeReal("queue_depth"_L1)};
}

CpuUse cpuFrom(const JsonReading& cpu)
{
    const auto cores = cpu.maybeInteger("cores"_L1);
    return {cores ? cpu.count("cores"_L1) : 0, cpu.maybeReal("busy_ratio"_L1), cpu.maybeReal("iowait_ratio"_L1),
        cpu.maybeReal("steal_ratio"_L1), cpu.maybeReal("load_1"_L1), cpu.maybeReal("load_5"_L1),
        cpu.maybeReal("load_15"_L1)};
}

MemoryUse memoryFrom(const JsonReading& memory)
{
    return {memory.maybeInteger("total_bytes"_L1), memory.maybeInteger("available_bytes"_L1),
        memory.maybeInteger("swap_total_bytes"_L1), memory.maybeInteger("swap_free_bytes"_L1)};
}

Pressure pressureFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.maybeReal("some_ratio_10s"_L1), row.maybeReal("full_ratio_10s"_L1)};
}

NetworkInterface interfaceFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.flag("up"_L1), row.maybeReal("received_bytes_per_s"_L1),
        row.maybeReal("sent_bytes_per_s"_L1), row.maybeReal("errors_per_s"_L1), row.maybeReal("drops_per_s"_L1)};
}

ProcessUse processFrom(const JsonReading& row)
{
    bool isNumber = false;
    ProcessUse process;
    process.pid = row.text("key"_L1).toLongLong(&isNumber);
    if (!isNumber)
        row.refuse("key"_L1, u"process id"_s);
    process.name = row.text("name"_L1);
    process.cpuRatio = row.maybeReal("cpu_ratio"_L1);
    process.residentBytes = row.maybeInteger("resident_bytes"_L1);
    process.ioBytesPerS = row.maybeReal("io_bytes_per_s"_L1);
    process.topCpu = row.flag("top_cpu"_L1);
    process.topMemory = row.flag("top_memory"_L1);
    process.topIo = row.flag("top_io"_L1);
    return process;
}

Grower growerFrom(const JsonReading& row)
{
    return {row.text("mount"_L1), row.text("key"_L1), row.integer("bytes"_L1), row.maybeReal("growth_bytes_per_h"_L1)};
}

DeletedOpenFile deletedFrom(const JsonReading& row)
{
    return {row.integer("pid"_L1), row.text("process"_L1), row.text("path"_L1), row.integer("bytes"_L1),
        row.text("mount"_L1)};
}

LogFile logFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.maybeInteger("bytes"_L1), row.maybeReal("age_s"_L1), row.flag("rotated"_L1),
        row.flag("no_permission"_L1)};
}

std::optional<Dated<StorageSurvey>> surveyFrom(const JsonReading& details)
{
    const auto survey = details.maybeInner("survey"_L1);
    if (!survey)
        return std::nullopt;
    return Dated<StorageSurvey> {
        {survey->table("growers"_L1, growerFrom), survey->table("deleted_open"_L1, deletedFrom),
            survey->table("logs"_L1, logFrom), survey->flag("complete"_L1), survey->count("unreadable"_L1)},
        survey->moment("read_at"_L1)};
}

} // namespace

NodeHealth nodeFrom(const JsonReading& details)
{
    NodeHealth health;
    health.hostName = details.text("host_name"_L1);
    health.kernel = details.text("kernel"_L1);
    health.hostMetrics = details.flag("host_metrics"_L1);
    health.filesystems = details.table("filesystems"_L1, filesystemFrom);
    health.mountPoints = details.table("mount_points"_L1, mountPointFrom);
    health.devices = details.table("devices"_L1, deviceFrom);
    health.cpu = cpuFrom(details.inner("cpu"_L1));
    health.memory = memoryFrom(details.inner("memory"_L1));
    health.pressures = details.table("pressures"_L1, pressureFrom);
    health.interfaces = details.table("interfaces"_L1, interfaceFrom);
    const JsonReading tcp = details.inner("tcp"_L1);
    health.tcp = {tcp.maybeReal("retransmits_per_s"_L1), tcp.maybeReal("retransmit_ratio"_L1)};
    health.processes = details.table("processes"_L1, processFrom);
    health.survey = surveyFrom(details);
    return health;
}

ServiceHealth serviceFrom(const JsonReading& details)
{
    using Fault = ServiceHealth::Fault;
    const auto maybeStatus = [&](QLatin1StringView name) {
        return details.maybeInteger(name) ? std::optional(details.count(name)) : std::nullopt;
    };
    ServiceHealth health;
    health.status = maybeStatus("status"_L1);
    health.expectedStatus = maybeStatus("expected_status"_L1);
    health.fault = details.word("fault"_L1, serviceFaultName, {Fault::None, Fault::Status, Fault::Text});
    health.latencyS = details.real("latency_s"_L1);
    health.recentChecks = details.count("recent_checks"_L1);
    health.recentFailures = details.count("recent_failures"_L1);
    return health;
}

} // namespace yagura
