// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "tests/support/pdffile.h"
#include "tests/support/storedesk.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/temporarymounts.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QString err;
};

/// The real program with a record of its own, on a machine without a display.
struct Home {
    QTemporaryDir folder;
    QString state = folder.filePath(u"state/yagura"_s);
    QString configuration = folder.filePath(u"shop.yaml"_s);

    Home()
    {
        QDir().mkpath(state);
        QFile file(configuration);
        if (file.open(QIODevice::WriteOnly))
            file.write("zone: Asia/Tokyo\ntargets:\n  - {id: orders-db, system: local}\n"
                       "services:\n  - {id: api, needs: [orders-db]}\n"
                       "functions:\n  - {id: login, label: {en: Log-in, ja: ログイン}, needs: [api]}\n");
        StoreDesk desk(state);
        desk.append({declaration(u"orders-db の接続枯渇"_s),
            note(u"postgres://app:hunter2@orders-db/orders を確認"_s)});
        desk.end();
    }

    Ran run(const QStringList& arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, folder.filePath(u"state"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(YAGURA_PROGRAM),
            QStringList {u"--config"_s, configuration, u"incident"_s, u"export"_s} + arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `yagura incident export` as people and scripts type it.
class tst_exportcommand : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aPdfIsWrittenWithoutADisplay();
    void eachFormatAndLanguageIsThere();
    void anExportIsItselfRecorded();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void aFullDiskLeavesNothing();
};

void tst_exportcommand::aPdfIsWrittenWithoutADisplay()
{
    const Home home;
    const QString path = home.folder.filePath(u"report.pdf"_s);
    const Ran ran = home.run({theIncident, u"-o"_s, path, u"--lang"_s, u"ja"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
    const PdfFile pdf(contentOf(path));
    QVERIFY2(pdf.text().contains(u"orders-db の接続枯渇"_s), qPrintable(pdf.text()));
    QVERIFY(pdf.text().contains(u"障害報告書"_s) && pdf.text().contains(u"JST"_s));
    QVERIFY(!pdf.squeezed().contains(u"hunter2"_s));
    // Single points of the configuration, in its words.
    QVERIFY(pdf.text().contains(u"単一障害点"_s));
}

void tst_exportcommand::eachFormatAndLanguageIsThere()
{
    const Home home;
    const Ran markdown = home.run({theIncident.left(8), u"--format"_s, u"md"_s, u"-o"_s, u"-"_s, u"--lang"_s, u"en"_s, u"--zone"_s, u"UTC"_s});
    QVERIFY2(markdown.exitCode == 0, qPrintable(markdown.err));
    const QString text = QString::fromUtf8(markdown.out);
    QVERIFY2(text.startsWith(u"# orders"_s) && text.contains(u"Timeline"_s) && text.contains(u"UTC"_s), qPrintable(text));
    QVERIFY(!text.contains(u"JST"_s) && !text.contains(u"hunter2"_s));
    const Ran json = home.run({theIncident, u"--format"_s, u"json"_s, u"-o"_s, u"-"_s, u"--quiet"_s});
    QCOMPARE(json.exitCode, 0);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object[u"schema"_s].toString(), u"yagura.report/1"_s);
    QCOMPARE(object[u"zone"_s].toString(), u"Asia/Tokyo"_s);
}

void tst_exportcommand::anExportIsItselfRecorded()
{
    const Home home;
    QCOMPARE(home.run({theIncident, u"--format"_s, u"md"_s, u"-o"_s, home.folder.filePath(u"a.md"_s)}).exitCode, 0);
    StoreDesk desk(home.state);
    const QList<RecordEntry> entries = desk.load();
    const auto exported = std::ranges::find(entries, entrykind::exported, &RecordEntry::kind);
    QVERIFY(exported != entries.end());
    QCOMPARE(exported->args[u"format"_s].toString(), u"md"_s);
    desk.end();
    const Ran second = home.run({theIncident, u"--format"_s, u"json"_s, u"-o"_s, u"-"_s});
    QCOMPARE(QJsonDocument::fromJson(second.out).object()[u"edition"_s].toInt(), 2);
}

void tst_exportcommand::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::addRow("unknown incident") << QStringList {u"INC-9999"_s, u"-o"_s, u"/tmp/never.pdf"_s} << u"INC-9999"_s;
    QTest::addRow("unknown zone") << QStringList {theIncident, u"-o"_s, u"/tmp/never.pdf"_s, u"--zone"_s, u"Nowhere/Land"_s}
                                  << u"Nowhere/Land"_s;
    QTest::addRow("unknown format") << QStringList {theIncident, u"-o"_s, u"/tmp/never.doc"_s, u"--format"_s, u"doc"_s} << u"doc"_s;
    QTest::addRow("no place for it") << QStringList {theIncident, u"-o"_s, u"/proc/never/never.pdf"_s} << u"/proc/never"_s;
    QTest::addRow("no file named") << QStringList {theIncident} << u"--output"_s;
}

void tst_exportcommand::whatCannotBeDoneIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Home home;
    const Ran ran = home.run(arguments);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    QVERIFY(!QFile::exists(u"/tmp/never.pdf"_s));
}

void tst_exportcommand::aFullDiskLeavesNothing()
{
    const Home home;
    const QString full = home.folder.filePath(u"full"_s);
    const TmpfsMount mount(full, "size=16k");
    if (!mount.isMounted())
        QSKIP("no file system can be mounted here");
    const Ran ran = home.run({theIncident, u"-o"_s, full + u"/report.pdf"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains(u"no space"_s), qPrintable(ran.err));
    QVERIFY(!QDir(full).entryList(QDir::Files).contains(u"report.pdf"_s));
    QVERIFY(QDir(full).entryList({u"report.pdf*"_s}, QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(tst_exportcommand)
#include "tst_exportcommand.moc"
