// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storefolder.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;

namespace {

QStringList textsOf(const QList<RecordEntry>& entries)
{
    QStringList texts;
    for (const RecordEntry& entry : entries)
        texts.append(entry.args[entry.kind == "note"_L1 ? "text"_L1 : "title"_L1].toString());
    return texts;
}

} // namespace

/// Files that stand where the record should and are not it, or not any more.
class tst_refusedrecords : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatStandsInTheFileIsNotChangedByAnyOrdinaryTool()
    {
        const Home home(3);
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
        const Home home(400);
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
        write(path, bytes);
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
        const Home home(3);
        QCOMPARE(tamper(home.path, sql), QString());
        StoreDesk desk(home.folder.path());
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.foreign"_s);
    }
};

QTEST_GUILESS_MAIN(tst_refusedrecords)
#include "tst_refusedrecords.moc"
