// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/desktopfile.h"
#include "backends/config/targetsettingsstore.h"
#include "tests/support/fakevault.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

TargetDraft draft(const QString& id, const std::optional<QByteArray>& password = {})
{
    TargetDraft result;
    result.config.target.id = id;
    result.config.target.system = u"rabbitmq"_s;
    result.config.settings = RabbitmqSettings{QUrl(u"https://mq.example:15671"_s), u"monitor"_s, {}};
    if (password)
        result.password = SecretString(*password);
    return result;
}

/// A home of its own with a store in it, and what the store said.
struct Home {
    QTemporaryDir folder;
    testing::FakeVault vault;
    SecretFinder secrets{vault, 10s};
    QString triedWith;
    std::unique_ptr<TargetSettingsStore> store;
    QStringList told; ///< "changed", "saved CODE…"

    ConfigurationPaths paths() const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_DIRS"_s, folder.path());
        return ConfigurationPaths::from(environment, {});
    }

    QString file(const QString& name) const { return folder.filePath(u".config/yagura/"_s + name); }

    void write(const QString& path, const QByteArray& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }

    void open()
    {
        const auto trial = [this](const TargetConfig& config, const std::optional<SecretString>& secret,
                                  const std::function<void(TargetTrial)>& answer) {
            triedWith = config.target.id + u' ' + (secret ? QString::fromUtf8(secret->reveal()) : u"nothing"_s);
            answer({});
        };
        store = std::make_unique<TargetSettingsStore>(paths(), readConfiguration(paths().files()),
                                                      TargetSettingsStore::Parts{vault, secrets, trial});
        QObject::connect(store.get(), &TargetSettings::configurationChanged, store.get(), [this] { told.append(u"changed"_s); });
        QObject::connect(store.get(), &TargetSettings::saved, store.get(), [this](const QList<ConfigFault>& faults) {
            QStringList codes{u"saved"_s};
            for (const auto& fault : faults)
                codes.append(fault.code);
            told.append(codes.join(u' '));
        });
        QObject::connect(store.get(), &TargetSettings::adopted, store.get(), [this](const QList<ConfigFault>& faults) {
            QStringList codes {u"adopted"_s};
            for (const auto& fault : faults)
                codes.append(fault.code);
            told.append(codes.join(u' '));
        });
    }

    QStringList ids() const
    {
        QStringList result;
        for (const auto& target : store->configuration().targets)
            result.append(target.target.id);
        return result;
    }

    QStringList adopted() const
    {
        QStringList result;
        for (const auto& need : store->configuration().adopted)
            result.append(need.service + (need.isSoft ? u" ~ "_s : u" > "_s) + need.id);
        return result;
    }

    QByteArray desktopFile() const
    {
        QFile target(file(u"conf.d/90-desktop.yaml"_s));
        return target.open(QIODevice::ReadOnly) ? target.readAll() : QByteArray();
    }
};

const QStringList done{u"changed"_s, u"saved"_s};
const QStringList doneAdopting {u"changed"_s, u"adopted"_s};
/// A file that a person wrote.
const QByteArray theirs = "targets: [{id: orders-db, system: local}, {id: mq, system: local}]\n"
                          "services: [{id: api, needs: [mq]}]\nfunctions: [{id: login, needs: [api]}]\n";

} // namespace

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

    void aNeedIsAdoptedAndTakenOutAgain();
    void anUnknownClientBecomesAServiceAndGoesWithItsLastNeed();
    void aServiceThatSomebodyNeedsStays();
    void whatCannotBeAdoptedIsNotWritten_data();
    void whatCannotBeAdoptedIsNotWritten();
    void whatWasAdoptedFollowsItsTarget();
    void whatOthersBrokeKeepsNobodyFromSaving();
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

void TestTargetSettings::aNeedIsAdoptedAndTakenOutAgain()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), theirs);
    home.open();

    home.store->adopt({u"api"_s, false, {}, u"orders-db"_s, false});
    QTRY_COMPARE(home.told, doneAdopting);
    QCOMPARE(home.adopted(), QStringList {u"api > orders-db"_s});
    QCOMPARE(home.store->configuration().services[0].needs.size(), 2);
    QVERIFY(home.desktopFile().endsWith(adoptionYaml({u"api"_s, false, {}, u"orders-db"_s, false}).toUtf8()));
    QFile yagura(home.file(u"yagura.yaml"_s));
    QVERIFY(yagura.open(QIODevice::ReadOnly));
    QCOMPARE(yagura.readAll(), theirs);

    home.told.clear();
    home.store->save(draft(u"other"_s), {});
    QTRY_COMPARE(home.told, done);
    QCOMPARE(home.adopted(), QStringList {u"api > orders-db"_s});

    home.told.clear();
    home.store->disown(u"api"_s, u"orders-db"_s);
    QTRY_COMPARE(home.told, doneAdopting);
    QCOMPARE(home.adopted(), QStringList());
    QCOMPARE(home.store->configuration().services[0].needs.size(), 1);
    QVERIFY(!home.desktopFile().contains("adopted"));
    QVERIFY(home.desktopFile().contains("other"));
}

