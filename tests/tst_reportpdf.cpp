// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/report/reportpdf.h"
#include "models/items/report/alignedcolumns.h"
#include "tests/support/demoreport.h"
#include "tests/support/pdffile.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString squeezed(const QString& text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(blanks);
}

QByteArray pdfOf(const Report& report)
{
    return reportPdf(report, [](double) { return true; }).value_or(QByteArray());
}

/// Written where YAGURA_GALLERY says, for people to look at.
void keep(const QString& name, const QByteArray& bytes)
{
    const QString folder = qEnvironmentVariable("YAGURA_GALLERY");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The report on paper: what is in it, what is not, and how it reads by machines.
class tst_reportpdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_languages = std::make_unique<Languages>(u"en"_s);
        m_languages->install(*QCoreApplication::instance());
    }
    void init() { failOnAnyWarning(); }

    void everyFactIsFoundAgain_data() { addLanguages(); }
    void everyFactIsFoundAgain();
    void noSecretIsFound_data() { addLanguages(); }
    void noSecretIsFound();
    void fontsAreInTheFileAndPicturesAreNot_data() { addLanguages(); }
    void fontsAreInTheFileAndPicturesAreNot();
    void aReportIsInOneLanguage();
    void pagesAreCountedAndNamed();
    void textStaysOnThePaper();
    void itCanBeCalledOff();
    void anEmptyReportIsAReport();
    void hostileTextIsOnlyText();

private:
    void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("Japanese") << u"ja"_s;
        QTest::addRow("English") << u"en"_s;
    }

    std::unique_ptr<Languages> m_languages;
};

void tst_reportpdf::everyFactIsFoundAgain()
{
    QFETCH(const QString, language);
    const Report report = demoReport(language);
    const QByteArray bytes = pdfOf(report);
    keep(u"report-%1.pdf"_s.arg(language), bytes);
    const PdfFile pdf(bytes);
    const QString all = pdf.squeezed();
    const auto has = [&](const QString& text) { return all.contains(squeezed(text)); };

    QStringList wanted {
        report.title.text(), report.summary.text(), report.cause.text(), report.chainHead, u"INC-0042"_s};
    for (const ReportImpact& impact : report.impacts)
        wanted << impact.function.text() << impact.seen.text();
    for (const ReportNextStep& step : report.next)
        wanted << step.text.text() << step.owner.text();
    for (const ReportLine& line : report.timeline)
        wanted << line.happened.toTimeZone(QTimeZone("Asia/Tokyo")).toString(u"HH:mm:ss"_s);
    for (const ReportStep& step : report.checklists.first().steps)
        wanted << step.title.text() << step.outcome.text().split(u' ') << step.command.text(); // its column is narrow
    for (const ReportEvidence& evidence : report.evidence)
        wanted << evidence.number << evidence.asked.text() << evidence.sha256;
    wanted << report.actions.first().request.text() << u"2026-01-13 18:02–18:38 UTC"_s;
    for (const QString& text : wanted)
        QVERIFY2(has(text), qPrintable(text));
    // Commands as they are, not only their letters: on one line when they fit on one.
    QVERIFY(pdf.text().contains(u"select pg_terminate_backend(48213)"_s));
    QVERIFY(pdf.text().contains(u"journalctl -u batch-worker --since=-5m --no-pager"_s));
}

void tst_reportpdf::noSecretIsFound()
{
    QFETCH(const QString, language);
    const PdfFile pdf(pdfOf(demoReport(language)));
    const QString text = pdf.squeezed();
    const QByteArray bytes = pdf.unpacked();
    QVERIFY(bytes.contains("/ToUnicode"));
    QVERIFY(bytes.contains("begincmap"));
    for (const QString& secret : demoSecrets()) {
        QVERIFY2(!text.contains(secret), qPrintable(secret));
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
    }
    QVERIFY(text.contains(u"████"_s));
}

void tst_reportpdf::fontsAreInTheFileAndPicturesAreNot()
{
    QFETCH(const QString, language);
    const PdfFile pdf(pdfOf(demoReport(language)));
    const QStringList fonts = pdf.fonts().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 3);
    for (const QString& font : fonts.sliced(2)) {
        // name, type, encoding, emb, sub, uni, object
        const QStringList cells = font.simplified().split(u' ');
        QVERIFY2(cells.size() >= 7 && cells[cells.size() - 5] == "yes"_L1 && cells[cells.size() - 3] == "yes"_L1,
            qPrintable(font));
    }
    QCOMPARE(pdf.images().split(u'\n', Qt::SkipEmptyParts).size(), 2);
    QVERIFY2(pdf.facts().contains(u"INC-0042"_s), qPrintable(pdf.facts()));
    QVERIFY(pdf.facts().contains(u"Yagura"_s));
    QVERIFY(pdf.facts().contains(u"(A4)"_s));
}

