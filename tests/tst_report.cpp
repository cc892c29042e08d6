// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/messageschema.h"
#include "gui/app/languages.h"
#include "models/domain/entrykinds.h"
#include "models/domain/reportjson.h"
#include "models/items/report/markdowntext.h"
#include "models/items/report/reportclock.h"
#include "models/items/report/reportmarkdown.h"
#include "models/items/report/reportsources.h"
#include "models/items/spokenlanguage.h"
#include "tests/support/demoincident.h"
#include "tests/support/demoreport.h"
#include "tests/support/entries.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

ReportOptions optionsIn(const QString& language, const QByteArray& zone = "Asia/Tokyo")
{
    return {language, zone, at(4'000), {}};
}

Report told(const QString& language)
{
    return reportOf(demoIncident(), optionsIn(language)).report;
}

QStringList linesOf(const Report& report)
{
    QStringList lines;
    for (const ReportLine& line : report.timeline)
        lines.append(line.what.text());
    return lines;
}

/// What is active in a Markdown text: links and pictures.
QStringList activeIn(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    QStringList active;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            if (format.isAnchor() || format.isImageFormat())
                active.append(piece.fragment().text() + u" → "_s + format.anchorHref());
        }
    }
    return active;
}

} // namespace

/// From the entries of an incident to the one report of it, and what is made of that besides paper.
class tst_report : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_languages = std::make_unique<Languages>(u"en"_s);
        m_languages->install(*QCoreApplication::instance());
    }
    void init() { failOnAnyWarning(); }

    void theHeadSaysWhatHappenedAndHowItStands();
    void theCauseIsWhatAStepFound();
    void theLeadChartIsThatOfTheFindingThatLeads();
    void whoCouldNotDoWhatIsToldOfPictures();
    void theMapShowsTheWorstMoment();
    void theTimelineHasEveryEntry();
    void aChecklistTellsWhoDidWhatAndWhatCameOut();
    void evidenceKeepsItsHashAndLosesItsSecrets();
    void preventionIsToldInTheReportsWords();
    void nothingSecretIsInIt_data();
    void nothingSecretIsInIt();
    void itsLanguageIsNotThatOfTheProgram();
    void timesAreOfItsZoneEverywhere();
    void aThreadSpeaksForItself();

    void anIncidentWithNothingInItHasAReport();
    void entriesOfAnyShapeDoNoHarm();
    void damagedAttachmentsAreLeftOut();

    void theJsonIsAsItsSchemaSays_data();
    void theJsonIsAsItsSchemaSays();
    void markdownTellsTheSame();
    void nothingInMarkdownIsActive_data();
    void nothingInMarkdownIsActive();
    void lengthsAndSpansAreReadInBothLanguages();

private:
    std::unique_ptr<Languages> m_languages;
};

