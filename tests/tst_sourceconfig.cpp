// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/configurationtext.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// `sources:` of the configuration.
class tst_sourceconfig : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void sourcesAreRead();
    void faultsAreTold_data();
    void faultsAreTold();
    void aFaultyOneLeavesTheOthersStanding();
    void filesAddUp();
    void servicesMayNeedWhatASourceWatches();
    void aNeedOfNoSourceIsAFault();
};

void tst_sourceconfig::sourcesAreRead()
{
    const auto loaded
        = load("sources:\n"
               "  - {name: tokyo, connect: \"https://watch.example:9443\", token_file: tokyo.token, ca: /ca.pem}\n"
               "  - {name: osaka-2, connect: \"http://127.0.0.1:9440\", password_command: [pass, show, osaka]}\n"
               "  - {name: here, connect: local}\n");

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.laterKeys, QStringList());
    const QList<SourceConfig> expected {
        {u"tokyo"_s, u"https://watch.example:9443"_s, u"/etc/tokyo.token"_s, {}, u"/ca.pem"_s, {fileName, 2, 5}},
        {u"osaka-2"_s, u"http://127.0.0.1:9440"_s, {}, {u"pass"_s, u"show"_s, u"osaka"_s}, {}, {fileName, 3, 5}},
        {u"here"_s, u"local"_s, {}, {}, {}, {fileName, 4, 5}},
    };
    QCOMPARE(loaded.sources, expected);
}

void tst_sourceconfig::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char* what, const QByteArray& text, const QString& fault) {
        QTest::addRow("%s", what) << text << QStringList {fault};
    };
    const auto entry = [](const QByteArray& keys) { return "sources:\n  - {" + keys + "}\n"; };
    row("no list", "sources: {a: 1}\n", u"1:10 config.wrong_type key=sources expected=list"_s);
    row("no mapping", "sources: [tokyo]\n", u"1:11 config.wrong_type key=sources expected=mapping"_s);
    row("no name", entry("connect: local"), u"2:5 config.missing_key key=name"_s);
    row("no address", entry("name: tokyo"), u"2:5 config.missing_key key=connect"_s);
    row("capital letter", entry("name: Tokyo, connect: local"), u"2:12 config.bad_source_name key=name"_s);
    row("colon in it", entry("name: \"a:b\", connect: local"), u"2:12 config.bad_source_name key=name"_s);
    row("word of our own", entry("name: host, connect: local"), u"2:12 config.bad_source_name key=name"_s);
    row("not encrypted", entry("name: a, connect: \"http://watch.example:9443\""),
        u"2:24 config.bad_url key=connect reason=needs_https"_s);
    row("no web", entry("name: a, connect: \"ftp://watch.example\""),
        u"2:24 config.bad_url key=connect reason=scheme"_s);
    row("no host", entry("name: a, connect: \"https:///x\""), u"2:24 config.bad_url key=connect reason=no_host"_s);
    row("a query", entry("name: a, connect: \"https://watch.example/?x=1\""),
        u"2:24 config.bad_url key=connect reason=query"_s);
    row("no address at all", entry("name: a, connect: \"https://[\""),
        u"2:24 config.bad_url key=connect reason=syntax"_s);
    row("a user", entry("name: a, connect: \"https://kei@watch.example\""), u"2:24 config.url_user key=connect"_s);
    row("two ways to the token", entry("name: a, connect: local, token_file: t, password_command: [p]"),
        u"2:43 config.one_of key=token_file"_s);
    row("unknown key", entry("name: a, connect: local, tokenfile: t"),
        u"2:31 config.unknown_key key=tokenfile nearest=token_file"_s);
    row("same name twice", "sources:\n  - {name: a, connect: local}\n  - {name: a, connect: local}\n",
        u"3:5 config.duplicate_id"_s);
    row("an own id that begins so", "targets: [{id: \"a:db\", system: local}]\n" + entry("name: a, connect: local"),
        u"1:11 config.bad_id key=id reason=source_prefix"_s);
    row("an own id that is a source's",
        "targets: [{id: \"source:b\", system: local}]\n" + entry("name: a, connect: local"),
        u"1:11 config.bad_id key=id reason=source_prefix"_s);
}

void tst_sourceconfig::faultsAreTold()
{
    QFETCH(QByteArray, text);
    QTEST(told(load(text).faults), "faults");
}

void tst_sourceconfig::aFaultyOneLeavesTheOthersStanding()
{
    const auto loaded = load("sources:\n  - {name: A, connect: local}\n  - {name: b, connect: local}\n");

    QCOMPARE(loaded.faults.size(), 1);
    QCOMPARE(loaded.sources.size(), 1);
    QCOMPARE(loaded.sources[0].name, u"b"_s);
}

void tst_sourceconfig::filesAddUp()
{
    const auto loaded = readConfiguration(QList<ConfigurationSource> {
        {u"/a.yaml"_s, "sources:\n  - {name: a, connect: local}\n"},
        {u"/b.yaml"_s, "sources:\n  - {name: b, connect: local}\n  - {name: a, connect: local}\n"},
    });

    QCOMPARE(loaded.sources.size(), 2);
    QCOMPARE(loaded.faults.size(), 1);
    QCOMPARE(loaded.faults[0].place.text(), u"/b.yaml:3:5"_s);
    QCOMPARE(loaded.faults[0].args[u"first"_s].toString(), u"/a.yaml:2:5"_s);
}

// Nobody knows them before the source tells, so they are not refused.
void tst_sourceconfig::servicesMayNeedWhatASourceWatches()
{
    const auto loaded
        = load("services: [{id: api, needs: [\"tokyo:db\"]}]\nsources:\n  - {name: tokyo, connect: local}\n");

    QCOMPARE(told(loaded.faults), QStringList());
    QCOMPARE(loaded.configuration.services.size(), 1);
}

void tst_sourceconfig::aNeedOfNoSourceIsAFault()
{
    const auto loaded
        = load("services: [{id: api, needs: [\"osaka:db\"]}]\nsources:\n  - {name: tokyo, connect: local}\n");

    QCOMPARE(loaded.faults.size(), 1);
    QCOMPARE(loaded.faults[0].code, u"config.unknown_id"_s);
    QCOMPARE(loaded.faults[0].place.text(), fileName + u":1:30"_s);
}

QTEST_GUILESS_MAIN(tst_sourceconfig)
#include "tst_sourceconfig.moc"
