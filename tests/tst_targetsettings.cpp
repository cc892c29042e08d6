// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settingshome.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

class TestTargetSettings : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aTargetIsAddedChangedAndRemoved();
    void aRenamedTargetKeepsItsSecret();
    void changesAreMadeOneAfterAnother();
    void withoutAVaultTheSecretServesUntilTheEnd();
    void othersTargetsAreReadOnly();
    void whatCannotBeReadBackIsNotWritten_data();
    void whatCannotBeReadBackIsNotWritten();
    void anOwnFileWithMoreThanTargetsIsLeftAlone();
    void aDraftIsTriedWithTheSecretThatWouldServe();
    void anOpenedFileIsRemembered();
    void aFaultyFileIsNotOpened();
    void aStoreMayDieWhileItWorks();

};

void TestTargetSettings::aTargetIsAddedChangedAndRemoved()
{
    Home home;
    home.open();

    home.store->save(draft(u"mq"_s, "geheim"), {});
    QTRY_COMPARE(home.told, done);
    QCOMPARE(home.ids(), QStringList{u"mq"_s});
    QVERIFY(home.store->configuration().targets.at(0).writable);
    QCOMPARE(home.store->configuration().targets.at(0).target.address, u"https://mq.example:15671"_s);
    QCOMPARE(home.vault.secrets.value(u"yagura/target/mq"_s), QByteArray("geheim"));
    QFile file(home.file(u"conf.d/90-desktop.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("geheim"));

    auto changed = draft(u"mq"_s);
    changed.config.target.every = 60s;
    home.told.clear();
    home.store->save(changed, u"mq"_s);
    QTRY_COMPARE(home.told, done);
    QCOMPARE(home.store->configuration().targets.at(0).target.every, 60s);
    QCOMPARE(home.vault.secrets.size(), 1);

    home.told.clear();
    home.store->remove(u"mq"_s);
    QTRY_COMPARE(home.told, done);
    QCOMPARE(home.ids(), QStringList());
    QCOMPARE(home.vault.secrets.size(), 0);
}

void TestTargetSettings::aRenamedTargetKeepsItsSecret()
{
    Home home;
    home.open();
    home.store->save(draft(u"mq"_s, "geheim"), {});
    home.store->save(draft(u"broker"_s), u"mq"_s);

    QTRY_COMPARE(home.told, done + done);
    QCOMPARE(home.ids(), QStringList{u"broker"_s});
    QCOMPARE(home.vault.secrets.keys(), QStringList{u"yagura/target/broker"_s});
}

void TestTargetSettings::changesAreMadeOneAfterAnother()
{
    Home home;
    home.open();
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected.append(u"mq-%1"_s.arg(i));
        home.store->save(draft(expected.last()), {});
    }

    QTRY_COMPARE(home.told.size(), 40);
    QCOMPARE(home.ids(), expected);
}

void TestTargetSettings::withoutAVaultTheSecretServesUntilTheEnd()
{
    Home home;
    home.open();
    home.vault.failure = u"vault.unavailable"_s;

    home.store->save(draft(u"mq"_s, "geheim"), {});

    QTRY_COMPARE(home.told, (QStringList{u"changed"_s, u"saved config.secret_not_kept"_s}));
    QString found;
    home.secrets.findSecret()(draft(u"mq"_s).config, [&](const auto& answer) {
        found = answer && *answer ? QString::fromUtf8((*answer)->reveal()) : u"nothing"_s;
    });
    QTRY_COMPARE(found, u"geheim"_s);

    home.told.clear();
    home.store->remove(u"mq"_s);
    QTRY_COMPARE(home.told, done);
}

void TestTargetSettings::othersTargetsAreReadOnly()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), "targets: [{id: theirs, system: local}]\n");
    home.open();
    QSignalSpy saved(home.store.get(), &TargetSettings::saved);

    home.store->save(draft(u"theirs"_s), u"theirs"_s);
    home.store->remove(u"theirs"_s);
    home.store->remove(u"nobody"_s);
    home.store->save(draft(u"theirs"_s), {});

    QTRY_COMPARE(home.told, (QStringList{u"saved config.read_only_target"_s, u"saved config.read_only_target"_s,
                                         u"saved config.unknown_target"_s, u"saved config.duplicate_id"_s}));
    const auto fault = saved.at(0).at(0).value<QList<ConfigFault>>().at(0);
    QCOMPARE(fault.place.text(), home.file(u"yagura.yaml:1:11"_s));
    QCOMPARE(home.ids(), QStringList{u"theirs"_s});
    QVERIFY(!QFile::exists(home.file(u"conf.d/90-desktop.yaml"_s)));
    QCOMPARE(home.vault.asked, QStringList());
}

