// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/checklistsession.h"
#include "tests/support/demochecklist.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

/// A session around the demo's checklist.
class Bench final {
public:
    Bench() : session(home.store, home.observer, home.shelf, home.clock())
    {
        session.setActor(u"Sato"_s);
        home.shelf.start();
        session.setIncident(u"incident-1"_s);
        session.take(testing::demoPicture());
    }
    QString launch()
    {
        return session.launch(testing::demoRunbook(), {}, u"database.connections_exhausted@orders-db"_s);
    }
    /// Launched, and at the step that asks the world.
    QString atTheLook()
    {
        const QString run = launch();
        session.finish(run, u"full"_s, u"ok"_s, {});
        return run;
    }

    testing::ChecklistHome home;
    ChecklistSession session;
};

ObserveStep ownSql()
{
    ObserveStep own;
    own.target = u"orders-db"_s;
    own.ask = ObserveStep::OwnSql {u"SELECT 1"_s};
    return own;
}

} // namespace

class ChecklistSessionTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aLaunchIsShownAtOnceAndConfirmedLater()
    {
        Bench bench;
        const QString run = bench.launch();
        QCOMPARE(bench.session.desk().runs(), QStringList({run}));
        QVERIFY(bench.session.desk().isPending(run, u"full"_s));
        QTRY_VERIFY(!bench.session.desk().isPending());
        QCOMPARE(bench.home.store.kinds(), QStringList({u"checklist.started"_s, u"step.opened"_s}));
        QCOMPARE(bench.home.store.entries.first().incident, u"incident-1"_s);
        QCOMPARE(bench.home.store.entries.first().actor, u"Sato"_s);
        QCOMPARE(bench.home.store.entries.first().happened, testing::demoNow().utc);
    }

    void anEvidenceStepKeepsWhatItShowed()
    {
        Bench bench;
        const QString run = bench.atTheLook();
        QTRY_VERIFY(!bench.session.desk().isPending());
        QVERIFY(bench.home.store.kinds().contains(u"step.evidence"_s));
        QCOMPARE(bench.session.desk().checklist(run)->progress(u"full"_s).evidence, QStringList({u"E-01"_s}));
        QCOMPARE(bench.home.store.attachments.size(), 1);
        const QString kept = QString::fromUtf8(bench.home.store.attachments.first().bytes);
        QVERIFY2(kept.contains(u"connections.used\t\t98"_s), qPrintable(kept));
        QVERIFY2(kept.contains(u"batch-worker"_s), qPrintable(kept));
    }

    void aLookRunsByItselfOnceAndIsKept()
    {
        Bench bench;
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        QCOMPARE(bench.session.look(run, u"holds"_s).state, StepLook::State::Asking);
        QVERIFY(bench.session.look(run, u"holds"_s).asked.startsWith(u"SELECT"_s));
        QTRY_COMPARE(bench.session.look(run, u"holds"_s).state, StepLook::State::Answered);
        QVERIFY(bench.session.look(run, u"holds"_s).ranByItself);
        QVERIFY(!bench.home.observer.looks.first().isAccepted);
        bench.session.attend(run, u"holds"_s);
        QCOMPARE(bench.home.observer.looks.size(), 1);

        QTRY_VERIFY(!bench.session.desk().isPending());
        const auto evidence = bench.session.desk().evidence(run, u"holds"_s);
        QCOMPARE(evidence->number, u"E-02"_s);
        QCOMPARE(evidence->source, u"orders-db"_s);
        QCOMPARE(bench.home.store.attachments.last().bytes, testing::demoObservation().text());
        QCOMPARE(bench.home.store.entries.last().args.value(u"verdict"_s).toString(), u"yes"_s);
    }

    void aPressAsksAgain()
    {
        Bench bench;
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        bench.session.askNow(run, u"holds"_s);
        QCOMPARE(bench.home.observer.looks.size(), 1);
        QTRY_COMPARE(bench.session.look(run, u"holds"_s).state, StepLook::State::Answered);
        bench.session.askNow(run, u"holds"_s);
        QCOMPARE(bench.home.observer.looks.size(), 2);
        QTRY_COMPARE(bench.session.desk().checklist(run)->progress(u"holds"_s).evidence.size(), 2);
        QVERIFY(!bench.session.look(run, u"holds"_s).ranByItself);
    }

    void aTeamsOwnWordsWaitForAPressUntilTheyAreAccepted()
    {
        Bench bench;
        Runbook team = testing::runbook(u"team"_s, {testing::step(u"own"_s, ownSql())});
        team.origin = RunbookOrigin::Team;
        const RunbookChange change {u"team"_s, u"/team/team.yaml"_s, {}, QByteArray(32, 'a'), u"+sql"_s};
        bench.home.shelf.runbooks.append(team);
        bench.home.shelf.changes = {change};
        bench.home.shelf.start();
        const QString run = bench.session.launch(team, {}, {});
        bench.session.attend(run, u"own"_s);
        QCOMPARE(bench.session.look(run, u"own"_s).state, StepLook::State::NeedsPress);
        QVERIFY(!bench.session.look(run, u"own"_s).asked.isEmpty());
        QVERIFY(bench.home.observer.looks.isEmpty());

        bench.session.askNow(run, u"own"_s);
        QCOMPARE(bench.home.observer.looks.size(), 1);
        QVERIFY(bench.home.observer.looks.first().isAccepted);

        bench.session.accept(change);
        QVERIFY(bench.session.isAccepted(u"team"_s));
        const QString again = bench.session.launch(team, {}, {});
        bench.session.attend(again, u"own"_s);
        QCOMPARE(bench.home.observer.looks.size(), 2);
        QVERIFY(!bench.home.observer.looks.last().isAccepted);
    }

    void aCatalogueQueryRunsEvenInARunbookThatNobodyAccepted()
    {
        Bench bench;
        bench.home.shelf.changes = {{u"database-connection-timeout"_s, {}, {}, {}, {}}};
        bench.home.shelf.start();
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        QCOMPARE(bench.home.observer.looks.size(), 1);
    }

    void aLookThatMayNotBeSaysWhy()
    {
        Bench bench;
        bench.home.observer.refuses = Failure {FailureClass::Internal, u"observe.unknown_query"_s, {}};
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        QCOMPARE(bench.session.look(run, u"holds"_s).state, StepLook::State::Failed);
        QCOMPARE(bench.session.look(run, u"holds"_s).failure->code, u"observe.unknown_query"_s);
        QVERIFY(bench.home.observer.looks.isEmpty());
    }

    void aFailedLookKeepsTheOneBefore()
    {
        Bench bench;
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        QTRY_COMPARE(bench.session.look(run, u"holds"_s).state, StepLook::State::Answered);
        bench.home.observer.answersAtOnce.reset();
        bench.session.askNow(run, u"holds"_s);
        bench.home.observer.answer(Failure {FailureClass::NoAnswer, u"tcp.timeout"_s, {}});
        const StepLook look = bench.session.look(run, u"holds"_s);
        QCOMPARE(look.state, StepLook::State::Failed);
        QVERIFY(look.observation);
        QVERIFY(look.failure);
    }

    void anAnswerTooLateForItsRunIsDropped()
    {
        Bench bench;
        bench.home.observer.answersAtOnce.reset();
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        bench.session.write(bench.session.doing(run)->ended(u"abandoned"_s, u"false alarm"_s));
        bench.home.observer.answer(testing::demoObservation());
        QTRY_VERIFY(!bench.session.desk().isPending());
        QVERIFY(bench.session.desk().runs().isEmpty());
        QCOMPARE(bench.home.store.kinds().count(u"step.evidence"_s), 1);
    }

    void whatTheRecordRefusesIsHeldUntilItIsTakenOrLetGo()
    {
        Bench bench;
        const QString run = bench.launch();
        QTRY_VERIFY(!bench.session.desk().isPending());
        bench.home.store.refuses = Failure {FailureClass::Internal, u"store.no_space"_s, {}};
        bench.session.write(bench.session.doing(run)->noted(u"full"_s, u"98 of 100"_s));
        QTRY_VERIFY(bench.session.refusal().has_value());
        QVERIFY(bench.session.desk().checklist(run)->progress(u"full"_s).notes.isEmpty());

        bench.home.store.refuses.reset();
        bench.session.tryAgain();
        QTRY_VERIFY(!bench.session.desk().isPending());
        QCOMPARE(bench.session.desk().checklist(run)->progress(u"full"_s).notes, QStringList({u"98 of 100"_s}));
        QVERIFY(!bench.session.refusal());

        bench.home.store.refuses = Failure {FailureClass::Internal, u"store.no_space"_s, {}};
        bench.session.write(bench.session.doing(run)->noted(u"full"_s, u"again"_s));
        QTRY_VERIFY(bench.session.refusal().has_value());
        bench.session.letGo();
        QVERIFY(!bench.session.refusal());
        QCOMPARE(bench.home.store.kinds().count(u"step.noted"_s), 1);
    }

    void aKillAtAnyMomentLeavesTheSameChecklist()
    {
        Bench bench;
        const QString run = bench.atTheLook();
        bench.session.attend(run, u"holds"_s);
        QTRY_COMPARE(bench.session.look(run, u"holds"_s).state, StepLook::State::Answered);
        QTRY_VERIFY(!bench.session.desk().isPending());

        ChecklistSession after(bench.home.store, bench.home.observer, bench.home.shelf, bench.home.clock());
        bench.home.shelf.start();
        after.setIncident(u"incident-1"_s);
        QTRY_COMPARE(after.desk().runs(), QStringList({run}));
        QCOMPARE(after.desk().checklist(run)->current(), u"holds"_s);
        const qsizetype looks = bench.home.observer.looks.size();
        after.attend(run, u"holds"_s);
        QTRY_VERIFY(after.kept(run, u"holds"_s));
        QCOMPARE(*after.kept(run, u"holds"_s), testing::demoObservation().text());
        QCOMPARE(bench.home.observer.looks.size(), looks);
    }

    void whatOthersDoArrives()
    {
        Bench bench;
        const QString run = bench.launch();
        QTRY_VERIFY(!bench.session.desk().isPending());
        testing::HandWriter other(u"another desktop"_s);
        const ChecklistDrafts drafts(
            *bench.session.desk().checklist(run), {u"incident-1"_s, u"Mori"_s, testing::demoNow().utc.addSecs(5)});
        const QSignalSpy changes(&bench.session, &ChecklistSession::changed);
        bench.home.store.arrive(other.write(drafts.done(u"full"_s, u"ok"_s, {})));
        QVERIFY(!changes.isEmpty());
        QCOMPARE(bench.session.desk().checklist(run)->progress(u"full"_s).by, u"Mori"_s);
    }

    void entriesOfOtherIncidentsStayThere()
    {
        Bench bench;
        testing::HandWriter other(u"another desktop"_s);
        bench.home.store.arrive(other.write(launchDrafts(
            testing::demoRunbook(), {}, {}, u"elsewhere"_s, {u"incident-2"_s, u"Mori"_s, testing::demoNow().utc})));
        QVERIFY(bench.session.desk().runs().isEmpty());
    }

    void aRunThatBelongsToNoIncidentGoesOnWhenOneIsDeclared()
    {
        Bench bench;
        bench.session.setIncident({});
        const QString run = bench.launch();
        QTRY_VERIFY(!bench.session.desk().isPending());
        bench.session.setIncident(u"incident-1"_s);
        QTRY_COMPARE(bench.session.desk().runs(), QStringList({run}));
        bench.session.write(bench.session.doing(run)->noted(u"full"_s, u"x"_s));
        QTRY_VERIFY(!bench.session.desk().isPending());
        QVERIFY(bench.home.store.entries.last().incident.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChecklistSessionTest)
#include "tst_checklistsession.moc"
