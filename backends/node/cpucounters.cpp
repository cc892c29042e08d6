// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/cpucounters.h"

#include "backends/node/counterrate.h"

#include <algorithm>

namespace yagura {
namespace {

std::optional<double> loadOf(const QByteArray& text)
{
    bool isNumber = false;
    const double load = text.toDouble(&isNumber);
    return isNumber && load >= 0 && load < 1e9 ? std::optional(load) : std::nullopt;
}

} // namespace

std::optional<CpuCounters> parseCpuStat(const QByteArray& text)
{
    std::optional<CpuCounters> found;
    int cores = 0;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith("cpu"))
            continue;
        if (!line.startsWith("cpu ")) {
            ++cores;
            continue;
        }
        // user nice system idle iowait irq softirq steal
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 9)
            continue;
        CpuCounters counters;
        for (qsizetype i = 1; i <= 8; ++i)
            counters.total += fields[i].toULongLong();
        counters.idle = fields[4].toULongLong();
        counters.iowait = fields[5].toULongLong();
        counters.steal = fields[8].toULongLong();
        found = counters;
    }
    if (found)
        found->cores = cores;
    return found;
}

void setCpuRates(CpuUse& use, const std::optional<CpuCounters>& before, const std::optional<CpuCounters>& now)
{
    if (!now)
        return;
    use.cores = now->cores;
    // With another number of cores the sums are not of the same thing.
    if (!before || before->cores != now->cores)
        return;
    const auto total = growth(before->total, now->total);
    const auto idle = share(growth(before->idle, now->idle), total);
    use.iowaitRatio = share(growth(before->iowait, now->iowait), total); // the kernel says that this one may fall
    use.stealRatio = share(growth(before->steal, now->steal), total);
    if (idle && use.iowaitRatio)
        use.busyRatio = std::clamp(1.0 - *idle - *use.iowaitRatio, 0.0, 1.0);
}

void setLoad(CpuUse& use, const QByteArray& text)
{
    const QList<QByteArray> fields = text.simplified().split(' ');
    if (fields.size() < 3)
        return;
    use.load1 = loadOf(fields[0]);
    use.load5 = loadOf(fields[1]);
    use.load15 = loadOf(fields[2]);
}

} // namespace yagura
