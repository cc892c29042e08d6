// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/incident.h"

#include "models/domain/incidentjson.h"
#include "models/domain/predicatejson.h"
#include "tests/support/incidententries.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Predicate freeConnections()
{
    Predicate predicate;
    Predicate::Condition number;
    number.target = u"orders-db"_s;
    number.indicator = u"connections.used"_s;
    number.measure = Rule::Measure::ShareOfLimit;
    number.when = Rule::When::Below;
    number.level = 0.8;
    Predicate::Condition finding;
    finding.kind = Predicate::Condition::Kind::Finding;
    finding.finding = u"database."_s;
    finding.target = u"orders-db"_s;
    finding.isClear = true;
    predicate.all = {number, finding};
    predicate.heldFor = 300s;
    return predicate;
}

} // namespace

/// What entries come to: the state of an incident, made anew from them at any time.
class tst_incident : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void withoutADeclarationThereIsNone()
    {
        Scribe scribe {u"a"_s};
        scribe.write(u"note"_s, {{u"text"_s, u"x"_s}}, 0);
        QVERIFY(!incidentOf(theIncident, scribe.written));
        QVERIFY(!incidentOf(u"another"_s, declarer().written));
        QVERIFY(!incidentOf({}, {}));
    }

    void theDeclarationSaysWhatItIs()
    {
        const Incident incident = incidentIn(declarer().written);
        QCOMPARE(incident.id, theIncident);
        QCOMPARE(incident.title, u"orders-db is full"_s);
        QCOMPARE(incident.severity, u"sev2"_s);
        QCOMPARE(incident.state, IncidentState::Open);
        QCOMPARE(incident.finding, u"database.connections_exhausted@orders-db"_s);
        QCOMPARE(incident.picturesSha256, u"ab12"_s);
        QCOMPARE(incident.times.value(u"started"_s), at(-60));
        QCOMPARE(incident.name(), theIncident.left(8));
        QCOMPARE(incident.entries.size(), 1);
    }

    void aLabelNamesIt()
    {
        Scribe scribe = declarer();
        scribe.write(u"incident.labelled"_s, {{u"label"_s, u"INC-0042"_s}}, 1);
        QCOMPARE(incidentIn(scribe.written).name(), u"INC-0042"_s);
    }

    void whatIsSetLaterCounts()
    {
        Scribe scribe = declarer();
        scribe.write(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}}, 1);
        scribe.write(u"incident.renamed"_s, {{u"title"_s, u"接続枯渇"_s}}, 2);
        scribe.write(u"incident.summary"_s, {{u"text"_s, u"batch-worker leaks"_s}}, 3);
        scribe.write(u"incident.role"_s, {{u"role"_s, u"lead"_s}, {u"person"_s, u"Mori"_s}}, 4);
        scribe.write(u"incident.role"_s, {{u"role"_s, u"scribe"_s}, {u"person"_s, u"Abe"_s}}, 5);
        scribe.write(u"incident.role"_s, {{u"role"_s, u"scribe"_s}, {u"person"_s, QString()}}, 6);
        const Incident incident = incidentIn(scribe.written);
        QCOMPARE(incident.severity, u"sev1"_s);
        QCOMPARE(incident.title, u"接続枯渇"_s);
        QCOMPARE(incident.summary, u"batch-worker leaks"_s);
        QCOMPARE(incident.roles, (QHash<QString, QString> {{u"lead"_s, u"Mori"_s}}));
        QVERIFY(incident.conflicts.isEmpty());
    }

    void timesFollowFromStatesUnlessSomebodyMarksThem()
    {
        Scribe scribe = declarer();
        scribe.written[0].detected = at(-30);
        scribe.write(u"incident.state"_s, {{u"state"_s, u"mitigated"_s}}, 600);
        scribe.write(u"incident.state"_s, {{u"state"_s, u"resolved"_s}}, 900);
        ResponseTimes times = responseTimes(incidentIn(scribe.written));
        QCOMPARE(times.toDetect, 30s);
        QCOMPARE(times.toAcknowledge, 30s);
        QCOMPARE(times.toMitigate, 660s);
        QCOMPARE(times.toResolve, 960s);

        scribe.write(u"incident.time"_s, {{u"mark"_s, u"started"_s}, {u"at"_s, timeText(-90)}}, 901);
        scribe.write(u"incident.time"_s, {{u"mark"_s, u"resolved"_s}, {u"at"_s, u"yesterday"_s}}, 902);
        times = responseTimes(incidentIn(scribe.written));
        QCOMPARE(times.toDetect, 60s);
        QCOMPARE(times.toResolve, 990s);
    }

    void aMarkThatIsMissingOrOutOfOrderGivesNoTime()
    {
        Scribe scribe = declarer();
        ResponseTimes times = responseTimes(incidentIn(scribe.written));
        QVERIFY(!times.toDetect && !times.toAcknowledge && !times.toMitigate && !times.toResolve);
        scribe.write(u"incident.time"_s, {{u"mark"_s, u"detected"_s}, {u"at"_s, timeText(-61)}}, 1);
        times = responseTimes(incidentIn(scribe.written));
        QVERIFY(!times.toDetect);
        QVERIFY(times.toAcknowledge);
    }

    void whatIsOpenAgainIsNotResolved()
    {
        Scribe scribe = declarer();
        scribe.write(u"incident.state"_s, {{u"state"_s, u"mitigated"_s}}, 10);
        scribe.write(u"incident.state"_s, {{u"state"_s, u"resolved"_s}}, 20);
        scribe.write(u"incident.state"_s, {{u"state"_s, u"open"_s}}, 30);
        scribe.write(u"incident.state"_s, {{u"state"_s, u"on holiday"_s}}, 40);
        const Incident incident = incidentIn(scribe.written);
        QCOMPARE(incident.state, IncidentState::Open);
        QVERIFY(!incident.times.contains(u"resolved"_s) && !incident.times.contains(u"mitigated"_s));
        QVERIFY(!summaryOf(incident).ended.isValid());
    }

    void criteriaComeAreAnsweredAndGo()
    {
        Scribe scribe = declarer();
        const QJsonObject predicate = predicateJson(freeConnections());
        scribe.write(
            u"incident.criterion"_s, {{u"id"_s, u"free"_s}, {u"text"_s, QString()}, {u"predicate"_s, predicate}}, 1);
        scribe.write(u"incident.criterion"_s, {{u"id"_s, u"calm"_s}, {u"text"_s, u"nobody calls"_s}}, 2);
        scribe.write(u"incident.criterion_met"_s, {{u"id"_s, u"free"_s}, {u"answer"_s, u"yes"_s}}, 3);
        scribe.write(u"incident.criterion_met"_s, {{u"id"_s, u"nobody's"_s}, {u"answer"_s, u"yes"_s}}, 4);
        Incident incident = incidentIn(scribe.written);
        QCOMPARE(incident.criteria.size(), 2);
        QCOMPARE(incident.criteria[0].predicate, freeConnections());
        QCOMPARE(incident.criteria[0].answer, Answer::Yes);
        QCOMPARE(incident.criteria[0].answeredAt, at(3));
        QCOMPARE(incident.criteria[1].answer, Answer::Unknown);
        scribe.write(u"incident.criterion"_s, {{u"id"_s, u"free"_s}, {u"text"_s, QString()}}, 5);
        incident = incidentIn(scribe.written);
        QCOMPARE(incident.criteria.size(), 1);
        QCOMPARE(incident.criteria[0].id, u"calm"_s);
    }

    void preventionKeepsWhatAnEntryDoesNotName()
    {
        Scribe scribe = declarer();
        scribe.write(u"prevention"_s,
            {{u"item"_s, u"pool-limit"_s}, {u"state"_s, u"proposed"_s}, {u"because"_s, QJsonArray {u"f1"_s}}}, 1);
        scribe.write(u"prevention"_s,
            {{u"item"_s, u"pool-limit"_s}, {u"owner"_s, u"Abe"_s}, {u"due"_s, u"2026-12-24"_s},
                {u"state"_s, u"accepted"_s}},
            2);
        const Incident incident = incidentIn(scribe.written);
        QCOMPARE(incident.prevention,
            (QList<PreventionItem> {{u"pool-limit"_s, {}, u"Abe"_s, QDate(2026, 12, 24), u"accepted"_s, {u"f1"_s}}}));
    }

    void anActionIsToldFromItsStartToItsProof()
    {
        Scribe scribe = declarer();
        scribe.write(u"action.started"_s,
            {{u"action_id"_s, u"x"_s}, {u"action"_s, u"postgresql.terminate"_s}, {u"target"_s, u"orders-db"_s},
                {u"arguments"_s, QJsonObject {{u"pid"_s, 7}}}, {u"request"_s, u"SELECT …"_s}},
            1);
        scribe.write(u"action.ended"_s, {{u"action_id"_s, u"nobody's"_s}, {u"outcome"_s, u"done"_s}}, 2);
        Incident incident = incidentIn(scribe.written);
        QCOMPARE(incident.actions.size(), 1);
        QVERIFY(incident.actions[0].outcome.isEmpty() && !incident.actions[0].endedAt.isValid());
        scribe.write(u"action.ended"_s,
            {{u"action_id"_s, u"x"_s}, {u"outcome"_s, u"done"_s}, {u"facts"_s, QJsonObject {{u"terminated"_s, true}}}},
            3);
        scribe.write(u"action.verified"_s, {{u"action_id"_s, u"x"_s}, {u"answer"_s, u"yes"_s}}, 4);
        incident = incidentIn(scribe.written);
        QCOMPARE(incident.actions.size(), 1);
        const ActionTry& action = incident.actions[0];
        QCOMPARE(action.by, u"K. Sato"_s);
        QCOMPARE(action.startedAt, at(1));
        QCOMPARE(action.endedAt, at(3));
        QCOMPARE(action.outcome, u"done"_s);
        QCOMPARE(action.verified, Answer::Yes);
    }

    void kindsThatNobodyKnowsStay()
    {
        Scribe scribe = declarer();
        const RecordEntry later = scribe.write(u"of.later.versions"_s, {{u"x"_s, QJsonArray {1, 2}}}, 5);
        QCOMPARE(incidentIn(scribe.written).entries.last(), later);
    }

    void argsOfTheWrongTypeDoNoHarm_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
            {"incident.declared", "incident.labelled", "incident.renamed", "incident.severity", "incident.role",
                "incident.time", "incident.criterion", "incident.criterion_met", "incident.state", "incident.summary",
                "prevention", "action.started", "action.ended", "action.verified", "step.evidence"})
            QTest::addRow("%s", kind) << QString::fromLatin1(kind);
    }
    void argsOfTheWrongTypeDoNoHarm()
    {
        QFETCH(const QString, kind);
        const QJsonValue wrong[] {QJsonValue(), 7, true, QJsonArray {1}, QJsonObject {{u"id"_s, 1}}, u"\u202e\n"_s};
        Scribe scribe = declarer();
        for (const QJsonValue& value : wrong) {
            QJsonObject args;
            for (const char* arg :
                {"title", "severity", "label", "role", "person", "mark", "at", "id", "text", "predicate", "answer",
                    "state", "item", "due", "because", "action_id", "arguments", "number", "rows"})
                args.insert(QString::fromLatin1(arg), value);
            scribe.write(kind, args, 5);
        }
        const Incident incident = incidentIn(scribe.written);
        QCOMPARE(incident.entries.size(), 7);
        QVERIFY(!incidentJson(incident).isEmpty());
    }

    void aSummaryNeedsOnlyTheEntriesThatChangeIt()
    {
        QRandomGenerator random(4);
        Scribe a = declarer();
        for (int second = 1; second < 200; ++second)
            writeSomething(a, random, second);
        a.write(u"incident.state"_s, {{u"state"_s, u"resolved"_s}}, 300);
        QList<RecordEntry> few = a.written;
        few.removeIf([](const RecordEntry& entry) { return !changesSummary(entry.kind); });
        QVERIFY(few.size() < a.written.size());
        const IncidentSummary whole = summaryOf(incidentIn(a.written));
        IncidentSummary summary = summaryOf(incidentIn(few));
        QCOMPARE(whole.entries, 201);
        summary.entries = whole.entries;
        QCOMPARE(summary, whole);
        QCOMPARE(summary.ended, at(300));
    }

    void theJsonCarriesEverything()
    {
        Scribe scribe = declarer();
        scribe.write(u"incident.state"_s, {{u"state"_s, u"resolved"_s}}, 900);
        const Incident incident = incidentIn(scribe.written);
        const QJsonObject json = incidentJson(incident);
        QCOMPARE(json[u"schema"_s], u"yagura.incident/1"_s);
        QVERIFY(json[u"label"_s].isNull());
        QCOMPARE(json[u"times"_s][u"started"_s], u"2026-11-23T02:59:00.000Z"_s);
        QCOMPARE(json[u"response"_s][u"resolve_ms"_s], 960'000);
        QVERIFY(json[u"response"_s][u"detect_ms"_s].isNull());
        const QJsonArray entries = json[u"entries"_s].toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1][u"key"_s], u"a/2"_s);
        QCOMPARE(entries[1][u"previous_hash"_s], entries[0][u"hash"_s]);
        QVERIFY(entries[1][u"detected"_s].isNull());
    }

    void aPredicateIsTheSameWhenReadAgain()
    {
        QCOMPARE(predicateFromJson(predicateJson(freeConnections())), std::optional(freeConnections()));
        QCOMPARE(predicateFromJson({}), std::optional(Predicate()));
        QJsonObject broken = predicateJson(freeConnections());
        broken[u"all"_s] = QJsonArray {QJsonObject {{u"indicator"_s, u"x"_s}, {u"level"_s, u"much"_s}}};
        QVERIFY(!predicateFromJson(broken));
    }
};

QTEST_GUILESS_MAIN(tst_incident)
#include "tst_incident.moc"
