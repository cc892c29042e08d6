// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/configurationtext.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What stands under `store:`.
class TestStoreConfig : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theStoreIsRead_data();
    void theStoreIsRead();
    void aStoreThatCannotBeUsedIsTold_data();
    void aStoreThatCannotBeUsedIsTold();
};

void TestStoreConfig::theStoreIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<StoreSettings>("store");
    const auto row = [](const char* name, const char* text, const StoreSettings& store) {
        QTest::addRow("%s", name) << QByteArray(text) << store;
    };
    row("nothing", "zone: UTC", {});
    row("local", "store: local", {});
    row("one text", "store: \"postgresql: service=yagura\"", {u"service=yagura"_s, {}});
    row("a URI", "store: postgresql://db.example/yagura", {u"postgresql://db.example/yagura"_s, {}});
    row("a mapping", "store:\n  postgresql: service=yagura\n", {u"service=yagura"_s, {}});
    row("with a command", "store: {postgresql: \"service=y\", password_command: [pass, show, y]}",
        {u"service=y"_s, {u"pass"_s, u"show"_s, u"y"_s}});
}

void TestStoreConfig::theStoreIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(StoreSettings, store);
    const auto loaded = load(text);

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.store, store);
}

void TestStoreConfig::aStoreThatCannotBeUsedIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* text, const QString& code) {
        QTest::addRow("%s", name) << QByteArray(text) << code;
    };
    row("unknown", "store: mysql", u"config.bad_value"_s);
    row("no dsn", "store: \"postgresql:\"", u"config.bad_dsn"_s);
    row("a bad dsn", "store: \"postgresql: sevice=yagura\"", u"config.bad_dsn"_s);
    row("a password", "store: \"postgresql: host=a password=x\"", u"config.secret"_s);
    row("a password in a mapping", "store: {postgresql: \"host=a password=x\"}", u"config.secret"_s);
    row("a password in a URI", "store: postgresql://u:p@db/y", u"config.secret"_s);
    row("an unknown key", "store: {postgresql: \"service=y\", password_comand: [a]}", u"config.unknown_key"_s);
    row("a missing key", "store: {password_command: [a]}", u"config.missing_key"_s);
    row("a list", "store: [local]", u"config.wrong_type"_s);
}

void TestStoreConfig::aStoreThatCannotBeUsedIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto loaded = load(text);

    QCOMPARE(loaded.faults.size(), 1);
    QCOMPARE(loaded.faults.first().code, code);
    QCOMPARE(loaded.configuration.store, StoreSettings());
}

QTEST_GUILESS_MAIN(TestStoreConfig)
#include "tst_storeconfig.moc"