void TestTargetSettings::whatCannotBeReadBackIsNotWritten_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::addRow("no id") << QString() << u"https://mq"_s << u"config.wrong_type"_s;
    QTest::addRow("line break") << u"a\nb"_s << u"https://mq"_s << u"config.bad_id"_s;
    QTest::addRow("slash") << u"a/b"_s << u"https://mq"_s << u"config.bad_id"_s;
    QTest::addRow("no URL") << u"a"_s << QString() << u"config.wrong_type"_s;
    QTest::addRow("password in the URL") << u"a"_s << u"https://u:geheim@mq"_s << u"config.secret"_s;
}

void TestTargetSettings::whatCannotBeReadBackIsNotWritten()
{
    QFETCH(QString, id);
    QFETCH(QString, url);
    QFETCH(QString, code);
    Home home;
    home.open();
    auto hostile = draft(id, "geheim");
    hostile.config.settings = RabbitmqSettings{QUrl(url), u"monitor"_s, {}};

    home.store->save(hostile, {});

    QTRY_COMPARE(home.told.size(), 1);
    QVERIFY2(home.told.at(0).startsWith(u"saved "_s + code), qPrintable(home.told.at(0)));
    QVERIFY(!QFile::exists(home.file(u"conf.d/90-desktop.yaml"_s)));
    QCOMPARE(home.vault.asked, QStringList());
}

void TestTargetSettings::anOwnFileWithMoreThanTargetsIsLeftAlone()
{
    Home home;
    const QString file = home.file(u"conf.d/90-desktop.yaml"_s);
    home.write(file, "zone: UTC\ntargets: []\n");
    home.open();
    home.store->save(draft(u"a"_s), {});
    QTRY_COMPARE(home.told, QStringList{u"saved config.not_ours"_s});

    home.write(file, "targets: [{id: a}]\n");
    home.told.clear();
    home.store->save(draft(u"b"_s), {});
    QTRY_COMPARE(home.told, QStringList{u"saved config.missing_key"_s});
}

void TestTargetSettings::aDraftIsTriedWithTheSecretThatWouldServe()
{
    Home home;
    home.vault.secrets.insert(u"yagura/target/mq"_s, "from the vault");
    home.open();
    QSignalSpy tried(home.store.get(), &TargetSettings::tried);

    home.store->tryOut(draft(u"mq"_s, "typed"));
    QTRY_COMPARE(tried.size(), 1);
    QCOMPARE(home.triedWith, u"mq typed"_s);
    home.store->tryOut(draft(u"mq"_s));
    QTRY_COMPARE(tried.size(), 2);
    QCOMPARE(home.triedWith, u"mq from the vault"_s);
    home.vault.failure = u"vault.unavailable"_s;
    home.store->tryOut(draft(u"other"_s));
    QTRY_COMPARE(tried.size(), 3);
    QCOMPARE(tried.at(2).at(0).value<TargetTrial>().failure->code, u"credential.vault_unavailable"_s);
    QCOMPARE(home.ids(), QStringList());
}

void TestTargetSettings::anOpenedFileIsRemembered()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), "targets: [{id: mine, system: local}]\n");
    const QString other = home.folder.filePath(u"lab/yagura.yaml"_s);
    home.write(other, "targets: [{id: lab, system: local}]\n");
    home.open();

    home.store->openFile(other);
    home.store->save(draft(u"mq"_s), {});

    QTRY_COMPARE(home.told, done + done);
    QCOMPARE(home.ids(), (QStringList{u"lab"_s, u"mq"_s}));
    QCOMPARE(rememberedConfiguration(home.paths()), other);
    QVERIFY(QFile::exists(home.folder.filePath(u"lab/conf.d/90-desktop.yaml"_s)));
    QVERIFY(QFile::remove(other));
    QCOMPARE(rememberedConfiguration(home.paths()), QString());
}

void TestTargetSettings::aFaultyFileIsNotOpened()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), "targets: [{id: mine, system: local}]\n");
    const QString other = home.folder.filePath(u"other.yaml"_s);
    home.write(other, "tragets: []\n");
    home.open();

    home.store->openFile(other);
    home.store->openFile(home.folder.filePath(u"nowhere.yaml"_s));

    QTRY_COMPARE(home.told, (QStringList{u"saved config.unknown_key"_s, u"saved config.unreadable"_s}));
    QCOMPARE(home.ids(), QStringList{u"mine"_s});
    QCOMPARE(rememberedConfiguration(home.paths()), QString());
}

void TestTargetSettings::aStoreMayDieWhileItWorks()
{
    Home home;
    home.open();
    for (int i = 0; i < 5; ++i)
        home.store->save(draft(u"mq-%1"_s.arg(i), "geheim"), {});
    home.store->tryOut(draft(u"mq"_s));

    home.store.reset();
    QCoreApplication::processEvents();

    QCOMPARE(home.told, QStringList());
}

QTEST_GUILESS_MAIN(TestTargetSettings)
#include "tst_targetsettings.moc"
