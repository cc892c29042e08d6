// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settingshome.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

class TestAdoptedSettings : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aNeedIsAdoptedAndTakenOutAgain();
    void anUnknownClientBecomesAServiceAndGoesWithItsLastNeed();
    void aServiceThatSomebodyNeedsStays();
    void whatCannotBeAdoptedIsNotWritten_data();
    void whatCannotBeAdoptedIsNotWritten();
    void whatWasAdoptedFollowsItsTarget();
    void whatOthersBrokeKeepsNobodyFromSaving();
};

void TestAdoptedSettings::aNeedIsAdoptedAndTakenOutAgain()
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

void TestAdoptedSettings::anUnknownClientBecomesAServiceAndGoesWithItsLastNeed()
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

void TestAdoptedSettings::aServiceThatSomebodyNeedsStays()
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

void TestAdoptedSettings::whatCannotBeAdoptedIsNotWritten_data()
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

void TestAdoptedSettings::whatCannotBeAdoptedIsNotWritten()
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

void TestAdoptedSettings::whatWasAdoptedFollowsItsTarget()
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

void TestAdoptedSettings::whatOthersBrokeKeepsNobodyFromSaving()
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

QTEST_GUILESS_MAIN(TestAdoptedSettings)
#include "tst_adoptedsettings.moc"
