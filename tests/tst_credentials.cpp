// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/passwordcommand.h"
#include "backends/credentials/secretfinder.h"
#include "tests/support/fakevault.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

using Found = std::optional<Result<std::optional<SecretString>>>;

/// The whole answer in one line, for comparison.
QString said(const std::optional<Result<SecretString>>& result)
{
    if (!result)
        return u"no answer"_s;
    return *result ? u"secret "_s + QString::fromUtf8((**result).reveal()) : result->error().code;
}

QString said(const Found& result)
{
    if (!result)
        return u"no answer"_s;
    if (!*result)
        return failureClassName(result->error().failureClass) + u' ' + result->error().code;
    return **result ? u"secret "_s + QString::fromUtf8((**result)->reveal()) : u"nothing"_s;
}

TargetConfig configOf(const QString& system, const QStringList& command = {})
{
    TargetConfig config;
    config.target.id = u"a"_s;
    config.target.system = system;
    config.passwordCommand = command;
    if (system == "rabbitmq"_L1)
        config.settings = RabbitmqSettings{};
    else if (system == "local"_L1)
        config.settings = LocalNodeSettings{};
    return config;
}

/// Gone, or dead and only waiting for somebody to notice.
bool isDead(const QByteArray& pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid)));
    return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
}

const QStringList hang{u"sleep"_s, u"60"_s};

} // namespace

class TestCredentials : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aCommandsOutputIsTheSecret_data();
    void aCommandsOutputIsTheSecret();
    void aFailingCommandIsTold_data();
    void aFailingCommandIsTold();
    void aHangingCommandIsKilledWithItsChildren();
    void aCommandBlocksNothing();

    void theCommandComesBeforeTheVault();
    void theVaultIsAskedByTheTargetsName();
    void withoutTheVaultEachSystemHasItsWay_data();
    void withoutTheVaultEachSystemHasItsWay();
    void whatWasFoundOnceServesWhenItsSourceFails();
    void aChangedSecretIsFound();
    void anAnswerComesInTheThreadThatAsked();
    void aFinderThatIsGoneAnswersStill();
};

void TestCredentials::aCommandsOutputIsTheSecret_data()
{
    QTest::addColumn<QStringList>("argv");
    QTest::addColumn<QString>("secret");
    QTest::addRow("plain") << QStringList{u"printf"_s, u"geheim"_s} << u"geheim"_s;
    QTest::addRow("line break cut off") << QStringList{u"printf"_s, u"geheim\\n"_s} << u"geheim"_s;
    QTest::addRow("only one") << QStringList{u"printf"_s, u"geheim\\n\\n"_s} << u"geheim\n"_s;
    QTest::addRow("CR LF") << QStringList{u"printf"_s, u"geheim\\r\\n"_s} << u"geheim"_s;
    QTest::addRow("blanks stay") << QStringList{u"printf"_s, u" a b "_s} << u" a b "_s;
    QTest::addRow("wide") << QStringList{u"printf"_s, u"%s"_s, u"秘密"_s} << u"秘密"_s;
    QTest::addRow("no shell") << QStringList{u"echo"_s, u"$HOME;id|cat"_s} << u"$HOME;id|cat"_s;
    QTest::addRow("no stderr") << QStringList{u"sh"_s, u"-c"_s, u"echo talk >&2; echo geheim"_s} << u"geheim"_s;
    QTest::addRow("no input") << QStringList{u"sh"_s, u"-c"_s, u"read x || echo geheim"_s} << u"geheim"_s;
}

void TestCredentials::aCommandsOutputIsTheSecret()
{
    QFETCH(QStringList, argv);
    QFETCH(QString, secret);
    std::optional<Result<SecretString>> result;

    PasswordCommand::run(argv, [&](const Result<SecretString>& answer) { result = answer; });

    QTRY_VERIFY(result.has_value());
    QCOMPARE(said(result), u"secret "_s + secret);
}

