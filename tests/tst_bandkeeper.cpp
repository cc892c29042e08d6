// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/state/bandkeeper.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QList<KeptSamples> samplesOf(int number)
{
    return {{u"node-A"_s, u"cpu.busy_ratio"_s, std::nullopt, number, {float(number)}}};
}

/// A disk that takes as long as the test says. Shared with a thread that may hang in it.
struct SlowDisk {
    QSemaphore reads; ///< so many may come back
    QSemaphore writes;
    std::atomic<int> begun {0};
    std::atomic<int> ended {0};
    std::atomic<int> written {0};
    std::atomic<qint64> newest {0};
    std::atomic<QThread*> thread {nullptr};
    std::atomic<bool> isBroken {false};

    static BandStore store(const std::shared_ptr<SlowDisk>& disk)
    {
        return {[disk]() -> Result<QList<KeptSamples>, BandFault> {
                    disk->reads.acquire();
                    if (disk->isBroken)
                        return BandFault {u"cut off"_s};
                    return samplesOf(7);
                },
            [disk](const QList<KeptSamples>& samples) -> std::optional<BandFault> {
                disk->thread = QThread::currentThread();
                ++disk->begun;
                disk->writes.acquire();
                const bool isBroken = disk->isBroken;
                disk->newest = isBroken ? disk->newest.load() : samples.first().newestUtcMs;
                disk->written += isBroken ? 0 : 1;
                ++disk->ended;
                return isBroken ? std::optional(BandFault {u"no space"_s}) : std::nullopt;
            }};
    }
};

/// A keeper over such a disk, which is set free at the end.
struct Desk {
    std::shared_ptr<SlowDisk> disk = std::make_shared<SlowDisk>();
    BandKeeper keeper {SlowDisk::store(disk)};
    QSignalSpy read {&keeper, &BandKeeper::read};
    QSignalSpy written {&keeper, &BandKeeper::written};
    QSignalSpy failed {&keeper, &BandKeeper::failed};

    ~Desk()
    {
        constexpr int plenty = 1'000;
        disk->reads.release(plenty);
        disk->writes.release(plenty);
        keeper.finish(5s);
    }
    bool isReady()
    {
        disk->reads.release();
        return QTest::qWaitFor([this] { return read.size() == 1; });
    }
};

} // namespace

/// Normal bands are kept by a thread of their own.
class tst_bandkeeper : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatWasKeptComesByItself();
    void theDiskIsTouchedInAnotherThread();
    void nothingIsWrittenBeforeItWasRead();
    void theNewestOfThoseThatWaitIsWritten();
    void aHungDiskDelaysNobody();
    void whatWaitsIsWrittenBeforeTheEnd();
    void aFaultIsToldOnceUntilAllIsWell();
    void aBrokenStoreBeginsAnew();
    void aKillInTheMiddleOfAWriteLeavesTheFileWhole();
};

void tst_bandkeeper::whatWasKeptComesByItself()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(desk.read.first().first().value<QList<KeptSamples>>(), samplesOf(7));
    QVERIFY(desk.failed.isEmpty());
}

void tst_bandkeeper::theDiskIsTouchedInAnotherThread()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.disk->writes.release();
    desk.keeper.keep(samplesOf(1));
    QTRY_COMPARE(desk.written.size(), 1);
    QVERIFY(desk.disk->thread != QThread::currentThread());
}

void tst_bandkeeper::nothingIsWrittenBeforeItWasRead()
{
    Desk desk;
    desk.keeper.keep(samplesOf(1));
    desk.disk->reads.release();
    // The store has been read by now, but nobody has got what was in it.
    desk.keeper.keep(samplesOf(2));
    QTRY_COMPARE(desk.read.size(), 1);
    desk.disk->writes.release(3);
    desk.keeper.keep(samplesOf(3));
    QTRY_COMPARE(desk.written.size(), 1);
    QCOMPARE(desk.disk->newest, 3);
    QCOMPARE(desk.disk->written, 1);
}

void tst_bandkeeper::theNewestOfThoseThatWaitIsWritten()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.keeper.keep(samplesOf(1));
    QTRY_COMPARE(desk.disk->begun, 1);
    for (int number = 2; number <= 50; ++number)
        desk.keeper.keep(samplesOf(number));
    desk.disk->writes.release(50);
    QTRY_COMPARE(desk.written.size(), 2);
    QCOMPARE(desk.disk->newest, 50);
    QVERIFY(desk.keeper.finish(5s));
    QCOMPARE(desk.disk->written, 2);
}

