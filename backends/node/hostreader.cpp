// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/hostreader.h"

#include "backends/node/memorystate.h"
#include "backends/node/smallfile.h"

#include <dirent.h>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

constexpr int mostProcesses = 32'768;
/// Two polls closer than this tell more of the clock's grain than of the machine.
constexpr std::chrono::milliseconds shortestSpan {50};

ProcessUnits unitsOfThisMachine()
{
    const long ticks = sysconf(_SC_CLK_TCK);
    const long page = sysconf(_SC_PAGESIZE);
    ProcessUnits units;
    if (ticks > 0)
        units.ticksPerS = double(ticks);
    if (page > 0)
        units.pageBytes = page;
    return units;
}

bool isUp(const QByteArray& operationalState)
{
    const QByteArray state = operationalState.trimmed();
    return state == "up" || state == "unknown"; // tunnels and bridges of some kinds never say more
}

std::optional<ProcessCounters> readProcess(int procFd, const char* pid)
{
    const QByteArray folder(pid);
    auto counters = parseProcessStat(readSmallFile(procFd, (folder + "/stat").constData()));
    if (counters && !counters->isKernelThread)
        counters->ioBytes = parseProcessIo(readSmallFile(procFd, (folder + "/io").constData()));
    return counters;
}

} // namespace

HostReader::HostReader(QByteArray root) : m_root(std::move(root)), m_units(unitsOfThisMachine()) { }

void HostReader::read(NodeHealth& health, std::chrono::milliseconds at, const QSet<QByteArray>& mounted,
    std::chrono::steady_clock::time_point until)
{
    Counters now = readCounters(mounted, until);
    now.at = at;
    const auto span = now.at - m_before.at;
    const bool isComparable = m_hasBefore && span >= shortestSpan;
    const Counters before = isComparable ? m_before : Counters();
    const double seconds = isComparable ? std::chrono::duration<double>(span).count() : 0;

    health.devices = deviceRates(before.devices, now.devices, seconds);
    setCpuRates(health.cpu, before.cpu, now.cpu);
    setLoad(health.cpu, file("/proc/loadavg"));
    health.memory = parseMemInfo(file("/proc/meminfo"));
    health.pressures = {parsePressure(u"cpu"_s, file("/proc/pressure/cpu")),
        parsePressure(u"memory"_s, file("/proc/pressure/memory")), parsePressure(u"io"_s, file("/proc/pressure/io"))};
    health.interfaces = interfaceRates(before.interfaces, now.interfaces, seconds);
    health.tcp = tcpRates(before.tcp, now.tcp, seconds);
    health.processes = largestProcesses(before.processes, now.processes, seconds, m_units);

    if (!m_hasBefore || span >= shortestSpan || span.count() < 0)
        m_before = std::move(now);
    m_hasBefore = true;
}

HostReader::Counters HostReader::readCounters(
    const QSet<QByteArray>& mounted, std::chrono::steady_clock::time_point until) const
{
    Counters counters;
    counters.devices = chooseDevices(parseDiskStats(file("/proc/diskstats")), mounted);
    counters.cpu = parseCpuStat(file("/proc/stat"));
    counters.interfaces = parseNetDev(file("/proc/net/dev"));
    for (InterfaceCounters& interface : counters.interfaces)
        interface.up = isUp(file("/sys/class/net/" + interface.name + "/operstate"));
    counters.tcp = parseSnmp(file("/proc/net/snmp"));
    counters.processes = readProcesses(m_root + "/proc", until);
    return counters;
}

QByteArray HostReader::file(const QByteArray& name) const
{
    return readSmallFile(m_root + name);
}

ProcessTable readProcesses(const QByteArray& procFolder, std::chrono::steady_clock::time_point until)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(opendir(procFolder.constData()), closedir);
    ProcessTable processes;
    while (const dirent* entry = folder ? readdir(folder.get()) : nullptr) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        if (processes.size() >= mostProcesses || std::chrono::steady_clock::now() > until)
            break;
        if (const auto counters = readProcess(dirfd(folder.get()), entry->d_name))
            processes.insert(counters->pid, *counters);
    }
    return processes;
}

} // namespace yagura