void TestCredentials::aFailingCommandIsTold_data()
{
    QTest::addColumn<QStringList>("argv");
    QTest::addColumn<QString>("reason");
    QTest::addRow("not there") << QStringList{u"/nowhere/pass"_s} << u"not_started"_s;
    QTest::addRow("no command") << QStringList{} << u"not_started"_s;
    QTest::addRow("exit code") << QStringList{u"sh"_s, u"-c"_s, u"echo geheim; exit 3"_s} << u"exit_code"_s;
    QTest::addRow("nothing") << QStringList{u"true"_s} << u"empty"_s;
    QTest::addRow("an empty line") << QStringList{u"echo"_s} << u"empty"_s;
    QTest::addRow("killed") << QStringList{u"sh"_s, u"-c"_s, u"kill -9 $$"_s} << u"crashed"_s;
    QTest::addRow("huge") << QStringList{u"yes"_s, u"geheim"_s} << u"too_large"_s;
}

void TestCredentials::aFailingCommandIsTold()
{
    QFETCH(QStringList, argv);
    std::optional<Result<SecretString>> result;
    int answers = 0;

    PasswordCommand::run(argv, [&](const Result<SecretString>& answer) {
        result = answer;
        ++answers;
    });

    QTRY_COMPARE(said(result), u"credential.command_failed"_s);
    QCOMPARE(result->error().failureClass, FailureClass::Auth);
    QTEST(result->error().args.value(u"reason"_s).toString(), "reason");
    QCOMPARE(result->error().args.value(u"program"_s).toString(), argv.value(0));
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
}

void TestCredentials::aHangingCommandIsKilledWithItsChildren()
{
    QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    std::optional<Result<SecretString>> result;

    PasswordCommand::run({u"sh"_s, u"-c"_s, u"echo geheim; sleep 60 & echo $$ $! > \"$1\"; wait"_s, u"sh"_s, pids},
                         [&](const Result<SecretString>& answer) { result = answer; }, 2s);

    QTRY_COMPARE(said(result), u"credential.command_timeout"_s);
    QCOMPARE(result->error().args.value(u"deadline_ms"_s).toInt(), 2000);
    QFile file(pids);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto both = file.readAll().trimmed().split(' ');
    QCOMPARE(both.size(), 2);
    for (const auto& pid : both)
        QTRY_VERIFY(isDead(pid));
}

void TestCredentials::aCommandBlocksNothing()
{
    std::optional<Result<SecretString>> result;
    QElapsedTimer clock;
    qint64 longestGap = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, clock.restart()); });
    heartbeat.start(10ms);
    clock.start();

    PasswordCommand::run(hang, [&](const Result<SecretString>& answer) { result = answer; }, 2s);

    QTRY_COMPARE(said(result), u"credential.command_timeout"_s);
    QVERIFY2(longestGap < 1000, qPrintable(QString::number(longestGap)));
}

void TestCredentials::theCommandComesBeforeTheVault()
{
    testing::FakeVault vault;
    vault.secrets.insert(u"yagura/target/a"_s, "from the vault");
    SecretFinder finder(vault, 10s);
    Found found;

    finder.findSecret()(configOf(u"postgresql"_s, {u"echo"_s, u"from the command"_s}), [&](const auto& answer) { found = answer; });

    QTRY_COMPARE(said(found), u"secret from the command"_s);
    QCOMPARE(vault.asked, QStringList());
}

void TestCredentials::theVaultIsAskedByTheTargetsName()
{
    testing::FakeVault vault;
    vault.secrets.insert(u"yagura/target/a"_s, "geheim");
    SecretFinder finder(vault, 10s);
    Found found;

    finder.findSecret()(configOf(u"rabbitmq"_s), [&](const auto& answer) { found = answer; });

    QTRY_COMPARE(said(found), u"secret geheim"_s);
    QCOMPARE(vault.asked, QStringList{u"read yagura/target/a"_s});
}

