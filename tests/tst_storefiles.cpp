// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingvfs.h"
#include "tests/support/recordhome.h"
#include "tests/support/strictwarnings.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;

/// Which files the store takes for its own, and what it does with the others.
class tst_storefiles : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatStandsInTheFileIsNotChangedByAnyOrdinaryTool()
    {
        const RecordHome home(3);
        for (const char* sql : {"UPDATE entry SET actor = 'x'", "DELETE FROM entry", "UPDATE attachment SET size = 0",
                 "UPDATE entry SET args = '{}' WHERE sequence = 2"})
            QVERIFY2(tamper(home.path, sql).contains(u"is never"_s) || QByteArray(sql).contains("attachment"), sql);
        StoreDesk desk(home.folder.path());
        QCOMPARE(textsOf(desk.load()), (QStringList {u"orders-db is full"_s, u"1"_s, u"2"_s}));
    }

    void anotherFileIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const RecordHome home(400);
        const QByteArray record = bytesOf(home.path);
        QVERIFY(record.size() > 100'000);
        const auto changed = [&record](qsizetype offset, const QByteArray& bytes) {
            QByteArray copy = record;
            return copy.replace(offset, bytes.size(), bytes);
        };
        const QString other = home.folder.filePath(u"other.sqlite"_s);
        tamper(other, "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
        QTest::addRow("a text") << QByteArray("targets: []\n").repeated(50) << u"store.foreign"_s;
        QTest::addRow("a short text") << QByteArray("hi") << u"store.foreign"_s;
        QTest::addRow("another program's database") << bytesOf(other) << u"store.foreign"_s;
        QTest::addRow("newer") << changed(60, QByteArray("\0\0\0\x02", 4)) << u"store.newer_schema"_s;
        QTest::addRow("cut in the head") << record.left(60) << u"store.damaged"_s;
        QTest::addRow("cut in a page") << record.left(record.size() / 2 + 100) << u"store.damaged"_s;
        QTest::addRow("cut between pages") << record.left(record.size() - 4096) << u"store.damaged"_s;
        QTest::addRow("the schema overwritten") << changed(100, QByteArray(3'996, 'x')) << u"store.damaged"_s;
        QTest::addRow("an impossible page size") << changed(16, QByteArray("\x03\x01", 2)) << u"store.damaged"_s;
    }
    void anotherFileIsRefusedAndLeftAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const QString path = recordFileIn(folder.path());
        writeBytes(path, bytes);
        {
            StoreDesk desk(folder.path());
            QTRY_COMPARE(desk.state().local, Local::Refused);
            QCOMPARE(desk.state().localFailure->code, code);
            QCOMPARE(desk.state().localFailure->args["path"_L1].toString(), path);
            // What people write meanwhile is not thrown away.
            QCOMPARE(desk.append({declaration(u"in memory"_s)}).size(), 1);
            QCOMPARE(desk.state().inMemory, 1);
            QCOMPARE(textsOf(desk.load()), QStringList {u"in memory"_s});
            QCOMPARE(desk.list().size(), 1);
            const QString elsewhere = folder.filePath(u"elsewhere.sqlite"_s);
            QCOMPARE(desk.saveElsewhere(elsewhere), elsewhere);
            QTRY_COMPARE(desk.state().inMemory, 0);
            QFile::remove(elsewhere);
        }
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"record.sqlite"_s});
    }

    void aPlaceThatIsNoFileIsForeign()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"record.sqlite"_s));
        StoreDesk desk(folder.path());
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.foreign"_s);
    }

    void aRecordWhoseGuardsWereTakenAwayIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addRow("a guard gone") << QByteArray("DROP TRIGGER entry_stays");
        QTest::addRow("a trigger more") << QByteArray("CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END");
        QTest::addRow("a table gone") << QByteArray("DROP TABLE share");
    }
    void aRecordWhoseGuardsWereTakenAwayIsNotOurs()
    {
        QFETCH(const QByteArray, sql);
        const RecordHome home(3);
        QCOMPARE(tamper(home.path, sql), QString());
        StoreDesk desk(home.folder.path());
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.foreign"_s);
    }

    void aNewerVersionThatStandsInTheLogOnlyIsRefused()
    {
        RecordHome home(3);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"x"_s)});
        QCOMPARE(tamper(home.path, "PRAGMA user_version = 9"), QString());
        const QString copy = uncleanCopy(home, *open);
        const QByteArray before = bytesOf(recordFileIn(copy));
        StoreDesk desk(copy);
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.newer_schema"_s);
        QCOMPARE(desk.state().localFailure->args["found"_L1].toInteger(), 9);
        desk.end();
        QCOMPARE(bytesOf(recordFileIn(copy)), before);
    }

    void afterAnUncleanEndItIsLookedThroughWhileItIsUsed()
    {
        RecordHome home(200);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"last words"_s)});
        const QString copy = uncleanCopy(home, *open);

        auto parts = partsIn(copy);
        parts.keeper.recorder.place.vfs = FailingVfs::name;
        FailingVfs::instance().holdReaders(true);
        StoreDesk desk(parts);
        QTRY_COMPARE(desk.state().local, Local::Checking);
        QCOMPARE(desk.append({note(u"meanwhile"_s)}).size(), 1);
        QCOMPARE(desk.load().size(), 202);
        QCOMPARE(desk.state().local, Local::Checking);
        FailingVfs::instance().holdReaders(false);
        QTRY_COMPARE(desk.state().local, Local::Durable);
        QVERIFY(!desk.state().localFailure || desk.state().localFailure->code != "store.damaged"_L1);
    }

    void damageThatTheLookFindsEndsTheWriting()
    {
        RecordHome home(400);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"last words"_s)});
        const QString copy = uncleanCopy(home, *open);
        QByteArray bytes = bytesOf(recordFileIn(copy));
        // Pages of the table's middle; the first ones and the newest are whole, so nobody trips over them at once.
        bytes.replace(bytes.size() / 2, 4'096, QByteArray(4'096, 'x'));
        writeBytes(recordFileIn(copy), bytes);
        StoreDesk desk(copy);
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.damaged"_s);
        QCOMPARE(desk.append({note(u"after"_s)}).size(), 1);
        QCOMPARE(desk.state().inMemory, 1);
    }

    void aCleanEndLeavesNothingToLookThrough()
    {
        RecordHome home(10);
        QVERIFY(!QFile::exists(home.path + u"-wal"_s));
        StoreDesk desk(home.folder.path());
        desk.append({note(u"x"_s)});
        for (const StoreState& state : std::as_const(desk.states))
            QVERIFY(state.local != Local::Checking);
    }
};

QTEST_GUILESS_MAIN(tst_storefiles)
#include "tst_storefiles.moc"
