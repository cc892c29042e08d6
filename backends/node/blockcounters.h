// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"

#include <QByteArray>
#include <QSet>

namespace yagura {

/// One line of /proc/diskstats.
struct BlockCounters {
    QByteArray name; ///< "nvme0n1p1"
    QByteArray device; ///< "259:1"
    quint64 reads = 0; ///< finished
    quint64 sectorsRead = 0; ///< of 512 bytes, whatever the device's own are
    quint64 readMs = 0;
    quint64 writes = 0;
    quint64 sectorsWritten = 0;
    quint64 writeMs = 0;
    quint64 busyMs = 0; ///< time with I/O in flight
    quint64 weightedMs = 0; ///< that time multiplied by the number in flight

    bool operator==(const BlockCounters&) const = default;
};

/// Lines that are cut are left out.
QList<BlockCounters> parseDiskStats(const QByteArray& text);

/// Those to show: whole disks, maps and arrays; partitions only with a mounted file system; loop, memory and optical
/// ones only when they ever did I/O. `mounted` holds device numbers ("8:1") and names ("sda1").
QList<BlockCounters> chooseDevices(const QList<BlockCounters>& all, const QSet<QByteArray>& mounted);

/// `before` may be empty or lack some: their rates are unknown.
QList<BlockDevice> deviceRates(const QList<BlockCounters>& before, const QList<BlockCounters>& now, double seconds);

} // namespace yagura
