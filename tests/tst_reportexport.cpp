// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/app/reporthome.h"
#include "gui/report/exportdialog.h"
#include "gui/settings/choicerow.h"
#include "gui/settings/pathfield.h"
#include "gui/style/plaintext.h"
#include "models/domain/entrykinds.h"
#include "tests/support/demoincident.h"
#include "tests/support/entries.h"
#include "tests/support/memorystore.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/temporarymounts.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

ReportOrder orderOf(const ReportSources& sources, const QString& file, ReportFormat format = ReportFormat::Pdf)
{
    return {sources, {u"en"_s, "Asia/Tokyo", at(4'000), {}}, format, file};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A printer, and what it said.
struct Press {
    explicit Press(ReportPrinter::WriteFile write = writeReportFile) : printer(std::move(write))
    {
        QObject::connect(&printer, &ReportPrinter::finished, &printer,
            [this](const Result<PrintedReport>& result) { printed = result; });
        QObject::connect(
            &printer, &ReportPrinter::progress, &printer, [this](int percent) { percents.append(percent); });
    }
    /// Waits for the end of what runs; nothing when it does not come.
    std::optional<Result<PrintedReport>> end()
    {
        printed.reset();
        return QTest::qWaitFor([this] { return printed.has_value(); }, 120'000) ? printed : std::nullopt;
    }

    ReportPrinter printer;
    std::optional<Result<PrintedReport>> printed;
    QList<int> percents;
};

/// A store that holds the demo's incident, and a dialog on it.
struct Desk {
    explicit Desk(ReportPrinter::WriteFile write = writeReportFile)
    {
        const ReportSources sources = demoIncident();
        store.entries = sources.incident.entries;
        for (const Attachment& attachment : sources.attachments)
            store.attachments.insert(attachment.sha256(), attachment);
        ReportSources known = sources;
        known.incident = {};
        known.attachments.clear();
        dialog = std::make_unique<ExportDialog>(
            ExportDialog::Parts {store, [] { return Moment {at(4'000), {}}; }, std::move(write), known, u"佐藤"_s, u"ja"_s,
                "Asia/Tokyo", folder.path()},
            theIncident, nullptr);
        dialog->show();
    }

    template<typename Widget>
    Widget* find(const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QAbstractItemModel* rows() const { return find<QTableView>("redactions")->model(); }
    QString state() const { return find<PlainLabel>("state")->fullText(); }
    bool isReady() const { return find<QPushButton>("export")->isEnabled(); }

    QTemporaryDir folder;
    MemoryStore store;
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

/// The way of a report to a file: in a thread of its own, whole or not at all, and by a dialog.
class tst_reportexport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_languages = std::make_unique<Languages>(u"en"_s);
        m_languages->install(*QCoreApplication::instance());
    }
    void init() { failOnAnyWarning(); }

    void aReportIsPrintedInAThreadOfItsOwn_data();
    void aReportIsPrintedInAThreadOfItsOwn();
    void whatIsCalledOffLeavesNoFile();
    void aFullDiskIsToldAndLeavesTheOldFile();
    void aPrinterThatGoesCallsItsWorkOff();
    void theGuiGoesOnWhileItPrints();
    void namesOfFilesAreHarmless();

    void theDialogShowsWhatWillBeMasked();
    void theDialogExportsAndTheRecordKnows();
    void whatIsKeptIsInTheFileAndInTheRecord();
    void anotherLanguageKeepsTheDecisions();
    void theDialogTellsAFullDisk();
    void theDialogCanBeCalledOff();
    void anUnknownIncidentIsTold();
    void theListOfRedactionsIsAModel();
    void theDialogIsDrawnInBothThemes_data() { addGalleryRows(); }
    void theDialogIsDrawnInBothThemes();

private:
    std::unique_ptr<Languages> m_languages;
};

void tst_reportexport::aReportIsPrintedInAThreadOfItsOwn_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("PDF") << ReportFormat::Pdf << QByteArray("%PDF-");
    QTest::addRow("Markdown") << ReportFormat::Markdown << QByteArray("# orders");
    QTest::addRow("JSON") << ReportFormat::Json << QByteArray("{");
}

void tst_reportexport::aReportIsPrintedInAThreadOfItsOwn()
{
    QFETCH(const ReportFormat, format);
    QFETCH(const QByteArray, begins);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    QThread* worker = nullptr;
    Press press([&](const QString& file, const QByteArray& bytes) {
        worker = QThread::currentThread();
        return writeReportFile(file, bytes);
    });
    press.printer.start(orderOf(demoIncident(), path, format));
    const auto printed = press.end();
    QVERIFY(printed && *printed);
    QVERIFY(worker && worker != QThread::currentThread());
    const QByteArray bytes = contentOf(path);
    QVERIFY(bytes.startsWith(begins));
    QCOMPARE((**printed).sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(!press.percents.isEmpty() && press.percents.last() <= 100);
    QVERIFY(std::ranges::is_sorted(press.percents));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"report"_s));
}

void tst_reportexport::whatIsCalledOffLeavesNoFile()
{
    const QTemporaryDir folder;
    Press press;
    press.printer.start(orderOf(longIncident(3'000), folder.filePath(u"report.pdf"_s)));
    press.printer.cancel();
    const auto cancelled = press.end();
    QVERIFY(cancelled && !*cancelled);
    QCOMPARE(cancelled->error().code, u"report.cancelled"_s);
    QVERIFY(QDir(folder.path()).isEmpty());

    // It works again afterwards.
    press.printer.start(orderOf(demoIncident(), folder.filePath(u"report.pdf"_s)));
    const auto printed = press.end();
    QVERIFY(printed && *printed);
}

void tst_reportexport::aFullDiskIsToldAndLeavesTheOldFile()
{
    const auto noPlace = writeReportFile(u"/proc/nowhere/report.pdf"_s, "x");
    QVERIFY(noPlace);
    QCOMPARE(noPlace->code, u"report.cannot_write"_s);

    const QTemporaryDir folder;
    const QString full = folder.filePath(u"full"_s);
    const TmpfsMount mount(full, "size=16k");
    if (!mount.isMounted())
        QSKIP("no file system can be mounted here");
    QFile old(full + u"/report.json"_s);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Press press;
    press.printer.start(orderOf(demoIncident(), old.fileName(), ReportFormat::Json));
    const auto printed = press.end();
    QVERIFY(printed && !*printed);
    QCOMPARE(printed->error().code, u"report.no_space"_s);
    QCOMPARE(contentOf(old.fileName()), QByteArray("old"));
    QCOMPARE(QDir(full).entryList(QDir::Files), QStringList(u"report.json"_s));
}

void tst_reportexport::aPrinterThatGoesCallsItsWorkOff()
{
    const QTemporaryDir folder;
    auto printer = std::make_unique<ReportPrinter>(writeReportFile);
    printer->start(orderOf(longIncident(3'000), folder.filePath(u"report.pdf"_s)));
    printer.reset();
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_reportexport::theGuiGoesOnWhileItPrints()
{
    const QTemporaryDir folder;
    Press press;
    int beats = 0;
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, &pulse, [&] { ++beats; });
    pulse.start(5);
    press.printer.start(orderOf(longIncident(2'000), folder.filePath(u"report.pdf"_s)));
    QVERIFY(press.printer.isRunning());
    const auto printed = press.end();
    QVERIFY(printed && *printed);
    QVERIFY2(beats > 3, qPrintable(QString::number(beats)));
}

void tst_reportexport::namesOfFilesAreHarmless()
{
    QCOMPARE(reportFileName(u"INC-0042"_s, u"ja"_s, ReportFormat::Pdf), u"INC-0042-ja.pdf"_s);
    QCOMPARE(reportFileName(u"../../etc/passwd"_s, u"en"_s, ReportFormat::Markdown), u"------etc-passwd-en.md"_s);
    QCOMPARE(reportFileName({}, u"en"_s, ReportFormat::Json), u"incident-en.json"_s);
    QVERIFY(!reportFormatFromName(u"exe"_s));
    for (const auto format : {ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Json})
        QCOMPARE(reportFormatFromName(reportFormatName(format)), std::optional(format));
}

void tst_reportexport::theDialogShowsWhatWillBeMasked()
{
    const Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    QVERIFY(desk.rows()->rowCount() >= 10);
    QStringList kinds;
    for (int row = 0; row < desk.rows()->rowCount(); ++row) {
        kinds.append(desk.rows()->index(row, RedactionRows::Kind).data().toString());
        const QString where = desk.rows()->index(row, RedactionRows::Where).data().toString();
        for (const QString& secret : secretsOfTheIncident())
            QVERIFY2(!where.contains(secret), qPrintable(where));
    }
    QVERIFY2(kinds.contains(u"phone number"_s) && kinds.contains(u"AWS key"_s), qPrintable(kinds.join(u", "_s)));
    QCOMPARE(desk.find<PathField>("path")->path(), desk.folder.filePath(u"0b8f1f5c-ja.pdf"_s));
    desk.find<ChoiceRow>("format")->setValue(u"json"_s);
    emit desk.find<ChoiceRow>("format")->changed();
    QCOMPARE(desk.find<PathField>("path")->path(), desk.folder.filePath(u"0b8f1f5c-ja.json"_s));
}

void tst_reportexport::theDialogExportsAndTheRecordKnows()
{
    const Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    QTest::mouseClick(desk.find<QPushButton>("export"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().startsWith(u"Written"_s), 60'000);
    const QByteArray bytes = contentOf(desk.folder.filePath(u"0b8f1f5c-ja.pdf"_s));
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(desk.store.asked.size(), 1);
    const EntryDraft draft = desk.store.asked.first().first();
    QCOMPARE(draft.kind, QString(entrykind::exported));
    QCOMPARE(draft.actor, u"佐藤"_s);
    QCOMPARE(draft.args[u"format"_s].toString(), u"pdf"_s);
    QCOMPARE(draft.args[u"sha256"_s].toString(),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(draft.args[u"kept"_s].toArray().isEmpty());
}

void tst_reportexport::whatIsKeptIsInTheFileAndInTheRecord()
{
    const Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    const QModelIndexList phones = desk.rows()->match(
        desk.rows()->index(0, RedactionRows::Kind), Qt::DisplayRole, u"phone number"_s, 1, Qt::MatchExactly);
    QCOMPARE(phones.size(), 1);
    QVERIFY(desk.rows()->setData(phones.first().siblingAtColumn(RedactionRows::Keep), Qt::Checked, Qt::CheckStateRole));
    QVERIFY2(desk.find<PlainLabel>("found")->fullText().contains(u"1"_s), qPrintable(desk.find<PlainLabel>("found")->fullText()));
    desk.find<ChoiceRow>("format")->setValue(u"md"_s);
    emit desk.find<ChoiceRow>("format")->changed();
    QTest::mouseClick(desk.find<QPushButton>("export"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().startsWith(u"Written"_s), 60'000);
    const QString markdown = QString::fromUtf8(contentOf(desk.folder.filePath(u"0b8f1f5c-ja.md"_s)));
    QVERIFY(markdown.contains(u"090-1234-5678"_s));
    QVERIFY(!markdown.contains(u"hunter2"_s) && !markdown.contains(u"10.20.30.40"_s));
    const QJsonArray kept = desk.store.asked.first().first().args[u"kept"_s].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first()[u"kind"_s].toString(), u"phone"_s);
    // The record says that a number was left in, and not which.
    QVERIFY(!QString::fromUtf8(QJsonDocument(kept).toJson()).contains(u"090"_s));
}

void tst_reportexport::anotherLanguageKeepsTheDecisions()
{
    const Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    QVERIFY(desk.rows()->setData(desk.rows()->index(0, RedactionRows::Keep), Qt::Checked, Qt::CheckStateRole));
    const QString where = desk.rows()->index(0, RedactionRows::Where).data().toString();
    desk.find<ChoiceRow>("language")->setValue(u"en"_s);
    emit desk.find<ChoiceRow>("language")->changed();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 60'000);
    int kept = 0;
    for (int row = 0; row < desk.rows()->rowCount(); ++row)
        kept += desk.rows()->index(row, RedactionRows::Keep).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    QCOMPARE(kept, 1);
    QVERIFY(desk.find<PathField>("path")->path().endsWith(u"-en.pdf"_s));
}

void tst_reportexport::theDialogTellsAFullDisk()
{
    const Desk desk([](const QString& file, const QByteArray&) {
        return Failure {FailureClass::Internal, u"report.no_space"_s, {{u"path"_s, file}}};
    });
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    QTest::mouseClick(desk.find<QPushButton>("export"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().contains(u"no space"_s), 60'000);
    QVERIFY(desk.store.asked.isEmpty());
    QVERIFY(desk.isReady());
}

void tst_reportexport::theDialogCanBeCalledOff()
{
    QSemaphore mayGoOn;
    Desk desk([&](const QString& file, const QByteArray& bytes) {
        mayGoOn.acquire();
        return writeReportFile(file, bytes);
    });
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    QTest::mouseClick(desk.find<QPushButton>("export"), Qt::LeftButton);
    QCOMPARE(desk.find<QPushButton>("close")->text(), u"Cancel"_s);
    QVERIFY(desk.find<QProgressBar>("progress")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("close"), Qt::LeftButton);
    mayGoOn.release();
    // Called off before it was written, or written: it says which, and is open.
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().startsWith(u"Cancelled"_s) || desk.state().startsWith(u"Written"_s), 60'000);
    QVERIFY(desk.dialog->isVisible());
    const bool isThere = QFile::exists(desk.folder.filePath(u"0b8f1f5c-ja.pdf"_s));
    QCOMPARE(isThere, desk.state().startsWith(u"Written"_s));
    QTest::mouseClick(desk.find<QPushButton>("close"), Qt::LeftButton);
    QTRY_VERIFY(!desk.dialog->isVisible());
}

void tst_reportexport::anUnknownIncidentIsTold()
{
    MemoryStore store;
    ExportDialog dialog(
        {store, [] { return Moment {at(0), {}}; }, writeReportFile, {}, u"x"_s, u"en"_s, "UTC", u"/tmp"_s}, theIncident, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<PlainLabel*>(u"state"_s)->fullText().contains(u"no such incident"_s));
    QVERIFY(!dialog.findChild<QPushButton*>(u"export"_s)->isEnabled());
}

void tst_reportexport::theListOfRedactionsIsAModel()
{
    RedactionRows rows;
    const QAbstractItemModelTester tester(&rows);
    rows.setRedactions({{u"password"_s, u"a ████"_s, "1"}, {u"new.kind"_s, u"b ████"_s, "2"}});
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(1, RedactionRows::Kind).data().toString(), u"new.kind"_s);
    QVERIFY(rows.setData(rows.index(1, RedactionRows::Keep), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!rows.setData(rows.index(1, RedactionRows::Kind), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(rows.kept(), QList<QByteArray>({"2"}));
    rows.setRedactions({{u"password"_s, u"a ████"_s, "1"}});
    QVERIFY(rows.kept().isEmpty());
    rows.setRedactions({{u"new.kind"_s, u"b ████"_s, "2"}});
    QCOMPARE(rows.kept(), QList<QByteArray>({"2"}));
}

void tst_reportexport::theDialogIsDrawnInBothThemes()
{
    QFETCH(const ThemeName, theme);
    applyTheme(*qApp, theme, 100);
    const Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.rows()->rowCount() > 0, 60'000);
    const QImage image = pictureOf(*desk.dialog, u"export-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(shows(image, Theme(theme).color(Token::Panel)) || shows(image, Theme(theme).color(Token::Window)));
}

QTEST_MAIN(tst_reportexport)
#include "tst_reportexport.moc"
