// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/anchors.h"
#include "backends/store/deflated.h"
#include "tests/support/failingvfs.h"
#include "tests/support/storedesk.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Somebody with an ordinary SQLite tool. The first cell of the answer, or the error in "! …".
QString tamper(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    QString answer;
    char* error = nullptr;
    const auto take = [](void* into, int, char** cells, char**) {
        *static_cast<QString*>(into) = QString::fromUtf8(cells[0]);
        return 0;
    };
    if (sqlite3_exec(database, sql.constData(), take, &answer, &error) != SQLITE_OK)
        answer = u"! "_s + QString::fromUtf8(error);
    sqlite3_free(error);
    sqlite3_close(database);
    return answer;
}

/// A folder with a record of one incident and so many notes, closed by its writer.
struct Home {
    QTemporaryDir folder;
    QString path = recordFileIn(folder.path());

    explicit Home(int notes = 0)
    {
        if (notes == 0)
            return;
        StoreDesk desk(folder.path());
        QList<EntryDraft> drafts {declaration(u"orders-db is full"_s)};
        for (int i = 1; i < notes; ++i)
            drafts.append(note(QString::number(i)));
        desk.append(drafts);
    }
};

/// The name of a database of which nobody closed the log.
QString uncleanCopy(const Home& home, StoreDesk& open)
{
    const QString copy = home.folder.filePath(u"crashed"_s);
    QDir().mkpath(copy);
    for (const char* ending : {"", "-wal"})
        QFile::copy(home.path + QString::fromLatin1(ending), recordFileIn(copy) + QString::fromLatin1(ending));
    open.end();
    return copy;
}

} // namespace

