// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configfaults.h"
#include "backends/config/configurationreader.h"
#include "models/domain/configuredgraph.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

LoadedConfiguration load(const QByteArray& text)
{
    return readConfiguration(QList<ConfigurationSource> {{u"/etc/yagura.yaml"_s, text}});
}

QStringList told(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const ConfigFault& fault : faults) {
        QString line = u"%1:%2 %3"_s.arg(fault.place.line).arg(fault.place.column).arg(fault.code);
        for (const auto& name : {u"key"_s, u"value"_s, u"nearest"_s, u"expected"_s, u"reason"_s}) {
            if (fault.args.contains(name))
                line += u" %1=%2"_s.arg(name, fault.args.value(name).toString());
        }
        lines.append(line);
    }
    return lines;
}

/// Two targets, and one service with these keys on line 5.
QByteArray service(const QByteArray& keys)
{
    return "targets:\n  - {id: db, system: local}\n  - {id: node-A, system: local}\nservices:\n  - {id: api, " + keys
        + "}\n";
}

} // namespace

/// What stands under `services:` and `functions:`.
class tst_serviceconfig : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void theContractsExampleIsRead();
    void needsMayMixListsAndChoices();
    void checksAreRead();
    void faultsAreToldWithTheirPlaces_data();
    void faultsAreToldWithTheirPlaces();
    void needsMayPointToOtherFiles();
    void aCircleIsANoteAndNoFault();
    void aFloodOfUnknownIdsIsCut();
    void whatWasAdoptedJoinsItsService();
    void faultsOfAdoptedNeedsAreToldWithTheirPlaces_data();
    void faultsOfAdoptedNeedsAreToldWithTheirPlaces();
    void anAdoptedNeedThatSomebodyWroteIsANote();
    void aServiceWithAFaultTellsOnlyItsOwn();
    void aFloodOfUnknownServicesIsCut();
    void aFileAloneKeepsWhatItAdopts();
};

void tst_serviceconfig::theContractsExampleIsRead()
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/fixtures/configuration/contract.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto loaded = load(file.readAll());
    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(told(loaded.notes), QStringList());

    const auto& services = loaded.configuration.services;
    QCOMPARE(services.size(), 2);
    QCOMPARE(services[0].id, u"auth_service"_s);
    QCOMPARE(services[0].label, (LocalText {u"Authentication"_s, u"認証サービス"_s}));
    QCOMPARE(services[0].needs, (QList<NeedConfig> {{{u"orders-db"_s}, 0}}));
    QCOMPARE(services[0].runsOn, (QList<NeedConfig> {{{u"node-A"_s, u"node-B"_s}, 1}}));
    QCOMPARE(services[0].check->http, QUrl(u"https://auth.example/health"_s));
    QCOMPARE(services[0].check->every, 5s);
    QCOMPARE(services[0].place.line, 12);
    QCOMPARE(services[1].soft, QStringList {u"mq"_s});
    QVERIFY(!services[1].check);

    const auto& login = loaded.configuration.functions.constFirst();
    QCOMPARE(login.id, u"login"_s);
    QCOMPARE(login.weight, 3.0);
    QCOMPARE(login.impact.in(u"ja_JP"_s), u"サインインできない"_s);
    // node-B is of a system that joins later: needed all the same, and watched by nobody.
    QVERIFY(graphOf(loaded.configuration, {}).find(u"node-B"_s));
}

void tst_serviceconfig::needsMayMixListsAndChoices()
{
    const auto loaded = load(service("label: 窓口, needs: [db, {any: [db, node-A], at_least: 2}, {any: [node-A]}]"));

    QCOMPARE(told(loaded.faults), QStringList());
    const ServiceConfig api = loaded.configuration.services.constFirst();
    QCOMPARE(api.label, (LocalText {u"窓口"_s, u"窓口"_s}));
    QCOMPARE(api.needs, (QList<NeedConfig> {{{u"db"_s}, 0}, {{u"db"_s, u"node-A"_s}, 2}, {{u"node-A"_s}, 1}}));
}

