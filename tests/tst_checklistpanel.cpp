// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/checklistcolumn.h"
#include "gui/checklist/checklistrail.h"
#include "gui/checklist/numbersview.h"
#include "gui/style/applytheme.h"
#include "tests/support/changedpicture.h"
#include "tests/support/checklistbench.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

/// The panel in a window of its own, with fakes of everything outside.
class Bench final {
public:
    Bench() : session(home.store, home.observer, home.shelf, home.clock()), panel(session)
    {
        session.setActor(u"Sato"_s);
        panel.resize(368, 760);
        panel.show();
        home.shelf.start();
        session.setIncident(u"incident-1"_s);
        panel.take(testing::demoPicture());
        panel.setFinding(u"database.connections_exhausted@orders-db"_s);
    }

    bool activate()
        panel.activateWindow();
        return QTest::qWaitForWindowActive(&panel);
    void start()
        panel.choose(u"database-connection-timeout"_s);
        QCoreApplication::processEvents();
    /// Started, and gone on to that step by ending those before it.
    void startAt(const QString& step)
        start();
        for (const RunbookStep& each : testing::demoRunbook().steps) {
            if (each.id == step)
                break;
            if (std::holds_alternative<DecideStep>(each.content))
                session.write(session.doing(panel.run())->decided(each.id, Answer::Yes, {}));
            else
                session.finish(panel.run(), each.id, u"ok"_s, {});
        }
    template<typename Widget>
    Widget* find(const QString& name)
        return panel.findChild<Widget*>(name);
    QString text(const QString& label)
        auto* found = find<PlainLabel>(label);
        return found && found->isVisible() ? found->fullText() : QString();
    bool isThere(const QString& button)
        auto* found = find<QAbstractButton>(button);
        return found && found->isVisible();
    void click(const QString& button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void key(Qt::Key key) { QTest::keyClick(panel.window()->focusWidget(), key); }
    const StepProgress& progress(const QString& step) { return session.desk().checklist(panel.run())->progress(step); }

    testing::ChecklistHome home;
    ChecklistSession session;
    ChecklistPanel panel;
};

} // namespace
using Bench = yagura::testing::PanelBench;

class ChecklistPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { testing::failOnAnyWarning(); }

    void whatFitsTheFindingIsOfferedFirstWithTheReason()
    {
        Bench bench;
        auto* choices = bench.find<QListView>(u"choices"_s);
        QVERIFY(choices->isVisible());
        QCOMPARE(choices->model()->rowCount(), 1);
        QVERIFY(choices->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"for this finding"_s));
        QVERIFY(bench.text(u"startFor"_s).contains(u"orders-db connections exhausted"_s));
    }

    void aClickStartsAChecklist()
    {
        Bench bench;
        auto* choices = bench.find<QListView>(u"choices"_s);
        const QSignalSpy started(&bench.panel, &ChecklistPanel::started);
        QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, choices->visualRect(choices->model()->index(0, 0)).center());
        QCOMPARE(started.size(), 1);
        QCOMPARE(bench.panel.shownStep(), u"full"_s);
        QCOMPARE(bench.text(u"count"_s), u"0 / 7"_s);
        QCOMPARE(bench.text(u"runbook"_s), u"DB connections exhausted"_s);
        QCOMPARE(bench.text(u"stepTitle"_s), u"Is the server full?"_s);
    }

    void evidenceIsThereWhenTheStepOpens()
    {
        Bench bench;
        QElapsedTimer sinceOpening;
        sinceOpening.start();
        bench.start();
        auto* numbers = bench.find<NumbersView>(u"numbers"_s);
        QVERIFY(numbers->isVisible());
        QCOMPARE(numbers->lines().first().value, u"98 / 97"_s);
        QVERIFY(numbers->lines().first().isReason);
        QVERIFY(bench.find<QPlainTextEdit>(u"output"_s)->toPlainText().contains(u"batch-worker"_s));
        QVERIFY(bench.text(u"verdictOfStep"_s).contains(u"every ordinary place is taken"_s));
        QVERIFY(bench.text(u"refutedIf"_s).startsWith(u"Refuted if: "_s));
        QVERIFY2(sinceOpening.elapsed() < 300, qPrintable(QString::number(sinceOpening.elapsed())));
    }

    void numbersGoOnWithThePicture()
    {
        Bench bench;
        bench.start();
        auto* numbers = bench.find<NumbersView>(u"numbers"_s);
        bench.panel.take(testing::withOutage(testing::demoPicture(), u"orders-db"_s));
        QVERIFY(!numbers->lines().first().isLive);
        QVERIFY(numbers->lines().first().age.startsWith(u"stale"_s));
        QVERIFY(bench.text(u"verdictOfStep"_s).contains(u"cannot be told"_s));
    }

    void aLookHasRunByItselfWhenTheStepOpens()
    {
        Bench bench;
        bench.startAt(u"holds"_s);
        QTRY_VERIFY(bench.find<QPlainTextEdit>(u"output"_s)->toPlainText().contains(u"batch-worker  idle in tx"_s));
        QVERIFY(bench.find<QPlainTextEdit>(u"asked"_s)->toPlainText().startsWith(u"SELECT application_name"_s));
        QVERIFY(bench.text(u"wellCaption"_s).contains(u"ran by itself"_s));
        QCOMPARE(bench.home.observer.looks.size(), 1);
        bench.click(u"again"_s);
        QTRY_COMPARE(bench.home.observer.looks.size(), 2);
    }

    void aLookThatFailsSaysWhyAndCanBeAskedAgain()
    {
        Bench bench;
        bench.home.observer.answersAtOnce.reset();
        bench.startAt(u"holds"_s);
        QVERIFY(bench.text(u"wellCaption"_s).contains(u"asking"_s));
        bench.home.observer.answer(Failure {FailureClass::NoAnswer, u"tcp.timeout"_s, {}});
        QTRY_VERIFY(!bench.text(u"lookFailure"_s).isEmpty());
        QVERIFY(bench.isThere(u"again"_s));
    }

    void hostileOutputStaysPlain()
    {
        Bench bench;
        Observation hostile = testing::demoObservation();
        hostile.rows = {{u"<img src=x onerror=alert(1)>"_s, u"\x1b[2J"_s, u"\u202E\u200B"_s, u"javascript:1"_s}};
        bench.home.observer.answersAtOnce = hostile;
        bench.startAt(u"holds"_s);
        auto* output = bench.find<QPlainTextEdit>(u"output"_s);
        QTRY_VERIFY(output->toPlainText().contains(u"<img src=x"_s));
        QVERIFY(!output->toPlainText().contains(u'\x1b'));
        QVERIFY(!output->toPlainText().contains(u'\u202E'));
        QVERIFY(!(output->textInteractionFlags() & Qt::LinksAccessibleByMouse));
    }

    void theDecisionIsPreselectedAsThePictureSays()
    {
        Bench bench;
        bench.startAt(u"half"_s);
        auto* yes = bench.find<QPushButton>(u"yes"_s);
        QVERIFY(yes->property("primary").toBool());
        QCOMPARE(yes->text(), u"Yes → step 4"_s);
        QCOMPARE(bench.find<QPushButton>(u"no"_s)->text(), u"No → 6"_s);
        QVERIFY(!bench.find<QPushButton>(u"no"_s)->property("primary").toBool());
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"Yes"_s));
        QVERIFY(bench.text(u"conditions"_s).contains(u"share of the largest client"_s));

        bench.click(u"no"_s);
        QCOMPARE(bench.progress(u"half"_s).answer, Answer::No);
        QCOMPARE(bench.panel.shownStep(), u"calm"_s);
        QTRY_VERIFY(!bench.session.desk().isPending());
        QCOMPARE(bench.home.store.entries[bench.home.store.entries.size() - 2].args.value(u"by"_s).toString(), u"person"_s);
        QCOMPARE(bench.text(u"count"_s), u"3 / 5"_s);
    }

    void aPictureThatCannotTellPreselectsNothing()
    {
        Bench bench;
        bench.startAt(u"half"_s);
        bench.panel.take(testing::withOutage(testing::demoPicture(), u"orders-db"_s));
        for (const QString& name : {u"yes"_s, u"no"_s, u"unknown"_s})
            QVERIFY(!bench.find<QPushButton>(name)->property("primary").toBool());
        QCOMPARE(bench.text(u"pictureSays"_s), u"The picture cannot tell."_s);
    }

    void theKeyboardGoesThroughAChecklist()
    {
        Bench bench;
        QVERIFY(bench.activate());
        bench.panel.setFocus();
        bench.panel.showChoices();
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.panel.shownStep(), u"full"_s);

        bench.key(Qt::Key_F);
        QCOMPARE(bench.progress(u"full"_s).outcome, u"found_cause"_s);
        bench.key(Qt::Key_D);
        QCOMPARE(bench.progress(u"holds"_s).outcome, u"ok"_s);
        bench.key(Qt::Key_1);
        QCOMPARE(bench.progress(u"half"_s).answer, Answer::Yes);
        QCOMPARE(bench.panel.shownStep(), u"hand"_s);
        bench.key(Qt::Key_Z);
        QCOMPARE(bench.panel.shownStep(), u"half"_s);
        bench.key(Qt::Key_2);
        QCOMPARE(bench.panel.shownStep(), u"calm"_s);

        bench.key(Qt::Key_N);
        auto* prompt = bench.find<QLineEdit>(u"prompt"_s);
        QTRY_VERIFY(prompt->hasFocus());
        QTest::keyClicks(prompt, u"nzs 12"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        QCOMPARE(bench.progress(u"calm"_s).notes, QStringList({u"nzs 12"_s}));
        bench.key(Qt::Key_A);
        prompt = bench.find<QLineEdit>(u"prompt"_s);
        QTRY_VERIFY(prompt->hasFocus());
        QCOMPARE(prompt->text(), u"Sato"_s);
        QTest::keyClick(prompt, Qt::Key_Escape);
        QVERIFY(bench.progress(u"calm"_s).assigned.isEmpty());
        bench.key(Qt::Key_S);
        prompt = bench.find<QLineEdit>(u"prompt"_s);
        QTRY_VERIFY(prompt->hasFocus());
        QTest::keyClick(prompt, Qt::Key_Return);
        QCOMPARE(bench.progress(u"calm"_s).state, StepState::Open);
        QTest::keyClicks(prompt, u"no time"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        QCOMPARE(bench.progress(u"calm"_s).state, StepState::Skipped);
        QCOMPARE(bench.panel.shownStep(), u"tell"_s);
    }

    void stepsAreReachedAndOpenedByKeys()
    {
        Bench bench;
        QVERIFY(bench.activate());
        bench.start();
        auto* steps = bench.find<QListView>(u"steps"_s);
        steps->setFocus();
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_K);
        QCOMPARE(steps->currentIndex().row(), 2);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.progress(u"half"_s).state, StepState::Open);
        QCOMPARE(bench.panel.shownStep(), u"half"_s);
        bench.key(Qt::Key_Up);
        bench.key(Qt::Key_Up);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.panel.shownStep(), u"full"_s);
    }

    void aCommandIsCopiedAsItIs()
    {
        Bench bench;
        bench.startAt(u"hand"_s);
        QCOMPARE(bench.find<QPlainTextEdit>(u"command"_s)->toPlainText(), u"systemctl restart 'batch-worker@{pid}.service'"_s);
        QGuiApplication::clipboard()->clear();
        bench.click(u"copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"systemctl restart 'batch-worker@{pid}.service'"_s);
    }

    void whatCannotBeSeenIsCopiedAtASecondPressOnly()
    {
        Bench bench;
        Runbook evil = testing::runbook(u"evil"_s,
            {testing::step(u"x"_s, ManualStep {{}, u"ls \u202E/tmp\x1b[201~"_s})});
        bench.home.shelf.runbooks = {evil};
        bench.home.shelf.start();
        bench.panel.choose(u"evil"_s);
        QVERIFY(bench.find<QPlainTextEdit>(u"command"_s)->toPlainText().contains(u"⟨U+202E⟩"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        bench.click(u"copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!bench.text(u"hiddenWarning"_s).isEmpty());
        bench.click(u"copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ls \u202E/tmp\x1b[201~"_s);
    }

    void aChangeIsLockedInObserveModeAndSaysWhy()
    {
        Bench bench;
        const QSignalSpy wanted(&bench.panel, &ChecklistPanel::changeWanted);
        bench.startAt(u"change"_s);
        QVERIFY(bench.text(u"lock"_s).contains(u"Observe mode"_s));
        QVERIFY(!bench.isThere(u"preview"_s));
        QVERIFY(!bench.isThere(u"ok"_s));
        QVERIFY(bench.activate());
        bench.find<QListView>(u"steps"_s)->setFocus();
        bench.key(Qt::Key_P);
        QVERIFY(wanted.isEmpty());
    }

    void aChangeLeadsToItsPreviewInRespondMode()
        bench.panel.setExecutor(&bench.home.executor);
        QVERIFY(bench.text(u"lock"_s).isEmpty());
        bench.click(u"preview"_s);
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted.first().first().value<ActionRequest>();
        QCOMPARE(request.action, u"postgresql.terminate"_s);
        QCOMPARE(request.target, u"orders-db"_s);
        QCOMPARE(request.arguments.value(u"pid"_s).toString(), u"48213"_s);
        QVERIFY(!request.actionId.isEmpty());
        QCOMPARE(wanted.first().at(2).toString(), u"change"_s);

        bench.home.executor.mayAct = false;
        QVERIFY(bench.text(u"lock"_s).contains(u"orders-db has no respond: credential"_s));
        bench.panel.setExecutor(nullptr);

    void whatBecameOfAChangeIsTold()
        testing::HandWriter other(u"the guard"_s);
        const QJsonObject place {{u"run"_s, bench.panel.run()}, {u"step"_s, u"change"_s}, {u"action_id"_s, u"t"_s}};
        const auto tell = [&](QLatin1StringView kind, const QJsonObject& args) {
            RecordEntry entry = other.write(kind, args, testing::demoNow().utc, u"Sato"_s);
            entry.incident = u"incident-1"_s;
            bench.home.store.arrive({entry});
        };
        tell(entrykind::actionStarted, place);
        QVERIFY(bench.text(u"changeOutcome"_s).contains(u"not known yet"_s));
        tell(entrykind::actionEnded, {{u"action_id"_s, u"t"_s}, {u"outcome"_s, u"done"_s}});
        tell(entrykind::actionVerified, {{u"action_id"_s, u"t"_s}, {u"answer"_s, u"yes"_s}});
        QVERIFY(bench.text(u"changeOutcome"_s).contains(u"done"_s));
        QVERIFY(bench.isThere(u"ok"_s));
        bench.click(u"ok"_s);
        QCOMPARE(bench.progress(u"change"_s).state, StepState::Done);

    void aWaitCountsDownAndLetsOnWhenItIsSo()
        bench.startAt(u"calm"_s);
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"Not yet · 30:00 left"_s));
        bench.home.pass(70s);
        auto calm = std::make_shared<Picture>(*testing::demoPicture());
        bench.panel.take(calm);
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"28:50 left"_s));
        calm = std::make_shared<Picture>(*calm);
        calm->findings.clear();
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"It is so, after 01:10"_s));
        QVERIFY(bench.find<QPushButton>(u"ok"_s)->property("primary").toBool());
        QCOMPARE(bench.panel.shownStep(), u"tell"_s);

    void aWaitSaysThatItsLimitIsOver()
        bench.home.pass(31min);
        bench.panel.take(testing::demoPicture());
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"Not within its limit"_s));
        bench.click(u"failed"_s);
        QCOMPARE(bench.progress(u"calm"_s).outcome, u"failed"_s);

    void aMessageIsCopiedAndRemindedOf()
        bench.startAt(u"tell"_s);
        bench.click(u"copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Log-in and checkout fail"_s));
        QVERIFY(bench.text(u"reminder"_s).startsWith(u"Status update due in 15:00"_s));
        bench.home.pass(16min);
        emit bench.session.changed();
        QCOMPARE(bench.text(u"reminder"_s), u"Status update due since 01:00"_s);
        bench.click(u"showMessage"_s);
        bench.click(u"again"_s);

    void whatIsNotConfirmedSaysSo()
        bench.start();
        QTRY_VERIFY(!bench.session.desk().isPending());
        bench.home.store.isHolding = true;
        bench.session.write(bench.session.doing(bench.panel.run())->noted(u"full"_s, u"98"_s));
        QCOMPARE(bench.text(u"pending"_s), u"not yet confirmed"_s);
        QVERIFY(bench.text(u"notes"_s).contains(u"98"_s));
        bench.home.store.settle();
        QTRY_VERIFY(bench.text(u"pending"_s).isEmpty());

    void theHandNeverWaitsForTheRecord()
        bench.key(Qt::Key_D);
        bench.key(Qt::Key_1);
        QCOMPARE(bench.panel.shownStep(), u"hand"_s);
        QVERIFY(bench.home.store.entries.isEmpty());

    void aRecordInMemoryOnlySaysSo()
        StoreState state = bench.home.store.now;
        state.local = StoreState::Local::MemoryOnly;
        state.localFailure = Failure {FailureClass::Internal, u"store.no_space"_s, {}};
        bench.home.store.setState(state);
        QVERIFY(bench.text(u"recordTrouble"_s).contains(u"Kept in memory only"_s));
        state.local = StoreState::Local::Durable;
        state.localFailure.reset();
        QVERIFY(bench.text(u"recordTrouble"_s).isEmpty());

    void whatTheRecordRefusedCanBeTriedAgain()
        bench.home.store.refuses = Failure {FailureClass::Internal, u"store.no_space"_s, {}};
        bench.session.finish(bench.panel.run(), u"full"_s, u"ok"_s, {});
        QTRY_VERIFY(!bench.text(u"recordTrouble"_s).isEmpty());
        QCOMPARE(bench.panel.shownStep(), u"full"_s);
        bench.home.store.refuses.reset();
        bench.click(u"tryAgain"_s);
        QCOMPARE(bench.progress(u"full"_s).state, StepState::Done);

    void severalChecklistsAreSwitched()
        const QString first = bench.panel.run();
        bench.home.pass(1min);
        const QString second = bench.panel.run();
        QVERIFY(first != second);
        QVERIFY(bench.text(u"runbook"_s).contains(u"1 more"_s));
        auto* menu = bench.find<QToolButton>(u"checklists"_s)->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 5);
        menu->actions().first()->trigger();
        QCOMPARE(bench.panel.run(), first);

    void aChecklistIsClosedOrGivenUp()
        QVERIFY(!bench.isThere(u"closeChecklist"_s));
        QVERIFY(bench.isThere(u"closeChecklist"_s));
        bench.click(u"closeChecklist"_s);
        QVERIFY(!bench.panel.isRunning());
        QVERIFY(bench.find<QListView>(u"choices"_s)->isVisible());

        menu->actions().last()->trigger();
        auto prompts = bench.panel.findChildren<QLineEdit*>(u"prompt"_s);
        const auto shown = std::ranges::find_if(prompts, &QWidget::isVisible);
        QVERIFY(shown != prompts.end());
        QTest::keyClicks(*shown, u"false alarm"_s);
        QTest::keyClick(*shown, Qt::Key_Return);

    void whatTheFindingDoesNotGiveIsAskedFor()
        Runbook asking = testing::runbook(u"asking"_s, {testing::step(u"x"_s, ManualStep {{u"ping"_s, u"{host}"_s}, {}})});
        RunbookParameter host;
        host.name = u"host"_s;
        host.type = ParameterType::Host;
        host.label = {u"Host of the clients"_s, {}};
        asking.parameters = {host};
        bench.home.shelf.runbooks = {asking};
        bench.home.shelf.start();
        bench.panel.choose(u"asking"_s);
        auto* line = bench.find<QLineEdit>(u"parameter.host"_s);
        QVERIFY(line);
        line->setText(u"-oProxyCommand=id"_s);
        bench.click(u"start"_s);
        line->setText(u"app-1"_s);
        QVERIFY(bench.panel.isRunning());
        QCOMPARE(bench.find<QPlainTextEdit>(u"command"_s)->toPlainText(), u"ping app-1"_s);

    void aRunbookThatHasChangedIsShownBeforeItStarts()
        const RunbookChange change {u"database-connection-timeout"_s, u"/team/db.yaml"_s, QByteArray(32, 'x'),
            QByteArray(32, 'a'), u"-old\n+new\u202E"_s};
        bench.home.shelf.changes = {change};
        bench.panel.choose(u"database-connection-timeout"_s);
        QVERIFY(bench.find<QPlainTextEdit>(u"diff"_s)->toPlainText().contains(u"+new⟨U+202E⟩"_s));
        bench.click(u"accept"_s);
        QCOMPARE(bench.home.shelf.accepted, QList<RunbookChange>({change}));

    void aRestartGoesOnWhereItWas()
        bench.startAt(u"half"_s);
        ChecklistSession after(bench.home.store, bench.home.observer, bench.home.shelf, bench.home.clock());
        ChecklistPanel panel(after);
        panel.resize(368, 760);
        panel.show();
        after.setIncident(u"incident-1"_s);
        QTRY_COMPARE(panel.shownStep(), u"half"_s);
        panel.take(testing::demoPicture());
        auto* steps = panel.findChild<QListView*>(u"steps"_s);
        steps->setCurrentIndex(steps->model()->index(1, 0));
        QTest::keyClick(steps, Qt::Key_Return);
        QTRY_VERIFY(panel.findChild<QPlainTextEdit*>(u"output"_s)->toPlainText().contains(u"batch-worker"_s));

    void theColumnIsARailUntilSomethingRuns()
    {
        testing::ChecklistHome home;
        ChecklistSession session(home.store, home.observer, home.shelf, home.clock());
        ChecklistColumn column(new ChecklistPanel(session));
        column.resize(400, 700);
        column.show();
        home.shelf.start();
        session.setIncident({});
        QVERIFY(!column.isOpen());
        QCOMPARE(column.maximumWidth(), 40);
        QTest::mouseClick(column.findChild<ChecklistRail*>(), Qt::LeftButton);
        QVERIFY(column.isOpen());
        column.setOpen(false);
        session.launch(testing::demoRunbook(), {}, {});
        QVERIFY(column.isOpen());
        column.fitTo(1'100);
        QVERIFY(!column.isOpen());
        column.setOpen(true);
        column.fitTo(1'000);
        QVERIFY(column.isOpen());
        column.fitTo(1'400);
        QVERIFY(column.isOpen());
    }

    void looksGood_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("step");
        for (const char* step : {"full", "holds", "half", "hand", "change", "calm", "tell", ""}) {
            QTest::addRow("dark-%s", step) << ThemeName::Dark << QString::fromLatin1(step);
            QTest::addRow("light-%s", step) << ThemeName::Light << QString::fromLatin1(step);
        }
    }

    void looksGood()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QString, step);
        applyTheme(*qApp, theme, 100);
        Bench bench;
        if (!step.isEmpty())
            bench.startAt(step);
        if (step == "holds"_L1)
            QTRY_COMPARE(bench.session.look(bench.panel.run(), step).state, StepLook::State::Answered);
        QTRY_VERIFY(!bench.session.desk().isPending());
        const QImage image = testing::pictureOf(bench.panel, u"checklist-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(testing::shows(image, Theme(theme).color(Token::Panel)));
        QCOMPARE(testing::shows(image, Theme(theme).color(Token::Accent)), !step.isEmpty());
        applyTheme(*qApp, ThemeName::Dark, 100);
    }
};

QTEST_MAIN(ChecklistPanelTest)
#include "tst_checklistpanel.moc"