/// The record on this machine, through the port that the desktop sees.
class tst_localstore : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup() { FailingVfs::instance().mend(); }

    void whatIsConfirmedIsThereAfterARestart()
    {
        Home home;
        QList<RecordEntry> written;
        {
            StoreDesk desk(home.folder.path());
            written = desk.append({declaration(u"接続枯渇"_s), note(u"looking"_s)});
            QCOMPARE(written.size(), 2);
            written += desk.append({note(u"found it"_s)});
            QCOMPARE(desk.state().local, Local::Durable);
            QCOMPARE(desk.added, written);
            QCOMPARE(written[2].sequence, 3);
            QCOMPARE(written[2].previousHash, written[1].hash);
            QCOMPARE(written[0].host, u"desk"_s);
            QVERIFY(written[0].recorded.isValid());
        }
        StoreDesk desk(home.folder.path());
        QCOMPARE(desk.load(), written);
        QVERIFY(chainFaults(desk.load()).isEmpty());
        QVERIFY(desk.added.isEmpty());
        QVERIFY(desk.load(u"another"_s).isEmpty());
        QCOMPARE(QFile::permissions(home.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theNextProgramGoesOnWithTheChain()
    {
        Home home(3);
        QString writer;
        for (int start = 0; start < 3; ++start) {
            StoreDesk desk(home.folder.path());
            const auto written = desk.append({note(u"again"_s)});
            QCOMPARE(written.size(), 1);
            QCOMPARE(written[0].sequence, 4 + start);
            QVERIFY(writer.isEmpty() || writer == written[0].writer);
            writer = written[0].writer;
        }
    }

    void aListTellsTheNewestFirst()
    {
        Home home;
        StoreDesk desk(home.folder.path());
        for (int i = 0; i < 5; ++i) {
            EntryDraft draft = declaration(u"number %1"_s.arg(i), u"i%1"_s.arg(i));
            draft.happened = at(i);
            desk.append({draft, note(u"x"_s, u"i%1"_s.arg(i))});
        }
        desk.append({draftOf(u"incident.state"_s, {{u"state"_s, u"resolved"_s}}, u"i4"_s), note(u"y"_s, u"i4"_s)});
        desk.append({note(u"an ack of nobody's incident"_s, {})});
        const auto all = desk.list();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[0].title, u"number 4"_s);
        QCOMPARE(all[0].state, IncidentState::Resolved);
        QVERIFY(all[0].ended.isValid());
        QCOMPARE(all[0].entries, 4);
        QCOMPARE(all[1].entries, 2);
        QCOMPARE(desk.list(2, 1), all.mid(1, 2));
        QVERIFY(desk.list(10, 5).isEmpty());
        QVERIFY(desk.list(-1, -1).isEmpty());
    }

    void entriesBeforeTheirDeclarationCount()
    {
        Home home;
        StoreDesk desk(home.folder.path());
        desk.append({note(u"early"_s), note(u"earlier"_s)});
        QVERIFY(desk.list().isEmpty());
        desk.append({declaration(u"late"_s)});
        QCOMPARE(desk.list().first().entries, 3);
    }

    void attachmentsComeBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("none") << QByteArray("");
        QTest::addRow("text") << QByteArray("pid\tstate\n1\tactive\n").repeated(10'000);
        QTest::addRow("zeros") << QByteArray(5'000'000, '\0');
    }
    void attachmentsComeBackByteForByte()
    {
        QFETCH(const QByteArray, bytes);
        Home home;
        const Attachment attachment {bytes, u"text/plain"_s};
        EntryDraft draft = note(u"with bytes"_s);
        draft.attachments = {attachment, attachment};
        {
            StoreDesk desk(home.folder.path());
            QCOMPARE(desk.append({draft}).size(), 1);
            QCOMPARE(desk.append({draft}).size(), 1);
        }
        StoreDesk desk(home.folder.path());
        QCOMPARE(desk.attachment(attachment.sha256()), attachment);
        QVERIFY(QFile(home.path).size() < 1'000'000);
        desk.attachment(QByteArray(32, 'x'));
        QCOMPARE(desk.failure.code, u"store.no_such_attachment"_s);
    }

    void anAttachmentThatWasChangedIsNotShown()
    {
        Home home;
        const Attachment attachment {"evidence", u"text/plain"_s};
        EntryDraft draft = note(u"with bytes"_s);
        draft.attachments = {attachment};
        {
            StoreDesk desk(home.folder.path());
            desk.append({draft});
        }
        const QByteArray other = store::deflated(QByteArray("elephant")).toHex();
        QCOMPARE(tamper(home.path,
                     "DROP TRIGGER attachment_stays; UPDATE attachment SET deflated = x'" + other
                         + "'; "
                           "CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment\nBEGIN\n"
                           "    SELECT RAISE(ABORT, 'an attachment is never changed');\nEND;"),
            QString());
        StoreDesk desk(home.folder.path());
        desk.attachment(attachment.sha256());
        QCOMPARE(desk.failure.code, u"store.attachment_changed"_s);
    }

    void aBombIsNotUnpacked()
    {
        const QByteArray bomb = store::deflated(QByteArray(50'000'000, '\0'));
        const QByteArray hash(32, 'x');
        QVERIFY(!store::inflated(bomb, 10, hash));
        QVERIFY(!store::inflated(bomb, -1, hash));
        QVERIFY(!store::inflated(bomb, store::largestAttachment + 1, hash));
        QVERIFY(!store::inflated("nonsense", 10, hash));
        QVERIFY(!store::inflated({}, 0, hash));
    }

    void wordsThatNoDatabaseTakesAreRefusedAndNothingOfTheirBatchIsKept_data()
    {
        QTest::addColumn<EntryDraft>("draft");
        QTest::addColumn<QString>("reason");
        QJsonValue nest = 1;
        for (int i = 0; i < 3'000; ++i)
            nest = QJsonArray {nest};
        EntryDraft heavy = note(u"x"_s);
        heavy.attachments = {{QByteArray(store::largestAttachment + 1, 'x'), u"text/plain"_s}};
        QTest::addRow("no kind") << draftOf({}, {}) << u"no_kind"_s;
        QTest::addRow("args") << note(QString(1'100'000, u'x')) << u"too_long"_s;
        QTest::addRow("incident") << note(u"x"_s, QString(5'000, u'x')) << u"too_long"_s;
        QTest::addRow("nest") << draftOf(u"note"_s, {{u"text"_s, nest}}) << u"too_deep"_s;
        QTest::addRow("attachment") << heavy << u"attachment_too_large"_s;
    }
    void wordsThatNoDatabaseTakesAreRefusedAndNothingOfTheirBatchIsKept()
    {
        QFETCH(const EntryDraft, draft);
        QFETCH(const QString, reason);
        Home home;
        StoreDesk desk(home.folder.path());
        QVERIFY(desk.append({note(u"good"_s), draft}).isEmpty());
        QCOMPARE(desk.failure.code, u"store.bad_entry"_s);
        QCOMPARE(desk.failure.args["reason"_L1].toString(), reason);
        QVERIFY(desk.load().isEmpty());
        QCOMPARE(desk.append({note(u"next"_s)}).first().sequence, 1);
    }

    void hostileWordsAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addRow("sql") << u"'); DROP TABLE entry; --"_s;
        QTest::addRow("placeholders") << u"$1 ?1 :a @b %1 {name}"_s;
        QTest::addRow("direction") << u"\u202egnp.exe\u2066"_s;
        QTest::addRow("lines") << u"a\r\nb\tc\u0007"_s;
        QTest::addRow("beyond") << u"𠮷野家 髙﨑 ｶﾅ"_s;
        QTest::addRow("long") << QString(1'000, u'界');
    }
    void hostileWordsAreKeptAsTheyAre()
    {
        QFETCH(const QString, word);
        Home home;
        EntryDraft draft = draftOf(word, {{word, word}}, word);
        draft.actor = word;
        RecordEntry written;
        {
            StoreDesk desk(home.folder.path());
            const auto entries = desk.append({draft});
            QCOMPARE(entries.size(), 1);
            written = entries.first();
        }
        StoreDesk desk(home.folder.path());
        QCOMPARE(desk.load(word), QList {written});
        QCOMPARE(written.actor, word);
        QCOMPARE(written.args, draft.args);
        QCOMPARE(entryHash(written), written.hash);
    }

    void whatNoTextCanHoldIsReplacedBeforeItIsHashed()
    {
        Home home;
        EntryDraft draft = note(u"a"_s + QChar(0) + QChar(0xD800));
        draft.actor = u"K."_s + QChar(0) + u"Sato"_s + QChar(0xDC00);
        draft.args[u"n"_s] = std::numeric_limits<double>::quiet_NaN();
        StoreDesk desk(home.folder.path());
        const auto entries = desk.append({draft});
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].actor, u"K.\ufffdSato\ufffd"_s);
        QCOMPARE(entries[0].args["text"_L1].toString(), u"a"_s + QChar(0) + u"\ufffd"_s);
        QVERIFY(entries[0].args["n"_L1].isNull());
        QCOMPARE(desk.load(), entries);
        QVERIFY(chainFaults(entries).isEmpty());
    }

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

    void aNewerVersionThatStandsInTheLogOnlyIsRefused()
    {
        Home home(3);
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
        Home home(200);
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
        Home home(400);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"last words"_s)});
        const QString copy = uncleanCopy(home, *open);
        QByteArray bytes = bytesOf(recordFileIn(copy));
        // Pages of the table's middle; the first ones and the newest are whole, so nobody trips over them at once.
        bytes.replace(bytes.size() / 2, 4'096, QByteArray(4'096, 'x'));
        write(recordFileIn(copy), bytes);
        StoreDesk desk(copy);
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.damaged"_s);
        QCOMPARE(desk.append({note(u"after"_s)}).size(), 1);
        QCOMPARE(desk.state().inMemory, 1);
    }

    void aCleanEndLeavesNothingToLookThrough()
    {
        Home home(10);
        QVERIFY(!QFile::exists(home.path + u"-wal"_s));
        StoreDesk desk(home.folder.path());
        desk.append({note(u"x"_s)});
        for (const StoreState& state : std::as_const(desk.states))
            QVERIFY(state.local != Local::Checking);
    }

    void twoDesktopsOnOneDiskKeepChainsOfTheirOwn()
    {
        const Home home;
        StoreDesk left(home.folder.path());
        StoreDesk right(home.folder.path());
        QTRY_COMPARE(right.state().local, Local::Durable); // what stood there before is no news
        const auto declared = left.append({declaration(u"shared"_s)});
        QTRY_COMPARE(right.added, declared);
        const auto answer = right.append({note(u"I see it"_s)});
        QVERIFY(answer[0].writer != declared[0].writer);
        QCOMPARE(answer[0].seen, (QHash<QString, qint64> {{declared[0].writer, 1}}));
        QTRY_COMPARE(left.added.size(), 2);
        for (int i = 0; i < 10; ++i) {
            left.store().append({note(u"l%1"_s.arg(i))});
            right.store().append({note(u"r%1"_s.arg(i))});
        }
        QTRY_COMPARE(left.added.size(), 22);
        QTRY_COMPARE(right.added.size(), 22);
        QCOMPARE(left.load(), right.load());
        QVERIFY(chainFaults(left.load()).isEmpty());
        QCOMPARE(incidentOf(theIncident, left.load()), incidentOf(theIncident, right.added));
    }

    void twoWhoDidNotKnowOfEachOtherConflictAndBothSeeIt()
    {
        const Home home;
        auto parts = partsIn(home.folder.path());
        parts.keeper.lookEvery = 1h; // so that neither has heard of the other
        StoreDesk left(parts);
        left.append({declaration(u"shared"_s)});
        StoreDesk right(parts);
        QTRY_COMPARE(right.state().local, Local::Durable);
        left.append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}})});
        right.append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev3"_s}})});
        const auto incident = incidentOf(theIncident, left.load());
        QCOMPARE(incident->conflicts.size(), 1);
        QCOMPARE(incident->severity, u"sev3"_s);
        QCOMPARE(incident, incidentOf(theIncident, right.load()));
    }

    void aCopiedFolderGetsWritersOfItsOwn()
    {
        const Home home(2);
        const QString copy = home.folder.filePath(u"copy"_s);
        QDir().mkpath(copy);
        QVERIFY(QFile::copy(home.path, recordFileIn(copy)));
        StoreDesk original(home.folder.path());
        StoreDesk copied(copy);
        const auto here = original.append({note(u"here"_s)});
        const auto there = copied.append({note(u"there"_s)});
        QVERIFY(here[0].writer != there[0].writer);
        QCOMPARE(here[0].sequence, 3);
        QCOMPARE(there[0].sequence, 1);
    }

    void onANetworkFolderThereIsNoSharedMemory()
    {
        const Home home;
        auto parts = partsIn(home.folder.path());
        parts.keeper.recorder.place.onNetwork = true;
        StoreDesk desk(parts);
        QCOMPARE(desk.append({declaration(u"far away"_s)}).size(), 1);
        QCOMPARE(desk.state().local, Local::Durable);
        QCOMPARE(desk.state().localFailure->code, u"store.network_folder"_s);
        QVERIFY(!QFile::exists(home.path + u"-wal"_s) && !QFile::exists(home.path + u"-shm"_s));
        StoreDesk second(parts);
        QCOMPARE(second.append({note(u"me, too"_s)}).size(), 1);
        QTRY_COMPARE(desk.added.size(), 2);
    }

    void theHeadOfAChainIsToldOutside()
    {
        const Home home;
        const QByteArray socketName = QFile::encodeName(home.folder.filePath(u"log"_s));
        const int log = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::copy(socketName.begin(), socketName.end(), address.sun_path);
        QCOMPARE(::bind(log, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        auto parts = partsIn(home.folder.path());
        parts.keeper.recorder.logSocket = socketName;

        QList<RecordEntry> written;
        {
            StoreDesk desk(parts);
            QList<EntryDraft> drafts(70, note(u"x"_s));
            written = desk.append(drafts);
        }
        QByteArray told(4'096, '\0');
        told.truncate(std::max<qsizetype>(::recv(log, told.data(), size_t(told.size()), 0), 0));
        ::close(log);
        QVERIFY2(told.startsWith("<14>yagura["), told.constData());
        const QList<store::Anchor> wanted {
            {written[63].writer, 64, written[63].hash}, {written[69].writer, 70, written[69].hash}};
        QCOMPARE(store::anchorsIn(told), wanted.first(1));
        QCOMPARE(store::anchorsIn(bytesOf(home.folder.filePath(u"record.anchors"_s))), wanted);
    }

    void theBallastIsThereWhereThereIsPlentyOfSpace()
    {
        const Home home(1);
        QCOMPARE(QFile(home.folder.filePath(u"record.ballast"_s)).size(), 8LL * 1024 * 1024);
    }

    void theLogDoesNotGrowWithoutBound()
    {
        const Home home;
        auto parts = partsIn(home.folder.path());
        parts.keeper.tidyAfter = 50ms;
        StoreDesk desk(parts);
        for (int i = 0; i < 30; ++i)
            desk.append(QList<EntryDraft>(200, note(QString(500, u'x'))));
        QVERIFY(QFile(home.path + u"-wal"_s).size() < 12'000'000);
        QTRY_COMPARE(QFile(home.path + u"-wal"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_localstore)
#include "tst_localstore.moc"
