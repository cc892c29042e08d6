// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"

#include <QByteArray>
#include <QHash>

namespace yagura {

/// One process as /proc/PID/{stat,io} tell it.
struct ProcessCounters {
    qint64 pid = 0;
    QByteArray name;
    quint64 startedTicks = 0; ///< with the pid the identity: pids come again
    quint64 cpuTicks = 0;
    qint64 residentPages = 0;
    bool isKernelThread = false;
    std::optional<quint64> ioBytes; ///< read and written on storage; nothing where we may not look

    bool operator==(const ProcessCounters&) const = default;
};

/// /proc/PID/stat. The name may hold anything, blanks and brackets too. Nothing when the text is cut.
std::optional<ProcessCounters> parseProcessStat(const QByteArray& text);

/// read_bytes + write_bytes of /proc/PID/io.
std::optional<quint64> parseProcessIo(const QByteArray& text);

using ProcessTable = QHash<qint64, ProcessCounters>;

/// What one tick and one page are on this machine.
struct ProcessUnits {
    double ticksPerS = 100;
    qint64 pageBytes = 4096;
};

/// The five largest each by CPU, memory and I/O, once each, by pid. With an empty `before` the rates are unknown.
QList<ProcessUse> largestProcesses(
    const ProcessTable& before, const ProcessTable& now, double seconds, const ProcessUnits& units);

} // namespace yagura
