// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/configurationtext.h"
#include "tests/support/strictwarnings.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

void row(const char* name, const QByteArray& text, const QString& fault)
{
    QTest::addRow("%s", name) << text << (fault.isEmpty() ? QStringList() : QStringList{fault});
}

void addYamlRows()
{
    row("nothing at all", "", {});
    row("only a comment", "# nothing yet\n", {});
    row("byte order mark", "\xEF\xBB\xBFzone: UTC\n", {});
    row("CR LF", "zone: UTC\r\nzoone: x\r\n", u"2:1 config.unknown_key key=zoone nearest=zone"_s);
    row("alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", u"1:4 config.alias"_s);
    row("alias without anchor", "zone: *nowhere\n", u"1:7 config.syntax"_s);
    row("self reference", "targets: &a [*a]\n", u"1:10 config.alias"_s);
    row("merge key", "base: {x: 1}\ntargets:\n  - {<<: {id: a}, system: local}\n", u"3:6 config.merge_key"_s);
    row("tag", "targets: !!python/object:os.system [x]\n", u"1:10 config.tag"_s);
    row("tag on nothing", "targets: !!python/none\n", u"1:10 config.tag"_s);
    row("600 deep in flow", "targets: " + QByteArray(600, '[') + QByteArray(600, ']'), u"1:41 config.too_deep"_s);
    QByteArray nested;
    for (int depth = 0; depth < 600; ++depth)
        nested += QByteArray(depth, ' ') + "k:\n";
    row("600 deep in blocks", nested, u"33:33 config.too_deep"_s);
    row("a mebibyte of brackets", QByteArray(1024 * 1024, '['), u"1:1 config.key_not_text"_s);
    row("too many nodes", "targets: [" + QByteArray("1,").repeated(60'000) + "]\n", u"1:100007 config.too_many_nodes"_s);
    row("too large", "#" + QByteArray(1024 * 1024, 'x'), u"1:1 config.file_too_large"_s);
    row("NUL", QByteArray("zone: UTC\nx: a\0b\n", 18), u"2:5 config.nul"_s);
    row("not UTF-8", "zone: UTC\n# \xE6\x97\xA5 \xFF\n", u"2:5 config.not_utf8"_s);
    row("duplicate key", "zone: UTC\nzone: UTC\n", u"2:1 config.duplicate_key key=zone"_s);
    row("duplicate key behind wide text", target("system: local, env: \"dev\", 認証: 1, 認証: 2"),
        u"2:47 config.duplicate_key key=認証"_s);
    row("second document", "zone: UTC\n---\nzone: UTC\n", u"2:1 config.several_documents"_s);
    row("key that is a list", "[a, b]: c\n", u"1:1 config.key_not_text"_s);
    row("key that is nothing", "~: c\n", u"1:1 config.key_not_text"_s);
    row("broken syntax", "zone: [UTC\n", u"2:1 config.syntax"_s);
    row("tabs", "targets:\n\t- id: a\n", u"2:2 config.syntax"_s);
}

void addShapeRows()
{
    row("no mapping", "- a\n", u"1:1 config.wrong_type key=yagura expected=mapping"_s);
    row("targets are no list", "targets: {a: 1}\n", u"1:10 config.wrong_type key=targets expected=list"_s);
    row("a target is no mapping", "targets: [a]\n", u"1:11 config.wrong_type key=targets expected=mapping"_s);
    row("later section of a wrong shape", "services: {a: 1}\n", u"1:11 config.wrong_type key=services expected=list"_s);
    row("unknown section", "tragets: []\n", u"1:1 config.unknown_key key=tragets nearest=targets"_s);
    row("unknown key", target("system: local, evry: 5s"), u"2:28 config.unknown_key key=evry nearest=every"_s);
    row("unknown key far from all", target("system: local, zzzzzzzzzzzz: 5s"), u"2:28 config.unknown_key key=zzzzzzzzzzzz"_s);
    row("unknown key of a mapping inside", target("system: local, filesystems: {inclde: [a]}"),
        u"2:42 config.unknown_key key=inclde nearest=include"_s);
    row("another system's key", target("system: local, dsn: x"), u"2:28 config.unknown_key key=dsn"_s);
    row("unknown system", target("system: postgres"), u"2:21 config.unknown_system key=system nearest=postgresql"_s);
    row("no system", target("every: 5s"), u"2:5 config.missing_key key=system"_s);
    row("no id", "targets: [{system: local}]\n", u"1:11 config.missing_key key=id"_s);
    row("no dsn", target("system: postgresql"), u"2:5 config.missing_key key=dsn"_s);
    row("empty dsn", target("system: postgresql, dsn: \"\""), u"2:38 config.wrong_type key=dsn expected=text"_s);
    row("no user", target("system: rabbitmq, url: \"http://mq\""), u"2:5 config.missing_key key=user"_s);
}

void addRecordRows()
{
    row("the record with its defaults", "record: {}\n", {});
    row("a record of a week", "record: {keep: 7d, max: 500MB}\n", {});
    row("a record as a text", "record: 48h\n", u"1:9 config.wrong_type key=record expected=mapping"_s);
    row("a record without a unit", "record: {keep: 48}\n", u"1:16 config.wrong_type key=keep expected=duration"_s);
    row("a record kept too short", "record: {keep: 5s}\n", u"1:16 config.bad_value key=keep"_s);
    row("a record kept for ever", "record: {keep: 4000d}\n", u"1:16 config.bad_value key=keep"_s);
    row("a record's size without a unit", "record: {max: 2}\n", u"1:15 config.wrong_type key=max expected=size"_s);
    row("a record's size that is none", "record: {max: [1]}\n", u"1:15 config.wrong_type key=max expected=size"_s);
    row("a record of hardly anything", "record: {max: 3kB}\n", u"1:15 config.bad_value key=max"_s);
    row("a record's unknown key", "record: {kep: 1h}\n", u"1:10 config.unknown_key key=kep nearest=keep"_s);
}

void addSecretRows()
{
    row("password", target("system: local, password: x"), u"2:28 config.secret key=password"_s);
    row("token where nothing is read", "links:\n  - {name: a, Token: x}\n", u"2:15 config.secret key=Token"_s);
    row("secret as a mapping", "room: {secret: {a: b}}\n", u"1:8 config.secret key=secret"_s);
    row("password without a value", target("system: local, password: "),
        u"2:28 config.unknown_key key=password nearest=password_command"_s);
    row("password in a dsn", target("system: postgresql, dsn: \"host=db password=hunter2\""), u"2:38 config.secret key=dsn"_s);
    row("key password in a dsn", target("system: postgresql, dsn: \"host=db sslpassword=x\""), u"2:38 config.secret key=dsn"_s);
    row("quoted password in a dsn", target("system: postgresql, dsn: \"host=db password = 'a b'\""),
        u"2:38 config.secret key=dsn"_s);
    row("password in a URI", target("system: postgresql, dsn: \"postgresql://u:hunter2@db/x\""), u"2:38 config.secret key=dsn"_s);
    row("password as a URI's parameter", target("system: postgresql, dsn: \"postgresql://db/x?password=a\""),
        u"2:38 config.secret key=dsn"_s);
    row("password in a dsn that is not read yet", target("system: local, respond: {dsn: \"password=a\"}"),
        u"2:43 config.secret key=dsn"_s);
    row("password in a URL", target("system: rabbitmq, user: u, url: \"https://u:hunter2@mq\""),
        u"2:45 config.secret key=url"_s);
    row("user in a URL", target("system: rabbitmq, user: u, url: \"https://u@mq\""), u"2:45 config.url_user key=url"_s);
}

void addValueRows()
{
    row("URL of another kind", target("system: rabbitmq, user: u, url: \"amqp://mq\""),
        u"2:45 config.bad_url key=url reason=scheme"_s);
    row("URL without host", target("system: rabbitmq, user: u, url: \"https://\""),
        u"2:45 config.bad_url key=url reason=no_host"_s);
    row("URL with a query", target("system: rabbitmq, user: u, url: \"https://mq/?a=b\""),
        u"2:45 config.bad_url key=url reason=query"_s);
    row("dsn that libpq refuses", target("system: postgresql, dsn: \"host=db nonsense\""), u"2:38 config.bad_dsn key=dsn"_s);
    row("wrong type of text", target("system: postgresql, dsn: [a]"), u"2:38 config.wrong_type key=dsn expected=text"_s);
    row("wrong type of bool", target("system: local, host_metrics: yes"),
        u"2:42 config.wrong_type key=host_metrics expected=bool"_s);
    row("quoted bool", target("system: local, host_metrics: \"true\""),
        u"2:42 config.wrong_type key=host_metrics expected=bool"_s);
    row("duration without unit", target("system: local, every: 30"), u"2:35 config.wrong_type key=every expected=duration"_s);
    row("octal duration", target("system: local, every: 010s"), u"2:35 config.wrong_type key=every expected=duration"_s);
    row("no interval", target("system: local, every: 0s"), u"2:35 config.out_of_range key=every"_s);
    row("huge interval", target("system: local, every: 100000d"), u"2:35 config.out_of_range key=every"_s);
    row("password command is a text", target("system: local, password_command: \"pass show x\""),
        u"2:46 config.wrong_type key=password_command expected=list"_s);
    row("unknown environment", target("system: local, env: production"), u"2:33 config.bad_value key=env nearest=prod"_s);
    row("broker asked too often", target("system: rabbitmq, user: u, url: \"https://mq\", every: 1s"),
        u"2:66 config.every_too_short key=every"_s);
    row("timeout longer than the interval", target("system: local, every: 5s, timeout: 6s"),
        u"2:48 config.timeout_too_long key=timeout"_s);
    row("connect_timeout longer than the interval", target("system: postgresql, every: 2s, dsn: \"connect_timeout=5\""),
        u"2:49 config.timeout_too_long key=dsn"_s);
    row("missing CA file", target("system: rabbitmq, user: u, url: \"https://mq\", ca: nowhere.pem"),
        u"2:63 config.missing_file key=ca"_s);
    const auto peek = [](const QByteArray& keys) {
        return target("system: rabbitmq, user: u, url: \"http://mq\", peek: {" + keys + "}");
    };
    row("peek that is no mapping", target("system: rabbitmq, user: u, url: \"http://mq\", peek: yes"),
        u"2:64 config.wrong_type key=peek expected=mapping"_s);
    row("peek without queues", peek("user: p"), u"2:64 config.missing_key key=queues"_s);
    row("peek with an empty list", peek("user: p, queues: []"), u"2:82 config.out_of_range key=queues"_s);
    row("peek at one queue as text", peek("user: p, queues: orders"), u"2:82 config.wrong_type key=queues expected=list"_s);
    row("peek without a user", peek("queues: [a]"), u"2:64 config.missing_key key=user"_s);
    row("peek too often", peek("queues: [a], user: p, every: 4s"), u"2:94 config.out_of_range key=every"_s);
    row("peek at nothing", peek("queues: [a], user: p, messages: 0"), u"2:97 config.out_of_range key=messages"_s);
    row("peek at too much", peek("queues: [a], user: p, messages: 10001"), u"2:97 config.out_of_range key=messages"_s);
    row("peek at half a message", peek("queues: [a], user: p, messages: 1.5"), u"2:97 config.out_of_range key=messages"_s);
    row("peek with a password", peek("queues: [a], user: p, password: hunter2"), u"2:87 config.secret key=password"_s);
    row("peek with a key mistyped", peek("queues: [a], user: p, mesages: 9"),
        u"2:87 config.unknown_key key=mesages nearest=messages"_s);
    const auto responds = [](const QByteArray& keys) {
        return target("system: rabbitmq, user: u, url: \"http://mq\", respond: {" + keys + "}");
    };
    row("respond that is no mapping", target("system: postgresql, dsn: \"service=a\", respond: yes"),
        u"2:60 config.wrong_type key=respond expected=mapping"_s);
    row("respond without a dsn", target("system: postgresql, dsn: \"service=a\", respond: {}"),
        u"2:60 config.missing_key key=dsn"_s);
    row("respond with a user", target("system: postgresql, dsn: \"service=a\", respond: {dsn: \"service=b\", user: r}"),
        u"2:79 config.unknown_key key=user nearest=dsn"_s);
    row("respond with a dsn that libpq refuses", target("system: postgresql, dsn: \"service=a\", respond: {dsn: nonsense}"),
        u"2:66 config.bad_dsn key=dsn"_s);
    row("respond with a password in its dsn",
        target("system: postgresql, dsn: \"service=a\", respond: {dsn: \"service=b password=x\"}"),
        u"2:66 config.secret key=dsn"_s);
    row("respond without a user", responds("amqp: \"amqp://mq\""), u"2:67 config.missing_key key=user"_s);
    row("respond with a password", responds("user: r, password: x"), u"2:77 config.secret key=password"_s);
    row("respond by another protocol", responds("user: r, amqp: \"https://mq\""),
        u"2:83 config.bad_url key=amqp reason=scheme"_s);
    row("respond with a user in its address", responds("user: r, amqp: \"amqps://r@mq\""),
        u"2:83 config.url_user key=amqp"_s);
    row("respond with a password in its address", responds("user: r, amqp: \"amqps://r:hunter2@mq\""),
        u"2:83 config.secret key=amqp"_s);
    row("respond with two virtual hosts", responds("user: r, amqp: \"amqps://mq/a/b\""),
        u"2:83 config.bad_url key=amqp reason=path"_s);
    row("respond with a key mistyped", responds("user: r, ampq: \"amqps://mq\""),
        u"2:77 config.unknown_key key=ampq nearest=amqp"_s);
    row("id with a line break", "targets: [{id: \"a\\nb\", system: local}]\n",
        u"1:16 config.bad_id key=id reason=control_character"_s);
    row("id with a slash", "targets: [{id: a/b, system: local}]\n", u"1:16 config.bad_id key=id reason=reserved_character"_s);
    row("id turned around", "targets: [{id: \"a\xE2\x80\xAE" "b\", system: local}]\n",
        u"1:16 config.bad_id key=id reason=control_character"_s);
    row("same id twice", "targets:\n  - {id: a, system: local}\n  - {id: a, system: local}\n", u"3:5 config.duplicate_id"_s);
}

void addThresholdRows()
{
    row("unknown zone", "zone: Asia/Tokio\n", u"1:7 config.unknown_zone key=zone nearest=Asia/Tokyo"_s);
    row("unknown indicator", "thresholds:\n  - {indicator: filesystem.used_ration, warning: 1}\n",
        u"2:17 config.unknown_indicator key=indicator nearest=filesystem.used_ratio"_s);
    row("level that is no number", "thresholds:\n  - {indicator: queue.ready, warning: many}\n",
        u"2:39 config.wrong_type key=warning expected=number"_s);
    row("level of another unit", "thresholds:\n  - {indicator: queue.ready, warning: 5s}\n",
        u"2:39 config.wrong_type key=warning expected=number"_s);
    row("crossed levels", "thresholds:\n  - {indicator: queue.ready, when: above, warning: 9, critical: 5}\n",
        u"2:65 config.levels_crossed key=critical"_s);
    row("no levels", "thresholds:\n  - {indicator: queue.ready}\n", u"2:5 config.no_level key=warning"_s);
    row("a threshold that no rule asks for", "thresholds:\n  - {indicator: cpu.busy_ratio, warning: 90%}\n",
        u"2:5 config.no_rule"_s);
    row("a level for every indicator", "thresholds:\n  - {indicator: \"*\", hold: 0s, warning: 1}\n",
        u"2:41 config.level_of_all key=warning"_s);
    row("every indicator without a hold", "thresholds:\n  - {indicator: \"*\", target: db}\n",
        u"2:5 config.missing_key key=hold"_s);
    row("wrong direction", "thresholds:\n  - {indicator: queue.ready, when: over, warning: 9}\n",
        u"2:36 config.bad_value key=when nearest=above"_s);
}

} // namespace

/// What is wrong in a configuration, told with its place and without its secrets.
class TestConfigurationFaults : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void badInputIsToldWithItsPlace_data();
    void badInputIsToldWithItsPlace();
    void aFaultyEntryLeavesTheOthersStanding();
    void noFaultRepeatsASecret();
    void theSameIdInTwoFilesNamesBothPlaces();
    void endlessFaultsAreCutOff();
};

