// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "models/domain/findingjson.h"
#include "models/domain/incidentscribe.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QString cause = u"database.connections_exhausted@orders-db"_s;

Finding finding(const QString& id, Severity severity, int since = 0)
{
    Finding made;
    made.id = id;
    made.pattern = id.section(u'.', 0, 0);
    made.rule = id.section(u'.', 1).section(u'@', 0, 0);
    made.code = made.pattern + u'.' + made.rule;
    made.target = id.section(u'@', 1);
    made.severity = severity;
    made.since = momentAt(since);
    return made;
}

/// orders-db answers, and these findings stand.
Picture pictureAt(int seconds, const QList<Finding>& findings)
{
    Picture picture;
    picture.now = momentAt(seconds);
    picture.targets = {stateOf(readingOf(u"orders-db"_s, DatabaseHealth(), momentAt(seconds)), TargetKind::Database)};
    picture.findings = findings;
    return picture;
}

Incident incident()
{
    Incident made;
    made.id = u"11111111-2222-3333-4444-555555555555"_s;
    made.times.insert(u"started"_s, momentAt(0).utc);
    return made;
}

QStringList kindsOf(const QList<EntryDraft>& drafts)
{
    QStringList kinds;
    for (const EntryDraft& draft : drafts)
        kinds.append(draft.kind);
    return kinds;
}

} // namespace

class IncidentScribeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatStandsIsWrittenOnce()
    {
        IncidentScribe scribe(incident());

        const auto first = scribe.look(pictureAt(1, {finding(cause, Severity::Critical)}));
        const auto second = scribe.look(pictureAt(2, {finding(cause, Severity::Critical)}));

        QCOMPARE(kindsOf(first), QStringList {entrykind::findingRaised});
        QCOMPARE(first[0].happened, momentAt(0).utc);
        QCOMPARE(first[0].detected, momentAt(0).utc); // it stood before anybody declared
        QCOMPARE(findingFromJson(first[0].args[u"finding"_s].toObject()).id, cause);
        QVERIFY(second.isEmpty());
    }

    void worseAndMilderAreTold()
    {
        IncidentScribe scribe(incident());
        scribe.look(pictureAt(1, {finding(cause, Severity::Warning)}));

        QCOMPARE(kindsOf(scribe.look(pictureAt(2, {finding(cause, Severity::Critical)}))),
            QStringList {entrykind::findingChanged});
        QCOMPARE(kindsOf(scribe.look(pictureAt(3, {finding(cause, Severity::Warning)}))),
            QStringList {entrykind::findingChanged});
    }

    void whatNobodyCanSeeIsNotGone()
    {
        IncidentScribe scribe(incident());
        scribe.look(pictureAt(1, {finding(cause, Severity::Critical)}));
        Picture blind = pictureAt(2, {});
        blind.targets[0] = failing(blind.targets[0], FailureClass::Auth, 1, momentAt(2));

        QVERIFY(scribe.look(blind).isEmpty());
        const auto drafts = scribe.look(pictureAt(9, {}));

        QCOMPARE(kindsOf(drafts), QStringList {entrykind::findingCleared});
        QCOMPARE(drafts[0].args[u"stood_s"_s].toInt(), 9);
    }

    void goesOnAfterARestartWithoutSayingItAgain()
    {
        Incident known = incident();
        RecordEntry raised;
        raised.kind = entrykind::findingRaised;
        raised.args = {{u"finding"_s, findingJson(finding(cause, Severity::Critical))}};
        known.entries = {raised};

        IncidentScribe scribe(known);

        QVERIFY(scribe.look(pictureAt(5, {finding(cause, Severity::Critical)})).isEmpty());
        QCOMPARE(kindsOf(scribe.look(pictureAt(6, {}))), QStringList {entrykind::findingCleared});
    }

    void aClockThatWasSetIsAnEntry()
    {
        IncidentScribe scribe(incident());
        scribe.look(pictureAt(1, {}));
        Picture stepped = pictureAt(2, {});
        stepped.now.utc = stepped.now.utc.addSecs(3600);

        const auto drafts = scribe.look(stepped);

        QCOMPARE(kindsOf(drafts), QStringList {entrykind::clockStepped});
        QCOMPARE(qRound(drafts[0].args[u"seconds"_s].toDouble()), 3600);
    }

    void changesBeforeTheStartBelongToTheStoryAndOlderOnesDoNot()
    {
        IncidentScribe scribe(incident());
        Picture picture = pictureAt(1, {});
        picture.marks = {seenMark(u"orders-db"_s, momentAt(-3600), u"mark.restarted"_s, {}),
            seenMark(u"orders-db"_s, momentAt(-60), u"mark.restarted"_s, {})};

        const auto drafts = scribe.look(picture);

        QCOMPARE(kindsOf(drafts), QStringList {entrykind::changeSeen});
        QCOMPARE(drafts[0].happened, momentAt(-60).utc);
        QVERIFY(scribe.look(picture).isEmpty());
    }

    void aCriterionTurnsGreenByItselfAfterItsHold()
    {
        IncidentScribe scribe(incident());
        scribe.setCriteria(usualCriteria(cause, 10s));
        scribe.look(pictureAt(0, {finding(cause, Severity::Critical)}));
        QCOMPARE(scribe.criterion(u"cause_clear"_s).answer, Answer::No);

        QStringList kinds;
        for (int second = 1; second <= 12; ++second)
            kinds += kindsOf(scribe.look(pictureAt(second, {})));

        QCOMPARE(kinds, QStringList({entrykind::findingCleared, entrykind::criterionMet}));
        QCOMPARE(scribe.criterion(u"cause_clear"_s).answer, Answer::Yes);
    }

    void proposesTheProbableCauseAndNeverASymptom()
    {
        Finding symptom = finding(u"service.failing@api_gateway"_s, Severity::Critical);
        symptom.cause = Cause::Symptom;
        Finding root = finding(cause, Severity::Critical, -30);
        root.cause = Cause::Probable;
        root.onset = Onset {momentAt(-90), Onset::Source::LeftBand};

        QVERIFY(!proposedIncident(pictureAt(1, {symptom})));
        QVERIFY(!proposedIncident(pictureAt(1, {finding(cause, Severity::Warning)})));
        const auto proposal = proposedIncident(pictureAt(1, {symptom, root}));

        QVERIFY(proposal);
        QCOMPARE(proposal->finding, cause);
        QCOMPARE(proposal->severity, u"sev2"_s);
        QCOMPARE(proposal->started, momentAt(-90).utc);
    }

    void proposesTheCauseThatReachesMost()
    {
        Finding disk = finding(u"storage.filesystem_full@node-A/var"_s, Severity::Critical, -60);
        Finding root = finding(cause, Severity::Critical, -30);
        disk.cause = root.cause = Cause::Probable;
        QCOMPARE(proposedIncident(pictureAt(1, {disk, root}))->finding, disk.id); // neither reaches anybody
        root.affects = {u"auth_service"_s, u"api_gateway"_s};
        root.affectsTotal = 2;
        QCOMPARE(proposedIncident(pictureAt(1, {disk, root}))->finding, cause);
    }

    void aFindingSurvivesJson()
    {
        Finding whole = finding(cause, Severity::Critical, 7);
        whole.object = ObjectRef {u"queue"_s, u"orders"_s};
        whole.args = {{u"value"_s, 98}};
        whole.evidence
            = {{u"connections.used"_s, std::nullopt, Amount(98), Amount(qint64(9'007'199'254'740'993)), u"1"_s},
                {u"cpu.busy_ratio"_s, std::nullopt, Amount(0.5), Amount(), u"1"_s}};
        whole.cause = Cause::Probable;
        whole.affects = {u"api_gateway"_s};
        whole.affectsTotal = 1;

        Finding again = findingFromJson(findingJson(whole));

        QCOMPARE(again.since.utc, whole.since.utc);
        again.since = whole.since;
        QVERIFY(again == whole);
    }

    void aFindingOfAnybodyIsReadWithoutHarm()
    {
        const QJsonObject strange {
            {u"severity"_s, u"purple"_s}, {u"evidence"_s, 7}, {u"args"_s, u"no"_s}, {u"object"_s, true}};

        const Finding read = findingFromJson(strange);

        QCOMPARE(read.severity, Severity::Unknown);
        QVERIFY(read.evidence.isEmpty());
        QVERIFY(!read.object);
    }
};

QTEST_GUILESS_MAIN(IncidentScribeTest)
#include "tst_incidentscribe.moc"
