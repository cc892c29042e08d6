// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/environmentvault.h"
#include "backends/net/daemonplace.h"
#include "tests/support/configurationtext.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QByteArray hash(64, 'a');

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray secretOf(EnvironmentVault& vault, const QString& name)
{
    QByteArray secret;
    vault.read(
        name, [&](const Result<SecretString>& answer) { secret = answer ? answer->reveal() : QByteArray("none"); });
    return secret;
}

} // namespace

/// What a daemon is told: by its configuration, by systemd and by the environment.
class tst_daemonsettings : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void settingsAreRead();
    void faultsAreTold_data();
    void faultsAreTold();
    void secretsComeFromSystemdOrTheEnvironment();
    void theRuntimeFolderIsSystemdsOrTheUsers();
    void aLocalDaemonIsFoundByWhatItLeft();
};

void tst_daemonsettings::settingsAreRead()
{
    const auto loaded = load("daemon:\n  listen: 0.0.0.0:9443\n  tls: {certificate: /c.pem, key: /k.pem}\n"
                             "  hosts: [watch.example]\n  tokens:\n    - {name: wall, sha256: "
        + hash + ", scopes: [read, ack]}\n");

    QCOMPARE(told(loaded.faults), QStringList());
    const DaemonSettings& daemon = loaded.configuration.daemon;
    QCOMPARE(daemon.listen, u"0.0.0.0:9443"_s);
    QCOMPARE(daemon.certificate, u"/c.pem"_s);
    QCOMPARE(daemon.key, u"/k.pem"_s);
    QCOMPARE(daemon.hosts, QStringList({u"watch.example"_s}));
    QCOMPARE(daemon.tokens, QList<DaemonTokenConfig>({{u"wall"_s, QByteArray::fromHex(hash), {u"read"_s, u"ack"_s}}}));
    QCOMPARE(load("zone: UTC").configuration.daemon, DaemonSettings());
}

void tst_daemonsettings::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* what, const QByteArray& text, const QString& code) {
        QTest::addRow("%s", what) << text << code;
    };
    const QByteArray token = "daemon: {tokens: [{name: a, ";
    row("a list", "daemon: [a]", u"config.wrong_type"_s);
    row("an unknown key", "daemon: {lisen: \"a:1\"}", u"config.unknown_key"_s);
    row("a certificate without a key", "daemon: {tls: {certificate: /c}}", u"config.missing_key"_s);
    row("a token itself", token + "token: abc}]}", u"config.secret"_s);
    row("a short hash", token + "sha256: abcd}]}", u"config.bad_value"_s);
    row("a hash that is none", token + "sha256: " + QByteArray(64, 'x') + "}]}", u"config.bad_value"_s);
    row("a token without a name", "daemon: {tokens: [{sha256: " + hash + "}]}", u"config.missing_key"_s);
    row("a scope that is none", token + "sha256: " + hash + ", scopes: [write]}]}", u"config.bad_value"_s);
}

void tst_daemonsettings::faultsAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto loaded = load(text);

    QVERIFY(!loaded.faults.isEmpty());
    QVERIFY2(told(loaded.faults).join(u' ').contains(code), qPrintable(told(loaded.faults).join(u' ')));
}

void tst_daemonsettings::secretsComeFromSystemdOrTheEnvironment()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"orders-db"_s), "from systemd\n");
    QProcessEnvironment environment;
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    environment.insert(u"YAGURA_SECRET_ORDERS_DB"_s, u"from the environment"_s);
    environment.insert(u"YAGURA_SECRET_MQ_1"_s, u"another"_s);
    EnvironmentVault vault(environment);

    QCOMPARE(secretOf(vault, u"yagura/orders-db"_s), "from systemd");
    QCOMPARE(secretOf(vault, u"yagura/mq.1"_s), "another");
    QCOMPARE(secretOf(vault, u"yagura/nobody"_s), "none");
    QCOMPARE(secretOf(vault, u"yagura/.."_s), "none");
}

void tst_daemonsettings::theRuntimeFolderIsSystemdsOrTheUsers()
{
    QProcessEnvironment environment;
    QVERIFY(daemonRuntime(environment).folder.isEmpty());
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/1"_s);
    QCOMPARE(daemonRuntime(environment).folder, u"/run/user/1/yagura"_s);
    QVERIFY(!daemonRuntime(environment).isShared);
    environment.insert(u"RUNTIME_DIRECTORY"_s, u"/run/user/1/yagura"_s);
    QVERIFY(!daemonRuntime(environment).isShared);
    environment.insert(u"RUNTIME_DIRECTORY"_s, u"/run/yagura:/run/other"_s);
    QCOMPARE(daemonRuntime(environment).folder, u"/run/yagura"_s);
    QVERIFY(daemonRuntime(environment).isShared);
}

void tst_daemonsettings::aLocalDaemonIsFoundByWhatItLeft()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    write(folder.filePath(u"yagura/token"_s), "secret\n");
    write(folder.filePath(u"yagura/address"_s), "http://127.0.0.1:9477\n");

    const auto access = localDaemon(environment);

    QVERIFY(access);
    QCOMPARE(access->url, u"http://127.0.0.1:9477"_s);
    QCOMPARE(access->token, "secret");
}

QTEST_GUILESS_MAIN(tst_daemonsettings)
#include "tst_daemonsettings.moc"
