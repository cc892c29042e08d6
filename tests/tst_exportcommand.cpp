// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdffile.h"
#include "tests/support/recordhome.h"
#include "tests/support/strictwarnings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

EntryDraft happening(int seconds, const QString& kind, const QJsonObject& args)
{
    EntryDraft draft = draftOf(kind, args);
    draft.happened = at(seconds);
    return draft;
}

/// Nothing of these may be found in what leaves the house.
QStringList plantedSecrets()
{
    return {u"hunter2"_s, u"s3cr3t-w0rd"_s, u"AKIAIOSFODNN7EXAMPLE"_s, u"10.20.30.40"_s, u"k.mori@mail.example"_s,
        u"Yamada"_s};
}

/// An incident with a note, a checklist, evidence, an action and prevention, and a secret in each of them.
struct Home : RecordHome {
    QString file = folder.filePath(u"report"_s);

    Home()
    {
        StoreDesk desk(state);
        const QByteArray output
            = "pid\tclient\tquery\n48213\t10.20.30.40\tSELECT * FROM orders WHERE customer = 'Yamada'\n"
              "could not connect: host=orders-db user=app password=s3cr3t-w0rd dbname=orders\n";
        const Attachment evidence {output, u"text/plain"_s};
        const QString sha256 = QString::fromLatin1(evidence.sha256().toHex());
        const QString run = u"run-1"_s;
        QList<EntryDraft> drafts {
            happening(0, u"incident.declared"_s,
                {{u"title"_s, u"orders-db 接続枯渇"_s}, {u"severity"_s, u"sev2"_s},
                    {u"started"_s, at(0).toString(Qt::ISODateWithMs)}}),
            happening(1, u"incident.labelled"_s, {{u"label"_s, u"INC-0042"_s}}),
            happening(5, u"note"_s,
                {{u"text"_s,
                    u"connected with postgres://app:hunter2@orders-db/orders as k.mori@mail.example, key "
                    "AKIAIOSFODNN7EXAMPLE"_s}}),
            happening(10, u"checklist.started"_s,
                {{u"run"_s, run}, {u"runbook"_s, u"database-connection-timeout"_s},
                    {u"parameters"_s, QJsonObject {{u"db_host"_s, u"orders-db"_s}, {u"db_port"_s, u"5432"_s}}}}),
            happening(20, u"step.opened"_s, {{u"run"_s, run}, {u"step"_s, u"who-holds"_s}}),
            happening(25, u"step.evidence"_s,
                {{u"run"_s, run}, {u"step"_s, u"who-holds"_s}, {u"number"_s, u"E-01"_s}, {u"source"_s, u"orders-db"_s},
                    {u"asked"_s, u"select pid from pg_stat_activity where usename = 'Yamada'"_s},
                    {u"sha256"_s, sha256}}),
            happening(31, u"step.done"_s,
                {{u"run"_s, run}, {u"step"_s, u"who-holds"_s}, {u"outcome"_s, u"found_cause"_s},
                    {u"text"_s, u"batch-worker holds 71 of them (token=hunter2)"_s}}),
            happening(40, u"action.started"_s,
                {{u"action_id"_s, u"a-1"_s}, {u"action"_s, u"postgresql.terminate"_s}, {u"target"_s, u"orders-db"_s},
                    {u"arguments"_s, QJsonObject {{u"pid"_s, 48213}}},
                    {u"request"_s,
                        u"select pg_"
                        u"terminate_backend(48213)"_s}}),
            happening(41, u"action.ended"_s, {{u"action_id"_s, u"a-1"_s}, {u"outcome"_s, u"done"_s}}),
            happening(50, u"prevention"_s,
                {{u"item"_s, u"own-1"_s}, {u"text"_s, u"limit the pool of batch-worker"_s}, {u"owner"_s, u"Mori"_s},
                    {u"state"_s, u"accepted"_s}, {u"due"_s, u"2026-11-30"_s}}),
        };
        drafts[5].attachments = {evidence};
        desk.append(drafts);
    }