void tst_bandkeeper::aHungDiskDelaysNobody()
{
    const auto disk = std::make_shared<SlowDisk>();
    QElapsedTimer timer;
    {
        BandKeeper keeper(SlowDisk::store(disk));
        const QSignalSpy read(&keeper, &BandKeeper::read);
        disk->reads.release();
        QTRY_COMPARE(read.size(), 1);
        keeper.keep(samplesOf(1));
        QTRY_COMPARE(disk->begun, 1);
        timer.start();
        for (int number = 2; number < 1'000; ++number)
            keeper.keep(samplesOf(number));
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!keeper.finish(50ms));
        QVERIFY(!keeper.finish(50ms));
    }
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    // The thread that was left behind touches only what it owns.
    disk->writes.release(2);
    QTRY_COMPARE(disk->written, 2);
    QCOMPARE(disk->newest, 999);
    QTRY_COMPARE(disk.use_count(), 1L); // and goes when it comes back
    QCoreApplication::processEvents();
}

void tst_bandkeeper::whatWaitsIsWrittenBeforeTheEnd()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.keeper.keep(samplesOf(1));
    QTRY_COMPARE(desk.disk->begun, 1);
    desk.keeper.keep(samplesOf(2));
    desk.keeper.close();
    desk.keeper.keep(samplesOf(3));
    desk.disk->writes.release(3);
    QVERIFY(desk.keeper.finish(5s));
    QVERIFY(desk.keeper.finish(5s));
    QCOMPARE(desk.disk->newest, 2);
}

void tst_bandkeeper::aFaultIsToldOnceUntilAllIsWell()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto keep = [&](int number, bool isBroken) {
        desk.disk->isBroken = isBroken;
        desk.disk->writes.release();
        desk.keeper.keep(samplesOf(number));
        QTRY_COMPARE(desk.disk->ended, number);
    };
    keep(1, true);
    QTRY_COMPARE(desk.failed.size(), 1);
    keep(2, true);
    keep(3, false);
    QTRY_COMPARE(desk.written.size(), 1);
    QCOMPARE(desk.failed.size(), 1);
    keep(4, true);
    QTRY_COMPARE(desk.failed.size(), 2);
    QCOMPARE(desk.failed.last().first().toString(), u"no space"_s);
}

void tst_bandkeeper::aBrokenStoreBeginsAnew()
{
    Desk desk;
    desk.disk->isBroken = true;
    QVERIFY(desk.isReady());
    QVERIFY(desk.read.first().first().value<QList<KeptSamples>>().isEmpty());
    QCOMPARE(desk.failed.first().first().toString(), u"cut off"_s);
    desk.disk->isBroken = false;
    desk.disk->writes.release();
    desk.keeper.keep(samplesOf(1));
    QTRY_COMPARE(desk.written.size(), 1);
}

void tst_bandkeeper::aKillInTheMiddleOfAWriteLeavesTheFileWhole()
{
    const QTemporaryDir folder;
    const BandFile file(folder.filePath(u"bands.cbor"_s));
    QList<KeptSamples> many;
    for (int number = 0; number < 300; ++number)
        many += KeptSamples {
            QString::number(number), u"queue.ready"_s, std::nullopt, number, std::vector<float>(720, 1.5F)};
    QVERIFY(!file.write(many));
    for (int round = 0; round < 10; ++round) {
        int news[2];
        QCOMPARE(::pipe(news), 0);
        const pid_t writer = ::fork();
        if (writer == 0) {
            for (;;) {
                const char begins = '.';
                if (::write(news[1], &begins, 1) != 1 || file.write(many))
                    ::_exit(1);
            }
        }
        QVERIFY(writer > 0);
        char begun = 0;
        for (int write = 0; write <= round; ++write)
            QCOMPARE(::read(news[0], &begun, 1), ssize_t(1));
        QCOMPARE(::kill(writer, SIGKILL), 0);
        int status = 0;
        QCOMPARE(::waitpid(writer, &status, 0), writer);
        QVERIFY(WIFSIGNALED(status));
        ::close(news[0]);
        ::close(news[1]);
        const auto read = file.read();
        QVERIFY(read);
        QCOMPARE(read->size(), many.size());
    }
}

QTEST_GUILESS_MAIN(tst_bandkeeper)
#include "tst_bandkeeper.moc"