void tst_serviceconfig::checksAreRead()
{
    const auto checkOf = [](const QByteArray& check) {
        const auto loaded = load(service("check: " + check));
        return loaded.faults.isEmpty() ? loaded.configuration.services.constFirst().check.value_or(CheckConfig()) : CheckConfig();
    };

    QCOMPARE(checkOf("{tcp: \"[::1]:8080\", every: 2s}"), (CheckConfig {{}, u"[::1]:8080"_s, 2s, 200, {}}));
    QCOMPARE(checkOf("{http: \"http://h/x?y=1\", expect: 204}"), (CheckConfig {QUrl(u"http://h/x?y=1"_s), {}, 30s, 204, {}}));
    QCOMPARE(checkOf("{http: \"http://h\", expect: {status: 503, text: ok}}"),
             (CheckConfig {QUrl(u"http://h"_s), {}, 30s, 503, u"ok"_s}));
}

void tst_serviceconfig::faultsAreToldWithTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& keys, const QString& fault) {
        QTest::addRow("%s", name) << service(keys) << fault;
    };
    row("unknown id", "needs: [dbb]", u"5:23 config.unknown_id value=dbb nearest=db"_s);
    row("unknown in a choice", "runs_on: {any: [node-A, node-C]}", u"5:39 config.unknown_id value=node-C nearest=node-A"_s);
    row("unknown and soft", "soft: [mq]", u"5:22 config.unknown_id value=mq nearest=db"_s);
    row("itself", "needs: [api]", u"5:23 config.self_need key=needs"_s);
    row("too many", "needs: {any: [db, node-A], at_least: 3}", u"5:52 config.too_many_needed key=at_least"_s);
    row("the same twice is one", "needs: {any: [db, db], at_least: 2}", u"5:48 config.too_many_needed key=at_least"_s);
    row("none at all", "needs: {any: [db], at_least: 0}", u"5:44 config.out_of_range key=at_least"_s);
    row("half of one", "needs: {any: [db], at_least: 0.5}", u"5:44 config.wrong_type key=at_least expected=number"_s);
    row("choice without any", "needs: {at_least: 1}", u"5:22 config.missing_key key=any"_s);
    row("needs that are no list", "needs: db", u"5:22 config.wrong_type key=needs expected=list"_s);
    row("a need that is a list", "needs: [[db]]", u"5:23 config.wrong_type key=needs expected=text"_s);
    row("unknown key", "need: [db]", u"5:15 config.unknown_key key=need nearest=needs"_s);
    row("unknown language", "label: {fr: API}", u"5:23 config.unknown_key key=fr"_s);
    row("both ways to check", "check: {http: \"http://h\", tcp: \"h:1\"}", u"5:22 config.one_of"_s);
    row("no way to check", "check: {every: 5s}", u"5:22 config.one_of"_s);
    row("no port", "check: {tcp: h}", u"5:28 config.bad_address key=tcp"_s);
    row("no scheme", "check: {http: \"ftp://h\"}", u"5:29 config.bad_url key=http reason=scheme"_s);
    row("a user in the URL", "check: {http: \"http://me@h\"}", u"5:29 config.bad_url key=http reason=user"_s);
    row("no status", "check: {http: \"http://h\", expect: 7}", u"5:49 config.out_of_range key=expect"_s);
    row("too often", "check: {http: \"http://h\", every: 1ms}", u"5:48 config.out_of_range key=every"_s);

    const auto whole = [](const char* name, const QByteArray& text, const QString& fault) {
        QTest::addRow("%s", name) << text << fault;
    };
    whole("no id", "services:\n  - {needs: []}\n", u"2:5 config.missing_key key=id"_s);
    whole("no mapping", "services:\n  - api\n", u"2:5 config.wrong_type key=services expected=mapping"_s);
    whole("no list", "functions: {a: 1}\n", u"1:12 config.wrong_type key=functions expected=list"_s);
    whole("the id of a target", "targets:\n  - {id: a, system: local}\nservices:\n  - {id: a}\n", u"4:5 config.duplicate_id"_s);
    whole("twice", "services:\n  - {id: a}\nfunctions:\n  - {id: a}\n", u"4:5 config.duplicate_id"_s);
    whole("less than nothing", "functions:\n  - {id: a, weight: -1}\n", u"2:21 config.out_of_range key=weight"_s);
    whole("a function on nodes", "functions:\n  - {id: a, runs_on: []}\n", u"2:13 config.unknown_key key=runs_on"_s);
}

