// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingvfs.h"
#include "tests/support/historydesk.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/temporarymounts.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Which of these minutes are there: each has its number for a value.
QSet<int> minutesIn(const KeptSeries& series)
{
    QSet<int> minutes;
    for (const HistoryPoint& point : series.points) {
        if (point.value)
            minutes.insert(int(*point.value));
    }
    return minutes;
}

QSet<int> between(int first, int last)
{
    QSet<int> minutes;
    for (int minute = first; minute <= last; ++minute)
        minutes.insert(minute);
    return minutes;
}

} // namespace

/// The history when the disk, the file or the program fails.
class tst_historyfaults : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup() { FailingVfs::instance().mend(); }

    void aFileThatIsNotOursStaysAsItIsAndAnotherIsBegunBesideIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        desk.write(0, 130);
        desk.store.reset();
        const QByteArray ours = contentOf(desk.place.path);
        QVERIFY(ours.size() > 4'096);
        QByteArray newer = ours;
        newer[63] = 2;
        QByteArray record = ours;
        record[71] = 'a'; // "Ygra"
        QTest::addRow("text") << QByteArray("once upon a time").repeated(100) << u"history.foreign"_s;
        QTest::addRow("a record") << record << u"history.foreign"_s;
        QTest::addRow("a newer version's") << newer << u"history.newer"_s;
        QTest::addRow("cut off in the head") << ours.left(50) << u"history.foreign"_s;
        QTest::addRow("cut off") << ours.left(5'000) << u"history.damaged"_s;
        QTest::addRow("overwritten") << ours.left(100) + QByteArray(ours.size() - 100, '\x55') << u"history.damaged"_s;
    }
    void aFileThatIsNotOursStaysAsItIsAndAnotherIsBegunBesideIt()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        QVERIFY(put(desk.place.path, content));
        desk.open();
        desk.write(10, 80);

        QCOMPARE(minutesIn(desk.everything()), between(10, 80));
        QCOMPARE(desk.told(), QStringList {code});
        QVERIFY(!desk.store->facts().fault);
        QCOMPARE(desk.store->facts().waiting, 0);
        desk.open();
        QCOMPARE(minutesIn(desk.everything()), between(10, 80));
        desk.store.reset();
        const bool isOurs = code == "history.damaged"_L1; // then it makes room for the next one
        QCOMPARE(contentOf(isOurs ? folder.filePath(u"history.damaged.sqlite"_s) : desk.place.path), content);
    }

    void damageThatShowsLaterIsToldAndTheHourInHandGoesOn()
    {
        const QTemporaryDir folder;
        HistoryDesk desk(folder.path());
        desk.open();
        QList<SeriesKey> keys {usedKey};
        for (int queue = 0; queue < 50; ++queue)
            keys.append({u"mq"_s, u"queue.ready"_s, ObjectRef {u"queue"_s, QString::number(queue)}});
        desk.write(0, 130, bootedAt, keys);
        desk.store.reset();
        QByteArray bytes = contentOf(desk.place.path);
        for (qsizetype at = 8 * 4'096; at < bytes.size(); ++at)
            bytes[at] = '\x55';
        QVERIFY(put(desk.place.path, bytes));
        desk.open();
        // Whether it shows when it is opened, read or written: the program goes on, and what comes now is kept.
        desk.everything();
        desk.write(131, 260, bootedAt, keys);
        QVERIFY(desk.told().contains(u"history.damaged"_s));
        QVERIFY(!desk.store->facts().fault);
        const QSet<int> kept = minutesIn(desk.everything());
        QVERIFY(kept.contains(between(131, 260)));
        desk.open();
        QVERIFY(minutesIn(desk.everything()).contains(between(131, 260)));
    }

    void aSecondProgramTakesTheNextPlace()
    {
        const QTemporaryDir folder;
        HistoryDesk first(folder.path());
        HistoryDesk second(folder.path());
        first.open();
        first.write(0, 10);
        second.open();
        second.write(20, 30);
        first.write(11, 12);
        QCOMPARE(second.told(), QStringList {u"history.in_use"_s});
        QCOMPARE(minutesIn(first.everything()), between(0, 12));
        QCOMPARE(minutesIn(second.everything()), between(20, 30));
        second.store.reset();
        first.open();
        QVERIFY(first.told().isEmpty());
        QCOMPARE(minutesIn(first.everything()), between(0, 12));
    }

    void aFolderThatCannotBeMadeIsAState()
    {
        const QTemporaryDir folder;
        QVERIFY(put(folder.filePath(u"file"_s), "x"));
        HistoryDesk desk(folder.filePath(u"file"_s));
        desk.open();
        desk.write(0, 200);
        QCOMPARE(desk.told(), QStringList {u"history.unwritable"_s});
        QCOMPARE(minutesIn(desk.everything()), between(0, 200));
        QCOMPARE(desk.store->read(wishFor(0, 1)).fault->code, u"history.not_kept"_s);
        QCOMPARE(desk.store->facts().waiting, 201);
    }

    void memoryIsBoundedWhileNoDiskTakesAnything()
    {
        const QTemporaryDir folder;
        QVERIFY(put(folder.filePath(u"file"_s), "x"));
        HistoryDesk desk(folder.filePath(u"file"_s));
        desk.place.limits.bucketsInMemory = 180;
        desk.open();
        desk.write(0, 10 * 60);
        QCOMPARE(desk.store->facts().lost, 8 * 60);
        const QSet<int> kept = minutesIn(desk.everything());
        QCOMPARE(kept, between(8 * 60, 10 * 60));
    }

    void whicheverWriteFailsEverythingIsThereWhenTheDiskIsBack_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forGood");
        QTest::addRow("once, by the disk") << SQLITE_IOERR_WRITE << false;
        QTest::addRow("once, by fsync") << SQLITE_IOERR_FSYNC << false;
        QTest::addRow("once, full") << SQLITE_FULL << false;
        QTest::addRow("for good, full") << SQLITE_FULL << true;
    }
    void whicheverWriteFailsEverythingIsThereWhenTheDiskIsBack()
    {
        QFETCH(int, code);
        QFETCH(bool, forGood);
        FailingVfs& vfs = FailingVfs::instance();
        int rounds = 0;
        for (int n = 1; n < 400; n += n < 40 ? 1 : 23) {
            const QTemporaryDir folder;
            HistoryDesk desk(folder.path());
            desk.place.vfs = FailingVfs::name;
            vfs.failAt(n, code, forGood);
            desk.open();
            desk.write(50, 130);
            const bool hasFailed = vfs.hasFailed();
            vfs.mend();
            QCOMPARE(minutesIn(desk.everything()), between(50, 130));
            desk.write(131, 132);
            QVERIFY2(!desk.store->facts().fault, qPrintable(u"n = %1"_s.arg(n)));
            QCOMPARE(desk.store->facts().waiting, 0);
            desk.open();
            QCOMPARE(minutesIn(desk.everything()), between(50, 132));
            ++rounds;
            if (!hasFailed)
                break;
        }
        QVERIFY(rounds > 20);
    }

    void aProgramThatIsKilledLosesNothingThatIsOnTheDisk()
    {
        const int rounds
            = qEnvironmentVariableIsSet("YAGURA_KILLS") ? qEnvironmentVariableIntValue("YAGURA_KILLS") : 15;
        const QTemporaryDir folder;
        QRandomGenerator random(20'261'129);
        QSet<int> written;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            const int next = written.isEmpty() ? 0 : 1 + *std::ranges::max_element(written);
            writer.start(QStringLiteral(YAGURA_HISTORYWRITER), {folder.path(), QString::number(next)});
            QVERIFY(writer.waitForStarted());
            const qsizetype wanted = 1 + random.bounded(90);
            QByteArray lines;
            while (lines.count('\n') < wanted)
                QVERIFY2(writer.waitForReadyRead(60'000) && !(lines += writer.readAllStandardOutput()).isEmpty(),
                    writer.readAllStandardError().constData());
            ::kill(pid_t(writer.processId()), SIGKILL);
            writer.waitForFinished();
            lines += writer.readAllStandardOutput();
            for (const QByteArray& line : lines.left(lines.lastIndexOf('\n')).split('\n'))
                written.insert(line.toInt());

            HistoryDesk desk(folder.path());
            desk.open();
            QVERIFY(desk.told().isEmpty());
            const int newest = *std::ranges::max_element(written);
            const KeptSeries last = desk.read(bootedAt + (newest - 300) * minuteMs, bootedAt + (newest + 2) * minuteMs);
            QVERIFY2(minutesIn(last).contains(between(std::max(0, newest - 299), newest)),
                qPrintable(u"round %1"_s.arg(round)));
        }
        qInfo("%d kills, %lld minutes, none lost", rounds, qint64(written.size()));
    }

    void aDiskThatFillsIsToldGoneAroundAndComeBackFrom()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        const TmpfsMount disk(state, "size=6m");
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        HistoryDesk desk(state);
        desk.open();
        desk.write(0, 100);
        QVERIFY(!desk.store->facts().fault);
        const QString filling = state + u"/filling"_s;
        {
            QFile file(filling);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            for (const qint64 piece : {65'536, 4'096, 512, 1}) {
                while (file.write(QByteArray(piece, 'x')) == piece) { }
            }
        }
        qint64 minute = 101;
        while (!desk.store->facts().fault && minute < 3'000)
            desk.write(minute, minute), ++minute;
        QCOMPARE(desk.store->facts().fault->code, u"history.no_space"_s);
        desk.write(minute, minute + 150);
        QVERIFY(desk.store->facts().waiting > 0);
        QCOMPARE(desk.told(), QStringList {u"history.no_space"_s});
        const int newest = int(minute) + 150;
        const int oldest = std::max(0, newest - 300);
        QCOMPARE(minutesIn(desk.read(bootedAt + (newest - 300) * minuteMs, bootedAt + (newest + 2) * minuteMs)),
            between(oldest, newest));
        QFile::remove(filling);
        desk.write(newest + 1, newest + 1);
        QVERIFY(!desk.store->facts().fault);
        QCOMPARE(desk.store->facts().waiting, 0);
        desk.open();
        QCOMPARE(minutesIn(desk.read(bootedAt + (newest - 300) * minuteMs, bootedAt + (newest + 2) * minuteMs)),
            between(oldest, newest + 1));
    }

    void aDiskThatIsFullAtTheStartIsAStateToo()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        TmpfsMount disk(state, "size=1m");
        if (!disk.isMounted() || !disk.remountReadOnly())
            QSKIP("no file system can be mounted here");
        HistoryDesk desk(state);
        desk.open();
        desk.write(0, 130);
        QCOMPARE(desk.told(), QStringList {u"history.unwritable"_s});
        QCOMPARE(minutesIn(desk.everything()), between(0, 130));
        disk.unmount(); // the folder below can be written
        desk.write(131, 131);
        QVERIFY(!desk.store->facts().fault);
        desk.open();
        QCOMPARE(minutesIn(desk.everything()), between(0, 131));
    }
};

QTEST_GUILESS_MAIN(tst_historyfaults)
#include "tst_historyfaults.moc"