    Ran exported(const QString& format, const QStringList& more = {}) const
    {
        return run(
            QStringList {u"incident"_s, u"export"_s, u"INC-0042"_s, u"--format"_s, format, u"-o"_s, file} + more);
    }
    QByteArray bytes() const
    {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    /// What a person or a program finds in the file, without blanks and without Markdown's escapes.
    QString found(const QString& format) const
    {
        static const QRegularExpression noise(u"[\\s\\\\]+"_s);
        return format == "pdf"_L1 ? PdfFile(bytes()).squeezed() : QString::fromUtf8(bytes()).remove(noise);
    }
};

} // namespace

/// `yagura incident export`.
class tst_exportcommand : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyFormatTellsTheIncidentAndNoSecret_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("step");
        for (const QString& format : {u"pdf"_s, u"md"_s, u"json"_s}) {
            QTest::addRow("%s in Japanese", qPrintable(format)) << format << u"ja"_s << u"接続を占有しているのは誰か"_s;
            QTest::addRow("%s in English", qPrintable(format)) << format << u"en"_s << u"Whoholdstheconnections?"_s;
        }
    }
    void everyFormatTellsTheIncidentAndNoSecret()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, language);
        QFETCH(const QString, step);
        const Home home;
        const Ran ran = home.exported(format, {u"--lang"_s, language, u"--zone"_s, u"Asia/Tokyo"_s});
        QVERIFY2(ran.exitCode == 0 && ran.out.isEmpty(), qPrintable(ran.out + ran.err));

        // For people to look at.
        if (const QString gallery = qEnvironmentVariable("YAGURA_GALLERY"); !gallery.isEmpty())
            QFile::copy(home.file, u"%1/export-%2.%3"_s.arg(gallery, language, format));

        const QString found = home.found(format);
        const QString noteTime = format == "json"_L1 ? u"03:00:05"_s : u"12:00:05"_s;
        for (const QString& wanted :
            {u"orders-db接続枯渇"_s, u"INC-0042"_s, step, noteTime, u"batch-workerholds71ofthem"_s, u"E-01"_s,
                u"terminate_backend(48213)"_s, u"limitthepoolofbatch-worker"_s, u"████"_s})
            QVERIFY2(found.contains(wanted), qPrintable(wanted + u'\n' + found));
        for (const QString& secret : plantedSecrets()) {
            QVERIFY2(!found.contains(secret), qPrintable(secret));
            QVERIFY2(!PdfFile(home.bytes()).unpacked().contains(secret.toUtf8()), qPrintable(secret));
        }
        QCOMPARE(QFile::permissions(home.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theFontsOfThePdfAreInIt()
    {
        const Home home;
        QCOMPARE(home.exported(u"pdf"_s, {u"--lang"_s, u"ja"_s}).exitCode, 0);
        const PdfFile pdf(home.bytes());
        QVERIFY(pdf.fonts().count(u'\n') > 3);
        QCOMPARE(pdf.looseFonts(), QStringList());
    }

    void aReportIsInOneLanguage()
    {
        const Home home;
        QCOMPARE(home.exported(u"md"_s, {u"--lang"_s, u"ja"_s}).exitCode, 0);
        const QString japanese = home.found(u"md"_s);
        QVERIFY2(japanese.contains(u"時系列"_s) && !japanese.contains(u"Timeline"_s), qPrintable(japanese));
        QCOMPARE(home.exported(u"md"_s, {u"--lang"_s, u"en"_s}).exitCode, 0);
        const QString english = home.found(u"md"_s);
        QVERIFY2(english.contains(u"Timeline"_s) && !english.contains(u"時系列"_s), qPrintable(english));
    }

    void programsGetAReportOfTheirOwn()
    {
        const Home home;
        QCOMPARE(home.exported(u"json"_s, {u"--lang"_s, u"en"_s, u"--zone"_s, u"Asia/Tokyo"_s}).exitCode, 0);
        const QJsonObject report = QJsonDocument::fromJson(home.bytes()).object();
        QCOMPARE(report[u"schema"_s], u"yagura.report/1"_s);
        QCOMPARE(report[u"zone"_s], u"Asia/Tokyo"_s);
        QCOMPARE(report[u"timeline"_s].toArray().size(), 10);
        QCOMPARE(report[u"evidence"_s][0][u"lines_left_out"_s], 0);
        QVERIFY(report[u"redactions"_s].toInt() >= 5);
        QCOMPARE(report[u"kept"_s], 0);
    }

    void theRecordSaysThatAReportHasLeft()
    {
        const Home home;
        QCOMPARE(home.exported(u"json"_s, {u"--lang"_s, u"ja"_s}).exitCode, 0);
        const QByteArray sha256 = QCryptographicHash::hash(home.bytes(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(QJsonDocument::fromJson(home.bytes())[u"edition"_s], 1);

        const Ran shown = home.run({u"incident"_s, u"show"_s, u"INC-0042"_s, u"--json"_s});
        const QJsonArray entries = QJsonDocument::fromJson(shown.out.toUtf8())[u"entries"_s].toArray();
        const auto written = std::ranges::find_if(
            entries, [](const QJsonValue& entry) { return entry[u"kind"_s] == "report.exported"_L1; });
        QVERIFY2(written != entries.end(), qPrintable(shown.out + shown.err));
        QCOMPARE((*written)[u"args"_s][u"sha256"_s].toString().toLatin1(), sha256);
        QCOMPARE((*written)[u"args"_s][u"language"_s], u"ja"_s);

        QCOMPARE(home.exported(u"json"_s).exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(home.bytes())[u"edition"_s], 2);
    }

    void aFileOfThatNameIsReplaced()
    {
        const Home home;
        QFile old(home.file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(1'000'000, 'x')) > 0);
        old.close();
        QCOMPARE(home.exported(u"json"_s).exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(home.bytes()).isObject());
        QCOMPARE(QFileInfo(home.file).dir().entryList({u"report*"_s}, QDir::Files).size(), 1);
    }

    void whatCannotBeDoneIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const QStringList begin {u"incident"_s, u"export"_s};
        QTest::addRow("no such zone") << begin
                + QStringList {u"INC-0042"_s, u"--format"_s, u"md"_s, u"-o"_s, u"FILE"_s, u"--zone"_s, u"Asia/Tokio"_s}
                                      << u"Asia/Tokyo"_s;
        QTest::addRow("no such format") << begin
                + QStringList {u"INC-0042"_s, u"--format"_s, u"docx"_s, u"-o"_s, u"FILE"_s}
                                        << u"docx"_s;
        QTest::addRow("no format") << begin + QStringList {u"INC-0042"_s, u"-o"_s, u"FILE"_s} << u"--format"_s;
        QTest::addRow("no file") << begin + QStringList {u"INC-0042"_s, u"--format"_s, u"md"_s} << u"--output"_s;
        QTest::addRow("no such incident")
            << begin + QStringList {u"INC-0043"_s, u"--format"_s, u"md"_s, u"-o"_s, u"FILE"_s} << u"INC-0043"_s;
        QTest::addRow("no such folder") << begin
                + QStringList {u"INC-0042"_s, u"--format"_s, u"md"_s, u"-o"_s, u"FILE/there"_s}
                                        << u"there"_s;
        QTest::addRow("a folder") << begin + QStringList {u"INC-0042"_s, u"--format"_s, u"md"_s, u"-o"_s, u"FOLDER"_s}
                                  << u"irectory"_s;
    }
    void whatCannotBeDoneIsToldInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QString, told);
        const Home home;
        arguments.replaceInStrings(u"FILE"_s, home.file).replaceInStrings(u"FOLDER"_s, home.folder.path());
        const Ran ran = home.run(arguments);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(told) && ran.out.isEmpty(), qPrintable(ran.err));
        QVERIFY(!QFile::exists(home.file));
    }

    void evidenceThatWasChangedIsNotShownAndIsMissed()
    {
        const Home home;
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(home.record).constData(), &database), SQLITE_OK);
        for (const char* name : {"attachment_stays", "attachment_remains"})
            sqlite3_exec(database, QByteArray("DROP TRIGGER ") + name, nullptr, nullptr, nullptr);
        QCOMPARE(sqlite3_exec(database, "DELETE FROM attachment", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);

        const Ran ran = home.exported(u"json"_s, {u"--lang"_s, u"en"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.err.contains(u"evidence"_s), qPrintable(ran.err));
        // Nobody adds to a record that somebody has changed.
        QVERIFY2(ran.err.contains(u"The record does not say that it was written"_s), qPrintable(ran.err));
        const QJsonObject report = QJsonDocument::fromJson(home.bytes()).object();
        QVERIFY(report[u"evidence"_s][0][u"text"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(tst_exportcommand)
#include "tst_exportcommand.moc"
