// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/storage/hostfacts.h"

#include "models/items/formats.h"

#include <QCoreApplication>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::HostFacts", text);
}

QString swapText(const MemoryUse& memory)
{
    if (!memory.swapTotalBytes || !memory.swapFreeBytes)
        return unknownText();
    if (*memory.swapTotalBytes == 0)
        return words(QT_TRANSLATE_NOOP("yagura::HostFacts", "none"));
    return percentText(1 - double(*memory.swapFreeBytes) / double(*memory.swapTotalBytes));
}

QString memoryText(const MemoryUse& memory)
{
    if (!memory.availableBytes || !memory.totalBytes)
        return unknownText();
    return bytesOfText(double(*memory.availableBytes), double(*memory.totalBytes));
}

/// Of the last ten seconds, with at least one task waiting: "CPU 8 % · memory 0 % · I/O 10 %".
QString pressureText(const QList<Pressure>& pressures)
{
    QStringList parts;
    for (const Pressure& pressure : pressures)
        parts << pressure.resource + u' ' + percentText(pressure.someRatio10);
    return parts.isEmpty() ? unknownText() : parts.join(u" · "_s);
}

} // namespace

QList<Fact> hostFacts(const QString& node, const NodeHealth* health)
{
    if (!health)
        return {{node, words(QT_TRANSLATE_NOOP("yagura::HostFacts", "nothing known of this node now"))}};
    if (!health->hostMetrics) {
        return {{node,
            words(QT_TRANSLATE_NOOP("yagura::HostFacts", "no host metrics here: only its file systems are read"))}};
    }
    const CpuUse& cpu = health->cpu;
    const QString load = u"%1 · %2 · %3"_s.arg(numberText(cpu.load1), numberText(cpu.load5), numberText(cpu.load15));
    return {
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "CPU busy")), percentText(cpu.busyRatio)},
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "I/O wait")), percentText(cpu.iowaitRatio)},
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "load, %1 cores")).arg(countText(cpu.cores)), load},
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "memory available")), memoryText(health->memory)},
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "swap used")), swapText(health->memory)},
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "pressure")), pressureText(health->pressures)},
        {words(QT_TRANSLATE_NOOP("yagura::HostFacts", "TCP sent again")), percentText(health->tcp.retransmitRatio)},
    };
}

} // namespace yagura
