// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/applytheme.h"
#include "tests/support/settingsdesk.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void addingADatabaseSavesWhatWasTyped();
    void addingABrokerSavesWhatWasTyped();
    void addingThisNodeSavesItsPatterns();
    void editingReplacesTheTargetAndKeepsThePassword();
    void aReadOnlyTargetCannotBeEdited();
    void enterOnTheListEditsAndSavesNothing();
    void removingAsksFirst();
    void aTestShowsTheFailingRung();
    void aTestShowsTheVersionAndTheRightThatIsMissing();
    void aTestThatNeverAnswersLeavesTheDialogAlive();
    void aLateAnswerIsNotTakenForThatOfTheNextTest();
    void faultsStandAtTheirField();
    void anAddressThatIsNoneIsToldBeforeSaving();
    void aPasswordThatTheKeychainDidNotTakeIsAWarning();
    void thePasswordIsNowhereToBeRead();
    void aHostileNameIsShownAsItIs();
    void closingAsksWhenSomethingWasEntered();
    void everyFieldIsReachedWithTab();
};

void SettingsTest::init()
{
    failOnAnyWarning();
    applyTheme(*qApp, ThemeName::Dark, 100);
}

void SettingsTest::addingADatabaseSavesWhatWasTyped()
{
    Desk desk;
    desk.click("add");
    QTRY_COMPARE(desk.dialog.focusWidget(), desk.find<QWidget>("id"));
    desk.type("id", u"orders-db"_s);
    desk.click("prod");
    desk.type("every", u"15"_s);
    desk.type("dsn", u"service=orders"_s);
    desk.type("password", u"s3cret"_s);
    QTest::keySequence(desk.find<QWidget>("password"), Qt::CTRL | Qt::Key_S);

    QTRY_COMPARE(desk.settings.savings.size(), 1);
    const auto& saving = desk.settings.savings.first();
    QCOMPARE(saving.replacesId, QString());
    QCOMPARE(saving.draft.config.target.id, u"orders-db"_s);
    QCOMPARE(saving.draft.config.target.system, u"postgresql"_s);
    QCOMPARE(saving.draft.config.target.kind, TargetKind::Database);
    QCOMPARE(saving.draft.config.target.environment, Environment::Prod);
    QCOMPARE(saving.draft.config.target.every, 15'000ms);
    QCOMPARE(std::get<PostgresqlSettings>(saving.draft.config.settings).dsn, u"service=orders"_s);
    QVERIFY(saving.draft.password);
    QCOMPARE(saving.draft.password->reveal(), QByteArray("s3cret"));
    QVERIFY(!desk.find<QPushButton>("save")->isEnabled());

    desk.settings.acceptSaving();
    QVERIFY(!desk.find<QPushButton>("save")->isVisible());
    QCOMPARE(desk.find<QListView>("targets")->currentIndex().data().toString(), u"orders-db"_s);
    QVERIFY(desk.shownText().contains(u"orders-db is saved."_s));
}

void SettingsTest::addingABrokerSavesWhatWasTyped()
{
    Desk desk;
    desk.click("add");
    desk.click("rabbitmq");
    desk.type("id", u"mq"_s);
    desk.type("url", u" https://mq.example:15671 "_s);
    desk.type("user", u"yagura"_s);
    QTest::keyClicks(desk.find<QWidget>("ca")->focusProxy(), u"/etc/ssl/own.pem"_s);
    auto* command = desk.find<QPlainTextEdit>("password_command");
    QTest::keyClicks(command, u"pass"_s);
    QTest::keyClick(command, Qt::Key_Return);
    QTest::keyClicks(command, u"prod mq"_s);
    QTest::keyClick(command, Qt::Key_Return);
    desk.click("save");

    QCOMPARE(desk.settings.savings.size(), 1);
    const auto& draft = desk.settings.savings.first().draft;
    QCOMPARE(draft.config.target.kind, TargetKind::Broker);
    const auto settings = std::get<RabbitmqSettings>(draft.config.settings);
    QCOMPARE(settings, (RabbitmqSettings {QUrl(u"https://mq.example:15671"_s), u"yagura"_s, u"/etc/ssl/own.pem"_s}));
    QCOMPARE(draft.config.passwordCommand, (QStringList {u"pass"_s, u"prod mq"_s}));
    QVERIFY(!draft.password);
}

void SettingsTest::addingThisNodeSavesItsPatterns()
{
    Desk desk;
    desk.click("add");
    desk.click("local");
    QVERIFY(!desk.find<QWidget>("password")->isVisible());
    desk.type("id", u"here"_s);
    auto* include = desk.find<QPlainTextEdit>("include");
    QTest::keyClicks(include, u"/srv/*"_s);
    QTest::keyClick(include, Qt::Key_Return);
    QTest::keyClick(include, Qt::Key_Return);
    QTest::keyClicks(include, u"/data"_s);
    QTest::keyClick(desk.find<QWidget>("host_metrics"), Qt::Key_Space);
    desk.click("save");

    const auto& config = desk.settings.savings.first().draft.config;
    QCOMPARE(config.target.kind, TargetKind::Node);
    QCOMPARE(std::get<LocalNodeSettings>(config.settings), (LocalNodeSettings {false, {u"/srv/*"_s, u"/data"_s}, {}}));
}

void SettingsTest::editingReplacesTheTargetAndKeepsThePassword()
{
    Desk desk({database(u"orders-db"_s, true)});
    desk.click("edit");
    desk.type("id", u"shop-db"_s);
    desk.click("test");
    // The keychain knows the password under the name that the target still has.
    QCOMPARE(desk.settings.trials.first().config.target.id, u"orders-db"_s);
    desk.settings.answerTrial(answered());
    desk.click("save");

    QCOMPARE(desk.settings.savings.first().replacesId, u"orders-db"_s);
    QCOMPARE(desk.settings.savings.first().draft.config.target.id, u"shop-db"_s);
    QVERIFY(!desk.settings.savings.first().draft.password);
    desk.settings.acceptSaving();
    QCOMPARE(desk.find<QListView>("targets")->model()->rowCount(), 1);
}

void SettingsTest::aReadOnlyTargetCannotBeEdited()
{
    Desk desk({database(u"orders-db"_s, false)});
    QVERIFY(desk.isActive);
    QVERIFY(!desk.find<QPushButton>("edit")->isEnabled());
    QVERIFY(!desk.find<QPushButton>("remove")->isEnabled());
    QVERIFY(desk.find<QLabel>("lockText")->text().contains(u"yagura.yaml:12"_s));

    auto* list = desk.find<QListView>("targets");
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_F2);
    QTest::keyClick(list, Qt::Key_Delete);
    QCoreApplication::processEvents();
    const QString before = desk.find<QLineEdit>("dsn")->text();
    QTest::keyClicks(desk.find<QLineEdit>("dsn"), u"x"_s);
    QCOMPARE(desk.find<QLineEdit>("dsn")->text(), before);
    QVERIFY(!desk.find<QPushButton>("save")->isVisible());
    QVERIFY(desk.questions.isEmpty());
    QVERIFY(desk.settings.removals.isEmpty());

    desk.click("test");
    QCOMPARE(desk.settings.trials.size(), 1);
    QCOMPARE(desk.settings.trials.first().config, database(u"orders-db"_s, false));
}

