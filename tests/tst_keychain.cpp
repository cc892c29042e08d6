// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/keychainvault.h"
#include "tests/support/strictwarnings.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

/// The whole answer in one line, for comparison.
QString said(const std::optional<Result<SecretString>>& result)
{
    if (!result)
        return u"no answer"_s;
    return *result ? u"secret "_s + QString::fromUtf8((**result).reveal()) : result->error().code;
}

QString said(const std::optional<Result<Vault::Nothing>>& result)
{
    if (!result)
        return u"no answer"_s;
    return *result ? u"done"_s : result->error().code;
}

} // namespace

/// Runs where there is no session bus.
class TestKeychain : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void withoutDbusTheVaultIsUnavailable();
    void theRealKeyringPassesItsTests();
};

void TestKeychain::withoutDbusTheVaultIsUnavailable()
{
    KeychainVault vault;
    std::optional<Result<SecretString>> read;
    std::optional<Result<Vault::Nothing>> written;
    QElapsedTimer clock;
    clock.start();

    vault.read(u"yagura/target/a"_s, [&](const auto& answer) { read = answer; });
    vault.write(u"yagura/target/a"_s, SecretString("geheim"), [&](const auto& answer) { written = answer; });

    QTRY_COMPARE(said(read), u"vault.unavailable"_s);
    QTRY_COMPARE(said(written), u"vault.unavailable"_s);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

/// The keyring needs a session bus from the start of the process: the same program again, inside one of its own.
void TestKeychain::theRealKeyringPassesItsTests()
{
    for (const auto& program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"YAGURA_TEST_KEYRING"_s, u"1"_s);
    for (const auto& name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.remove(name);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(u"dbus-run-session"_s, {u"--"_s, QCoreApplication::applicationFilePath()});

    QVERIFY(session.waitForFinished(60'000));

    const auto output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("0 failed, 0 skipped"), output.constData());
}

/// Runs in a session bus with a keyring of its own.
class TestKeyring : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { testing::failOnAnyWarning(); }
    void cleanupTestCase();

    void whatIsWrittenIsReadAndRemoved_data();
    void whatIsWrittenIsReadAndRemoved();
    void aMissingEntryIsPerhapsLocked();
    void aFrozenServiceIsTimedOutAndRecovers();
    void aVaultMayDieBeforeItsJobs();

private:
    QProcess m_daemon;
};

void TestKeyring::initTestCase()
{
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY(m_daemon.waitForStarted());
    m_daemon.write("pw");
    m_daemon.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(), 10'000);
}

void TestKeyring::cleanupTestCase()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished(10'000));
}

void TestKeyring::whatIsWrittenIsReadAndRemoved_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addRow("plain") << QByteArray("geheim");
    QTest::addRow("wide") << QByteArray("秘密 🗝");
    QTest::addRow("line breaks") << QByteArray("-----BEGIN-----\nx\n");
}

void TestKeyring::whatIsWrittenIsReadAndRemoved()
{
    QFETCH(QByteArray, secret);
    const QString name = u"yagura/target/orders db \"ü\""_s;
    KeychainVault vault;
    std::optional<Result<Vault::Nothing>> written, removed;
    std::optional<Result<SecretString>> read, again;

    vault.write(name, SecretString(secret), [&](const auto& answer) { written = answer; });
    QTRY_COMPARE(said(written), u"done"_s);
    vault.read(name, [&](const auto& answer) { read = answer; });
    QTRY_COMPARE(said(read), u"secret "_s + QString::fromUtf8(secret));
    vault.remove(name, [&](const auto& answer) { removed = answer; });
    QTRY_COMPARE(said(removed), u"done"_s);
    vault.read(name, [&](const auto& answer) { again = answer; });
    QTRY_COMPARE(said(again), u"vault.locked_or_missing"_s);
}

void TestKeyring::aMissingEntryIsPerhapsLocked()
{
    KeychainVault vault;
    std::optional<Result<SecretString>> read;
    std::optional<Result<Vault::Nothing>> removed;

    vault.read(u"yagura/target/nobody"_s, [&](const auto& answer) { read = answer; });
    vault.remove(u"yagura/target/nobody"_s, [&](const auto& answer) { removed = answer; });

    QTRY_COMPARE(said(read), u"vault.locked_or_missing"_s);
    QTRY_COMPARE(said(removed), u"done"_s);
}

void TestKeyring::aFrozenServiceIsTimedOutAndRecovers()
{
    KeychainVault patient;
    KeychainVault vault(2s);
    std::optional<Result<Vault::Nothing>> written;
    patient.write(u"yagura/target/a"_s, SecretString("geheim"), [&](const auto& answer) { written = answer; });
    QTRY_COMPARE(said(written), u"done"_s);

    QCOMPARE(::kill(pid_t(m_daemon.processId()), SIGSTOP), 0);
    std::optional<Result<SecretString>> first, second, third;
    int answers = 0;
    vault.read(u"yagura/target/a"_s, [&](const auto& answer) {
        first = answer;
        ++answers;
    });
    QTRY_COMPARE(said(first), u"vault.timeout"_s);
    QCOMPARE(vault.unfinishedJobs(), 1);
    QElapsedTimer clock;
    clock.start();
    vault.read(u"yagura/target/a"_s, [&](const auto& answer) { second = answer; });
    QTRY_COMPARE(said(second), u"vault.timeout"_s);
    QVERIFY2(clock.elapsed() < 2000, "the second question must not wait behind the first");
    QCOMPARE(vault.unfinishedJobs(), 1);

    QCOMPARE(::kill(pid_t(m_daemon.processId()), SIGCONT), 0);
    QTRY_COMPARE(vault.unfinishedJobs(), 0);
    patient.read(u"yagura/target/a"_s, [&](const auto& answer) { third = answer; });
    QTRY_COMPARE(said(third), u"secret geheim"_s);
    QCOMPARE(answers, 1);
}

void TestKeyring::aVaultMayDieBeforeItsJobs()
{
    bool answered = false;
    QCOMPARE(::kill(pid_t(m_daemon.processId()), SIGSTOP), 0);
    auto vault = std::make_unique<KeychainVault>();
    vault->read(u"yagura/target/a"_s, [&](const auto&) { answered = true; });
    QCoreApplication::processEvents();

    vault.reset();
    QCOMPARE(::kill(pid_t(m_daemon.processId()), SIGCONT), 0);

    KeychainVault next;
    std::optional<Result<SecretString>> read;
    next.read(u"yagura/target/nobody"_s, [&](const auto& answer) { read = answer; });
    QTRY_COMPARE(said(read), u"vault.locked_or_missing"_s);
    QVERIFY(!answered);
}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet("YAGURA_TEST_KEYRING")) {
        QCoreApplication application(argc, argv);
        TestKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    // No way to a session bus: neither the address nor the socket in its usual place.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    qunsetenv("DISPLAY");
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