void TestConfigurationFaults::badInputIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("faults");
    addYamlRows();
    addShapeRows();
    addRecordRows();
    addSecretRows();
    addValueRows();
    addThresholdRows();
}

void TestConfigurationFaults::badInputIsToldWithItsPlace()
{
    QFETCH(QByteArray, text);

    const auto loaded = load(text);

    QTEST(told(loaded.faults), "faults");
    for (const auto& fault : loaded.faults)
        QCOMPARE(fault.place.file, fileName);
}

void TestConfigurationFaults::aFaultyEntryLeavesTheOthersStanding()
{
    const auto loaded = load("targets:\n  - {id: a, system: locl}\n  - {id: b, system: local}\n");

    QCOMPARE(loaded.faults.size(), 1);
    QCOMPARE(loaded.configuration.targets.size(), 1);
    QCOMPARE(loaded.configuration.targets.at(0).target.id, u"b"_s);
}

void TestConfigurationFaults::noFaultRepeatsASecret()
{
    const QList<QByteArray> texts{
        target("system: local, password: hunter2"),
        target("system: postgresql, dsn: \"host=db password=a hunter2\""),
        target("system: postgresql, dsn: \"postgresql://u:hunter2@[::1/x\""),
        target("system: rabbitmq, user: u, every: 1s, url: \"https://u:hunter2@mq/?x\""),
    };
    for (const auto& text : texts) {
        const auto loaded = load(text);
        QVERIFY(!loaded.faults.isEmpty());
        QCOMPARE(loaded.configuration.targets.size(), 0);
        for (const auto& fault : loaded.faults)
            QVERIFY(!QJsonDocument(fault.args).toJson().contains("hunter2"));
    }
}

