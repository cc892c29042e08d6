// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/configurationtext.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/fixtures/configuration/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
}

} // namespace

class TestConfiguration : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theContractsExampleIsReadWithoutAFault();
    void laterCapabilitiesAreToldWithTheirPlaces();
    void theWordsOfTheRoomAreRead();
    void aTargetsOptionsAreRead();
    void aLeaveToActIsRead();
    void addressesShowNoUserAndNoPassword_data();
    void addressesShowNoUserAndNoPassword();
    void oneHoldForEveryIndicatorIsRead();
    void aLaterFileReplacesTheZone();
};

void TestConfiguration::theContractsExampleIsReadWithoutAFault()
{
    const auto loaded = load(fixture(u"contract.yaml"_s));

    QCOMPARE(told(loaded.faults), QStringList());
    const auto& configuration = loaded.configuration;
    QCOMPARE(configuration.zone, u"Asia/Tokyo"_s);
    QCOMPARE(configuration.record, (RecordSettings {48h, 2LL << 30}));
    QCOMPARE(configuration.targets.size(), 3);

    const Target ordersDb{u"orders-db"_s, TargetKind::Database, u"postgresql"_s, u"service=orders"_s, Environment::Prod, 1s};
    QCOMPARE(configuration.targets.at(0),
             (TargetConfig{ordersDb, PostgresqlSettings{u"service=orders"_s, PostgresqlRespond{u"service=orders-respond"_s, {}}},
                           {}, {fileName, 6, 5}, false}));
    const Target mq{u"mq"_s, TargetKind::Broker, u"rabbitmq"_s, u"https://mq.example:15671"_s, Environment::Unset, 30s};
    const RabbitmqSettings mqSettings{QUrl(u"https://mq.example:15671"_s), u"monitor"_s, {},
                                      PeekSettings{{u"orders"_s}, u"peeker"_s, 60s, 200, {}},
                                      {{u"orders"_s, u"/etc/orders.schema.json"_s, {}}}};
    QCOMPARE(configuration.targets.at(1), (TargetConfig{mq, mqSettings, {}, {fileName, 7, 5}, false}));
    const Target nodeA{u"node-A"_s, TargetKind::Node, u"local"_s, u"local"_s, Environment::Unset, 30s};
    QCOMPARE(configuration.targets.at(2),
             (TargetConfig{nodeA, LocalNodeSettings{true, {u"/srv/*"_s}, {}}, {}, {fileName, 9, 5}, false}));

    const ThresholdOverride threshold{u"filesystem.used_ratio"_s, u"node-A"_s, u"/var*"_s, Rule::When::Above, 0.80, 0.90,
                                      0.05, 0.0, fileName + u":19:5"_s};
    QCOMPARE(configuration.thresholds, QList<ThresholdOverride>{threshold});
}

void TestConfiguration::laterCapabilitiesAreToldWithTheirPlaces()
{
    const auto later = load(fixture(u"contract.yaml"_s)).configuration.laterKeys;

    for (const auto& key : {u":10:26: system: ssh"_s, u":20:1: links"_s})
        QVERIFY2(later.contains(fileName + key), qPrintable(key + u" not in\n"_s + later.join(u'\n')));
    QCOMPARE(later.size(), 2);
}

void TestConfiguration::theWordsOfTheRoomAreRead()
{
    const auto loaded = load("room: {on_duty: {en: K. Sato, ja: 佐藤}, next: backup 22:00}\n");

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.room,
             (RoomSettings{{u"K. Sato"_s, u"佐藤"_s}, {u"backup 22:00"_s, u"backup 22:00"_s}}));
}

void TestConfiguration::aTargetsOptionsAreRead()
{
    const auto loaded = load(fixture(u"options.yaml"_s));

    QCOMPARE(told(loaded.faults), QStringList());
    const auto& targets = loaded.configuration.targets;
    QCOMPARE(targets.at(0).target.id, u"no"_s);
    QCOMPARE(targets.at(0).target.address, u"db1:5433,db2:5433"_s);
    QCOMPARE(targets.at(0).passwordCommand, (QStringList{u"pass"_s, u"show"_s, u"prod/pg"_s}));
    QCOMPARE(targets.at(0).target.environment, Environment::Stage);
    QCOMPARE(targets.at(0).target.every, 500ms);
    QCOMPARE(targets.at(1).settings, (TargetConfig::Settings{LocalNodeSettings{false, {}, {u"/mnt/*"_s, u"/run"_s}}}));
    QCOMPARE(targets.at(1).target.every, 5min);
    QCOMPARE(targets.at(2).target.every, 1s);
    const auto& thresholds = loaded.configuration.thresholds;
    QCOMPARE(thresholds.at(0).warning, 300.0);
    QCOMPARE(thresholds.at(0).critical, 3600.0);
    QCOMPARE(thresholds.at(1).warning, 2147483648.0);
    QCOMPARE(thresholds.at(2).critical, 0.04);
}

