// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/deflated.h"
#include "tests/support/recordhome.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

struct Home : RecordHome {
    QList<RecordEntry> written;

    explicit Home(int notes = 80)
    {
        if (notes == 0)
            return;
        StoreDesk desk(state);
        QList<EntryDraft> drafts {declaration(u"orders-db \u202e接続枯渇"_s)};
        for (int i = 1; i < notes; ++i)
            drafts.append(note(u"note %1\n"_s.arg(i)));
        drafts[1].attachments = {{"evidence", u"text/plain"_s}};
        written = desk.append(drafts);
    }

    /// Somebody who takes the guards away and changes something.
    void tamper(const QByteArray& sql) const
    {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(record).constData(), &database), SQLITE_OK);
        for (const char* name : {"entry_stays", "entry_remains", "attachment_stays", "attachment_remains"})
            sqlite3_exec(database, QByteArray("DROP TRIGGER ") + name, nullptr, nullptr, nullptr);
        QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
};

} // namespace

/// `yagura audit verify` and `yagura incident`.
class tst_auditcommand : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anUntouchedRecordIsSound()
    {
        const Home home;
        const Ran ran = home.run({u"audit"_s, u"verify"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.out + ran.err));
        QVERIFY2(ran.out.contains(u"80 entries of 1 writers, 1 attachments, 2 anchors"_s), qPrintable(ran.out));
    }

    void theFirstBrokenRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("wanted");
        QTest::addRow("changed") << QByteArray("UPDATE entry SET actor = 'nobody' WHERE sequence IN (17, 30)")
                                 << u"/17: the row was changed after it was written (chain.hash)"_s;
        QTest::addRow("deleted") << QByteArray("DELETE FROM entry WHERE sequence = 33")
                                 << u"/33: the row is missing (chain.gap)"_s;
        QTest::addRow("cut off") << QByteArray("DELETE FROM entry WHERE sequence > 70")
                                 << u"/80: the row was told outside and is not there (anchor.missing)"_s;
        QTest::addRow("evidence") << QByteArray(
            "UPDATE attachment SET deflated = x'" + store::deflated("elephant").toHex() + "'")
                                  << u"the attachment was changed after it was written"_s;
    }
    void theFirstBrokenRowIsNamed()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, wanted);
        const Home home;
        home.tamper(sql);
        const Ran ran = home.run({u"audit"_s, u"verify"_s});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.out.contains(wanted), qPrintable(ran.out + ran.err));
        QCOMPARE(ran.out.count(u"chain."_s) + ran.out.count(u"anchor.missing"_s) + ran.out.count(u"(attachment."_s), 1);
    }

    void aChainThatWasMadeAnewIsFoundByWhatStandsOutside()
    {
        const Home home;
        Home forged;
        QFile::remove(home.state + u"/record.anchors"_s);
        QVERIFY(QFile::remove(home.record) && QFile::copy(forged.record, home.record));
        QCOMPARE(home.run({u"audit"_s, u"verify"_s}).exitCode, 0);
        const QString log = home.folder.filePath(u"journal"_s);
        QFile journal(log);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("Nov 28 16:24:11 desk yagura[4711]: yagura-anchor/1 " + home.written[63].writer.toLatin1()
            + " 64 " + home.written[63].hash.toHex() + "\nNov 28 16:24:12 desk other: hello\n");
        journal.close();
        const Ran ran = home.run({u"audit"_s, u"verify"_s, u"--anchor"_s, log});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.out.contains(u"anchor.missing"_s), qPrintable(ran.out));
        QCOMPARE(home.run({u"audit"_s, u"verify"_s, u"--anchor"_s, log + u".gone"_s}).exitCode, 3);
    }

    void whatCannotBeReadIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("none") << QByteArray();
        QTest::addRow("foreign") << QByteArray("targets: []\n").repeated(100);
    }
    void whatCannotBeReadIsUnknown()
    {
        QFETCH(const QByteArray, bytes);
        const Home home(0);
        if (!bytes.isEmpty()) {
            QFile file(home.record);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        const Ran ran = home.run({u"audit"_s, u"verify"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(home.record) && ran.out.isEmpty(), qPrintable(ran.err));
    }

    void itIsReadWhileADesktopWrites()
    {
        const Home home;
        StoreDesk desk(home.state);
        desk.append({note(u"meanwhile"_s)});
        const Ran ran = home.run({u"audit"_s, u"verify"_s});
        QVERIFY2(ran.exitCode == 0 && ran.out.contains(u"81 entries"_s), qPrintable(ran.out + ran.err));
    }

    void incidentsAreListed()
    {
        const Home home;
        const Ran ran = home.run({u"incident"_s, u"list"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.startsWith(theIncident.left(8)) && ran.out.contains(u"SEV-2"_s), qPrintable(ran.out));
        QVERIFY2(!ran.out.contains(QChar(0x202e)), "direction characters reach the terminal");
        const Ran json = home.run({u"incident"_s, u"list"_s, u"--json"_s});
        const auto rows = QJsonDocument::fromJson(json.out.toUtf8())[u"incidents"_s].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"id"_s], theIncident);
        QVERIFY(rows[0][u"label"_s].isNull());
        QCOMPARE(rows[0][u"state"_s], u"open"_s);
        QCOMPARE(rows[0][u"entries"_s], 80);
    }

    void withoutARecordThereAreNone()
    {
        const Home home(0);
        QCOMPARE(home.run({u"incident"_s, u"list"_s}).exitCode, 0);
        const Ran json = home.run({u"incident"_s, u"list"_s, u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(json.out.toUtf8())[u"incidents"_s].toArray().isEmpty());
        QCOMPARE(home.run({u"incident"_s, u"show"_s, u"INC-0001"_s}).exitCode, 3);
        QVERIFY(!QFile::exists(home.record));
    }

    void anIncidentIsShownByIdBeginningOrLabel()
    {
        const Home home;
        {
            StoreDesk desk(home.state);
            desk.append(
                {draftOf(u"incident.labelled"_s, {{u"label"_s, u"INC-0042"_s}}), declaration(u"other"_s, u"0c"_s)});
        }
        for (const QString& name : {theIncident, theIncident.left(4).toUpper(), u"INC-0042"_s, u"inc-0042"_s}) {
            const Ran ran = home.run({u"incident"_s, u"show"_s, name});
            QVERIFY2(ran.exitCode == 0 && ran.out.startsWith(u"INC-0042"_s), qPrintable(name + ran.out + ran.err));
            QVERIFY(ran.out.contains(u"note 79"_s) && ran.out.contains(u"K. Sato"_s));
        }
        const Ran json = home.run({u"incident"_s, u"show"_s, u"INC-0042"_s, u"--json"_s});
        const auto incident = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(incident[u"schema"_s], u"yagura.incident/1"_s);
        QCOMPARE(incident[u"entries"_s].toArray().size(), 81);
        const Ran both = home.run({u"incident"_s, u"show"_s, u"0"_s});
        QCOMPARE(both.exitCode, 3);
        QVERIFY2(both.err.contains(theIncident), qPrintable(both.err));
        QCOMPARE(home.run({u"incident"_s, u"show"_s, u"%"_s}).exitCode, 3);
    }

    void itSpeaksJapaneseToo()
    {
        const Home home;
        const Ran ran = home.run({u"audit"_s, u"verify"_s, u"--lang"_s, u"ja"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(!ran.out.contains(u"Read:"_s), qPrintable(ran.out));
    }
};

QTEST_GUILESS_MAIN(tst_auditcommand)
#include "tst_auditcommand.moc"