void TestConfigurationFaults::theSameIdInTwoFilesNamesBothPlaces()
{
    const auto loaded = readConfiguration(QList<ConfigurationSource>{
        {u"/a.yaml"_s, "targets:\n  - {id: x, system: local}\n"},
        {u"/b.yaml"_s, "zone: UTC\ntargets: [{id: y, system: local}, {id: x, system: local}]\n"},
    });

    QCOMPARE(loaded.configuration.targets.size(), 2);
    QCOMPARE(loaded.faults.size(), 1);
    QCOMPARE(loaded.faults.at(0).code, u"config.duplicate_id"_s);
    QCOMPARE(loaded.faults.at(0).place.text(), u"/b.yaml:2:35"_s);
    QCOMPARE(loaded.faults.at(0).args, (QJsonObject{{u"id"_s, u"x"_s}, {u"first"_s, u"/a.yaml:2:5"_s}}));
}

void TestConfigurationFaults::endlessFaultsAreCutOff()
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += "k" + QByteArray::number(i) + ": 1\n";

    const auto faults = load(text).faults;

    QCOMPARE(faults.size(), 100);
    QCOMPARE(faults.last().code, u"config.too_many_faults"_s);
}

QTEST_GUILESS_MAIN(TestConfigurationFaults)
#include "tst_configurationfaults.moc"