void tst_reportpdf::aReportIsInOneLanguage()
{
    // The program speaks English here.
    const QString japanese = PdfFile(pdfOf(demoReport(u"ja"_s))).text();
    const QString english = PdfFile(pdfOf(demoReport(u"en"_s))).text();
    for (const QString& word : {u"障害報告書"_s, u"概要"_s, u"推定原因"_s, u"時系列"_s, u"証跡"_s, u"平常"_s})
        QVERIFY2(!english.contains(word), qPrintable(word));
    for (const QString& word :
        {u"障害報告書"_s, u"概要"_s, u"推定原因"_s, u"時系列"_s, u"対応チェックリスト"_s, u"証跡"_s})
        QVERIFY2(japanese.contains(word), qPrintable(word));
    for (const QString& word : {u"Timeline"_s, u"Evidence"_s, u"Severity"_s, u"evidence"_s, u"limit 100"_s, u"Edition"_s})
        QVERIFY2(!japanese.contains(word), qPrintable(word));
    for (const QString& word : {u"Timeline"_s, u"Evidence"_s, u"Severity"_s, u"limit 100"_s, u"Edition 1"_s})
        QVERIFY2(english.contains(word), qPrintable(word));
    // Afterwards the program speaks as before.
    QCOMPARE(QCoreApplication::translate("yagura::Report", "Timeline"), u"Timeline"_s);
}

void tst_reportpdf::pagesAreCountedAndNamed()
{
    const Report report = largeReport(u"en"_s, 400, 3);
    const PdfFile pdf(pdfOf(report));
    const int pages = pdf.pages();
    QVERIFY(pages > 10);
    for (const int page : {1, 2, pages / 2, pages}) {
        const QString text = pdf.page(page);
        QVERIFY2(text.contains(u"%1 / %2"_s.arg(page).arg(pages)), qPrintable(text));
        QVERIFY(text.contains(u"INC-0042"_s));
        QVERIFY(text.contains(u"SHA-256"_s));
    }
    // The head of a table stands on each of its pages.
    QVERIFY(pdf.page(3).contains(u"Happened"_s) && pdf.page(4).contains(u"Happened"_s));
    // Page one alone tells the whole.
    const QString first = pdf.page(1);
    for (const QString& word : {u"Summary"_s, u"Probable cause"_s, u"Next steps"_s, u"People and services"_s})
        QVERIFY2(first.contains(word), qPrintable(word));
    QVERIFY(!first.contains(u"Timeline"_s));
}

void tst_reportpdf::textStaysOnThePaper()
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        const PdfFile pdf(pdfOf(demoReport(language)));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-bbox"_s, pdf.path(), u"-"_s});
        QVERIFY(process.waitForFinished());
        static const QRegularExpression box(
            uR"re(xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<)re"_s);
        const QString boxes = QString::fromUtf8(process.readAllStandardOutput());
        int words = 0;
        for (auto it = box.globalMatch(boxes); it.hasNext(); ++words) {
            const auto word = it.next();
            const bool isInside = word.captured(1).toDouble() >= 58 && word.captured(3).toDouble() <= 537.5
                && word.captured(2).toDouble() >= 40 && word.captured(4).toDouble() <= 808;
            QVERIFY2(isInside, qPrintable(word.captured(0)));
        }
        QVERIFY(words > 300);
    }
}

void tst_reportpdf::itCanBeCalledOff()
{
    const Report report = largeReport(u"en"_s, 300, 1);
    double last = 0;
    const auto bytes = reportPdf(report, [&](double share) {
        last = share;
        return share < 0.6;
    });
    QVERIFY(!bytes);
    QVERIFY(last >= 0.6 && last < 0.62);

    double before = 0;
    bool rises = true;
    QVERIFY(reportPdf(report, [&](double share) {
        rises = rises && share >= before;
        before = share;
        return true;
    }));
    QVERIFY(rises);
    QCOMPARE(before, 1.0);
}

void tst_reportpdf::anEmptyReportIsAReport()
{
    Report report;
    report.language = u"en"_s;
    const PdfFile pdf(pdfOf(report));
    QCOMPARE(pdf.pages(), 2);
    QVERIFY(pdf.text().contains(u"Incident report"_s));
}

void tst_reportpdf::hostileTextIsOnlyText()
{
    Report report = demoReport(u"en"_s);
    Redactor redactor({});
    report.title = redactor.text(u"<img src=\"file:///etc/passwd\"><b>bold</b> %1 %n {target} &amp;"_s.repeated(8));
    report.timeline[2].what = redactor.text(QString(200'000, u'W'));
    report.impacts[0].function = redactor.text(u"x"_s.repeated(500));
    report.timeline[3].who = redactor.text(u"\u05e9\u05dc\u05d5\u05dd \u0627\u0644\u0633\u0644\u0627\u0645"_s);
    const PdfFile pdf(pdfOf(report));
    QVERIFY(pdf.squeezed().contains(u"<imgsrc=\"file:///etc/passwd\"><b>bold</b>%1%n{target}&amp;"_s));
    QVERIFY(pdf.pages() > 20);
    QCOMPARE(alignedColumns(u"a\tb\n漢字\tc"_s), u"a     b\n漢字  c"_s);
}

QTEST_MAIN(tst_reportpdf)
#include "tst_reportpdf.moc"