void tst_serviceconfig::faultsAreToldWithTheirPlaces()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);

    const QStringList lines = told(load(text).faults);

    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(fault), qPrintable(lines.first()));
}

void tst_serviceconfig::needsMayPointToOtherFiles()
{
    const auto loaded = readConfiguration(QList<ConfigurationSource> {
        {u"/a.yaml"_s, "functions:\n  - {id: login, needs: [api]}\n"},
        {u"/b.yaml"_s, "services:\n  - {id: api, needs: [db]}\n"},
        {u"/c.yaml"_s, "targets:\n  - {id: db, system: local, evry: 1s}\n"},
    });

    // The target has a fault and is not used; that its id is known suffices.
    QCOMPARE(told(loaded.faults), QStringList({u"2:29 config.unknown_key key=evry nearest=every"_s}));
    QCOMPARE(loaded.faults.first().place.file, u"/c.yaml"_s);
}

void tst_serviceconfig::aCircleIsANoteAndNoFault()
{
    const auto loaded = load("services:\n  - {id: a, needs: [b]}\n  - {id: b, needs: [c]}\n  - {id: c, needs: [a]}\n"
                             "  - {id: d, needs: [a], soft: [d2]}\n  - {id: d2, needs: [d]}\n");

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(told(loaded.notes), QStringList {u"2:5 config.circle"_s});
    QCOMPARE(loaded.notes.first().args[u"ids"_s].toArray(), (QJsonArray {u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(loaded.configuration.services.size(), 5);
}

void tst_serviceconfig::aFloodOfUnknownIdsIsCut()
{
    QByteArray text = "services:\n";
    for (int number = 0; number < 500; ++number)
        text += "  - {id: s" + QByteArray::number(number) + ", needs: [nobody" + QByteArray::number(number) + "]}\n";

    const auto faults = load(text).faults;

    QCOMPARE(faults.size(), ConfigFaults::limit);
    QCOMPARE(faults.last().code, u"config.too_many_faults"_s);
}

void tst_serviceconfig::whatWasAdoptedJoinsItsService()
{
    const auto loaded = readConfiguration(QList<ConfigurationSource> {
        {u"/conf.d/90-desktop.yaml"_s,
            "services: [{id: web}]\nadopted:\n  - {service: api, needs: [mq], soft: [node-A]}\n  - {service: web, needs: [api]}\n"},
        {u"/conf.d/95-ours.yaml"_s, service("needs: [db]") + "  - {id: mq}\n"},
    });

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(told(loaded.notes), QStringList());
    const auto& services = loaded.configuration.services;
    QCOMPARE(services[0].needs, (QList<NeedConfig> {{{u"api"_s}, 0}}));
    QVERIFY(services[0].writable && !services[1].writable);
    QCOMPARE(services[1].needs, (QList<NeedConfig> {{{u"db"_s}, 0}, {{u"mq"_s}, 0}}));
    QCOMPARE(services[1].soft, QStringList {u"node-A"_s});
    const SourcePlace place {u"/conf.d/90-desktop.yaml"_s, 3, 28};
    QCOMPARE(loaded.configuration.adopted.size(), 3);
    QCOMPARE(loaded.configuration.adopted[0], (AdoptedNeed {u"api"_s, u"mq"_s, false, place, true}));
    QVERIFY(loaded.configuration.adopted[1].isSoft);
    const ServiceGraph graph = graphOf(loaded.configuration, {});
    QCOMPARE(graph.usedBy(*graph.find(u"mq"_s)).size(), 1U);
}

void tst_serviceconfig::faultsOfAdoptedNeedsAreToldWithTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("adopted");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& adopted, const QString& fault) {
        QTest::addRow("%s", name) << adopted << fault;
    };
    row("unknown service", "[{service: appi, needs: [db]}]", u"6:21 config.unknown_service value=appi nearest=api"_s);
    row("unknown once", "[{service: appi, needs: [db, node-A]}]", u"6:21 config.unknown_service value=appi"_s);
    row("a target", "[{service: db, needs: [node-A]}]", u"6:21 config.unknown_service value=db"_s);
    row("unknown need", "[{service: api, needs: [dbb]}]", u"6:34 config.unknown_id value=dbb nearest=db"_s);
    row("twice", "[{service: api, needs: [db]}, {service: api, soft: [db]}]", u"6:62 config.adopted_twice"_s);
    row("itself", "[{service: api, needs: [api]}]", u"6:34 config.self_need key=needs"_s);
    row("a choice", "[{service: api, needs: [{any: [db]}]}]", u"6:34 config.wrong_type key=needs expected=text"_s);
    row("no list", "{service: api, needs: [db]}", u"6:10 config.wrong_type key=adopted expected=list"_s);
    row("no mapping", "[api]", u"6:11 config.wrong_type key=adopted expected=mapping"_s);
    row("no service", "[{needs: [db]}]", u"6:11 config.missing_key key=service"_s);
    row("nothing", "[{service: api}]", u"6:11 config.missing_key key=needs"_s);
    row("unknown key", "[{service: api, needs: [db], hard: [db]}]", u"6:39 config.unknown_key key=hard"_s);
}

void tst_serviceconfig::faultsOfAdoptedNeedsAreToldWithTheirPlaces()
{
    QFETCH(const QByteArray, adopted);
    QFETCH(const QString, fault);

    const QStringList lines = told(load(service("needs: []") + "adopted: " + adopted + '\n').faults);

    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(fault), qPrintable(lines.first()));
}

