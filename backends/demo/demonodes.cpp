// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demostory.h"

using namespace Qt::StringLiterals;

namespace yagura::demo {

namespace {

constexpr double giga = 1e9;
constexpr double varTotal = 102 * giga;
const QString var = u"/var"_s;
const QString workerLog = u"/var/log/batch-worker.log"_s;

constexpr int logBegins = 760; ///< an error for each statement that waits for a session
constexpr int logEnds = 1'240; ///< batch-worker has no session left to complain of

Filesystem filesystem(const QString& mount, const QString& device, double total, double usedShare, double inodesShare)
{
    constexpr qint64 inodes = 6'553'600;
    Filesystem made;
    made.mount = mount;
    made.device = device;
    made.type = u"ext4"_s;
    made.totalBytes = qint64(total);
    made.usedBytes = qint64(total * usedShare);
    made.availableBytes = *made.totalBytes - *made.usedBytes;
    made.inodesTotal = inodes;
    made.inodesFree = inodes - qint64(double(inodes) * inodesShare);
    return made;
}

/// Bytes of the log that batch-worker fills node-A's disk with.
double logBytes(int second)
{
    return second >= logRemoved ? 0.2 * giga : (0.4 + 19.2 * risen(second, logBegins, logEnds)) * giga;
}

double varUsedShare(int second)
{
    return 0.725 + 0.004 * risen(second, 0, end) + logBytes(second) / varTotal;
}

void addHost(NodeHealth& health, int second, double busy, double iowait)
{
    const double load = 8 * busy * wobble(second, 1);
    health.cpu = {8, busy * wobble(second, 2), iowait * wobble(second, 3), 0.0, load, load * 0.9, load * 0.7};
    health.memory = {qint64(33.6 * giga), qint64(33.6 * giga * (1 - busy / 2)), qint64(4.3 * giga), qint64(4.1 * giga)};
    health.pressures = {{u"cpu"_s, busy / 8, 0.0}, {u"memory"_s, 0.0, 0.0}, {u"io"_s, iowait * 1.4, iowait}};
    health.tcp = {1.2 * wobble(second, 4), 0.0004};
    const double traffic = busy * wobble(second, 5);
    health.interfaces = {{u"ens3"_s, true, 8.4e6 * traffic, 12.1e6 * traffic, 0.0, 0.0}};
}

NodeHealth node(const QString& name)
{
    NodeHealth health;
    health.machineId = u"demo-"_s + name;
    health.hostName = name;
    health.kernel = u"6.1.0-28-amd64"_s;
    return health;
}

StorageSurvey surveyOfA(int second)
{
    const qint64 bytes = qint64(logBytes(second));
    const bool grows = second > logBegins && second < logEnds;
    StorageSurvey survey;
    survey.growers = {
        {var, u"/var/lib/docker/overlay2"_s, qint64(31.2 * giga), 0.0},
        {var, u"/var/lib/app/uploads"_s, qint64(24.1 * giga), 0.1 * giga},
        {var, workerLog, bytes, grows ? 138 * giga : 0.0},
        {var, u"/var/log/journal"_s, qint64(4.1 * giga), 0.0},
    };
    std::ranges::stable_sort(survey.growers, std::ranges::greater(), &Grower::bytes);
    survey.logs = {
        {workerLog, bytes, grows ? 0.4 : 900.0, false, false},
        {u"/var/log/nginx/access.log"_s, qint64(1.9 * giga), 2.0, true, false},
        {u"/var/log/syslog"_s, qint64(0.3 * giga), 14.0, true, false},
        {u"/var/log/audit/audit.log"_s, {}, {}, false, true},
    };
    survey.unreadable = 1;
    return survey;
}

} // namespace

NodeHealth nodeA(int second)
{
    NodeHealth health = node(u"node-A"_s);
    health.filesystems = {filesystem(u"/"_s, u"/dev/vda1"_s, 31.4 * giga, 0.44, 0.12),
        filesystem(var, u"/dev/vdb1"_s, varTotal, varUsedShare(second), 0.38)};
    health.mountPoints = {{u"/"_s, u"/"_s}, {var, var}};
    const bool writes = second > logBegins && second < logEnds;
    addHost(health, second, writes ? 0.42 : 0.21, writes ? 0.04 : 0.01);
    const double share = writes ? 0.38 : 0.04;
    health.devices = {{u"vda"_s, 0.03 * wobble(second, 6), 0.0011, 0.0034, 3.1e6, 1.2e6, 0.1},
        {u"vdb"_s, share * wobble(second, 7), 0.002, writes ? 0.011 : 0.003, 1.4e6, writes ? 38.4e6 : 0.6e6,
            5 * share}};
    health.processes = {
        {48'213, u"batch-worker"_s, writes ? 0.97 : 0.08, qint64(1.4 * giga), writes ? 38.4e6 : 0.1e6, true, false,
            true},
        {1'187, u"nginx"_s, 0.09, qint64(0.1 * giga), {}, true, false, false},
        {2'210, u"api_gateway"_s, 0.31, qint64(3.7 * giga), {}, true, true, false},
    };
    const int minute = second - second % 60;
    health.survey = Dated<StorageSurvey> {surveyOfA(minute), momentAt(minute)};
    return health;
}

NodeHealth nodeB(int second)
{
    NodeHealth health = node(u"node-B"_s);
    health.filesystems = {filesystem(u"/"_s, u"/dev/vda1"_s, 31.4 * giga, 0.38, 0.11),
        filesystem(var, u"/dev/vdb1"_s, varTotal, 0.61 + 0.002 * risen(second, 0, end), 0.3)};
    health.mountPoints = {{u"/"_s, u"/"_s}, {var, var}};
    addHost(health, second, 0.24, 0.01);
    health.devices = {{u"vdb"_s, 0.05 * wobble(second, 8), 0.0012, 0.003, 1.1e6, 2.2e6, 0.2}};
    health.processes = {
        {1'422, u"auth_service"_s, 0.22, qint64(1.9 * giga), {}, true, true, false},
        {1'530, u"order-consumer"_s, 0.12, qint64(0.6 * giga), {}, true, false, false},
    };
    return health;
}

} // namespace yagura::demo
