// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/applytheme.h"
#include "tests/support/checklistbench.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using Bench = yagura::testing::PanelBench;

class ChecklistRecordTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { testing::failOnAnyWarning(); }

    void whatOthersOpenDrawsNobodyAway()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(!bench.session.desk().isPending());
        testing::HandWriter other(u"another desktop"_s);
        const ChecklistDrafts drafts(*bench.session.desk().checklist(bench.panel.run()),
            {u"incident-1"_s, u"Mori"_s, testing::demoNow().utc.addSecs(60)});
        bench.home.store.arrive(other.write(drafts.opened(u"calm"_s)));
        QCOMPARE(bench.panel.shownStep(), u"full"_s);
    }

    void whatIsNotConfirmedSaysSo()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(!bench.session.desk().isPending());
        bench.home.store.isHolding = true;
        bench.session.write(bench.session.doing(bench.panel.run())->noted(u"full"_s, u"98"_s));
        QCOMPARE(bench.text(u"pending"_s), u"not yet confirmed"_s);
        QVERIFY(bench.text(u"notes"_s).contains(u"98"_s));
        bench.home.store.settle();
        QTRY_VERIFY(bench.text(u"pending"_s).isEmpty());
        QVERIFY(bench.text(u"notes"_s).contains(u"98"_s));
    }

    void theHandNeverWaitsForTheRecord()
    {
        Bench bench;
        bench.home.store.isHolding = true;
        QVERIFY(bench.activate());
        bench.start();
        bench.find<QListView>(u"steps"_s)->setFocus();
        bench.key(Qt::Key_D);
        bench.key(Qt::Key_D);
        bench.key(Qt::Key_1);
        QCOMPARE(bench.panel.shownStep(), u"hand"_s);
        QVERIFY(bench.home.store.entries.isEmpty());
        bench.home.store.settle();
        QCOMPARE(bench.panel.shownStep(), u"hand"_s);
    }

    void aRecordInMemoryOnlySaysSo()
    {
        Bench bench;
        bench.start();
        StoreState state = bench.home.store.now;
        state.local = StoreState::Local::MemoryOnly;
        state.localFailure = Failure {FailureClass::Internal, u"store.no_space"_s, {}};
        bench.home.store.setState(state);
        QVERIFY(bench.text(u"recordTrouble"_s).contains(u"in memory only"_s));
        state.local = StoreState::Local::Durable;
        state.localFailure.reset();
        bench.home.store.setState(state);
        QVERIFY(bench.text(u"recordTrouble"_s).isEmpty());
    }

    void whatTheRecordRefusedCanBeTriedAgain()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(!bench.session.desk().isPending());
        bench.home.store.refuses = Failure {FailureClass::Internal, u"store.no_space"_s, {}};
        bench.session.finish(bench.panel.run(), u"full"_s, u"ok"_s, {});
        QTRY_VERIFY(!bench.text(u"recordTrouble"_s).isEmpty());
        QCOMPARE(bench.panel.shownStep(), u"full"_s);
        bench.home.store.refuses.reset();
        bench.click(u"tryAgain"_s);
        QTRY_VERIFY(!bench.session.desk().isPending());
        QCOMPARE(bench.progress(u"full"_s).state, StepState::Done);
        QVERIFY(bench.text(u"recordTrouble"_s).isEmpty());
    }

    void severalChecklistsAreSwitched()
    {
        Bench bench;
        bench.start();
        const QString first = bench.panel.run();
        bench.home.pass(1min);
        bench.start();
        const QString second = bench.panel.run();
        QVERIFY(first != second);
        QVERIFY(bench.text(u"runbook"_s).contains(u"1 more"_s));
        auto* menu = bench.find<QToolButton>(u"checklists"_s)->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 5);
        menu->actions().first()->trigger();
        QCOMPARE(bench.panel.run(), first);
    }

    void aChecklistIsClosedOrGivenUp()
    {
        Bench bench;
        bench.startAt(u"tell"_s);
        QVERIFY(!bench.isThere(u"closeChecklist"_s));
        bench.click(u"ok"_s);
        QVERIFY(bench.isThere(u"closeChecklist"_s));
        bench.click(u"closeChecklist"_s);
        QVERIFY(!bench.panel.isRunning());
        QVERIFY(bench.find<QListView>(u"choices"_s)->isVisible());

        bench.start();
        auto* menu = bench.find<QToolButton>(u"checklists"_s)->menu();
        emit menu->aboutToShow();
        menu->actions().last()->trigger();
        auto prompts = bench.panel.findChildren<QLineEdit*>(u"prompt"_s);
        const auto shown = std::ranges::find_if(prompts, &QWidget::isVisible);
        QVERIFY(shown != prompts.end());
        QTest::keyClicks(*shown, u"false alarm"_s);
        QTest::keyClick(*shown, Qt::Key_Return);
        QVERIFY(!bench.panel.isRunning());
    }

    void theKeysStayWithThePanelWhenAChecklistIsClosed()
    {
        QWidget window;
        Bench bench;
        auto* row = new QHBoxLayout(&window);
        row->addWidget(&bench.panel);
        row->addWidget(new QLineEdit);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bench.start();
        bench.home.pass(1min);
        bench.startAt(u"tell"_s);
        bench.click(u"ok"_s);
        bench.find<QAbstractButton>(u"closeChecklist"_s)->setFocus();
        bench.click(u"closeChecklist"_s);
        QVERIFY(bench.panel.isRunning());
        QVERIFY(bench.panel.isAncestorOf(QApplication::focusWidget()));
    }

    void whatTheFindingDoesNotGiveIsAskedFor()
    {
        Bench bench;
        Runbook asking
            = testing::runbook(u"asking"_s, {testing::step(u"x"_s, ManualStep {{u"ping"_s, u"{host}"_s}, {}})});
        RunbookParameter host;
        host.name = u"host"_s;
        host.type = ParameterType::Host;
        host.label = {u"Host of the clients"_s, {}};
        asking.parameters = {host};
        bench.home.shelf.runbooks = {asking};
        bench.home.shelf.start();
        bench.panel.choose(u"asking"_s);
        QVERIFY(!bench.panel.isRunning());
        auto* line = bench.find<QLineEdit>(u"parameter.host"_s);
        QVERIFY(line);
        line->setText(u"-oProxyCommand=id"_s);
        bench.click(u"start"_s);
        QVERIFY(!bench.panel.isRunning());
        line->setText(u"app-1"_s);
        bench.click(u"start"_s);
        QVERIFY(bench.panel.isRunning());
        QCOMPARE(bench.find<QPlainTextEdit>(u"command"_s)->toPlainText(), u"ping app-1"_s);
    }

    void aRunbookThatHasChangedIsShownBeforeItStarts()
    {
        Bench bench;
        const RunbookChange change {u"database-connection-timeout"_s, u"/team/db.yaml"_s, QByteArray(32, 'x'),
            QByteArray(32, 'a'), u"-old\n+new\u202E"_s};
        bench.home.shelf.changes = {change};
        bench.home.shelf.start();
        bench.panel.choose(u"database-connection-timeout"_s);
        QVERIFY(!bench.panel.isRunning());
        QVERIFY(bench.find<QPlainTextEdit>(u"diff"_s)->toPlainText().contains(u"+new⟨U+202E⟩"_s));
        bench.click(u"accept"_s);
        QCOMPARE(bench.home.shelf.accepted, QList<RunbookChange>({change}));
        bench.click(u"start"_s);
        QVERIFY(bench.panel.isRunning());
    }

    void aRestartGoesOnWhereItWas()
    {
        Bench bench;
        bench.startAt(u"half"_s);
        QTRY_VERIFY(!bench.session.desk().isPending());
        ChecklistSession after(bench.home.store, bench.home.observer, bench.home.shelf, bench.home.clock());
        ChecklistPanel panel(after);
        panel.resize(368, 760);
        panel.show();
        bench.home.shelf.start();
        after.setIncident(u"incident-1"_s);
        QTRY_COMPARE(panel.shownStep(), u"half"_s);
        panel.take(testing::demoPicture());
        auto* steps = panel.findChild<QListView*>(u"steps"_s);
        steps->setCurrentIndex(steps->model()->index(1, 0));
        QTest::keyClick(steps, Qt::Key_Return);
        QTRY_VERIFY(panel.findChild<QPlainTextEdit*>(u"output"_s)->toPlainText().contains(u"batch-worker"_s));
    }
};

QTEST_MAIN(ChecklistRecordTest)
#include "tst_checklistrecord.moc"
