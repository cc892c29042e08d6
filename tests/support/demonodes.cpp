// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {

constexpr double giga = 1e9;

qint64 gigabytes(double amount)
{
    return qint64(amount * giga);
}

Filesystem filesystem(const QString& mount, const QString& device, const QString& type, double totalGb,
    double usedShare, double inodesShare)
{
    constexpr qint64 inodes = 6'553'600;
    Filesystem made;
    made.mount = mount;
    made.device = device;
    made.type = type;
    made.totalBytes = gigabytes(totalGb);
    made.usedBytes = gigabytes(totalGb * usedShare);
    made.availableBytes = *made.totalBytes - *made.usedBytes;
    made.inodesTotal = inodes;
    made.inodesFree = inodes - qint64(double(inodes) * inodesShare);
    return made;
}

/// Nothing is known of it but where it is.
Filesystem hungFilesystem(const QString& mount, const QString& device)
{
    Filesystem made;
    made.mount = mount;
    made.device = device;
    made.type = u"nfs4"_s;
    made.state = Filesystem::State::Hung;
    return made;
}

void addHost(NodeHealth& health, double busy, double iowait, double load)
{
    health.cpu = {8, busy, iowait, 0.0, load, load * 0.9, load * 0.7};
    health.memory = {gigabytes(33.6), gigabytes(33.6 * (1 - busy / 2)), gigabytes(4.3), gigabytes(4.1)};
    health.pressures = {{u"cpu"_s, busy / 8, 0.0}, {u"memory"_s, 0.0, 0.0}, {u"io"_s, iowait * 1.4, iowait}};
    health.tcp = {1.2, 0.0004};
    health.interfaces = {
        {u"ens3"_s, true, 8.4e6 * busy, 12.1e6 * busy, 0.0, 0.0},
        {u"ens4"_s, false, 0.0, 0.0, 0.0, 0.0},
        {u"lo"_s, true, 2.2e6, 2.2e6, 0.0, 0.0},
    };
    health.devices = {{u"vda"_s, iowait * 5, 0.0011, 0.0034, 3.1e6, 14.2e6, iowait * 9}};
}

NodeHealth node(const QString& name, const QList<Filesystem>& filesystems)
{
    NodeHealth health;
    health.machineId = u"demo-"_s + name;
    health.hostName = name;
    health.kernel = u"6.1.0-28-amd64"_s;
    health.filesystems = filesystems;
    addHost(health, 0.21, 0.01, 1.4);
    return health;
}

StorageSurvey fillingSurvey()
{
    const QString var = u"/var"_s;
    StorageSurvey survey;
    survey.growers = {
        {var, u"/var/lib/postgresql/15/main/base"_s, gigabytes(41.2), 0.2 * giga},
        {var, u"/var/log/postgresql"_s, gigabytes(22.8), 2.1 * giga},
        {var, u"/var/lib/postgresql/15/main/pg_wal"_s, gigabytes(9.7), 0.1 * giga},
        {var, u"/var/lib/docker/overlay2"_s, gigabytes(8.1), 0.0},
        {var, u"/var/log/journal"_s, gigabytes(4.1), 0.0},
        {var, u"/var/backups/pg_dump-2026-01-11.custom"_s, gigabytes(3.9), {}},
        {u"/"_s, u"/usr/lib"_s, gigabytes(4.4), 0.0},
        {u"/"_s, u"/opt/batch-worker"_s, gigabytes(2.2), 0.0},
    };
    survey.deletedOpen = {
        {1187, u"nginx"_s, u"/var/log/nginx/access.log.1"_s, gigabytes(0.7), var},
        {48213, u"batch-worker"_s, u"/var/tmp/batch-spool.7"_s, gigabytes(0.4), var},
    };
    survey.logs = {
        {u"/var/log/postgresql/postgresql-15-main.log"_s, gigabytes(18.4), 1, false, false},
        {u"/var/log/nginx/access.log"_s, gigabytes(1.9), 2, true, false},
        {u"/var/log/syslog"_s, gigabytes(0.3), 14, true, false},
        {u"/var/log/batch-worker.log"_s, gigabytes(0.1), 3 * 3600, false, false},
        {u"/var/log/audit/audit.log"_s, {}, {}, false, true},
    };
    survey.unreadable = 3;
    return survey;
}

