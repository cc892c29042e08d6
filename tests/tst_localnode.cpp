// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/localnodeprobe.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/temporarymounts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <fcntl.h>
#include <memory>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;
#ifdef YAGURA_HANGFS
using testing::HangingMount;
#endif
using std::chrono::milliseconds;
using testing::TmpfsMount;

namespace {

bool allocate(const QString& path, qint64 bytes)
{
    const int fd = open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const bool done = fd >= 0 && posix_fallocate(fd, 0, bytes) == 0;
    if (fd >= 0)
        close(fd);
    return done;
}

QByteArray cpuTicks()
{
    QFile counters(u"/proc/stat"_s);
    return counters.open(QIODevice::ReadOnly) ? counters.readLine() : QByteArray();
}

} // namespace

class LocalNodeTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_sleep = milliseconds(0);
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void firstPollKnowsNoRatesAndTheSecondDoes()
    {
        const auto probe = probeOf({});
        const ReadingPtr first = poll(*probe);
        const auto* health = first->as<NodeHealth>();
        QVERIFY(health);
        QCOMPARE(first->target, u"node-A"_s);
        QVERIFY(!first->indicators.isEmpty());
        QVERIFY(!health->kernel.isEmpty() && !health->hostName.isEmpty());
        QVERIFY(std::ranges::find(health->mountPoints, u"/"_s, &MountPoint::path) != health->mountPoints.end());
        QVERIFY(!health->cpu.busyRatio);
        QVERIFY(health->cpu.cores > 0 && health->memory.availableBytes);
        QVERIFY(std::ranges::any_of(health->filesystems, [](const Filesystem& one) { return one.mount == "/"_L1; }));
        QVERIFY(std::ranges::all_of(health->devices, [](const BlockDevice& one) { return !one.utilisation; }));

        // A rate needs a moved counter: the kernel counts in hundredths of a second, and two polls may be nearer.
        const QByteArray ticks = cpuTicks();
        QTRY_VERIFY(cpuTicks() != ticks);
        m_sleep = std::chrono::seconds(10); // on its clock
        const ReadingPtr second = poll(*probe);
        QVERIFY(second->as<NodeHealth>()->cpu.busyRatio);
        const QList<BlockDevice>& devices = second->as<NodeHealth>()->devices; // others may come and go meanwhile
        QVERIFY(devices.isEmpty()
            || std::ranges::any_of(devices, [](const BlockDevice& one) { return one.utilisation.has_value(); }));
        QVERIFY(std::ranges::any_of(second->as<NodeHealth>()->processes, &ProcessUse::topMemory));
    }

    void withoutHostMetricsOnlyFilesystemsAreRead()
    {
        const auto probe = probeOf({false, {}, {}});
        poll(*probe);
        m_sleep = std::chrono::seconds(10);
        const ReadingPtr reading = poll(*probe);
        const auto* health = reading->as<NodeHealth>();
        QVERIFY(health && !health->filesystems.isEmpty());
        QVERIFY(health->processes.isEmpty() && health->devices.isEmpty() && !health->memory.totalBytes);
        QVERIFY(health->machineId.isEmpty());
    }

    void aPlainFolderIsMeasuredAsTheFilesystemItLiesIn()
    {
        const auto probe = probeOf({false, {m_folder->path()}, {}});
        const ReadingPtr reading = poll(*probe);
        const auto* health = reading->as<NodeHealth>();
        QVERIFY(health);
        QCOMPARE(health->filesystems.size(), 1);
        QCOMPARE(health->filesystems[0].mount, m_folder->path());
        QVERIFY(health->filesystems[0].totalBytes);
    }

    void aFillingFilesystemIsMeasured()
    {
        const QString path = m_folder->filePath(u"データ a"_s);
        const TmpfsMount mount(path, "size=16m");
        if (!mount.isMounted())
            QSKIP("mounting is not allowed here");
        const auto probe = probeOf(onlyMounts());
        QVERIFY(allocate(path + "/a"_L1, 16 * 1024 * 1024 / 100 * 81));
        Filesystem filesystem = only(poll(*probe));
        QCOMPARE(filesystem.mount, path);
        QCOMPARE(filesystem.type, u"tmpfs"_s);
        QVERIFY2(qAbs(filesystem.usedRatio().value_or(0) - 0.81) < 0.005,
            qPrintable(QString::number(filesystem.usedRatio().value_or(0))));
        QVERIFY(allocate(path + "/b"_L1, 16 * 1024 * 1024 / 100 * 10));
        filesystem = only(poll(*probe));
        QVERIFY(qAbs(filesystem.usedRatio().value_or(0) - 0.91) < 0.005);
    }

    void exhaustedInodesAreTold()
    {
        const TmpfsMount mount(m_folder->filePath(u"inodes"_s), "size=4m,nr_inodes=20");
        if (!mount.isMounted())
            QSKIP("mounting is not allowed here");
        for (int i = 0; i < 19; ++i)
            allocate(m_folder->filePath(u"inodes/%1"_s.arg(i)), 0);
        const auto probe = probeOf(onlyMounts());
        const Filesystem filesystem = only(poll(*probe));
        QCOMPARE(filesystem.inodesUsedRatio(), std::optional(1.0));
        QVERIFY(filesystem.usedRatio().value_or(1) < 0.5);
    }

    void onlyAChangeToReadOnlyIsAChange()
    {
        TmpfsMount mount(m_folder->filePath(u"rw"_s), "size=1m");
        if (!mount.isMounted())
            QSKIP("mounting is not allowed here");
        const auto probe = probeOf(onlyMounts());
        QVERIFY(!only(poll(*probe)).readOnly);
        QVERIFY(mount.remountReadOnly());
        const Filesystem filesystem = only(poll(*probe));
        QVERIFY(filesystem.readOnly && filesystem.becameReadOnly);

        const auto another = probeOf(onlyMounts());
        const Filesystem seenSo = only(poll(*another));
        QVERIFY(seenSo.readOnly && !seenSo.becameReadOnly);
    }

    void aVanishedFilesystemIsNoErrorAndDoesNotBecomeTheDiskBelow()
    {
        const QString path = m_folder->filePath(u"here"_s);
        TmpfsMount mount(path, "size=1m");
        if (!mount.isMounted())
            QSKIP("mounting is not allowed here");
        const auto probe = probeOf({false, {path}, {}});
        QCOMPARE(only(poll(*probe)).type, u"tmpfs"_s);
        mount.unmount();
        const ReadingPtr reading = poll(*probe);
        QVERIFY(reading->as<NodeHealth>());
        QVERIFY(reading->as<NodeHealth>()->filesystems.isEmpty());
    }

    void manyMountsAreOnePoll()
    {
        std::vector<std::unique_ptr<TmpfsMount>> mounts;
        for (int i = 0; i < 200; ++i)
            mounts.push_back(std::make_unique<TmpfsMount>(m_folder->filePath(u"m%1"_s.arg(i)), "size=1m"));
        if (!mounts.front()->isMounted())
            QSKIP("mounting is not allowed here");
        const auto probe = probeOf(onlyMounts());
        const ReadingPtr reading = poll(*probe);
        QVERIFY(reading->as<NodeHealth>());
        QCOMPARE(reading->as<NodeHealth>()->filesystems.size(), 200);
        QVERIFY(std::ranges::all_of(reading->as<NodeHealth>()->filesystems,
            [](const Filesystem& one) { return one.state == Filesystem::State::Ok && one.totalBytes; }));
    }

    void theSurveyFindsWhatFillsTheDisk()
    {
        const QString path = m_folder->filePath(u"data"_s);
        const TmpfsMount mount(path, "size=32m");
        if (!mount.isMounted())
            QSKIP("mounting is not allowed here");
        QDir().mkpath(path + "/spool/inner"_L1);
        QVERIFY(allocate(path + "/spool/inner/large"_L1, 4 << 20));
        QVERIFY(allocate(path + "/app.log"_L1, 1 << 20));
        QVERIFY(allocate(path + "/app.log.1"_L1, 1 << 10));
        QFile held(path + "/held"_L1);
        QVERIFY(held.open(QIODevice::WriteOnly));
        QVERIFY(allocate(held.fileName(), 2 << 20));
        QVERIFY(QFile::remove(held.fileName()));

        const auto probe = probeOf(onlyMounts());
        StorageSurvey survey;
        QTRY_VERIFY_WITH_TIMEOUT(takeSurvey(*probe, survey), 20'000);
        QVERIFY(survey.complete);
        QCOMPARE(survey.growers.value(0).path, path + "/spool/inner/large"_L1);
        QCOMPARE(survey.growers.value(0).bytes, 4 << 20);
        QVERIFY(!survey.growers.value(0).growthBytesPerH);
        QCOMPARE(survey.deletedOpen.size(), 1);
        QCOMPARE(survey.deletedOpen[0].path, path + "/held"_L1);
        QCOMPARE(survey.deletedOpen[0].pid, qint64(getpid()));
        QCOMPARE(survey.deletedOpen[0].bytes, 2 << 20);
        QCOMPARE(survey.deletedOpen[0].mount, path);
        QCOMPARE(survey.logs.size(), 1);
        QVERIFY(survey.logs[0].rotated && !survey.logs[0].noPermission);

        held.close();
        QVERIFY(allocate(path + "/spool/inner/large"_L1, 8 << 20));
        m_sleep = std::chrono::minutes(60); // on its clock
        QTRY_VERIFY_WITH_TIMEOUT(takeSurvey(*probe, survey) && survey.deletedOpen.isEmpty(), 20'000);
        QCOMPARE(survey.growers.value(0).bytes, 8 << 20);
        const double growth = survey.growers.value(0).growthBytesPerH.value_or(0);
        QVERIFY2(growth > 0.9 * (4 << 20) && growth <= 4 << 20, qPrintable(QString::number(growth)));
    }

    void aMissingMountReaderIsAFailure_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addRow("not there") << u"/nonexistent/yagura-mounts"_s;
        QTest::addRow("another program") << u"/bin/false"_s;
    }

    void aMissingMountReaderIsAFailure()
    {
        QFETCH(QString, program);
        const auto probe = makeLocalNodeProbe(config({}), clock(), program);
        const ReadingPtr reading = poll(*probe);
        QVERIFY(reading->failure());
        QCOMPARE(reading->failure()->failureClass, FailureClass::Internal);
        QVERIFY(reading->failure()->args.value("detail"_L1).toString().startsWith(program));
        QVERIFY(reading->indicators.isEmpty());
    }

    void interruptEndsAPollAsAFailure()
    {
        // A mount reader that tells when it has begun and then says nothing for long.
        QFile script(m_folder->filePath(u"silent"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n: > \"$0.begun\"\nexec /bin/sleep 20\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        const auto probe = makeLocalNodeProbe(config({false, {}, {}}), clock(), script.fileName());
        std::thread impatient([&] {
            QElapsedTimer timer;
            timer.start();
            while (!QFile::exists(script.fileName() + ".begun"_L1) && timer.elapsed() < 10'000)
                std::this_thread::yield();
            probe->interrupt();
        });
        QElapsedTimer timer;
        timer.start();
        const ReadingPtr reading = poll(*probe, std::chrono::seconds(30));
        impatient.join();
        QVERIFY(reading->failure());
        QCOMPARE(reading->failure()->code, u"attempt.deadline"_s);
        QVERIFY2(timer.elapsed() < 2'900, "it waited for the mounts instead");
    }

    void aHungMountIsToldAsHungAndHidesNoOther()
    {
#ifndef YAGURA_HANGFS
        QSKIP("libfuse3 is not there");
#else
        const TmpfsMount before(m_folder->filePath(u"a"_s), "size=1m");
        if (!before.isMounted() || access("/dev/fuse", R_OK | W_OK) != 0)
            QSKIP("mounting is not allowed here");
        HangingMount hanging(QStringLiteral(YAGURA_HANGFS), m_folder->filePath(u"b"_s));
        QTRY_VERIFY(hanging.isMounted());
        const TmpfsMount after(m_folder->filePath(u"c"_s), "size=1m");
        const auto probe = probeOf(onlyMounts());
        QTRY_COMPARE(statesOf(*probe), QStringList({u"ok"_s, u"ok"_s, u"ok"_s}));

        hanging.hang();
        const milliseconds deadline(2'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(statesOf(*probe, deadline), QStringList({u"ok"_s, u"hung"_s, u"ok"_s}));
        QVERIFY2(timer.elapsed() < deadline.count(), qPrintable(QString::number(timer.elapsed())));

        timer.start();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statesOf(*probe, deadline), QStringList({u"ok"_s, u"hung"_s, u"ok"_s}));
        QVERIFY2(timer.elapsed() < deadline.count(), "a mount that is known to hang holds up every poll");

        hanging.wake();
        QTRY_COMPARE(statesOf(*probe), QStringList({u"ok"_s, u"ok"_s, u"ok"_s}));

        hanging.die();
        QTRY_COMPARE(statesOf(*probe), QStringList({u"ok"_s, u"device_error"_s, u"ok"_s}));
#endif
    }

private:
    Clock clock()
    {
        return [this] {
            timespec now {};
            clock_gettime(CLOCK_BOOTTIME, &now);
            const milliseconds boot = std::chrono::seconds(now.tv_sec) + milliseconds(now.tv_nsec / 1'000'000);
            return Moment {QDateTime::currentDateTimeUtc(), boot + m_sleep};
        };
    }

    static TargetConfig config(const LocalNodeSettings& settings)
    {
        TargetConfig config;
        config.target.id = u"node-A"_s;
        config.target.kind = TargetKind::Node;
        config.target.system = u"local"_s;
        config.settings = settings;
        return config;
    }

    LocalNodeSettings onlyMounts() const
    {
        return {false, {m_folder->path() + "/*"_L1}, {}};
    }

    std::unique_ptr<Probe> probeOf(const LocalNodeSettings& settings)
    {
        return makeLocalNodeProbe(config(settings), clock(), QStringLiteral(YAGURA_MOUNTS));
    }

    ReadingPtr poll(Probe& probe, milliseconds deadline = std::chrono::seconds(10))
    {
        QSignalSpy spy(&probe, &Probe::finished);
        probe.poll({++m_ticket, clock()(), deadline, false, {}});
        if (spy.size() != 1 || spy[0][0].toULongLong() != m_ticket)
            return std::make_shared<Reading>();
        return spy[0][1].value<ReadingPtr>();
    }

    static Filesystem only(const ReadingPtr& reading)
    {
        const auto* health = reading->as<NodeHealth>();
        return health && health->filesystems.size() == 1 ? health->filesystems.first() : Filesystem();
    }

    QStringList statesOf(Probe& probe, milliseconds deadline = std::chrono::seconds(10))
    {
        const ReadingPtr reading = poll(probe, deadline);
        const auto* health = reading->as<NodeHealth>();
        QStringList states;
        for (const Filesystem& filesystem : health ? health->filesystems : QList<Filesystem>())
            states.append(filesystemStateName(filesystem.state));
        return states;
    }

    bool takeSurvey(Probe& probe, StorageSurvey& survey)
    {
        const ReadingPtr reading = poll(probe);
        const auto* health = reading->as<NodeHealth>();
        if (!health || !health->survey)
            return false;
        survey = health->survey->value;
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    milliseconds m_sleep {0};
    quint64 m_ticket = 0;
};

QTEST_GUILESS_MAIN(LocalNodeTest)
#include "tst_localnode.moc"