void TestCredentials::withoutTheVaultEachSystemHasItsWay_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("answer");
    for (const char* code : {"vault.unavailable", "vault.timeout", "vault.denied", "vault.locked_or_missing"}) {
        QTest::addRow("postgresql, %s", code) << u"postgresql"_s << QString::fromLatin1(code) << u"nothing"_s;
        QTest::addRow("local, %s", code) << u"local"_s << QString::fromLatin1(code) << u"nothing"_s;
    }
    QTest::addRow("rabbitmq, none") << u"rabbitmq"_s << u"vault.unavailable"_s << u"auth credential.vault_unavailable"_s;
    QTest::addRow("rabbitmq, frozen") << u"rabbitmq"_s << u"vault.timeout"_s << u"auth credential.vault_timeout"_s;
    QTest::addRow("rabbitmq, denied") << u"rabbitmq"_s << u"vault.denied"_s << u"auth credential.vault_locked_or_missing"_s;
    QTest::addRow("rabbitmq, locked") << u"rabbitmq"_s << u"vault.locked_or_missing"_s
                                      << u"auth credential.vault_locked_or_missing"_s;
}

void TestCredentials::withoutTheVaultEachSystemHasItsWay()
{
    QFETCH(QString, system);
    QFETCH(QString, code);
    QFETCH(QString, answer);
    testing::FakeVault vault;
    vault.failure = code;
    SecretFinder finder(vault, 10s);
    Found found;

    finder.findSecret()(configOf(system), [&](const auto& result) { found = result; });

    QTRY_COMPARE(said(found), answer);
}

void TestCredentials::whatWasFoundOnceServesWhenItsSourceFails()
{
    testing::FakeVault vault;
    vault.secrets.insert(u"yagura/target/a"_s, "geheim");
    SecretFinder finder(vault, 10s);
    Found first, second, third;

    finder.findSecret()(configOf(u"rabbitmq"_s), [&](const auto& answer) { first = answer; });
    QTRY_COMPARE(said(first), u"secret geheim"_s);
    vault.failure = u"vault.timeout"_s;
    finder.findSecret()(configOf(u"rabbitmq"_s), [&](const auto& answer) { second = answer; });
    QTRY_COMPARE(said(second), u"secret geheim"_s);
    finder.forget(u"a"_s);
    finder.findSecret()(configOf(u"rabbitmq"_s), [&](const auto& answer) { third = answer; });
    QTRY_COMPARE(said(third), u"auth credential.vault_timeout"_s);
}

void TestCredentials::aChangedSecretIsFound()
{
    testing::FakeVault vault;
    SecretFinder finder(vault, 10s);
    finder.hold(u"a"_s, SecretString("old"));
    vault.secrets.insert(u"yagura/target/a"_s, "new");
    Found found;

    finder.findSecret()(configOf(u"postgresql"_s), [&](const auto& answer) { found = answer; });

    QTRY_COMPARE(said(found), u"secret new"_s);
}

void TestCredentials::anAnswerComesInTheThreadThatAsked()
{
    testing::FakeVault vault;
    vault.secrets.insert(u"yagura/target/a"_s, "geheim");
    SecretFinder finder(vault, 10s);
    QThread thread;
    QObject asker;
    asker.moveToThread(&thread);
    thread.start();
    std::atomic<QThread*> answeredIn = nullptr;

    QMetaObject::invokeMethod(&asker, [&answeredIn, find = finder.findSecret()] {
        find(configOf(u"rabbitmq"_s), [&](const auto&) { answeredIn = QThread::currentThread(); });
    });

    QTRY_COMPARE(answeredIn.load(), &thread);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

void TestCredentials::aFinderThatIsGoneAnswersStill()
{
    testing::FakeVault vault;
    auto finder = std::make_unique<SecretFinder>(vault, 10s);
    const auto find = finder->findSecret();
    finder.reset();
    Found found;

    find(configOf(u"rabbitmq"_s), [&](const auto& answer) { found = answer; });

    QTRY_COMPARE(said(found), u"auth credential.vault_unavailable"_s);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