void tst_serviceconfig::anAdoptedNeedThatSomebodyWroteIsANote()
{
    const auto loaded = load(service("needs: [{any: [db, node-A]}]") + "adopted: [{service: api, needs: [db]}]\n");

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(told(loaded.notes), QStringList {u"6:34 config.adopted_and_written"_s});
    QCOMPARE(loaded.configuration.services.first().needs.size(), 1);
    QCOMPARE(loaded.configuration.adopted.size(), 1);
}

void tst_serviceconfig::aServiceWithAFaultTellsOnlyItsOwn()
{
    const auto loaded = load(service("nedes: []") + "adopted: [{service: api, needs: [db]}]\n");

    QCOMPARE(told(loaded.faults), QStringList {u"5:15 config.unknown_key key=nedes nearest=needs"_s});
    QVERIFY(loaded.configuration.adopted.isEmpty());
}

void tst_serviceconfig::aFloodOfUnknownServicesIsCut()
{
    QByteArray text = service("needs: []") + "adopted:\n";
    for (int number = 0; number < 500; ++number)
        text += "  - {service: nobody" + QByteArray::number(number) + ", needs: [db]}\n";

    const auto faults = load(text).faults;

    QCOMPARE(faults.size(), ConfigFaults::limit);
}

void tst_serviceconfig::aFileAloneKeepsWhatItAdopts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"90-desktop.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("services: [{id: web}]\nadopted: [{service: api, needs: [db]}, {service: web, needs: [db]}]\n");
    file.close();

    const auto loaded = readAlone(path);

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.adopted.size(), 2);
    QVERIFY(loaded.configuration.services.first().needs.isEmpty());
}

QTEST_GUILESS_MAIN(tst_serviceconfig)
#include "tst_serviceconfig.moc"
