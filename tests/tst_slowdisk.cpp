// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/directwatch.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/faketime.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PipelineParts partsOf(const std::shared_ptr<FakeWorld>& world, const FakeTime& time)
{
    return {.poll = {.systems = fakeSystems(world), .findSecret = noSecret(), .clocks = time.clocks(), .seed = 7},
        .source = u"this-installation"_s,
        .record = {}};
}

} // namespace

/// What outlives a restart lies on a disk, and a disk may hang.
class TestSlowDisk : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aHungDiskDelaysNoPicture();
    void nothingIsKeptOverWhatCouldNotYetBeRead();
    void aHungHistoryDelaysNoPictureAndIsLeftBehind();
};

void TestSlowDisk::aHungDiskDelaysNoPicture()
{
    struct Disk {
        QSemaphore gate;
        std::atomic<int> begun {0};
        std::atomic<int> ended {0};
    };
    const auto disk = std::make_shared<Disk>();
    FakeTime time;
    PipelineParts parts = partsOf(std::make_shared<FakeWorld>(), time);
    parts.bands = BandStore {[]() -> Result<QList<KeptSamples>, BandFault> { return QList<KeptSamples>(); },
        [disk](const QList<KeptSamples>&) -> std::optional<BandFault> {
            ++disk->begun;
            disk->gate.acquire();
            ++disk->ended;
            return std::nullopt;
        }};
    {
        DirectWatch watch(parts);
        const QSignalSpy pictures(&watch, &Watch::pictureChanged);
        watch.start();
        const auto hangs = [&] {
            time.pass(11min);
            return disk->begun == 1;
        };
        QTRY_VERIFY(hangs());
        const qsizetype before = pictures.size();
        QTRY_VERIFY(pictures.size() >= before + 3);

        QElapsedTimer timer;
        timer.start();
        watch.shutDown();
        QVERIFY2(timer.elapsed() <= 2'500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(watch.abandonedWorkers(), 1);
    }
    disk->gate.release(10);
    QTRY_COMPARE(disk->ended, 2); // the one that hung, and the newest of the rest
    parts.bands.reset();
    QTRY_COMPARE(disk.use_count(), 1L); // whoever came back has gone
    QCoreApplication::processEvents();
}

void TestSlowDisk::nothingIsKeptOverWhatCouldNotYetBeRead()
{
    struct Disk {
        QSemaphore gate;
        std::atomic<bool> isRead {false};
        std::atomic<int> written {0};
    };
    const auto disk = std::make_shared<Disk>();
    FakeTime time;
    PipelineParts parts = partsOf(std::make_shared<FakeWorld>(), time);
    parts.bands = BandStore {[disk]() -> Result<QList<KeptSamples>, BandFault> {
                                 disk->gate.acquire();
                                 disk->isRead = true;
                                 return QList<KeptSamples>();
                             },
        [disk](const QList<KeptSamples>&) -> std::optional<BandFault> {
            ++disk->written;
            return std::nullopt;
        }};
    {
        DirectWatch watch(parts);
        const QSignalSpy pictures(&watch, &Watch::pictureChanged);
        watch.start();
        QTRY_VERIFY(pictures.size() >= 2);
        watch.shutDown();
        QCOMPARE(watch.abandonedWorkers(), 1);
    }
    disk->gate.release();
    QTRY_VERIFY(disk->isRead);
    QCOMPARE(disk->written, 0);
    parts.bands.reset();
    QTRY_COMPARE(disk.use_count(), 1L);
    QCoreApplication::processEvents();
}

// Whoever opens a pipe that nobody writes to hangs in the kernel, as on a dead disk.
void TestSlowDisk::aHungHistoryDelaysNoPictureAndIsLeftBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    FakeTime time;
    PipelineParts parts = partsOf(std::make_shared<FakeWorld>(), time);
    parts.history = HistoryPlace {path, u"this-boot"_s};
    {
        DirectWatch watch(parts);
        const QSignalSpy pictures(&watch, &Watch::pictureChanged);
        const QSignalSpy answers(&watch, &Watch::historyRead);
        watch.start();
        for (int question = 0; question <= HistoryKeeper::mostQuestions; ++question)
            watch.readHistory({});
        QTRY_COMPARE(answers.size(), 1); // the one that had no place in the line
        QCOMPARE(answers[0][0].value<HistoryAnswer>().fault->code, u"history.busy"_s);
        QTRY_VERIFY(pictures.size() >= 3);

        QElapsedTimer timer;
        timer.start();
        watch.shutDown();
        QVERIFY2(timer.elapsed() <= 2'500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(watch.abandonedWorkers(), 1);
    }
    QFile pipe(path);
    QVERIFY(pipe.open(QIODevice::WriteOnly)); // it comes back
    pipe.close();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"
