// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QList>
#include <QString>

#include <optional>

namespace yagura {

/// One mounted file system.
struct Filesystem {
    enum class State {
        Ok,
        Hung, ///< statvfs did not come back in time: figures are unknown
        DeviceError, ///< the kernel says the device or transport is gone
        NoPermission,
    };

    QString mount;
    QString device;
    QString type;
    State state = State::Ok;
    bool readOnly = false;
    bool becameReadOnly = false; ///< it was writable when we first saw it
    std::optional<qint64> totalBytes; ///< used + available, what a non-root process may have: df's way
    std::optional<qint64> usedBytes;
    std::optional<qint64> availableBytes; ///< what a non-root process may still write
    std::optional<qint64> inodesTotal; ///< nothing where the file system has no fixed number
    std::optional<qint64> inodesFree;
    QString detail; ///< errno in words, from the kernel

    std::optional<double> usedRatio() const;
    std::optional<double> inodesUsedRatio() const;
    bool operator==(const Filesystem&) const = default;
};
QString filesystemStateName(Filesystem::State state); ///< "ok", "hung", "device_error", "no_permission"

/// A mount point that holds files of people, and the watched file system that is seen there.
struct MountPoint {
    QString path;
    QString filesystem; ///< its mount in NodeHealth::filesystems; empty when it is not watched

    bool operator==(const MountPoint&) const = default;
};

/// One block device; rates between two polls.
struct BlockDevice {
    QString name;
    std::optional<double> utilisation; ///< share of time with I/O in flight, 0 to 1
    std::optional<double> readLatencyS; ///< mean per finished read, nothing when there was none
    std::optional<double> writeLatencyS;
    std::optional<double> readBytesPerS;
    std::optional<double> writeBytesPerS;
    std::optional<double> queueDepth; ///< mean number of requests in flight

    bool operator==(const BlockDevice&) const = default;
};

struct CpuUse {
    int cores = 0;
    std::optional<double> busyRatio; ///< 0 to 1 over all cores
    std::optional<double> iowaitRatio;
    std::optional<double> stealRatio;
    std::optional<double> load1;
    std::optional<double> load5;
    std::optional<double> load15;

    bool operator==(const CpuUse&) const = default;
};

struct MemoryUse {
    std::optional<qint64> totalBytes;
    std::optional<qint64> availableBytes; ///< MemAvailable
    std::optional<qint64> swapTotalBytes;
    std::optional<qint64> swapFreeBytes;

    bool operator==(const MemoryUse&) const = default;
};

/// Pressure stall information of one resource: share of the last 10 s in which work stood still for it.
struct Pressure {
    QString resource; ///< cpu, memory, io
    std::optional<double> someRatio10; ///< at least one task stalled, 0 to 1
    std::optional<double> fullRatio10; ///< all tasks stalled

    bool operator==(const Pressure&) const = default;
};

struct NetworkInterface {
    QString name;
    bool up = false;
    std::optional<double> receivedBytesPerS;
    std::optional<double> sentBytesPerS;
    std::optional<double> errorsPerS; ///< both directions
    std::optional<double> dropsPerS;

    bool operator==(const NetworkInterface&) const = default;
};

struct TcpHealth {
    std::optional<double> retransmitsPerS;
    std::optional<double> retransmitRatio; ///< of segments sent, 0 to 1

    bool operator==(const TcpHealth&) const = default;
};

/// One of the largest processes by CPU, memory or I/O.
struct ProcessUse {
    qint64 pid = 0;
    QString name;
    std::optional<double> cpuRatio; ///< of one core; may be over 1
    std::optional<qint64> residentBytes;
    std::optional<double> ioBytesPerS; ///< nothing where we may not read it
    bool topCpu = false;
    bool topMemory = false;
    bool topIo = false;

    bool operator==(const ProcessUse&) const = default;
};

/// A directory or file that holds much, from a walk bounded in time and I/O.
struct Grower {
    QString mount;
    QString path;
    qint64 bytes = 0;
    std::optional<double> growthBytesPerH; ///< since the walk before

    bool operator==(const Grower&) const = default;
};

/// Space that deleting the file did not give back, because somebody still has it open.
struct DeletedOpenFile {
    qint64 pid = 0;
    QString process;
    QString path;
    qint64 bytes = 0;
    QString mount;

    bool operator==(const DeletedOpenFile&) const = default;
};

struct LogFile {
    QString path;
    std::optional<qint64> bytes;
    std::optional<double> ageS; ///< since the last write
    bool rotated = false; ///< a rotated sibling exists (name.1, name-YYYYMMDD, .gz)
    bool noPermission = false;

    bool operator==(const LogFile&) const = default;
};

/// A slow look into the file systems: what is big, what grows, what is deleted but open.
struct StorageSurvey {
    QList<Grower> growers; ///< largest first, at most 20 per mount
    QList<DeletedOpenFile> deletedOpen; ///< largest first, at most 50
    QList<LogFile> logs; ///< largest first, at most 50
    bool complete = true; ///< false: the walk met its limit of time or I/O, sizes are lower bounds
    int unreadable = 0; ///< folders and processes that we may not read

    bool operator==(const StorageSurvey&) const = default;
};

/// Health of one node at one poll. With `host_metrics: false` only the file systems are read and the rest stays unknown.
struct NodeHealth {
    QString machineId; ///< the identity that folds duplicates
    QString hostName;
    QString kernel;
    bool hostMetrics = true;
    QList<Filesystem> filesystems;
    QList<MountPoint> mountPoints; ///< all of them, so that a file can be told its file system; or none
    QList<BlockDevice> devices;
    CpuUse cpu;
    MemoryUse memory;
    QList<Pressure> pressures;
    QList<NetworkInterface> interfaces;
    TcpHealth tcp;
    QList<ProcessUse> processes;
    std::optional<Dated<StorageSurvey>> survey;

    bool operator==(const NodeHealth&) const = default;
};

} // namespace yagura
