// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/actiondialog.h"
#include "gui/incident/actionflow.h"
#include "gui/incident/criterionrow.h"
#include "gui/incident/declaredialog.h"
#include "gui/incident/incidenthead.h"
#include "gui/incident/preventiondialog.h"
#include "gui/incident/timelinepage.h"
#include "gui/mainwindow/modeswitch.h"
#include "gui/style/applytheme.h"
#include "models/domain/entrykinds.h"
#include "tests/support/handexecutor.h"
#include "tests/support/memorystore.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Clock clockAt(int seconds)
{
    return [seconds] { return momentAt(seconds); };
}

IncidentDesk::Declaration declaration()
{
    return {u"orders-db connections exhausted"_s, u"sev2"_s, momentAt(-60).utc, {},
        u"database.connections_exhausted@orders-db"_s, u"Sato"_s, "pictures"};
}

ActionFlow::Wish wish()
{
    return {{u"a-1"_s, u"postgresql.terminate"_s, u"orders-db"_s, {{u"pid"_s, 48213}}}, u"i-1"_s, u"Sato"_s, {}, {}};
}

ActionPreview preview(bool isProduction, const QString& undo = {})
{
    ActionPreview made;
    made.request = u"select pg_terminate_backend(48213)"_s;
    made.hits = {u"48213 batch-worker idle in transaction"_s};
    made.isProduction = isProduction;
    made.undo = undo;
    made.token = "seen";
    return made;
}

} // namespace

class IncidentPagesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void aDeclaredIncidentIsShownWithItsPeopleAndCriteria()
    {
        MemoryStore store;
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);
        TimelinePage page(desk, nullptr);
        page.show();

        desk.declare(declaration());

        QTRY_VERIFY(desk.incident());
        QCOMPARE(desk.incident()->title, u"orders-db connections exhausted"_s);
        QCOMPARE(desk.incident()->roles.value(u"lead"_s), u"Sato"_s);
        QCOMPARE(desk.incident()->criteria.size(), 1);
        QCOMPARE(desk.length(), std::optional<std::chrono::milliseconds>(60s));
        QCOMPARE(store.attachments.size(), 1);
        const auto* view = page.findChild<QTableView*>(u"timeline"_s);
        QTRY_COMPARE(view->model()->rowCount(), store.entries.size());
    }

    void whatHasNotChangedStandsStillUnderTheHand()
    {
        MemoryStore store;
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);
        IncidentHead head(desk);
        head.show();
        desk.declare(declaration());
        QTRY_VERIFY(desk.incident() && !desk.incidents().isEmpty());
        head.refresh();
        auto* menu = head.findChild<QToolButton*>(u"incidents"_s)->menu();
        emit menu->aboutToShow(); // as when it opens, which is what fills it
        const QPointer<CriterionRow> row = head.findChild<CriterionRow*>();
        const QPointer<QAction> action = menu->actions().value(0);
        QVERIFY(row && action);

        head.refresh();

        QVERIFY(row && action);
    }

    void aNoteGoesIntoTheTimelineAndIsCorrectedBesideIt()
    {
        MemoryStore store;
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);
        TimelinePage page(desk, nullptr);
        page.show();
        desk.declare(declaration());
        QTRY_VERIFY(desk.incident());
        auto* note = page.findChild<QLineEdit*>(u"note"_s);
        QAbstractItemModelTester tester(page.findChild<QTableView*>(u"timeline"_s)->model());

        QTest::keyClicks(note, u"rolled batch-worker back"_s);
        QTest::keyClick(note, Qt::Key_Return);

        QTRY_VERIFY(store.kinds().contains(entrykind::noted));
        QVERIFY(note->text().isEmpty());
        desk.correct(u"ours/5"_s, u"rolled back to 2.8.0"_s);
        QTRY_VERIFY(store.kinds().contains(entrykind::corrected));
        QVERIFY(store.kinds().contains(entrykind::noted));
    }

    void resolvingBeforeTheCriteriaAreMetAsksWhy()
    {
        MemoryStore store;
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);
        TimelinePage page(desk, nullptr);
        page.show();
        desk.declare(declaration());
        QTRY_VERIFY(desk.incident());

        auto* state = page.findChild<QToolButton*>(u"state"_s);
        state->menu()->actions().last()->trigger();

        QDialog* dialog = nullptr;
        QTRY_VERIFY(dialog = page.findChild<QDialog*>());
        auto* yes = dialog->findChild<QPushButton*>();
        QVERIFY(!store.kinds().contains(entrykind::stateSet));
        dialog->findChild<QLineEdit*>(u"reason"_s)->setText(u"the customer says it is over"_s);
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                yes = button;
        }
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(desk.incident()->state, IncidentState::Resolved);
        QVERIFY(!desk.isRunning());
    }

    void whatAColleagueWritesArrives()
    {
        MemoryStore store;
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);
        desk.declare(declaration());
        QTRY_VERIFY(desk.incident());
        const qsizetype before = desk.incident()->entries.size();

        store.arrive(desk.incident()->id, entrykind::noted, {{u"text"_s, u"I take the network"_s}}, u"Mori"_s);

        QTRY_COMPARE(desk.incident()->entries.size(), before + 1);
    }

    void aNewDesktopGoesOnWithTheRunningIncident()
    {
        MemoryStore store;
        store.arrive(u"i-7"_s, entrykind::declared, {{u"title"_s, u"disk"_s}, {u"severity"_s, u"sev3"_s}}, u"Mori"_s);
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);

        desk.start();

        QTRY_VERIFY(desk.incident());
        QCOMPARE(desk.incident()->title, u"disk"_s);
        QVERIFY(desk.isRunning());
    }

    void aRecordThatIsInMemoryOnlySaysSo()
    {
        MemoryStore store;
        IncidentDesk desk(store, clockAt(0), u"Sato"_s);
        IncidentHead head(desk);
        connect(&desk, &IncidentDesk::changed, &head, &IncidentHead::refresh);
        head.show();

        store.become({StoreState::Local::MemoryOnly, StoreState::Shared::None,
            Failure {FailureClass::Internal, u"store.no_space"_s, {}}, {}, 0, 3});

        auto* words = head.findChild<QLabel*>(u"storeState"_s);
        QTRY_VERIFY(words->isVisibleTo(&head));
        QVERIFY(words->text().contains(u"3"_s));
    }

    void whatIsDecidedAboutPreventionIsHandedBackAlone()
    {
        const PreventionProposals known {{u"pool-sizes"_s, u"capacity"_s, {u"Size the pools"_s, u"プールを設計する"_s},
            {u"database.connections_exhausted"_s}, {}, {}, false},
            {u"log-rotation"_s, u"capacity"_s, {u"Rotate logs"_s, u"ログを回す"_s}, {u"storage.filesystem_full"_s}, {}, {}, false}};
        Incident incident;
        RecordEntry raised;
        raised.kind = entrykind::findingRaised;
        raised.args = {{u"finding"_s, QJsonObject {{u"id"_s, u"database.connections_exhausted@orders-db"_s}}}};
        incident.entries = {raised};
        const auto items = proposedPrevention(known, factsOf(incident));
        QCOMPARE(items.size(), 1);
        PreventionDialog dialog(items, known, nullptr);
        dialog.show();
        QVERIFY(dialog.changed().isEmpty());

        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"owner.pool-sizes"_s), u"Mori"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"own"_s), u"Alarm on leaks"_s);

        const auto changed = dialog.changed();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().owner, u"Mori"_s);
        QCOMPARE(changed.first().item, u"pool-sizes"_s);
        QCOMPARE(changed.last().text, u"Alarm on leaks"_s);
    }

    void theModeChangesOnlyWhenItsOwnerSaysSo()
    {
        ModeSwitch mode;
        QSignalSpy wanted(&mode, &ModeSwitch::respondWanted);
        mode.show();

        QTest::mouseClick(mode.findChild<QToolButton*>(u"respond"_s), Qt::LeftButton);

        QCOMPARE(wanted.size(), 1);
        QVERIFY(!mode.isResponding());
        mode.setResponding(true);
        QVERIFY(mode.isResponding());
        mode.setHindrance(u"no respond: in the configuration"_s);
        QVERIFY(!mode.findChild<QToolButton*>(u"respond"_s)->isEnabled());
    }

    void nothingIsSentBeforeItsStartIsRecorded()
    {
        MemoryStore store;
        HandExecutor executor;
        ActionFlow flow(executor, store, clockAt(0));
        store.answers = false;
        QVERIFY(flow.begin(wish(), {}));
        executor.answerPreview(preview(false));

        flow.confirm({});
        QCoreApplication::processEvents();

        QCOMPARE(flow.stage(), ActionFlow::Stage::Recording);
        QVERIFY(executor.executedIds.isEmpty());
    }

    void aRecordThatRefusesStopsTheAction()
    {
        MemoryStore store;
        HandExecutor executor;
        ActionFlow flow(executor, store, clockAt(0));
        store.refuses = true;
        flow.begin(wish(), {});
        executor.answerPreview(preview(false));

        flow.confirm({});

        QTRY_COMPARE(flow.stage(), ActionFlow::Stage::Ended);
        QVERIFY(flow.failure());
        QVERIFY(executor.executedIds.isEmpty());
    }

    void startEndAndVerificationAreRecordedInThisOrder()
    {
        MemoryStore store;
        HandExecutor executor;
        ActionFlow flow(executor, store, clockAt(0));
        ActionPreview seen = preview(false);
        Predicate::Condition clear;
        clear.kind = Predicate::Condition::Kind::Finding;
        clear.finding = u"database.blocked_sessions@orders-db"_s;
        clear.target = u"orders-db"_s;
        clear.isClear = true;
        seen.verify.all = {clear};
        flow.begin(wish(), {});
        executor.answerPreview(seen);
        flow.confirm({});
        QTRY_COMPARE(executor.executedIds.size(), 1);
        QCOMPARE(executor.tokens.first(), QByteArray("seen"));

        executor.answerExecution({ActionOutcome::Kind::Done, {{u"terminated"_s, true}}, std::nullopt, u"t"_s});
        auto picture = std::make_shared<Picture>();
        picture->now = momentAt(10);
        picture->targets = {stateOf(readingOf(u"orders-db"_s, DatabaseHealth(), momentAt(10)), TargetKind::Database)};
        flow.take(picture);

        QTRY_COMPARE(
            store.kinds(), QStringList({entrykind::actionStarted, entrykind::actionEnded, entrykind::actionVerified}));
        QCOMPARE(flow.verified(), Answer::Yes);
        QCOMPARE(store.attachments.size(), 1);
    }

    void theNextChangeDoesNotWaitForTheVerificationOfTheOneBefore()
    {
        MemoryStore store;
        HandExecutor executor;
        ActionFlow flow(executor, store, clockAt(0));
        ActionPreview seen = preview(false);
        seen.verify.all = {{}};
        flow.begin(wish(), {});
        executor.answerPreview(seen);
        flow.confirm({});
        QTRY_COMPARE(executor.executedIds.size(), 1);
        QVERIFY(!flow.begin(wish(), {}));
        executor.answerExecution({ActionOutcome::Kind::Done, {}, std::nullopt, {}});
        QCOMPARE(flow.stage(), ActionFlow::Stage::Verifying);

        QVERIFY(flow.begin(wish(), {}));

        QCOMPARE(flow.stage(), ActionFlow::Stage::Previewing);
        QTRY_COMPARE(store.kinds().last(), QString(entrykind::actionVerified));
    }

    void productionWantsItsNameAndWhatCannotBeUndoneAHold()
    {
        MemoryStore store;
        HandExecutor executor;
        ActionFlow flow(executor, store, clockAt(0));
        flow.begin(wish(), {});
        ActionDialog dialog(flow, nullptr);
        dialog.show();
        executor.answerPreview(preview(true));
        auto* doIt = dialog.findChild<QPushButton*>(u"doIt"_s);
        QVERIFY(
            dialog.findChild<QPlainTextEdit*>(u"preview"_s)->toPlainText().contains(u"pg_terminate_backend(48213)"_s));
        QVERIFY(!doIt->isEnabled());

        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"typedName"_s), u"orders-db"_s);
        QVERIFY(doIt->isEnabled());
        QTest::mouseClick(doIt, Qt::LeftButton);
        QCOMPARE(flow.stage(), ActionFlow::Stage::Ready);

        QTest::mousePress(doIt, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!executor.executedIds.isEmpty(), 6'000);
        QTest::mouseRelease(doIt, Qt::LeftButton);
    }

    void closingBeforeItRunsDoesNothing()
    {
        MemoryStore store;
        HandExecutor executor;
        ActionFlow flow(executor, store, clockAt(0));
        flow.begin(wish(), {});
        ActionDialog dialog(flow, nullptr);
        dialog.show();
        executor.answerPreview(preview(false, u"nothing needed"_s));

        dialog.reject();

        QCOMPARE(flow.stage(), ActionFlow::Stage::Idle);
        QVERIFY(store.asked.isEmpty());
        QVERIFY(executor.executedIds.isEmpty());
    }
};

QTEST_MAIN(IncidentPagesTest)
#include "tst_incidentpages.moc"