void TestTargetSettings::anUnknownClientBecomesAServiceAndGoesWithItsLastNeed()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), theirs);
    home.open();

    home.store->adopt({u"batch"_s, true, u"psql 7"_s, u"orders-db"_s, true});
    home.store->adopt({u"batch"_s, false, {}, u"mq"_s, false});
    QTRY_COMPARE(home.told, doneAdopting + doneAdopting);
    QCOMPARE(home.adopted(), (QStringList {u"batch > mq"_s, u"batch ~ orders-db"_s}));
    const auto batch = home.store->configuration().services.constLast();
    QCOMPARE(batch.label.en, u"psql 7"_s);
    QCOMPARE(batch.soft, QStringList {u"orders-db"_s});

    home.told.clear();
    home.store->disown(u"batch"_s, u"mq"_s);
    QTRY_COMPARE(home.told, doneAdopting);
    QCOMPARE(home.store->configuration().services.size(), 2);
    home.told.clear();
    home.store->disown(u"batch"_s, u"orders-db"_s);
    QTRY_COMPARE(home.told, doneAdopting);
    QCOMPARE(home.store->configuration().services.size(), 1);
    QVERIFY(!home.desktopFile().contains("batch"));
}

void TestTargetSettings::aServiceThatSomebodyNeedsStays()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), theirs);
    home.open();
    home.store->adopt({u"batch"_s, true, {}, u"orders-db"_s, false});
    QTRY_COMPARE(home.told, doneAdopting);
    home.write(home.file(u"yagura.yaml"_s), theirs + "thresholds: []\n");
    home.write(home.file(u"conf.d/10.yaml"_s), "functions: [{id: night, needs: [batch]}]\n");

    home.told.clear();
    home.store->disown(u"batch"_s, u"orders-db"_s);

    QTRY_COMPARE(home.told, doneAdopting);
    QVERIFY(home.desktopFile().contains("batch"));
    QCOMPARE(home.store->faults(), QList<ConfigFault>());
}

void TestTargetSettings::whatCannotBeAdoptedIsNotWritten_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("code");
    QTest::addRow("unknown service") << u"nobody"_s << false << u"mq"_s << u"config.unknown_service"_s;
    QTest::addRow("unknown target") << u"api"_s << false << u"nothing"_s << u"config.unknown_id"_s;
    QTest::addRow("taken id") << u"mq"_s << true << u"orders-db"_s << u"config.duplicate_id"_s;
    QTest::addRow("bad id") << u"a/b"_s << true << u"orders-db"_s << u"config.bad_id"_s;
    QTest::addRow("no id") << QString() << true << u"orders-db"_s << u"config.wrong_type"_s;
    QTest::addRow("itself") << u"api"_s << false << u"api"_s << u"config.self_need"_s;
}

void TestTargetSettings::whatCannotBeAdoptedIsNotWritten()
{
    QFETCH(const QString, service);
    QFETCH(const bool, isNew);
    QFETCH(const QString, target);
    QFETCH(const QString, code);
    Home home;
    home.write(home.file(u"yagura.yaml"_s), theirs);
    home.open();

    home.store->adopt({service, isNew, {}, target, false});

    QTRY_COMPARE(home.told.size(), 1);
    QVERIFY2(home.told[0].startsWith(u"adopted "_s + code), qPrintable(home.told[0]));
    QVERIFY(!QFile::exists(home.file(u"conf.d/90-desktop.yaml"_s)));

    home.told.clear();
    home.store->disown(service, target);
    QTRY_COMPARE(home.told, QStringList {u"adopted config.not_adopted"_s});
}

void TestTargetSettings::whatWasAdoptedFollowsItsTarget()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), theirs);
    home.open();
    home.store->save(draft(u"broker"_s), {});
    home.store->adopt({u"api"_s, false, {}, u"broker"_s, false});
    home.store->save(draft(u"rabbit"_s), u"broker"_s);
    QTRY_COMPARE(home.told.size(), 6);
    QCOMPARE(home.adopted(), QStringList {u"api > rabbit"_s});

    home.store->remove(u"rabbit"_s);
    QTRY_COMPARE(home.told.size(), 8);
    QCOMPARE(home.adopted(), QStringList());
    QCOMPARE(home.store->faults(), QList<ConfigFault>());
}

void TestTargetSettings::whatOthersBrokeKeepsNobodyFromSaving()
{
    Home home;
    home.write(home.file(u"yagura.yaml"_s), theirs);
    home.open();
    home.store->adopt({u"api"_s, false, {}, u"orders-db"_s, false});
    QTRY_COMPARE(home.told, doneAdopting);
    QByteArray renamed = theirs;
    home.write(home.file(u"yagura.yaml"_s), renamed.replace("api", "gateway"));

    home.told.clear();
    home.store->save(draft(u"other"_s), {});
    QTRY_COMPARE(home.told, done);
    QCOMPARE(home.store->faults().size(), 1);
    QCOMPARE(home.store->faults()[0].code, u"config.unknown_service"_s);
    QVERIFY(home.desktopFile().contains("orders-db"));

    home.told.clear();
    home.store->disown(u"api"_s, u"orders-db"_s);
    QTRY_COMPARE(home.told, doneAdopting);
    QCOMPARE(home.store->faults(), QList<ConfigFault>());
}

QTEST_GUILESS_MAIN(TestTargetSettings)
#include "tst_targetsettings.moc"