NodeHealth fillingNode()
{
    NodeHealth health = node(u"node-A"_s,
        {filesystem(u"/"_s, u"/dev/vda1"_s, u"ext4"_s, 31.4, 0.44, 0.12),
            filesystem(u"/boot"_s, u"/dev/vda2"_s, u"ext4"_s, 1.02, 0.31, 0.01),
            filesystem(u"/var"_s, u"/dev/vdb1"_s, u"ext4"_s, 102, 0.91, 0.38)});
    addHost(health, 0.63, 0.07, 6.2);
    health.devices.append({u"vdb"_s, 0.78, 0.004, 0.021, 22.6e6, 61.3e6, 5.8});
    health.processes = {
        {48213, u"batch-worker"_s, 0.97, gigabytes(1.4), 3.2e6, true, false, false},
        {912, u"postgres: checkpointer"_s, 0.22, gigabytes(8.6), 44.1e6, true, true, true},
        {48377, u"postgres: api_gateway orders"_s, 0.18, gigabytes(0.9), 6.0e6, true, true, true},
        {1187, u"nginx"_s, 0.09, gigabytes(0.1), {}, true, false, false},
        {2210, u"java"_s, 0.04, gigabytes(3.7), {}, false, true, false},
    };
    const Moment now = demoNow();
    health.survey = Dated<StorageSurvey> {fillingSurvey(), {now.utc.addSecs(-252), now.boot - 252s}};
    return health;
}

NodeHealth exportNode()
{
    Filesystem exported = filesystem(u"/srv/export"_s, u"/dev/vdc1"_s, u"xfs"_s, 512, 0.37, 0.02);
    exported.readOnly = true;
    exported.becameReadOnly = true;
    return node(u"node-C"_s, {filesystem(u"/"_s, u"/dev/vda1"_s, u"ext4"_s, 63, 0.64, 0.21), exported});
}

/// Reached through a server that lets us see its file systems and nothing else.
NodeHealth bareNode()
{
    NodeHealth health = node(u"node-E"_s, {filesystem(u"/"_s, u"/dev/sda2"_s, u"ext4"_s, 63, 0.41, 0.1)});
    health.hostMetrics = false;
    health.cpu = {};
    health.memory = {};
    health.pressures.clear();
    health.tcp = {};
    health.interfaces.clear();
    health.devices.clear();
    return health;
}

} // namespace

QList<TargetState> demoNodes()
{
    const auto target = [](const QString& id) {
        return Target {id, TargetKind::Node, u"local"_s, id + u".int"_s, Environment::Prod, 5s};
    };
    return {
        liveState(target(u"node-A"_s), fillingNode(), 5'000),
        liveState(target(u"node-B"_s),
            node(u"node-B"_s,
                {filesystem(u"/"_s, u"/dev/vda1"_s, u"ext4"_s, 31.4, 0.38, 0.11),
                    filesystem(u"/var"_s, u"/dev/vdb1"_s, u"ext4"_s, 102, 0.72, 0.3)}),
            5'000),
        liveState(target(u"node-C"_s), exportNode(), 6'000),
        liveState(target(u"node-D"_s),
            node(u"node-D"_s,
                {filesystem(u"/"_s, u"/dev/nvme0n1p1"_s, u"xfs"_s, 126, 0.29, 0.04),
                    filesystem(u"/data"_s, u"/dev/nvme1n1"_s, u"xfs"_s, 1'920, 0.58, 0.03)}),
            6'000),
        liveState(target(u"node-E"_s), bareNode(), 4'000),
        liveState(target(u"node-F"_s),
            node(u"node-F"_s,
                {filesystem(u"/"_s, u"/dev/vda1"_s, u"ext4"_s, 63, 0.39, 0.09),
                    hungFilesystem(u"/mnt/archive"_s, u"nas-2.int:/archive"_s)}),
            4'000),
    };
}

} // namespace yagura::testing
