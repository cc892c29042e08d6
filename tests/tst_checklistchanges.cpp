// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/applytheme.h"
#include "tests/support/changedpicture.h"
#include "tests/support/checklistbench.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using Bench = yagura::testing::PanelBench;

class ChecklistChangesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { testing::failOnAnyWarning(); }

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
    {
        Bench bench;
        const QSignalSpy wanted(&bench.panel, &ChecklistPanel::changeWanted);
        bench.panel.setExecutor(&bench.home.executor);
        bench.startAt(u"change"_s);
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
        bench.panel.setExecutor(&bench.home.executor);
        QVERIFY(bench.text(u"lock"_s).contains(u"orders-db has no respond: credential"_s));
        bench.panel.setExecutor(nullptr);
        QVERIFY(bench.text(u"lock"_s).contains(u"Observe mode"_s));
    }

    void aChangeAsksWhichSessionItIsAbout()
    {
        Bench bench;
        ChangeStep end;
        end.action = u"postgresql.terminate"_s;
        end.target = u"orders-db"_s;
        bench.home.shelf.runbooks = {testing::runbook(u"end"_s, {testing::step(u"x"_s, end)})};
        bench.home.shelf.start();
        bench.panel.setExecutor(&bench.home.executor);
        const QSignalSpy wanted(&bench.panel, &ChecklistPanel::changeWanted);
        bench.panel.choose(u"end"_s);
        auto* sessions = bench.find<QListView>(u"sessions"_s);
        QVERIFY(sessions->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"preview"_s)->isEnabled());
        const QModelIndex first = sessions->model()->index(0, 0);
        const QString key = first.data(KeyRole).toString();
        QTest::mouseClick(sessions->viewport(), Qt::LeftButton, {}, sessions->visualRect(first).center());
        QVERIFY(bench.find<QPushButton>(u"preview"_s)->isEnabled());
        QVERIFY(bench.text(u"change"_s).contains(key.section(u'@', 0, 0)));
        // The hand is on the list, and the panel's keys do what they do elsewhere.
        QTest::keyClick(sessions, Qt::Key_P);
        const auto request = wanted.first().first().value<ActionRequest>();
        QCOMPARE(request.arguments.value(u"pid"_s).toString() + u'@'
                + request.arguments.value(u"backend_start"_s).toString(),
            key);

        bench.panel.take(
            testing::withChanged<DatabaseHealth>(testing::demoPicture(), u"orders-db"_s, [&](DatabaseHealth& health) {
                health.sessions.removeIf([&](const Session& session) { return session.key() == key; });
            }));
        QVERIFY(!bench.find<QPushButton>(u"preview"_s)->isEnabled());
        QCOMPARE(sessions->model()->index(0, 0).data(KeyRole).toString(), key);
    }

    void aChangeAsksForWhatIsTyped()
    {
        Bench bench;
        ChangeStep limit;
        limit.action = u"rabbitmq.limit_user"_s;
        limit.target = u"rabbit-1"_s;
        limit.arguments = {{u"limit"_s, u"0"_s}};
        bench.home.shelf.runbooks = {testing::runbook(u"limit"_s, {testing::step(u"x"_s, limit)})};
        bench.home.shelf.start();
        bench.panel.setExecutor(&bench.home.executor);
        const QSignalSpy wanted(&bench.panel, &ChecklistPanel::changeWanted);
        bench.panel.choose(u"limit"_s);
        QVERIFY(!bench.find<QPushButton>(u"preview"_s)->isEnabled());
        QVERIFY(!bench.find<QLineEdit>(u"argument.limit"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"argument.user"_s), u"pos-import"_s);
        bench.click(u"preview"_s);
        const auto arguments = wanted.first().first().value<ActionRequest>().arguments;
        QCOMPARE(arguments.value(u"user"_s).toString(), u"pos-import"_s);
        QCOMPARE(arguments.value(u"limit"_s).toString(), u"0"_s);
    }

    void whatBecameOfAChangeIsTold()
    {
        Bench bench;
        bench.panel.setExecutor(&bench.home.executor);
        bench.startAt(u"change"_s);
        testing::HandWriter other(u"the guard"_s);
        const QJsonObject place {{u"run"_s, bench.panel.run()}, {u"step"_s, u"change"_s}, {u"action_id"_s, u"t"_s}};
        const auto tell = [&](QLatin1StringView kind, const QJsonObject& args) {
            RecordEntry entry = other.write(kind, args, testing::demoNow().utc, u"Sato"_s);
            entry.incident = u"incident-1"_s;
            bench.home.store.arrive({entry});
        };
        tell(entrykind::actionStarted, place);
        QVERIFY(bench.text(u"changeOutcome"_s).contains(u"not known yet"_s));
        QVERIFY(!bench.isThere(u"ok"_s));
        tell(entrykind::actionEnded, {{u"action_id"_s, u"t"_s}, {u"outcome"_s, u"done"_s}});
        tell(entrykind::actionVerified, {{u"action_id"_s, u"t"_s}, {u"answer"_s, u"yes"_s}});
        QVERIFY(bench.text(u"changeOutcome"_s).contains(u"done"_s));
        QTRY_VERIFY(bench.isThere(u"ok"_s)); // what is made anew is shown when the loop turns
        bench.click(u"ok"_s);
        QCOMPARE(bench.progress(u"change"_s).state, StepState::Done);
    }

    void aWaitCountsDownAndLetsOnWhenItIsSo()
    {
        Bench bench;
        bench.startAt(u"calm"_s);
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"Not yet · 30:00 left"_s));
        QVERIFY(!bench.isThere(u"ok"_s));
        bench.home.pass(70s);
        auto calm = std::make_shared<Picture>(*testing::demoPicture());
        bench.panel.take(calm);
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"28:50 left"_s));
        calm = std::make_shared<Picture>(*calm);
        calm->findings.clear();
        bench.panel.take(calm);
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"It is so, after 01:10"_s));
        QVERIFY(bench.find<QPushButton>(u"ok"_s)->property("primary").toBool());
        bench.click(u"ok"_s);
        QCOMPARE(bench.panel.shownStep(), u"tell"_s);
    }

    void aWaitSaysThatItsLimitIsOver()
    {
        Bench bench;
        bench.startAt(u"calm"_s);
        bench.home.pass(31min);
        bench.panel.take(testing::demoPicture());
        QVERIFY(bench.text(u"pictureSays"_s).contains(u"Not within its limit"_s));
        bench.click(u"failed"_s);
        QCOMPARE(bench.progress(u"calm"_s).outcome, u"failed"_s);
    }

    void aMessageIsCopiedAndRemindedOf()
    {
        Bench bench;
        bench.startAt(u"tell"_s);
        bench.click(u"copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Log-in and checkout fail"_s));
        bench.click(u"ok"_s);
        QVERIFY(bench.text(u"reminder"_s).startsWith(u"Status update due in 15:00"_s));
        bench.home.pass(16min);
        bench.panel.take(testing::demoPicture());
        emit bench.session.changed();
        QCOMPARE(bench.text(u"reminder"_s), u"Status update due since 01:00"_s);
        bench.click(u"showMessage"_s);
        QCOMPARE(bench.panel.shownStep(), u"tell"_s);
        bench.click(u"again"_s);
        QVERIFY(bench.text(u"reminder"_s).startsWith(u"Status update due in 15:00"_s));
    }
};

QTEST_MAIN(ChecklistChangesTest)
#include "tst_checklistchanges.moc"
