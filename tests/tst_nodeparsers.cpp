// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/blockcounters.h"
#include "backends/node/cpucounters.h"
#include "backends/node/hostreader.h"
#include "backends/node/memorystate.h"
#include "backends/node/mountchoice.h"
#include "backends/node/mountsize.h"
#include "backends/node/networkcounters.h"
#include "backends/node/processcounters.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/fixtures/node/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

QList<QByteArray> pointsOf(const QList<WatchedMount>& watched)
{
    QList<QByteArray> points;
    for (const WatchedMount& one : watched)
        points.append(one.path);
    return points;
}

BlockCounters blockCounters(quint64 reads, quint64 readMs, quint64 busyMs)
{
    BlockCounters counters;
    counters.name = "sda";
    counters.device = "8:0";
    counters.reads = reads;
    counters.readMs = readMs;
    counters.sectorsRead = reads * 8;
    counters.busyMs = busyMs;
    counters.weightedMs = busyMs * 2;
    return counters;
}

} // namespace

class NodeParsersTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void readsARecordedMountTable()
    {
        const QList<Mount> mounts = parseMountInfo(fixture(u"debian12-6.18/proc/mountinfo"_s));
        QCOMPARE(mounts.size(), 20);
        QCOMPARE(mounts[5].point, QByteArray("/"));
        QCOMPARE(mounts[5].type, QByteArray("ext4"));
        QCOMPARE(mounts[5].source, QByteArray("/dev/vda"));
        QVERIFY(!mounts[5].readOnly);
        QVERIFY(mounts[6].readOnly);
        QCOMPARE(pointsOf(chooseMounts(mounts, {}, {})), QList<QByteArray>({"/"}));
    }

    void hostileNamesStayNames()
    {
        const QList<Mount> mounts = parseMountInfo(fixture(u"hostile/mountinfo"_s));
        QList<QByteArray> points;
        for (const Mount& mount : mounts)
            points.append(mount.point);
        const QList<QByteArray> expected {"/", "/srv/a b\tc", "/srv/line\ntwo", "/srv/back\\slash",
            QByteArray("/srv/データ"), "/srv/-", "/srv/\\0", "/srv/\xff\xfe"};
        QCOMPARE(points, expected);
        QCOMPARE(mounts[3].source, QByteArray("<img src=x>"));
        QVERIFY(mounts[5].readOnly); // by its file system, the mount itself says rw
        QCOMPARE(nameOf(mounts[7].point), u"/srv/\uFFFD\uFFFD"_s);
    }

    void everyCutOfAMountTableIsSurvived()
    {
        const QByteArray whole = fixture(u"hostile/mountinfo"_s);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(parseMountInfo(whole.left(length)).size() <= 8);
    }

    void choosesRealFilesystems()
    {
        const QList<Mount> mounts = parseMountInfo(fixture(u"hostile/choice.mountinfo"_s));
        QCOMPARE(pointsOf(chooseMounts(mounts, {}, {})),
            QList<QByteArray>({"/", "/srv/disk", "/srv/ntfs", "/srv/pool", "/hidden", "/twice"}));
    }

    void includeSelectsExactly()
    {
        const QList<Mount> mounts = parseMountInfo(fixture(u"hostile/choice.mountinfo"_s));
        const LocalNodeSettings settings {true, {u"/srv/*"_s, u"/proc"_s}, {u"*/ntfs"_s}};
        QCOMPARE(pointsOf(chooseMounts(mounts, settings, {})),
            QList<QByteArray>({"/srv/disk", "/srv/memory", "/srv/nfs", "/srv/ssh", "/srv/pool"}));
    }

    void aPlainFolderIsMeasuredUnlessItWasAMount()
    {
        const QList<Mount> mounts = parseMountInfo(fixture(u"hostile/choice.mountinfo"_s));
        const LocalNodeSettings settings {true, {u"/srv/disk/part"_s, u"/gone"_s}, {}};
        const QList<WatchedMount> watched = chooseMounts(mounts, settings, {"/gone"});
        QCOMPARE(pointsOf(watched), QList<QByteArray>({"/srv/disk/part"}));
        QCOMPARE(watched[0].mount.source, QByteArray("/dev/sda1"));
    }

    void everyMountPointKnowsItsWatchedFileSystem()
    {
        const QList<Mount> mounts = parseMountInfo(fixture(u"hostile/choice.mountinfo"_s));
        const QList<Mount> visible = visibleMounts(mounts);
        const auto filesystemAt = [](const QList<MountPoint>& points, const QString& path) {
            const auto found = std::ranges::find(points, path, &MountPoint::path);
            return found == points.end() ? u"none"_s : found->filesystem;
        };
        const auto all = mountPointsOf(visible, chooseMounts(mounts, {}, {}));
        QCOMPARE(filesystemAt(all, u"/export"_s), u"/"_s); // a bind mount of the root's device
        QCOMPARE(filesystemAt(all, u"/srv/again"_s), u"/srv/disk"_s); // the same device once more
        QCOMPARE(filesystemAt(all, u"/srv/nfs"_s), QString()); // holds files, and nobody watches it
        QCOMPARE(filesystemAt(all, u"/proc"_s), u"none"_s);
        QCOMPARE(filesystemAt(all, u"/hidden/below"_s), u"none"_s); // mounted over

        // A folder is measured by the file system it lies in, but is not that file system.
        const LocalNodeSettings settings {true, {u"/srv/disk/part"_s}, {}};
        QCOMPARE(filesystemAt(mountPointsOf(visible, chooseMounts(mounts, settings, {})), u"/srv/disk"_s), QString());

        QList<Mount> many;
        for (int number = 0; number < 501; ++number)
            many.append({number, 0, "8:1", "/", "/m" + QByteArray::number(number), "ext4", "/dev/sda1", false});
        QVERIFY(mountPointsOf(many, {}).isEmpty());
    }

    void globsMatch_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("glob");
        QTest::addColumn<bool>("matches");
        QTest::addRow("itself") << u"/srv"_s << u"/srv"_s << true;
        QTest::addRow("star") << u"/srv/a/b"_s << u"/srv/*"_s << true;
        QTest::addRow("star of nothing") << u"/var"_s << u"/var*"_s << true;
        QTest::addRow("in the middle") << u"/srv/a/data"_s << u"/srv/*/d?ta"_s << true;
        QTest::addRow("going back") << u"/aab"_s << u"*ab"_s << true;
        QTest::addRow("too short") << u"/srv"_s << u"/srv/*"_s << false;
        QTest::addRow("tail") << u"/srv/x"_s << u"/srv"_s << false;
        QTest::addRow("markup is text") << u"/[a]"_s << u"/[a]"_s << true;
        QTest::addRow("empty") << QString() << QString() << true;
    }

    void globsMatch()
    {
        QFETCH(QString, name);
        QFETCH(QString, glob);
        QTEST(matchesGlob(name, glob), "matches");
    }

    void figuresAreThoseOfDf()
    {
        const auto size = parseMountSize("S 0 0 4096 1000 300 200 50 10 1");
        QVERIFY(size);
        const auto filesystem = filesystemOf({"/srv", {}}, size);
        QVERIFY(filesystem);
        QCOMPARE(filesystem->usedBytes, std::optional<qint64>(700 * 4096));
        QCOMPARE(filesystem->availableBytes, std::optional<qint64>(200 * 4096));
        QCOMPARE(filesystem->totalBytes, std::optional<qint64>(900 * 4096));
        QCOMPARE(filesystem->inodesFree, std::optional<qint64>(10));
        QVERIFY(filesystem->readOnly);
    }

    void figuresBeyondReasonAreUnknown()
    {
        const auto huge = filesystemOf(
            {"/srv", {}}, parseMountSize("S 0 0 4096 18446744073709551615 0 18446744073709551615 0 0 0"));
        QVERIFY(huge && !huge->totalBytes && !huge->usedBytes && !huge->inodesTotal);
        const auto moreFreeThanThere = filesystemOf({"/srv", {}}, parseMountSize("S 0 0 4096 10 20 20 5 9 0"));
        QVERIFY(moreFreeThanThere && !moreFreeThanThere->totalBytes && !moreFreeThanThere->inodesTotal);
        for (const QByteArray line :
            {"", "S", "S 0 0", "X 0 0 0 0 0 0 0 0 0", "S 0 0 4096 -1 0 0 0 0 0", "S a 0 0 0 0 0 0 0 0"})
            QVERIFY2(!parseMountSize(line), line.constData());
    }

    void errorsOfAMountAreStates_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("state");
        QTest::addRow("EIO") << EIO << u"device_error"_s;
        QTest::addRow("ENOTCONN") << ENOTCONN << u"device_error"_s;
        QTest::addRow("ESTALE") << ESTALE << u"device_error"_s;
        QTest::addRow("EACCES") << EACCES << u"no_permission"_s;
        QTest::addRow("EPERM") << EPERM << u"no_permission"_s;
        QTest::addRow("ENOENT") << ENOENT << QString(); // gone is no error
    }

    void errorsOfAMountAreStates()
    {
        QFETCH(int, error);
        MountSize size;
        size.error = error;
        const auto filesystem = filesystemOf({"/srv", {}}, size);
        QTEST(filesystem ? filesystemStateName(filesystem->state) : QString(), "state");
        QVERIFY(!filesystem || !filesystem->detail.isEmpty());
    }

    void readsARecordedHost()
    {
        HostReader reader(QByteArray(YAGURA_SOURCE_DIR "/tests/fixtures/node/debian12-6.18"));
        NodeHealth health;
        const auto until = std::chrono::steady_clock::now() + std::chrono::minutes(1);
        reader.read(health, std::chrono::seconds(1000), {}, until);
        QCOMPARE(health.cpu.cores, 2);
        QVERIFY(!health.cpu.busyRatio);
        QVERIFY(health.cpu.load1);
        QCOMPARE(health.memory.totalBytes, std::optional<qint64>(24'684'092LL * 1024));
        QCOMPARE(health.memory.swapTotalBytes, std::optional<qint64>(0));
        QCOMPARE(health.pressures.size(), 3);
        QVERIFY(health.pressures[2].someRatio10);
        QCOMPARE(health.devices.size(), 1); // seven idle loops and a zram are left out
        QCOMPARE(health.devices[0].name, u"vda"_s);
        QVERIFY(!health.devices[0].utilisation);
        QCOMPARE(health.interfaces.size(), 3);
        QCOMPARE(health.processes.size(), 1);
        QCOMPARE(health.processes[0].name, u"systemd"_s);
        QVERIFY(health.processes[0].topMemory && !health.processes[0].topCpu);
        QVERIFY(!health.processes[0].cpuRatio);

        reader.read(health, std::chrono::seconds(1010), {}, until);
        QCOMPARE(health.devices[0].utilisation, std::optional(0.0));
        QVERIFY(!health.devices[0].readLatencyS); // nothing was read
        QCOMPARE(health.processes[0].cpuRatio, std::optional(0.0));
        QVERIFY(!health.processes[0].topCpu);
    }

    void aHostWithoutItsFilesIsUnknownAndNotZero()
    {
        HostReader reader("/nonexistent");
        NodeHealth health;
        reader.read(health, std::chrono::seconds(1), {}, std::chrono::steady_clock::now());
        QVERIFY(!health.memory.availableBytes && !health.cpu.load1 && health.devices.isEmpty());
        QCOMPARE(health.pressures.size(), 3);
        QVERIFY(!health.pressures[1].fullRatio10);
    }

    void deviceRatesAreMeansOverTheSpan()
    {
        const auto devices = deviceRates({blockCounters(100, 50, 1000)}, {blockCounters(300, 1050, 6000)}, 10);
        QCOMPARE(devices[0].utilisation, std::optional(0.5));
        QCOMPARE(devices[0].readLatencyS, std::optional(0.005));
        QCOMPARE(devices[0].readBytesPerS, std::optional(200 * 8 * 512 / 10.0));
        QCOMPARE(devices[0].queueDepth, std::optional(1.0));
        QVERIFY(!devices[0].writeLatencyS);
    }

    void aCounterThatFellIsUnknown()
    {
        const auto devices = deviceRates({blockCounters(300, 1050, 6000)}, {blockCounters(100, 50, 1000)}, 10);
        QVERIFY(!devices[0].utilisation && !devices[0].readLatencyS && !devices[0].readBytesPerS);
        const auto interfaces = interfaceRates({{"eth0", 100, 100, 0, 0, true}}, {{"eth0", 50, 200, 0, 0, true}}, 10);
        QVERIFY(!interfaces[0].receivedBytesPerS);
        QCOMPARE(interfaces[0].sentBytesPerS, std::optional(10.0));
        CpuUse use;
        setCpuRates(use, CpuCounters {2, 1000, 500, 20, 0}, CpuCounters {2, 1100, 550, 10, 5});
        QVERIFY(!use.iowaitRatio && !use.busyRatio);
        QCOMPARE(use.stealRatio, std::optional(0.05));
        const TcpHealth tcp = tcpRates(TcpCounters {100, 10}, TcpCounters {200, 5}, 10);
        QVERIFY(!tcp.retransmitRatio && !tcp.retransmitsPerS);
    }

    void cpuRatiosAddUp()
    {
        CpuUse use;
        setCpuRates(use, CpuCounters {2, 1000, 500, 20, 0}, CpuCounters {2, 1200, 600, 40, 10});
        QCOMPARE(use.busyRatio, std::optional(0.4));
        QCOMPARE(use.iowaitRatio, std::optional(0.1));
        CpuUse another;
        setCpuRates(another, CpuCounters {4, 1000, 500, 20, 0}, CpuCounters {2, 1200, 600, 40, 10});
        QVERIFY(!another.busyRatio); // a core came or went
    }

    void partitionsAreShownWhenMounted()
    {
        const QByteArray text
            = "8 0 sda 9 0 9 9 9 0 9 9 0 9 9\n8 1 sda1 9 0 9 9 9 0 9 9 0 9 9\n8 2 sda2 9 0 9 9 9 0 9 9 0 9 9\n"
              "259 0 nvme0n1 9 0 9 9 9 0 9 9 0 9 9\n259 1 nvme0n1p1 9 0 9 9 9 0 9 9 0 9 9\n"
              "253 1 dm-1 9 0 9 9 9 0 9 9 0 9 9\n253 10 dm-10 9 0 9 9 9 0 9 9 0 9 9\n"
              "9 12 md12 9 0 9 9 9 0 9 9 0 9 9\n9 127 md127 9 0 9 9 9 0 9 9 0 9 9\n"
              "7 0 loop0 0 0 0 0 0 0 0 0 0 0 0\n7 1 loop1 1 0 8 0 0 0 0 0 0 0 0\n8 16 sdb 9 0";
        QList<QByteArray> names;
        for (const BlockCounters& counters : chooseDevices(parseDiskStats(text), {"8:1", "nvme0n1p1"}))
            names.append(counters.name);
        QCOMPARE(names,
            QList<QByteArray>({"sda", "sda1", "nvme0n1", "nvme0n1p1", "dm-1", "dm-10", "md12", "md127", "loop1"}));
    }

    void readsTheRecordedNetwork()
    {
        const auto interfaces = parseNetDev(fixture(u"debian12-6.18/proc/net/dev"_s));
        QCOMPARE(interfaces.size(), 3);
        QCOMPARE(interfaces[2].name, QByteArray("eth0"));
        QVERIFY(interfaces[2].received > 208'000'000);
        QVERIFY(parseSnmp(fixture(u"debian12-6.18/proc/net/snmp"_s)));
        QVERIFY(!parseSnmp("Tcp: OutSegs RetransSegs\nTcp: 5\n"));
        QVERIFY(!parseSnmp("Tcp: OutSegs\nTcp: 5\n"));
        const TcpHealth tcp = tcpRates(TcpCounters {100, 10}, TcpCounters {300, 20}, 10);
        QCOMPARE(tcp.retransmitRatio, std::optional(0.05));
        QCOMPARE(tcp.retransmitsPerS, std::optional(1.0));
    }

    void pressureIsAShare()
    {
        const Pressure pressure = parsePressure(u"io"_s,
            "some avg10=12.50 avg60=0.10 avg300=0.57 total=1\n"
            "full avg10=0.15 avg60=0.10 avg300=0.55 total=1\n");
        QCOMPARE(pressure.someRatio10, std::optional(0.125));
        QCOMPARE(pressure.fullRatio10, std::optional(0.0015));
        QVERIFY(!parsePressure(u"cpu"_s, "some avg10=nan avg60=0\nfull avg10=\n").someRatio10);
    }

    void memoryOfAnOldKernelIsUnknown()
    {
        const MemoryUse use = parseMemInfo("MemTotal: 1000 kB\nMemFree: 10 kB\nSwapFree: many kB\nSwapTotal: 5\n");
        QCOMPARE(use.totalBytes, std::optional<qint64>(1'024'000));
        QVERIFY(!use.availableBytes && !use.swapFreeBytes && !use.swapTotalBytes);
    }

    void aProcessNameMayHoldAnything()
    {
        const QByteArray tail = " S 1 1 1 0 -1 4194560 0 0 0 0 30 20 0 0 20 0 1 0 777 1000 42 0\n";
        for (const QByteArray name : {"bash", "a b", ") R 1 (", "<img src=x>", "名前", ""}) {
            const auto counters = parseProcessStat("12 (" + name + ')' + tail);
            QVERIFY(counters);
            QCOMPARE(counters->name, name);
            QCOMPARE(counters->cpuTicks, 50u);
            QCOMPARE(counters->startedTicks, 777u);
            QCOMPARE(counters->residentPages, 42);
        }
        const QByteArray whole = fixture(u"debian12-6.18/proc/1/stat"_s);
        QVERIFY(parseProcessStat(whole));
        for (qsizetype length = 0; length < 40; ++length)
            QVERIFY(!parseProcessStat(whole.left(length)));
        QVERIFY(!parseProcessIo("read_bytes: 5\n"));
        QCOMPARE(parseProcessIo("rchar: 1\nread_bytes: 5\nwrite_bytes: 6\ncancelled_write_bytes: 1\n"),
            std::optional<quint64>(11));
    }

    void theFiveLargestOfEachAreTold()
    {
        ProcessTable before;
        ProcessTable now;
        for (qint64 pid = 1; pid <= 20; ++pid) {
            before.insert(pid, {pid, "p", 1, 0, 0, false, 0});
            now.insert(
                pid, {pid, "p", 1, quint64(pid) * 100, 21 - pid, false, pid == 10 ? std::optional<quint64>(5000) : 0});
        }
        now[20].startedTicks = 2; // another process came by this pid
        const auto uses = largestProcesses(before, now, 10, {100, 4096});
        QList<qint64> pids;
        for (const ProcessUse& use : uses)
            pids.append(use.pid);
        QCOMPARE(pids, QList<qint64>({1, 2, 3, 4, 5, 10, 15, 16, 17, 18, 19}));
        QCOMPARE(uses.last().cpuRatio, std::optional(1.9));
        QVERIFY(uses[5].topIo && !uses[5].topCpu);
        QCOMPARE(uses[5].ioBytesPerS, std::optional(500.0));
    }
};

QTEST_GUILESS_MAIN(NodeParsersTest)
#include "tst_nodeparsers.moc"
