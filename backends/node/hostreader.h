// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/blockcounters.h"
#include "backends/node/cpucounters.h"
#include "backends/node/networkcounters.h"
#include "backends/node/processcounters.h"

#include <QSet>

#include <chrono>

namespace yagura {

/// Reads what /proc says of the whole machine and keeps the counters for the rates of the next time.
/// Nothing in here touches a mounted file system, so nothing hangs.
class HostReader final {
public:
    /// `root` holds "proc" and "sys"; empty for this machine's own.
    explicit HostReader(QByteArray root = {});

    /// Fills in all but identity, file systems and survey. `at` is the boot clock of this reading; `mounted` as in
    /// chooseDevices(). The pass over the processes ends at `until`: then the largest of those seen are told.
    void read(NodeHealth& health, std::chrono::milliseconds at, const QSet<QByteArray>& mounted,
        std::chrono::steady_clock::time_point until);

private:
    /// All that counts up.
    struct Counters {
        std::chrono::milliseconds at {0};
        QList<BlockCounters> devices;
        std::optional<CpuCounters> cpu;
        QList<InterfaceCounters> interfaces;
        std::optional<TcpCounters> tcp;
        ProcessTable processes;
    };

    Counters readCounters(const QSet<QByteArray>& mounted, std::chrono::steady_clock::time_point until) const;
    QByteArray file(const QByteArray& name) const;

    QByteArray m_root;
    ProcessUnits m_units;
    Counters m_before;
    bool m_hasBefore = false;
};

/// One pass over the processes of `procFolder`, at most 32,768 of them and not beyond `until`.
ProcessTable readProcesses(const QByteArray& procFolder, std::chrono::steady_clock::time_point until);

} // namespace yagura
