// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/anchors.h"
#include "backends/store/deflated.h"
#include "tests/support/storefolder.h"
#include "tests/support/strictwarnings.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;

/// The record on this machine, through the port that the desktop sees.
class tst_localstore : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

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