void SettingsTest::enterOnTheListEditsAndSavesNothing()
{
    Desk desk({database(u"orders-db"_s, true)});
    auto* list = desk.find<QListView>("targets");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(desk.find<QPushButton>("save")->isVisible());
    QVERIFY(!desk.find<QLineEdit>("dsn")->isReadOnly());
    QVERIFY(desk.settings.savings.isEmpty());

    QTest::keyClick(desk.find<QLineEdit>("dsn"), Qt::Key_Return);
    QCOMPARE(desk.settings.savings.size(), 1);
}

void SettingsTest::removingAsksFirst()
{
    Desk desk({database(u"orders-db"_s, true), broker(u"mq"_s)});
    desk.answer = false;
    desk.click("remove");
    QCOMPARE(desk.questions.size(), 1);
    QVERIFY(desk.questions.first().contains(u"orders-db"_s));
    QVERIFY(desk.settings.removals.isEmpty());

    desk.answer = true;
    desk.find<QListView>("targets")->setFocus();
    QTest::keyClick(desk.find<QListView>("targets"), Qt::Key_Delete);
    QCOMPARE(desk.settings.removals, QStringList(u"orders-db"_s));
    desk.settings.acceptRemoval();
    QCOMPARE(desk.find<QListView>("targets")->currentIndex().data().toString(), u"mq"_s);
    QVERIFY(desk.shownText().contains(u"orders-db is removed."_s));
}

