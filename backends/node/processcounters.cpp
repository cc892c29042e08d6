// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/processcounters.h"

#include "backends/node/counterrate.h"

#include <algorithm>
#include <vector>

namespace yagura {
namespace {

constexpr size_t mostEach = 5;
constexpr quint64 kernelThreadFlag = 0x00200000; // PF_KTHREAD

ProcessUse useOf(const ProcessCounters* before, const ProcessCounters& now, double seconds, const ProcessUnits& units)
{
    ProcessUse use;
    use.pid = now.pid;
    use.name = QString::fromUtf8(now.name);
    if (!now.isKernelThread)
        use.residentBytes = now.residentPages * units.pageBytes;
    if (!before || before->startedTicks != now.startedTicks)
        return use;
    if (const auto ticks = perSecond(before->cpuTicks, now.cpuTicks, seconds))
        use.cpuRatio = *ticks / units.ticksPerS;
    if (before->ioBytes && now.ioBytes)
        use.ioBytesPerS = perSecond(*before->ioBytes, *now.ioBytes, seconds);
    return use;
}

/// Marks the five largest by `measure`; a process that uses none is not large.
template<typename Measure>
void markLargest(std::vector<ProcessUse>& uses, Measure measure, bool ProcessUse::*mark)
{
    std::vector<ProcessUse*> users;
    for (ProcessUse& use : uses) {
        if (measure(use).value_or(0) > 0)
            users.push_back(&use);
    }
    const auto end = users.begin() + std::min<std::ptrdiff_t>(mostEach, std::ssize(users));
    std::ranges::partial_sort(users, end, [&](const ProcessUse* left, const ProcessUse* right) {
        const auto leftMeasure = *measure(*left);
        const auto rightMeasure = *measure(*right);
        return leftMeasure != rightMeasure ? leftMeasure > rightMeasure : left->pid < right->pid;
    });
    std::for_each(users.begin(), end, [&](ProcessUse* use) { use->*mark = true; });
}

} // namespace

std::optional<ProcessCounters> parseProcessStat(const QByteArray& text)
{
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
    if (open < 1 || close < open)
        return {};
    // From the state on, field 3 of proc(5) is fields[0].
    const QList<QByteArray> fields = text.mid(close + 2).simplified().split(' ');
    if (fields.size() < 22)
        return {};
    ProcessCounters counters;
    counters.pid = text.left(open).trimmed().toLongLong();
    counters.name = text.mid(open + 1, close - open - 1);
    counters.isKernelThread = (fields[6].toULongLong() & kernelThreadFlag) != 0;
    counters.cpuTicks = fields[11].toULongLong() + fields[12].toULongLong();
    counters.startedTicks = fields[19].toULongLong();
    counters.residentPages = std::max<qint64>(fields[21].toLongLong(), 0);
    return counters;
}

std::optional<quint64> parseProcessIo(const QByteArray& text)
{
    std::optional<quint64> read;
    std::optional<quint64> written;
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith("read_bytes: "))
            read = line.mid(12).toULongLong();
        else if (line.startsWith("write_bytes: "))
            written = line.mid(13).toULongLong();
    }
    return read && written ? std::optional(*read + *written) : std::nullopt;
}

QList<ProcessUse> largestProcesses(
    const ProcessTable& before, const ProcessTable& now, double seconds, const ProcessUnits& units)
{
    std::vector<ProcessUse> uses;
    uses.reserve(size_t(now.size()));
    for (const ProcessCounters& counters : now) {
        const auto earlier = before.constFind(counters.pid);
        uses.push_back(useOf(earlier == before.constEnd() ? nullptr : &*earlier, counters, seconds, units));
    }
    markLargest(
        uses, [](const ProcessUse& use) { return use.cpuRatio; }, &ProcessUse::topCpu);
    markLargest(
        uses, [](const ProcessUse& use) { return use.residentBytes; }, &ProcessUse::topMemory);
    markLargest(
        uses, [](const ProcessUse& use) { return use.ioBytesPerS; }, &ProcessUse::topIo);

    QList<ProcessUse> largest;
    std::ranges::copy_if(uses, std::back_inserter(largest),
        [](const ProcessUse& use) { return use.topCpu || use.topMemory || use.topIo; });
    std::ranges::sort(largest, {}, &ProcessUse::pid);
    return largest;
}

} // namespace yagura