void tst_report::theHeadSaysWhatHappenedAndHowItStands()
{
    const Report report = told(u"ja"_s);
    QCOMPARE(report.title.text(), u"orders-db の接続枯渇によるログイン・注文の失敗"_s);
    QCOMPARE(report.severity, u"sev2"_s);
    QCOMPARE(report.worst, Severity::Critical);
    QCOMPARE(report.state, IncidentState::Resolved);
    QCOMPARE(report.started, at(130));
    QCOMPARE(report.ended, at(2'295));
    QVERIFY(report.detectedByWatch);
    QCOMPARE(report.times.toDetect, std::optional<std::chrono::milliseconds>(55s));
    QCOMPARE(report.edition, 2);
    QCOMPARE(report.roles.size(), 1);
    QCOMPARE(report.roles.first().person.text(), u"佐藤"_s);
    QVERIFY(report.summary.text().contains(u"2.8.0"_s));
    QCOMPARE(report.chainHead.size(), 64);
    QCOMPARE(report.entries, qint64(report.timeline.size()));
}

void tst_report::theCauseIsWhatAStepFound()
{
    const Report japanese = told(u"ja"_s);
    QVERIFY2(japanese.cause.text().contains(u"batch-worker が 71 接続を占有"_s), qPrintable(japanese.cause.text()));
    QVERIFY(japanese.cause.text().contains(u"E-01"_s));
    QVERIFY(japanese.cause.text().contains(u"deploy 2.8.1"_s));
    QVERIFY2(japanese.cause.text().contains(u"3分48秒"_s), qPrintable(japanese.cause.text()));
    QVERIFY2(japanese.causeConfidence.text().contains(u"高"_s), qPrintable(japanese.causeConfidence.text()));

    ReportSources nobody = demoIncident();
    QList<RecordEntry> entries;
    for (const RecordEntry& entry : nobody.incident.entries) {
        if (entry.kind != entrykind::stepDone)
            entries.append(entry);
    }
    nobody.incident = *incidentOf(theIncident, entries);
    const Report unconfirmed = reportOf(nobody, optionsIn(u"en"_s)).report;
    QVERIFY2(unconfirmed.causeConfidence.text().contains(u"medium"_s), qPrintable(unconfirmed.causeConfidence.text()));
    QVERIFY(unconfirmed.cause.text().contains(u"orders-db connections exhausted"_s));
}

void tst_report::theLeadChartIsThatOfTheFindingThatLeads()
{
    const Report report = told(u"en"_s);
    QVERIFY(report.leadChart);
    const ReportChart& chart = *report.leadChart;
    QVERIFY2(chart.title.text().startsWith(u"orders-db: "_s), qPrintable(chart.title.text()));
    QCOMPARE(chart.indicator, u"connections.used"_s);
    QCOMPARE(chart.limit, std::optional(100.0));
    QCOMPARE(chart.bandLow, std::optional(36.0));
    QCOMPARE(chart.bandHigh, std::optional(44.0));
    QCOMPARE(chart.severity, Severity::Critical);
    // From half an hour before the start to the end, each reading once although the stretches overlap.
    QCOMPARE(chart.points.front().at, at(130 - 1'800));
    QVERIFY(chart.points.back().at > at(2'200));
    for (std::size_t place = 1; place < chart.points.size(); ++place)
        QVERIFY(chart.points[place - 1].at < chart.points[place].at);
    QStringList labels;
    for (const ReportChart::Event& event : chart.events)
        labels.append(event.label.text());
    QCOMPARE(labels, QStringList({u"deploy 2.8.1"_s, u"start"_s, u"mitigated"_s, u"over"_s}));
    QCOMPARE(report.charts.size(), 1);
}

void tst_report::whoCouldNotDoWhatIsToldOfPictures()
{
    const Report report = told(u"ja"_s);
    QStringList functions;
    for (const ReportImpact& impact : report.impacts)
        functions.append(impact.function.text());
    QVERIFY2(functions.startsWith(u"ログイン"_s) && functions.contains(u"購入手続き"_s), qPrintable(functions.join(u", "_s)));
    QCOMPARE(report.impacts.first().seen.text(), u"サインインできない"_s);
    QVERIFY(!report.impacts.first().service.text().isEmpty());
    QVERIFY(report.impacts.first().from >= at(130) && report.impacts.first().from <= at(165));
    QVERIFY(report.impacts.first().to.isValid());
    QCOMPARE(told(u"en"_s).impacts.first().function.text(), u"Log-in"_s);
}

void tst_report::theMapShowsTheWorstMoment()
{
    const ReportMap map = told(u"en"_s).map;
    QVERIFY(map.nodes.size() > 5);
    const auto named = [&](const QString& label) {
        return int(std::distance(map.nodes.begin(),
            std::ranges::find_if(map.nodes, [&](const ReportMap::Node& node) { return node.label.text() == label; })));
    };
    const int database = named(u"orders-db"_s);
    const int function = named(u"Log-in"_s);
    QVERIFY(database < map.nodes.size() && function < map.nodes.size());
    QVERIFY(map.nodes[database].isCause);
    QCOMPARE(map.nodes[database].severity, Severity::Critical);
    QVERIFY(map.nodes[database].column < map.nodes[function].column);
    QVERIFY(std::ranges::any_of(map.edges, [](const ReportMap::Edge& edge) { return edge.failing; }));
    for (const ReportMap::Node& node : map.nodes)
        QVERIFY(node.y >= 0 && node.y <= 1);
    QVERIFY(map.nodesLeftOut > 0);
}

void tst_report::theTimelineHasEveryEntry()
{
    const ReportSources sources = demoIncident();
    const Report report = reportOf(sources, optionsIn(u"en"_s)).report;
    QCOMPARE(report.timeline.size(), sources.incident.entries.size());
    const QString all = linesOf(report).join(u'\n');
    for (const QString& wanted : {u"orders-db connections exhausted"_s, u"batch-worker: deploy 2.8.1"_s, u"Who holds the connections"_s,
             u"Roll batch-worker back"_s})
        QVERIFY2(all.contains(wanted), qPrintable(all));
    const auto raised = std::ranges::find(report.timeline, entrykind::findingRaised, &ReportLine::kind);
    QVERIFY(raised != report.timeline.end());
    QCOMPARE(raised->severity, Severity::Critical);
    QCOMPARE(raised->detected, raised->happened.addSecs(3));
    QVERIFY(raised->who.text().isEmpty());
    const auto evidence = std::ranges::find(report.timeline, entrykind::evidenceTaken, &ReportLine::kind);
    QCOMPARE(evidence->evidence, u"E-01"_s);
    QVERIFY(!evidence->detected.isValid());
    const auto cleared = std::ranges::find(report.timeline, entrykind::findingCleared, &ReportLine::kind);
    QVERIFY(cleared->isGood);
}

void tst_report::aChecklistTellsWhoDidWhatAndWhatCameOut()
{
    const Report report = told(u"ja"_s);
    QCOMPARE(report.checklists.size(), 1);
    const ReportChecklist& list = report.checklists.first();
    QCOMPARE(list.title.text(), u"orders-db の接続が足りない"_s);
    QCOMPARE(list.started, at(242));
    QCOMPARE(list.steps.size(), 5);
    QCOMPARE(list.steps[0].who.text(), u"佐藤"_s);
    QCOMPARE(list.steps[0].at, at(312));
    QCOMPARE(list.steps[0].evidence, QStringList(u"E-01"_s));
    QVERIFY2(list.steps[0].outcome.text().contains(u"71"_s), qPrintable(list.steps[0].outcome.text()));
    QCOMPARE(list.steps[2].title.text(), u"batch-worker を戻す"_s);
    QCOMPARE(list.steps[2].command.text(), u"kubectl rollout undo deploy/batch-worker"_s);
    QCOMPARE(list.steps[3].command.text(), u"select pg_terminate_backend(48213)"_s);
    QVERIFY2(list.steps[4].outcome.text().contains(u"不要になった"_s), qPrintable(list.steps[4].outcome.text()));
    QCOMPARE(report.actions.size(), 1);
    QVERIFY2(report.actions.first().what.text().contains(u"48213"_s), qPrintable(report.actions.first().what.text()));
    QCOMPARE(report.actions.first().request.text(), u"select pg_terminate_backend(48213)"_s);
}

void tst_report::evidenceKeepsItsHashAndLosesItsSecrets()
{
    const ReportSources sources = demoIncident();
    const Report report = reportOf(sources, optionsIn(u"en"_s)).report;
    QCOMPARE(report.evidence.size(), 2);
    for (const ReportEvidence& evidence : report.evidence)
        QVERIFY(sources.attachments.contains(evidence.sha256));
    const QString sessions = report.evidence[0].text.text();
    QVERIFY2(sessions.contains(u"UPDATE customers SET name = ? WHERE id = ?"_s), qPrintable(sessions));
    QVERIFY(sessions.contains(u"48213\tbatch-worker"_s));
    const QString log = report.evidence[1].text.text();
    QVERIFY2(log.contains(u"password=████ dbname=orders"_s), qPrintable(log));
    QVERIFY(log.contains(u"⟨U+001B⟩"_s) && log.contains(u"⟨U+202E⟩"_s));
    QCOMPARE(log.count(u'\n') + report.evidence[1].linesLeftOut, 65 - 2);
}

void tst_report::preventionIsToldInTheReportsWords()
{
    QCOMPARE(told(u"en"_s).next.first().text.text(), u"Limit idle transactions"_s);
    const Report japanese = told(u"ja"_s);
    QCOMPARE(japanese.next.first().text.text(), u"アイドルトランザクションに時間制限を設ける"_s);
    QCOMPARE(japanese.next.first().owner.text(), u"佐藤"_s);
    QCOMPARE(japanese.next.first().due, QDate(2026, 11, 24));
    const auto named = [](const QString& name) {
        return [name](const ReportSinglePoint& point) { return point.name.text() == name; };
    };
    QVERIFY(std::ranges::any_of(japanese.singlePoints, named(u"orders-db"_s)));
    QVERIFY(japanese.singlePoints.size() <= 10);

    // Nobody has looked yet: what the facts propose.
    ReportSources early = demoIncident();
    early.incident.prevention.clear();
    const Report proposed = reportOf(early, optionsIn(u"en"_s)).report;
    QCOMPARE(proposed.next.size(), 1);
    QCOMPARE(proposed.next.first().state, u"proposed"_s);
}

void tst_report::nothingSecretIsInIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Japanese") << u"ja"_s;
    QTest::addRow("English") << u"en"_s;
}

void tst_report::nothingSecretIsInIt()
{
    QFETCH(const QString, language);
    const MadeReport made = reportOf(demoIncident(), optionsIn(language));
    const QString json = QString::fromUtf8(QJsonDocument(reportJson(made.report)).toJson());
    const QString markdown = reportMarkdown(made.report);
    for (const QString& secret : secretsOfTheIncident()) {
        QVERIFY2(!json.contains(secret), qPrintable(secret));
        QVERIFY2(!markdown.contains(secret), qPrintable(secret));
        for (const Redaction& one : made.redactions)
            QVERIFY2(!one.before.contains(secret), qPrintable(one.before));
    }
    QCOMPARE(qsizetype(made.report.redactions), made.redactions.size());
    QVERIFY(made.redactions.size() >= 10);

    // One of them a person leaves in, by the same seed.
    const auto phone = std::ranges::find(made.redactions, u"phone"_s, &Redaction::kind);
    QVERIFY(phone != made.redactions.end());
    ReportOptions options = optionsIn(language);
    options.rules.kept = {phone->fingerprint};
    options.rules.seed = made.seed;
    const MadeReport kept = reportOf(demoIncident(), options);
    QCOMPARE(kept.redactions.size(), made.redactions.size() - 1);
    QCOMPARE(kept.report.kept, 1);
    QVERIFY(reportMarkdown(kept.report).contains(u"090"_s));
    QVERIFY(!reportMarkdown(kept.report).contains(u"hunter2"_s));
}

void tst_report::itsLanguageIsNotThatOfTheProgram()
{
    // The program speaks English.
    const QString japanese = reportMarkdown(told(u"ja"_s));
    for (const QString& word : {u"障害報告書"_s, u"時系列"_s, u"推定原因"_s, u"影響"_s})
        QVERIFY2(japanese.contains(word), qPrintable(word));
    for (const QString& word : {u"Timeline"_s, u"Evidence"_s, u"cleared"_s, u"connections exhausted"_s})
        QVERIFY2(!japanese.contains(word), qPrintable(word));

    // And now Japanese.
    Languages other(u"ja"_s);
    other.install(*QCoreApplication::instance());
    const QString english = reportMarkdown(told(u"en"_s));
    for (const QString& word : {u"Incident report"_s, u"Timeline"_s, u"Probable cause"_s, u"connections exhausted"_s})
        QVERIFY2(english.contains(word), qPrintable(word));
    for (const QString& word : {u"障害報告書"_s, u"時系列"_s, u"推定原因"_s})
        QVERIFY2(!english.contains(word), qPrintable(word));
    QCOMPARE(QCoreApplication::translate("yagura::Report", "Timeline"), u"時系列"_s);
}

void tst_report::timesAreOfItsZoneEverywhere()
{
    const Report tokyo = reportOf(demoIncident(), optionsIn(u"en"_s, "Asia/Tokyo")).report;
    const Report newYork = reportOf(demoIncident(), optionsIn(u"en"_s, "America/New_York")).report;
    // Also inside of a sentence: "Time set: detected at …".
    QVERIFY2(linesOf(tokyo).join(u'\n').contains(u"12:03:05"_s), qPrintable(linesOf(tokyo).join(u'\n')));
    QVERIFY(linesOf(newYork).join(u'\n').contains(u"22:03:05"_s));
    QVERIFY(reportMarkdown(newYork).contains(u"EST"_s));
    const Report nowhere = reportOf(demoIncident(), optionsIn(u"en"_s, "Nowhere/Land")).report;
    QCOMPARE(nowhere.zone, QByteArray("UTC"));
}

void tst_report::aThreadSpeaksForItself()
{
    const auto timeline = [] { return QCoreApplication::translate("yagura::Report", "Timeline"); };
    QString there;
    {
        const Speaking japanese(u"ja"_s, QTimeZone("Asia/Tokyo"));
        QCOMPARE(timeline(), u"時系列"_s);
        const std::unique_ptr<QThread> thread(QThread::create([&] { there = timeline(); }));
        thread->start();
        QVERIFY(thread->wait(10'000));
        const Speaking english(u"en"_s, QTimeZone::utc());
        QCOMPARE(timeline(), u"Timeline"_s);
        QCOMPARE(Speaking::local(at(0)).time(), QTime(3, 0));
    }
    QCOMPARE(there, u"Timeline"_s);
    QCOMPARE(timeline(), u"Timeline"_s);
    QVERIFY(Speaking::language().isEmpty());
}

void tst_report::anIncidentWithNothingInItHasAReport()
{
    ReportSources sources;
    sources.incident.id = theIncident;
    const Report report = reportOf(sources, optionsIn(u"en"_s)).report;
    QVERIFY(report.timeline.isEmpty() && report.charts.isEmpty() && report.map.isEmpty() && !report.leadChart);
    QCOMPARE(report.edition, 1);
    QVERIFY(!reportMarkdown(report).isEmpty());
}

void tst_report::entriesOfAnyShapeDoNoHarm()
{
    const QJsonArray values {QJsonValue(), 1e300, -1, u"<b>x</b>"_s, u"\u202e%1 {target}"_s, QJsonArray {1, u"x"_s},
        QJsonObject {{u"id"_s, 7}}, true, QString(20'000, u'x')};
    const QStringList keys {u"finding"_s, u"mark"_s, u"run"_s, u"step"_s, u"pictures"_s, u"sha256"_s, u"number"_s, u"text"_s, u"state"_s,
        u"at"_s, u"parameters"_s, u"runbook"_s, u"item"_s, u"due"_s, u"action_id"_s, u"kept"_s};
    ReportSources sources = demoIncident();
    Scribe stranger {u"33333333-3333-4333-8333-333333333333"_s};
    const QList<RecordEntry> entries = sources.incident.entries;
    int second = 500;
    for (const RecordEntry& entry : entries) {
        for (const QJsonValue& value : values) {
            QJsonObject args = entry.args;
            for (const QString& key : keys) {
                if (args.contains(key) || value.isObject())
                    args.insert(key, value);
            }
            stranger.write(entry.kind, args, ++second);
        }
    }
    stranger.write(u"kind.of.tomorrow"_s, {{u"x"_s, 1}}, 501);
    const auto incident = incidentOf(theIncident, entries + stranger.written);
    QVERIFY(incident);
    sources.incident = *incident;
    const Report report = reportOf(sources, optionsIn(u"ja"_s)).report;
    QCOMPARE(report.timeline.size(), entries.size() + stranger.written.size());
    QVERIFY(!reportMarkdown(report).contains(u"\u202e"_s));
    for (const ReportEvidence& evidence : report.evidence)
        QVERIFY(evidence.sha256.isEmpty() || evidence.sha256.size() == 64);
}

void tst_report::damagedAttachmentsAreLeftOut()
{
    ReportSources sources = demoIncident();
    for (Attachment& attachment : sources.attachments) {
        attachment.bytes.truncate(attachment.bytes.size() / 2);
        for (qsizetype place = 3; place < attachment.bytes.size(); place += 97)
            attachment.bytes[place] = char(attachment.bytes[place] ^ 0x5a);
    }
    QCOMPARE(reportOf(sources, optionsIn(u"en"_s)).report.evidence.size(), 2);
    sources.attachments.clear();
    const Report report = reportOf(sources, optionsIn(u"en"_s)).report;
    QVERIFY(!report.leadChart);
    QCOMPARE(report.evidence[0].sha256.size(), 64);
    QVERIFY(report.evidence[0].text.text().isEmpty());
    // Without pictures the findings tell whom it reached.
    QVERIFY(!report.impacts.isEmpty());
}

void tst_report::theJsonIsAsItsSchemaSays_data()
{
    QTest::addColumn<Report>("report");
    QTest::addRow("an incident") << told(u"ja"_s);
    QTest::addRow("a rich one") << demoReport(u"en"_s);
    Report empty;
    empty.language = u"en"_s;
    QTest::addRow("nothing") << empty;
}

void tst_report::theJsonIsAsItsSchemaSays()
{
    QFETCH(const Report, report);
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/resources/schemas/report.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto schema = readSchema(file.readAll(), file.fileName());
    QVERIFY(schema);
    const QByteArray json = QJsonDocument(reportJson(report)).toJson();
    const SchemaVerdict verdict = (*schema)->check(json);
    QStringList violations;
    for (const SchemaViolation& one : verdict.violations)
        violations.append(one.path + u": "_s + one.keyword + u' ' + one.wanted + u" found "_s + one.found);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    QCOMPARE(verdict.kind, SchemaVerdict::Kind::Fits);
}

void tst_report::markdownTellsTheSame()
{
    const Report report = demoReport(u"en"_s);
    QTextDocument document;
    document.setMarkdown(reportMarkdown(report), QTextDocument::MarkdownDialectGitHub);
    const QString text = document.toPlainText();
    QStringList wanted {report.title.text(), report.chainHead, u"2026-01-13 18:02–18:38 UTC"_s};
    for (const ReportLine& line : report.timeline.first(4))
        wanted.append(line.what.text());
    for (const ReportStep& step : report.checklists.first().steps)
        wanted << step.title.text() << step.command.text();
    for (const ReportEvidence& evidence : report.evidence)
        wanted << evidence.asked.text() << evidence.sha256;
    for (const QString& one : wanted)
        QVERIFY2(text.contains(one), qPrintable(one));
}

void tst_report::nothingInMarkdownIsActive_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"[click](http://evil.example)"_s, u"![x](http://evil.example/x.png)"_s, u"<http://evil.example>"_s,
             u"http://evil.example/x?y=z and https://evil.example"_s, u"www.evil.example"_s, u"mail a@evil.example now"_s,
             u"<a href=\"javascript:alert(1)\">x</a>"_s, u"<img src=x onerror=alert(1)>"_s, u"# heading"_s, u"- list"_s, u"1. list"_s,
             u"```\ncode"_s, u"~~~\ncode"_s, u"    indented"_s, u"a | b | c"_s, u"[ref]: http://evil.example"_s, u"text\n===="_s,
             u"text\n----"_s, u"&lt;b&gt; &#x3c;"_s, u"*bold* _it_ **x** ~~y~~"_s, u"\\[x](y)"_s, u"`tick` ``two``"_s,
             u"$x^2$"_s, u"> quote"_s, u"[^1] and [x][y]"_s, u"+ plus"_s, u"1) one"_s})
        QTest::addRow("%s", qPrintable(text.left(20))) << text;
}

void tst_report::nothingInMarkdownIsActive()
{
    QFETCH(const QString, text);
    for (const QString& markdown : {markdownText(text), u"| a |\n| --- |\n| "_s + markdownCell(text) + u" |\n"_s, markdownCode(text)}) {
        QVERIFY2(activeIn(markdown).isEmpty(), qPrintable(activeIn(markdown).join(u'\n') + u'\n' + markdown));
    }
    // It reads as it was written.
    QTextDocument document;
    document.setMarkdown(markdownText(text), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(document.toPlainText().simplified(), text.simplified());
    QVERIFY(document.begin().textList() == nullptr);
    QCOMPARE(document.begin().blockFormat().headingLevel(), 0);

    Report report = demoReport(u"en"_s);
    Redactor redactor({.addresses = false, .literals = false, .kept = {}});
    report.title = redactor.text(text);
    report.timeline[0].what = redactor.text(text);
    report.evidence[0].text = redactor.text(text);
    report.checklists[0].steps[0].command = redactor.text(text);
    const QStringList active = activeIn(reportMarkdown(report));
    QVERIFY2(active.isEmpty(), qPrintable(active.join(u'\n')));
}

void tst_report::lengthsAndSpansAreReadInBothLanguages()
{
    const ReportClock tokyo("Asia/Tokyo", u"ja"_s);
    QCOMPARE(tokyo.span(at(130), at(2'295)), u"2026年11月23日(月)12:02–12:38 JST"_s);
    QCOMPARE(tokyo.utcSpan(at(130), at(2'295)), u"2026-11-23 03:02–03:38 UTC"_s);
    QCOMPARE(tokyo.span(at(130), at(86'400)), u"2026年11月23日(月)12:02– 2026年11月24日(火)12:00 JST"_s);
    QCOMPARE(tokyo.span(at(130), {}), u"2026年11月23日(月)12:02– JST"_s);
    const ReportClock english("Asia/Kolkata", u"en"_s);
    QCOMPARE(english.span(at(130), at(2'295)), u"Mon, 23 November 2026, 08:32–09:08 IST"_s);
    QCOMPARE(ReportClock("UTC", u"en"_s).utcSpan(at(0), at(1)), QString());
    QCOMPARE(ReportClock("America/Sao_Paulo", u"en"_s).zoneName(at(0)), u"UTC−3"_s);
    QCOMPARE(ReportClock::length(2'165s), u"36 min 05 s"_s);
    QCOMPARE(ReportClock::length(std::nullopt), u"–"_s);
    const Speaking japanese(u"ja"_s, tokyo.zone());
    QCOMPARE(ReportClock::length(2'165s), u"36分05秒"_s);
    QCOMPARE(ReportClock::length(55s), u"55秒"_s);
    QCOMPARE(ReportClock::length(7'500s), u"2時間05分"_s);
}

QTEST_MAIN(tst_report)
#include "tst_report.moc"
