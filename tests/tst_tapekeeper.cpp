// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapefiles.h"
#include "backends/record/tapekeeper.h"
#include "backends/record/tapeshelf.h"
#include "models/domain/picturejson.h"
#include "models/domain/record.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/tapes.h"
#include "tests/support/temporarymounts.h"

#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const TapeOrigin origin {u"watch-1"_s, u"11111111-2222-3333-4444-555555555555"_s};

/// A record in a folder of its own.
struct Home {
    QTemporaryDir dir;
    TapePlace place {dir.filePath(u"state/record"_s), {}, 60s, {}};

    QStringList names() const
    {
        QStringList names;
        for (const TapeFile& file : tapeFilesIn(place.folder))
            names.append(QFileInfo(file.path).fileName());
        return names;
    }
};

} // namespace

/// The record on disk: written, bounded, full, hanging, killed, read again.
class TapeKeeperTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatIsKeptIsReadAgain()
    {
        Home home;
        {
            TapeKeeper keeper(home.place, origin);
            for (int second = 0; second < 20; ++second)
                keeper.keep(taped(second, second));
            QVERIFY(keeper.finish(10s));
            QCOMPARE(keeper.state().kind, TapeState::Kind::Writing);
            QCOMPARE(keeper.state().missed, 0);
        }
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().origin, origin);
        QCOMPARE(shelf->outline().stretch, (TapeOutline::Span {tapedMs(0), tapedMs(19)}));
        for (const int second : {7, 19, 0, 12, 13}) {
            const auto shot = shelf->at(tapedMs(second) + 300);
            QVERIFY(shot);
            QCOMPARE(shot->document, pictureJson(*taped(second, second)));
            QVERIFY(!shot->isDamaged);
        }
        QVERIFY(!shelf->at(tapedMs(-1)));
        QCOMPARE(shelf->neighbour(tapedMs(7), 1), tapedMs(8));
        QCOMPARE(shelf->neighbour(tapedMs(7), -1), tapedMs(6));
        QCOMPARE(shelf->neighbour(tapedMs(19), 1), std::nullopt);
        QCOMPARE(shelf->neighbour(tapedMs(0), -1), std::nullopt);
    }

    void filesAreTheOwnersAlone()
    {
        Home home;
        TapeWriter writer(home.place, origin);
        QVERIFY(!writer.write(*taped(0)));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(home.place.folder), mine | QFile::ExeOwner | QFile::ExeUser);
        const QString path = tapeFilesIn(home.place.folder).constFirst().path;
        QCOMPARE(QFile::permissions(path), mine);
        QCOMPARE(QFileInfo(path).fileName(), u"2026-11-23T11-02-03.412Z.tape"_s);
    }

    void theOldestSegmentsGoByAge()
    {
        Home home;
        home.place.limits.keep = 150s;
        TapeWriter writer(home.place, origin);
        for (int second = 0; second <= 400; ++second)
            QVERIFY(!writer.write(*taped(second)));
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        // What reaches back across the limit stays, and nothing before it.
        QVERIFY(shelf->outline().stretch.fromMs <= tapedMs(250));
        QVERIFY(shelf->outline().stretch.fromMs > tapedMs(250 - 61));
        QVERIFY(shelf->outline().holes.isEmpty());
    }

    void theOldestSegmentsGoBySize()
    {
        Home home;
        home.place.limits.bytes = 40'000;
        TapeWriter writer(home.place, origin);
        for (int second = 0; second <= 600; ++second) {
            QVERIFY(!writer.write(*taped(second, second % 90)));
            qint64 bytes = 0;
            for (const TapeFile& file : tapeFilesIn(home.place.folder))
                bytes += file.bytes;
            QVERIFY(bytes <= home.place.limits.bytes);
            QCOMPARE(bytes, writer.bytes());
        }
        QVERIFY(home.names().size() > 3);
    }

    void whatIsNotOursStays()
    {
        Home home;
        home.place.limits.keep = 10s;
        QVERIFY(QDir().mkpath(home.place.folder));
        QFile other(home.place.folder + u"/notes.tape"_s);
        QVERIFY(other.open(QFile::WriteOnly));
        TapeWriter writer(home.place, origin);
        for (int second = 0; second < 200; ++second)
            QVERIFY(!writer.write(*taped(second)));
        QVERIFY(QFile::exists(other.fileName()));
    }

    void aSecondWriterIsToldAndTakesOverLater()
    {
        Home home;
        auto first = std::make_unique<TapeWriter>(home.place, origin);
        QVERIFY(!first->write(*taped(0)));
        TapeWriter second(home.place, origin);
        const auto failure = second.write(*taped(1));
        QVERIFY(failure);
        QCOMPARE(failure->code, u"record.elsewhere"_s);
        first.reset();
        QVERIFY(!second.write(*taped(2)));
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().stretch, (TapeOutline::Span {tapedMs(0), tapedMs(2)}));
    }

    void aClockThatIsSetBackBeginsANewSegment()
    {
        Home home;
        TapeWriter writer(home.place, origin);
        for (const int second : {10, 11, 12, 3, 4})
            QVERIFY(!writer.write(*taped(second)));
        QCOMPARE(home.names().size(), 2);
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().stretch, (TapeOutline::Span {tapedMs(3), tapedMs(12)}));
        QCOMPARE(shelf->at(tapedMs(12))->utcMs, tapedMs(12));
    }

    void aFullDiskIsAStateAndPassesByItself()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"small"_s);
        TmpfsMount small(path, "size=200k,mode=0700");
        if (!small.isMounted())
            QSKIP("needs to mount");
        QFile ballast(path + u"/ballast"_s);
        QVERIFY(ballast.open(QFile::WriteOnly | QFile::Unbuffered));
        TapeWriter writer({path + u"/record"_s, {}, 60s, {}}, origin);
        QVERIFY(!writer.write(*taped(0)));
        const QByteArray much(4'096, 'x');
        while (ballast.write(much) == much.size()) { }
        std::optional<Failure> failure;
        for (int second = 1; second < 600 && !failure; ++second)
            failure = writer.write(*taped(second, second % 90));
        QVERIFY(failure);
        QCOMPARE(failure->code, u"record.full"_s);
        QVERIFY(writer.write(*taped(700)));
        QVERIFY(ballast.resize(0));
        QVERIFY(!writer.write(*taped(701)));
        auto shelf = TapeShelf::open(path + u"/record"_s);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().tornBytes, 0); // what was begun was cut off again
        QCOMPARE(shelf->outline().damages, 0);
        QCOMPARE(shelf->outline().stretch.toMs, tapedMs(701));
        QCOMPARE(shelf->outline().holes.size(), 1);
    }

    void aDiskThatHangsStopsNobodyAndIsCounted()
    {
        Home home;
        auto gate = std::make_shared<QSemaphore>();
        home.place.write = [gate](int fd, const char* bytes, qint64 size) {
            gate->acquire();
            gate->release();
            return qint64(::write(fd, bytes, size_t(size)));
        };
        TapeKeeper keeper(home.place, origin);
        for (int second = 0; second < 100; ++second)
            keeper.keep(taped(second));
        QCOMPARE(keeper.state().kind, TapeState::Kind::Hanging);
        const qint64 missed = keeper.state().missed;
        QVERIFY(missed >= 100 - qint64(TapeKeeper::mostWaiting) - 1);
        gate->release(); // the disk comes back
        QTRY_COMPARE(keeper.state().kind, TapeState::Kind::Writing);
        keeper.keep(taped(101));
        QVERIFY(keeper.finish(10s));
        QCOMPARE(keeper.state().missed, missed);
        QCOMPARE(TapeShelf::open(home.place.folder)->outline().stretch.toMs, tapedMs(101));
    }

    void whoFallsBehindWritesOneASecond()
    {
        Home home;
        auto gate = std::make_shared<QSemaphore>();
        home.place.write = [gate](int fd, const char* bytes, qint64 size) {
            gate->acquire();
            gate->release();
            return qint64(::write(fd, bytes, size_t(size)));
        };
        TapeKeeper keeper(home.place, origin);
        for (int tenth = 0; tenth < 30; ++tenth) {
            auto picture = std::make_shared<Picture>(*taped(0));
            picture->now = momentAt(std::chrono::milliseconds(100 * tenth));
            keeper.keep(picture);
        }
        gate->release();
        QVERIFY(keeper.finish(10s));
        QCOMPARE(keeper.state().missed, 0);
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().stretch.toMs, tapedMs(0) + 2'900);
        int pictures = 0;
        for (std::optional<qint64> at = tapedMs(0) - 1; (at = shelf->neighbour(*at, 1)); ++pictures) { }
        QVERIFY2(pictures >= 3 && pictures <= 6, qPrintable(QString::number(pictures)));
    }

    void aThreadThatHangsIsLeftBehind()
    {
        Home home;
        auto gate = std::make_shared<QSemaphore>();
        auto gone = std::make_shared<QSemaphore>();
        home.place.write = [gate, gone](int, const char*, qint64 size) {
            gate->acquire();
            gone->release();
            return size;
        };
        {
            TapeKeeper keeper(home.place, origin);
            keeper.keep(taped(0));
            QVERIFY(!keeper.finish(50ms));
        }
        gate->release(1'000);
        QVERIFY(gone->tryAcquire(1, 5'000));
    }

    void aRefusalIsCountedAndNotAskedForWithEveryPicture()
    {
        Home home;
        auto calls = std::make_shared<std::atomic<int>>(0);
        home.place.write = [calls](int, const char*, qint64) {
            ++*calls;
            errno = EIO;
            return qint64(-1);
        };
        TapeKeeper keeper(home.place, origin);
        for (int second = 0; second < 10; ++second)
            keeper.keep(taped(second));
        QVERIFY(keeper.finish(10s));
        QCOMPARE(keeper.state().kind, TapeState::Kind::Failing);
        QCOMPARE(keeper.state().failure->code, u"record.cannot_write"_s);
        QCOMPARE(keeper.state().missed, 10);
        QCOMPARE(calls->load(), 5);
        QVERIFY(home.names().isEmpty());
    }

    void aProgramThatIsKilledLosesNoMoreThanTheLastPicture()
    {
        Home home;
        for (int round = 0; round < 12; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(YAGURA_TAPEWRITER), {home.place.folder, QString::number(round * 100'000)});
            QVERIFY(writer.waitForStarted());
            QByteArray told;
            while (told.count('\n') < 5 + round * 7) {
                QVERIFY(writer.waitForReadyRead(10'000));
                told += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            told += writer.readAllStandardOutput();
            told.truncate(told.lastIndexOf('\n'));
            const int last = told.mid(told.lastIndexOf('\n') + 1).toInt();

            auto shelf = TapeShelf::open(home.place.folder);
            QVERIFY(shelf);
            QCOMPARE(shelf->outline().damages, 0);
            QVERIFY(shelf->outline().stretch.toMs >= tapedMs(last));
            const auto shot = shelf->at(tapedMs(last));
            QVERIFY(shot && !shot->isDamaged);
            QCOMPARE(shot->document, pictureJson(*taped(last, last % 90)));
        }
    }

    void aTornEndIsCutAndTold()
    {
        Home home;
        TapeWriter writer(home.place, origin);
        for (int second = 0; second < 5; ++second)
            QVERIFY(!writer.write(*taped(second)));
        QFile file(tapeFilesIn(home.place.folder).constFirst().path);
        QVERIFY(file.resize(file.size() - 3));
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().stretch.toMs, tapedMs(3));
        QVERIFY(shelf->outline().tornBytes > 0);
    }

    void aDamagedPictureIsToldWhereItWas()
    {
        QTemporaryDir dir;
        QByteArray tape = tapeOf(0, 100);
        const auto frames = walkTape(bytesIn(tape), tape.size()).frames;
        tape[frames[30].offset + frames[30].size - 1] = char(tape[frames[30].offset + frames[30].size - 1] ^ 1);
        QFile file(dir.filePath(u"one.tape"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(tape);
        file.close();
        auto shelf = TapeShelf::open(file.fileName());
        QVERIFY(shelf);
        QCOMPARE(shelf->at(tapedMs(29))->isDamaged, false);
        const auto damaged = shelf->at(tapedMs(45));
        QVERIFY(damaged && damaged->isDamaged);
        QCOMPARE(damaged->utcMs, tapedMs(29));
        QCOMPARE(shelf->at(tapedMs(60))->isDamaged, false); // the next whole one
    }

    void whatCannotBeReplayedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("foreign") << QByteArray("SQLite format 3") << u"record.foreign"_s;
        QTest::newRow("newer") << QByteArray("yagura.tape/9\nx") << u"record.newer"_s;
        QTest::newRow("no picture") << QByteArray("yagura.tape/1\n") << u"record.none"_s;
    }
    void whatCannotBeReplayedSaysWhy()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"one.tape"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
        file.close();
        const auto shelf = TapeShelf::open(file.fileName());
        QVERIFY(!shelf);
        QCOMPARE(shelf.error().code, code);
        QCOMPARE(TapeShelf::open(dir.filePath(u"nowhere"_s)).error().code, u"record.none"_s);
    }

    void aPipeIsNotWaitedFor()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(TapeShelf::open(path).error().code, u"record.unreadable"_s);
    }

    void theHalfHourInMemoryIsARecordToo()
    {
        Record record {Record::Limits {}};
        for (int second = 0; second < 400; ++second)
            record.append(*taped(second, second < 200 ? 3 : 95));
        auto shelf = TapeShelf::fromPast(record.since(momentAt(0).boot), origin);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().stretch, (TapeOutline::Span {tapedMs(0), tapedMs(399)}));
        QCOMPARE(shelf->outline().troubles.size(), 1);
        QCOMPARE(shelf->outline().troubles[0].span.fromMs, tapedMs(200));
        QCOMPARE(shelf->at(tapedMs(350))->document, pictureJson(*taped(350, 95)));
        QCOMPARE(TapeShelf::fromPast("nonsense", origin).error().code, u"record.none"_s);
        QCOMPARE(TapeShelf::fromPast({}, origin).error().code, u"record.none"_s);
    }
};

QTEST_GUILESS_MAIN(TapeKeeperTest)
#include "tst_tapekeeper.moc"
