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
        const QSignalSpy wanted(&bench.panel, &ChecklistPanel::wanted);
        QTest::mouseClick(
            choices->viewport(), Qt::LeftButton, {}, choices->visualRect(choices->model()->index(0, 0)).center());
        QCOMPARE(wanted.size(), 1);
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
        QCOMPARE(
            bench.home.store.entries[bench.home.store.entries.size() - 2].args.value(u"by"_s).toString(), u"person"_s);
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
        QCOMPARE(bench.find<QPlainTextEdit>(u"command"_s)->toPlainText(),
            u"systemctl restart 'batch-worker@{pid}.service'"_s);
        QGuiApplication::clipboard()->clear();
        bench.click(u"copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"systemctl restart 'batch-worker@{pid}.service'"_s);
    }

    void whatCannotBeSeenIsCopiedAtASecondPressOnly()
    {
        Bench bench;
        Runbook evil
            = testing::runbook(u"evil"_s, {testing::step(u"x"_s, ManualStep {{}, u"ls \u202E/tmp\x1b[201~"_s})});
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
        const QImage image
            = testing::pictureOf(bench.panel, u"checklist-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(testing::shows(image, Theme(theme).color(Token::Panel)));
        // Without a checklist only what has the focus is accented, if anything.
        QVERIFY(step.isEmpty() || testing::shows(image, Theme(theme).color(Token::Accent)));
        applyTheme(*qApp, ThemeName::Dark, 100);
    }
};

QTEST_MAIN(ChecklistPanelTest)
#include "tst_checklistpanel.moc"