void SettingsTest::aTestShowsTheFailingRung()
{
    Desk desk({database(u"orders-db"_s, true)});
    desk.click("test");
    QVERIFY(!desk.find<QPushButton>("test")->isEnabled());
    desk.settings.answerTrial(refusedLogin());

    QCOMPARE(desk.find<QLabel>("headline")->text(), u"Fails at log-in, not at the network."_s);
    QCOMPARE(desk.find<QLabel>("outcome-tls")->text(), u"passed"_s);
    QCOMPARE(desk.find<QLabel>("outcome-login")->text(), u"failed"_s);
    QCOMPARE(desk.find<QLabel>("outcome-query")->text(), u"not reached"_s);
    QTRY_VERIFY(desk.shownText().contains(u"log-in refused: wrong user or password"_s));
    QVERIFY(desk.shownText().contains(u"Check the credential of this target."_s));
    QVERIFY(desk.shownText().contains(u"<b>28P01</b>"_s));
    QVERIFY(desk.find<QPushButton>("test")->isEnabled());
}

void SettingsTest::aTestShowsTheVersionAndTheRightThatIsMissing()
{
    Desk desk({database(u"orders-db"_s, true)});
    desk.click("test");
    desk.settings.answerTrial(answered());
    QVERIFY(desk.find<QLabel>("headline")->text().contains(u"15.20"_s));
    QCOMPARE(desk.find<QPlainTextEdit>("commands")->toPlainText(), u"GRANT pg_monitor TO yagura;"_s);
    desk.click("copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GRANT pg_monitor TO yagura;"_s);
}

void SettingsTest::aTestThatNeverAnswersLeavesTheDialogAlive()
{
    Desk desk;
    QElapsedTimer sinceBeat;
    qint64 longestGap = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&] { longestGap = std::max(longestGap, sinceBeat.restart()); });
    sinceBeat.start();
    heart.start(50);

    desk.click("add");
    desk.type("id", u"hung"_s);
    desk.click("test");
    QVERIFY(desk.find<QLabel>("elapsed")->isVisible());
    QTRY_VERIFY(desk.find<QLabel>("elapsed")->text().contains(u"2"_s));
    QCOMPARE(desk.dialog.focusWidget(), desk.find<QWidget>("stopWaiting"));
    QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(!desk.find<QLabel>("elapsed")->isVisible());
    QVERIFY(desk.find<QPushButton>("test")->isEnabled());
    QVERIFY(longestGap > 0);
    QVERIFY2(longestGap < 1'000, qPrintable(QString::number(longestGap)));

    desk.type("dsn", u"service=hung"_s);
    desk.click("save");
    QCOMPARE(desk.settings.savings.size(), 1);
}

void SettingsTest::aLateAnswerIsNotTakenForThatOfTheNextTest()
{
    Desk desk({database(u"orders-db"_s, true), broker(u"mq"_s)});
    desk.click("test");
    desk.click("stopWaiting");
    QTest::keyClick(desk.find<QListView>("targets"), Qt::Key_Down);
    desk.click("test");
    QCOMPARE(desk.settings.trials.size(), 1);

    desk.settings.answerTrial(refusedLogin());
    QVERIFY(!desk.find<QLabel>("headline"));
    QCOMPARE(desk.settings.trials.size(), 2);
    QCOMPARE(desk.settings.trials.last().config.target.id, u"mq"_s);
    desk.settings.answerTrial(answered());
    QVERIFY(desk.find<QLabel>("headline")->text().contains(u"15.20"_s));
}