void TestConfiguration::aLeaveToActIsRead()
{
    const auto loaded = load(fixture(u"options.yaml"_s));

    QCOMPARE(told(loaded.faults), QStringList());
    const auto& targets = loaded.configuration.targets;
    const PostgresqlRespond database {u"service=orders-respond"_s, {u"pass"_s, u"show"_s, u"prod/respond"_s}};
    QCOMPARE(std::get<PostgresqlSettings>(targets.at(3).settings).respond, database);
    const RabbitmqRespond broker {u"responder"_s, QUrl(u"amqps://mq.example:5671/shop"_s), {u"cat"_s, u"/run/word"_s}};
    QCOMPARE(std::get<RabbitmqSettings>(targets.at(4).settings).respond, broker);
    QVERIFY(!std::get<RabbitmqSettings>(targets.at(2).settings).respond);

    const auto login = respondLoginOf(targets.at(4));
    QVERIFY(login);
    QCOMPARE(login->target.id, u"mq-act/respond"_s);
    QCOMPARE(login->settings, (TargetConfig::Settings {RabbitmqSettings {QUrl(u"https://mq.example:15671"_s), u"responder"_s, {}}}));
    QCOMPARE(login->passwordCommand, broker.passwordCommand);
    QVERIFY(!respondLoginOf(targets.at(2)));
    QVERIFY(!respondLoginOf(targets.at(1)));
}

void TestConfiguration::addressesShowNoUserAndNoPassword_data()
{
    QTest::addColumn<QByteArray>("dsn");
    QTest::addColumn<QString>("address");
    QTest::addRow("key and value") << QByteArray("host=db user=monitor") << u"db:5432"_s;
    QTest::addRow("uri") << QByteArray("postgresql://monitor@db:6432/orders") << u"db:6432"_s;
    QTest::addRow("ipv6") << QByteArray("postgresql://[::1]:6432/") << u"[::1]:6432"_s;
    QTest::addRow("socket") << QByteArray("host=/tmp port=5433") << u"/tmp:5433"_s;
    QTest::addRow("service") << QByteArray("service=orders user=x") << u"service=orders"_s;
    QTest::addRow("several") << QByteArray("host=a,b port=1,2") << u"a:1,b:2"_s;
}

void TestConfiguration::addressesShowNoUserAndNoPassword()
{
    QFETCH(QByteArray, dsn);
    const auto loaded = load(target("system: postgresql, dsn: \"" + dsn + '"'));

    QCOMPARE(told(loaded.faults), QStringList());
    QTEST(loaded.configuration.targets.at(0).target.address, "address");
}

void TestConfiguration::oneHoldForEveryIndicatorIsRead()
{
    const auto loaded = load("thresholds:\n  - {indicator: \"*\", hold: 0s}\n  - {indicator: queue.ready, hold: 5m}\n");

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.thresholds.size(), 2);
    QCOMPARE(loaded.configuration.thresholds.at(0).indicator, u"*"_s);
    QCOMPARE(loaded.configuration.thresholds.at(0).holdS, 0.0);
    QVERIFY(!loaded.configuration.thresholds.at(0).warning);
    QCOMPARE(loaded.configuration.thresholds.at(1).holdS, 300.0);
}

void TestConfiguration::aLaterFileReplacesTheZone()
{
    const auto loaded = readConfiguration(
        QList<ConfigurationSource>{{u"/a.yaml"_s, "zone: UTC\n"}, {u"/b.yaml"_s, "zone: Asia/Tokyo\n"}});

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.zone, u"Asia/Tokyo"_s);
    QCOMPARE(loaded.configuration.files, (QStringList{u"/a.yaml"_s, u"/b.yaml"_s}));
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
