// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/shippedrunbooks.h"
#include "models/domain/entrykinds.h"
#include "models/domain/packeddocument.h"
#include "models/domain/pastpictures.h"
#include "models/domain/reportjson.h"
#include "models/items/report/reportmarkdown.h"
#include "models/items/report/reportsources.h"
#include "tests/support/entries.h"
#include "tests/support/schemacheck.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString iso(int seconds)
{
    return at(seconds).toString(Qt::ISODateWithMs);
}

QJsonObject local(const QString& en, const QString& ja)
{
    return {{u"en"_s, en}, {u"ja"_s, ja}};
}

QJsonObject service(const QString& id, const QString& kind, const QJsonObject& label, const QStringList& needs)
{
    QJsonArray groups;
    for (const QString& need : needs)
        groups.append(QJsonObject {{u"kind"_s, u"needs"_s}, {u"of"_s, QJsonArray {need}}, {u"at_least"_s, 1}});
    return {{u"id"_s, id}, {u"kind"_s, kind}, {u"label"_s, label}, {u"stands_on"_s, groups}, {u"weight"_s, 1},
        {u"impact"_s, local(u"users cannot sign in"_s, u"サインインできない"_s)}};
}

QJsonObject target(int second, double used)
{
    const QJsonObject indicator {
        {u"name"_s, u"connections.used"_s}, {u"value"_s, used}, {u"limit"_s, 100}, {u"unit"_s, u"1"_s}};
    return {{u"id"_s, u"orders-db"_s}, {u"kind"_s, u"database"_s}, {u"freshness"_s, u"live"_s},
        {u"read_at"_s, iso(second)}, {u"interval_ms"_s, 10'000}, {u"indicators"_s, QJsonArray {indicator}}};
}

/// orders-db runs full at 0 and is well again at 600.
QJsonObject picture(int second)
{
    const bool isBad = second >= 0 && second < 600;
    QJsonArray states;
    if (isBad) {
        states = {QJsonObject {{u"id"_s, u"orders-db"_s}, {u"state"_s, u"failed"_s}},
            QJsonObject {{u"id"_s, u"auth_service"_s}, {u"state"_s, u"failed"_s}, {u"because"_s, u"orders-db"_s}},
            QJsonObject {{u"id"_s, u"login"_s}, {u"state"_s, u"failed"_s}, {u"because"_s, u"auth_service"_s}}};
    }
    const QJsonArray causes = isBad ? QJsonArray {QJsonObject {{u"id"_s, u"orders-db"_s}}} : QJsonArray();
    return {{u"now"_s, iso(second)}, {u"targets"_s, QJsonArray {target(second, isBad ? 98 : 40)}},
        {u"services"_s,
            QJsonArray {service(u"orders-db"_s, u"target"_s, {}, {}),
                service(
                    u"auth_service"_s, u"service"_s, local(u"Authentication"_s, u"認証サービス"_s), {u"orders-db"_s}),
                service(u"login"_s, u"function"_s, local(u"Log-in"_s, u"ログイン"_s), {u"auth_service"_s}),
                service(u"report"_s, u"function"_s, local(u"Reports"_s, u"帳票"_s), {})}},
        {u"impact"_s, QJsonObject {{u"states"_s, states}, {u"causes"_s, causes}}}};
}

/// Packed once: that takes longer than all the rest.
const Attachment& pictures()
{
    static const Attachment attachment = [] {
        QList<PackedPicture> packed;
        for (int second = -1800; second <= 900; second += 10)
            packed.append({true, packedDocument(picture(second))});
        return Attachment {pastPicturesCbor(packed), u"application/cbor"_s};
    }();
    return attachment;
}

Attachment evidence()
{
    QByteArray text = "pid\tquery\n48213\tSELECT * FROM orders WHERE customer = 'Yamada'\n"
                      "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx0PEMBODYx0\n-----END RSA PRIVATE KEY-----\n";
    for (int line = 0; line < 60; ++line)
        text += "row\t" + QByteArray::number(line) + '\n';
    return {text, u"text/plain"_s};
}

QString hex(const Attachment& attachment)
{
    return QString::fromLatin1(attachment.sha256().toHex());
}

QJsonObject finding()
{
    const QJsonObject evidence {
        {u"indicator"_s, u"connections.used"_s}, {u"value"_s, 98}, {u"limit"_s, 100}, {u"unit"_s, u"1"_s}};
    return {{u"id"_s, u"database.connections_exhausted@orders-db"_s}, {u"rule"_s, u"connections_exhausted"_s},
        {u"pattern"_s, u"database"_s}, {u"severity"_s, u"critical"_s}, {u"target"_s, u"orders-db"_s},
        {u"code"_s, u"database.connections_exhausted"_s}, {u"cause"_s, u"probable"_s},
        {u"evidence"_s, QJsonArray {evidence}}};
}

void writeChecklist(Scribe& scribe)
{
    const QString run = u"run-1"_s;
    const auto step = [&](const QString& id, const QJsonObject& more = {}) {
        QJsonObject args {{u"run"_s, run}, {u"step"_s, id}};
        for (auto arg = more.begin(); arg != more.end(); ++arg)
            args.insert(arg.key(), arg.value());
        return args;
    };
    scribe.write(entrykind::runStarted,
        {{u"run"_s, run}, {u"runbook"_s, u"database-connection-timeout"_s},
            {u"parameters"_s, QJsonObject {{u"db_host"_s, u"orders-db"_s}, {u"db_port"_s, u"5432"_s}}}},
        60);
    scribe.write(
        entrykind::stepDecided, step(u"is-it-the-way"_s, {{u"answer"_s, u"yes"_s}, {u"by"_s, u"person"_s}}), 70);
    scribe.write(entrykind::stepDone, step(u"network"_s, {{u"outcome"_s, u"ok"_s}}), 80);
    scribe.write(entrykind::evidenceTaken,
        step(u"who-holds"_s,
            {{u"number"_s, u"E-01"_s}, {u"source"_s, u"orders-db"_s},
                {u"asked"_s, u"select pid from pg_stat_activity where usename = 'Yamada'"_s},
                {u"sha256"_s, hex(evidence())}}),
        90);
    scribe.write(entrykind::stepDone,
        step(u"who-holds"_s, {{u"outcome"_s, u"found_cause"_s}, {u"text"_s, u"batch-worker, password=hunter2"_s}}),
        100);
}

Incident incident()
{
    Scribe scribe {u"w1"_s};
    scribe.write(entrykind::declared,
        {{u"title"_s, u"orders-db 接続枯渇"_s}, {u"severity"_s, u"sev2"_s}, {u"started"_s, iso(0)},
            {u"finding"_s, u"database.connections_exhausted@orders-db"_s}, {u"pictures"_s, hex(pictures())}},
        5);
    scribe.write(entrykind::findingRaised, {{u"finding"_s, finding()}}, 6);
    scribe.write(entrykind::noted, {{u"text"_s, u"two\nlines from 10.20.30.40"_s}}, 30);
    writeChecklist(scribe);
    scribe.write(entrykind::preventionSet,
        {{u"item"_s, u"own-1"_s}, {u"text"_s, u"tell the customers"_s}, {u"state"_s, u"done"_s}}, 200);
    scribe.write(entrykind::preventionSet,
        {{u"item"_s, u"pool-sizes"_s}, {u"owner"_s, u"Mori"_s}, {u"state"_s, u"accepted"_s}}, 210);
    scribe.write(entrykind::preventionSet, {{u"item"_s, u"two-levels"_s}, {u"state"_s, u"dropped"_s}}, 220);
    scribe.write(entrykind::picturesKept, {{u"pictures"_s, hex(pictures())}}, 300);
    return *incidentOf(theIncident, scribe.written);
}

ReportSources sources()
{
    ReportSources made;
    made.incident = incident();
    for (const Attachment& attachment : {pictures(), evidence()})
        made.attachments.insert(hex(attachment), attachment);
    made.runbooks = *shippedRunbooks();
    made.proposals = *shippedPrevention();
    made.singlePoints
        = {{u"orders-db"_s, {}, 1, 1}, {u"auth_service"_s, {u"Authentication"_s, u"認証サービス"_s}, 1, 0}};
    return made;
}

MadeReport made(const QString& language, const Redactor::Rules& rules = {})
{
    return reportOf(sources(), {language, "Asia/Tokyo", at(86'400), rules});
}

} // namespace

/// A report as it is told from the entries of an incident and what they refer to.
class tst_reportof : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void attachmentsAreThoseOfEvidenceAndPictures()
    {
        QCOMPARE(wantedAttachments(incident()), QStringList({hex(pictures()), hex(evidence())}));
    }

    void theTimelineHasItsThreeClocks()
    {
        const Report report = made(u"en"_s).report;
        // Pictures that were put aside are no event.
        QCOMPARE(report.timeline.size(), incident().entries.size() - 1);
        const ReportLine& note = report.timeline[2];
        QCOMPARE(note.happened, at(30));
        QVERIFY(!note.detected.isValid());
        QCOMPARE(note.recorded, at(30));
        QCOMPARE(note.who.text(), u"K. Sato"_s);
        QCOMPARE(note.what.text(), u"two\nlines from ████"_s);
        QCOMPARE(report.timeline[1].severity, Severity::Critical);
        QCOMPARE(report.timeline[6].evidence, u"E-01"_s);
    }

    void chartsBeginHalfAnHourBeforeTheStart()
    {
        const Report report = made(u"en"_s).report;
        QVERIFY(report.leadChart);
        QCOMPARE(report.leadChart->indicator, u"connections.used"_s);
        QCOMPARE(report.leadChart->points.front().at, at(-1800));
        QCOMPARE(report.leadChart->limit, std::optional(100.0));
        QCOMPARE(report.leadChart->bandLow, std::optional(40.0));
        QCOMPARE(report.leadChart->severity, Severity::Critical);
        QCOMPARE(report.leadChart->longestGap, std::optional(std::chrono::milliseconds(30'000)));
        QVERIFY(!report.leadChart->events.isEmpty());
        QCOMPARE(report.leadChart->events.first().at, at(0));
    }

    void peopleAndServicesAreNamedInTheLanguageOfTheReport()
    {
        const Report english = made(u"en"_s).report;
        QCOMPARE(english.impacts.size(), 1);
        QCOMPARE(english.impacts[0].function.text(), u"Log-in"_s);
        QCOMPARE(english.impacts[0].service.text(), u"Authentication"_s);
        QCOMPARE(english.impacts[0].seen.text(), u"users cannot sign in"_s);
        QCOMPARE(english.impacts[0].from, at(0));
        QCOMPARE(english.impacts[0].to, at(600));
        QCOMPARE(made(u"ja"_s).report.impacts[0].seen.text(), u"サインインできない"_s);
    }

    void theMapShowsWhatFailedFromCauseToUser()
    {
        const ReportMap map = made(u"en"_s).report.map;
        QCOMPARE(map.nodes.size(), 3);
        QCOMPARE(map.nodesLeftOut, 1);
        QCOMPARE(map.nodes[0].label.text(), u"orders-db"_s);
        QVERIFY(map.nodes[0].isCause && !map.nodes[1].isCause);
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(map.nodes[at].column, at);
            QVERIFY(map.nodes[at].y > 0 && map.nodes[at].y < 1);
            QCOMPARE(map.nodes[at].severity, Severity::Critical);
        }
        QCOMPARE(map.edges.size(), 2);
        QVERIFY(map.edges[0].failing && map.edges[1].failing);
    }

    void stepsTellWhoDidWhatAndWhatCameOut()
    {
        const Report report = made(u"en"_s).report;
        QCOMPARE(report.checklists.size(), 1);
        const ReportChecklist& list = report.checklists[0];
        QCOMPARE(list.title.text(), u"Database connections time out"_s);
        QCOMPARE(list.started, at(60));
        const auto step = [&](int number) { return *std::ranges::find(list.steps, number, &ReportStep::number); };
        QCOMPARE(step(2).outcome.text(), u"Yes"_s);
        QVERIFY2(step(3).command.text().contains(u"nc -vz -w 5 orders-db 5432"_s), qPrintable(step(3).command.text()));
        QCOMPARE(step(4).who.text(), u"K. Sato"_s);
        QCOMPARE(step(4).at, at(100));
        QCOMPARE(step(4).outcome.text(), u"found the cause: batch-worker, password=████"_s);
        QCOMPARE(step(4).evidence, QStringList({u"E-01"_s}));
        // What follows a secret in a sentence is no part of it.
        QVERIFY2(report.cause.text().startsWith(u"batch-worker, password=████ (evidence E-01)"_s),
            qPrintable(report.cause.text()));
    }

    void evidenceIsCutAndItsValuesAreMasked()
    {
        const Report report = made(u"en"_s).report;
        QCOMPARE(report.evidence.size(), 1);
        const ReportEvidence& told = report.evidence[0];
        QCOMPARE(told.sha256, hex(evidence()));
        QCOMPARE(told.asked.text(), u"select pid from pg_stat_activity where usename = ?"_s);
        QVERIFY2(told.text.text().contains(u"48213\tSELECT * FROM orders WHERE customer = ?"_s),
            qPrintable(told.text.text()));
        QVERIFY(!told.text.text().contains(u"PEMBODY"_s));
        QCOMPARE(told.linesLeftOut, 25);
    }

    void preventionBeginsWithWhatWasAccepted()
    {
        const Report report = made(u"en"_s).report;
        QCOMPARE(report.next.first().state, u"accepted"_s);
        QCOMPARE(report.next.first().owner.text(), u"Mori"_s);
        QVERIFY(report.next.first().text.text().contains(u"connection pool"_s));
        QCOMPARE(report.next.last().text.text(), u"tell the customers"_s);
        QVERIFY(report.next.size() > 2);
        for (const ReportNextStep& step : report.next)
            QVERIFY2(!step.text.text().startsWith(u"Set a warning that leaves time"_s), "what was dropped");
        QCOMPARE(report.singlePoints.size(), 2);
        QCOMPARE(made(u"ja"_s).report.singlePoints[1].name.text(), u"認証サービス"_s);
    }

    void noSecretIsInAnyOfIt()
    {
        for (const QString& language : {u"ja"_s, u"en"_s}) {
            const Report report = made(language).report;
            const QString json = QString::fromUtf8(QJsonDocument(reportJson(report)).toJson());
            const QString markdown = reportMarkdown(report);
            for (const QString& secret : {u"hunter2"_s, u"Yamada"_s, u"10.20.30.40"_s, u"PEMBODY"_s}) {
                QVERIFY2(!json.contains(secret), qPrintable(secret));
                QVERIFY2(!markdown.contains(secret), qPrintable(secret));
            }
        }
    }

    void programsGetWhatTheSchemaSays()
    {
        const QJsonObject schema = shippedSchema(u"report.schema.json"_s);
        QVERIFY(!schema.isEmpty());
        ReportSources bare;
        bare.incident = incident();
        for (const Report& report :
            {made(u"ja"_s).report, reportOf(bare, {u"en"_s, "UTC", at(86'400), {}}).report, Report()}) {
            QJsonObject json = reportJson(report);
            if (report.language.isEmpty())
                json.insert(u"language"_s, u"en"_s);
            const QString fault = schemaFault(schema, json);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        QJsonObject wrong = reportJson(made(u"en"_s).report);
        wrong.insert(u"state"_s, u"gone"_s);
        QVERIFY(!schemaFault(schema, wrong).isEmpty());
    }

    void whatAPersonKeepsStaysAndIsCounted()
    {
        const MadeReport preview = made(u"en"_s);
        const auto address = std::ranges::find(preview.redactions, u"address"_s, &Redaction::kind);
        QVERIFY(address != preview.redactions.end());
        Redactor::Rules rules;
        rules.seed = preview.seed;
        rules.kept = {address->fingerprint};
        const MadeReport kept = made(u"ja"_s, rules);
        QCOMPARE(kept.report.timeline[2].what.text(), u"two\nlines from 10.20.30.40"_s);
        QCOMPARE(kept.report.kept, 1);
        QCOMPARE(kept.redactions.size(), preview.redactions.size() - 1);
    }

    void withoutAttachmentsThereIsStillAReport()
    {
        ReportSources bare;
        bare.incident = incident();
        const Report report = reportOf(bare, {u"en"_s, "UTC", at(86'400), {}}).report;
        QVERIFY(!report.leadChart && report.map.isEmpty() && report.impacts.isEmpty());
        QCOMPARE(report.evidence.size(), 1);
        QVERIFY(report.evidence[0].text.text().isEmpty());
        QCOMPARE(report.checklists.size(), 1);
        QVERIFY(!reportMarkdown(report).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_reportof)
#include "tst_reportof.moc"