void SettingsTest::faultsStandAtTheirField()
{
    Desk desk;
    desk.click("add");
    desk.type("id", u"a@b"_s);
    desk.click("save");
    desk.settings.refuse({fault(u"config.bad_id"_s, {{u"key"_s, u"id"_s}, {u"reason"_s, u"reserved_character"_s}}),
        fault(u"config.bad_dsn"_s, {{u"detail"_s, u"missing ="_s}}),
        fault(u"config.cannot_write"_s, {{u"path"_s, u"/c/90-desktop.yaml"_s}, {u"detail"_s, u"disk full"_s}})});

    QVERIFY(desk.faultAt("id").contains(u"reserved_character"_s));
    QVERIFY(desk.faultAt("dsn").contains(u"missing ="_s));
    QCOMPARE(desk.faultAt("every"), QString());
    QVERIFY(desk.shownText().contains(u"/c/90-desktop.yaml cannot be written: disk full"_s));
    QVERIFY(desk.dialog.isVisible());
    QVERIFY(desk.find<QPushButton>("save")->isEnabled());
    QCOMPARE(desk.find<QLineEdit>("id")->text(), u"a@b"_s);

    desk.type("id", u"ab"_s);
    QCOMPARE(desk.faultAt("id"), QString());
    QVERIFY(!desk.faultAt("dsn").isEmpty());
}

void SettingsTest::anAddressThatIsNoneIsToldBeforeSaving()
{
    Desk desk;
    desk.click("add");
    desk.click("rabbitmq");
    desk.type("url", u"http://[broken"_s);
    desk.click("save");
    QVERIFY(!desk.faultAt("url").isEmpty());
    QVERIFY(desk.settings.savings.isEmpty());
}

void SettingsTest::aPasswordThatTheKeychainDidNotTakeIsAWarning()
{
    Desk desk;
    desk.click("add");
    desk.type("id", u"orders-db"_s);
    desk.type("password", u"s3cret"_s);
    desk.click("save");
    desk.settings.acceptSaving({fault(u"config.secret_not_kept"_s, {{u"id"_s, u"orders-db"_s}})});
    QVERIFY(!desk.find<QPushButton>("save")->isVisible());
    QVERIFY(desk.shownText().contains(u"the keychain did not take the password of orders-db"_s));
}

void SettingsTest::thePasswordIsNowhereToBeRead()
{
    const QString secret = u"s3cret-Zq9"_s;
    Desk desk;
    desk.click("add");
    desk.type("id", u"orders-db"_s);
    desk.type("password", secret);
    desk.click("test");
    QCOMPARE(desk.find<QLineEdit>("password")->text(), QString());
    QCOMPARE(desk.settings.trials.first().password->reveal(), secret.toUtf8());
    desk.settings.answerTrial(answered());
    QVERIFY(wordsOf(desk.dialog).filter(secret).isEmpty());

    // Tested and then saved, it need not be typed again; nor after a fault.
    desk.click("save");
    desk.settings.refuse({fault(u"config.bad_id"_s, {{u"key"_s, u"id"_s}})});
    desk.click("save");
    QCOMPARE(desk.settings.savings.last().draft.password->reveal(), secret.toUtf8());
    desk.settings.acceptSaving();
    QVERIFY(wordsOf(desk.dialog).filter(secret).isEmpty());

    desk.click("edit");
    desk.click("save");
    QVERIFY(!desk.settings.savings.last().draft.password);
}

void SettingsTest::aHostileNameIsShownAsItIs()
{
    const QString name = u"<b>x"_s;
    Desk desk({database(name, false)});
    QCOMPARE(desk.find<QListView>("targets")->currentIndex().data().toString(), name);
    const auto labels = desk.dialog.findChildren<QLabel*>();
    const auto title = std::ranges::find(labels, name, &QLabel::text);
    QVERIFY(title != labels.end());
    for (const auto* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void SettingsTest::closingAsksWhenSomethingWasEntered()
{
    Desk desk({database(u"orders-db"_s, true)});
    desk.answer = false;
    desk.click("edit");
    desk.type("password", u"s3cret"_s);
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QCOMPARE(desk.questions.size(), 1);
    QVERIFY(desk.dialog.isVisible());

    desk.answer = true;
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
    QCOMPARE(desk.find<QLineEdit>("password")->text(), QString());

    desk.questions.clear();
    desk.dialog.show();
    desk.click("close");
    QVERIFY(desk.questions.isEmpty());
    QVERIFY(!desk.dialog.isVisible());
}

void SettingsTest::everyFieldIsReachedWithTab()
{
    Desk desk;
    QVERIFY(desk.isActive);
    desk.click("add");
    QSet<QString> reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Tab);
        reached.insert(desk.dialog.focusWidget()->objectName());
    }
    for (const char* name :
        {"postgresql", "id", "every", "dsn", "password", "password_command", "test", "cancel", "save", "close", "copy"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
}

QTEST_MAIN(SettingsTest)

#include "tst_settings.moc"
