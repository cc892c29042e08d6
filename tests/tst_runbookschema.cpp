// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runbookyaml.h"
#include "tests/support/schemacheck.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// The keys that the reader knows where the key zzz stands.
QSet<QString> keysKnownAt(const QByteArray& yaml)
{
    const auto runbook = readYaml(yaml);
    for (const ConfigFault& fault : runbook ? QList<ConfigFault>() : runbook.error()) {
        if (fault.code != "config.unknown_key"_L1 || fault.args.value("key"_L1) != "zzz"_L1)
            continue;
        QSet<QString> keys;
        for (const QJsonValue& key : fault.args.value("known"_L1).toArray())
            keys.insert(key.toString());
        return keys;
    }
    return {};
}

QJsonValue at(QJsonValue value, const QString& pointer)
{
    const auto parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

} // namespace

/// The JSON Schema of runbooks beside their reader.
class tst_runbookschema : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theSchemaKnowsTheKeysOfTheReader_data();
    void theSchemaKnowsTheKeysOfTheReader();
    void theSchemaRefusesWhatTheReaderRefuses_data();
    void theSchemaRefusesWhatTheReaderRefuses();
};

void tst_runbookschema::theSchemaKnowsTheKeysOfTheReader_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("pointer");
    const auto add = [](const char* name, const QByteArray& yaml, const QString& pointer) {
        QTest::newRow(name) << yaml << pointer;
    };
    const QByteArray evidence = "evidence: {target: db, table: locks";
    add("runbook", "zzz: 1\n", u"/properties"_s);
    add("applies", "applies: [{zzz: 1}]\n", u"/properties/applies/oneOf/1/items/properties"_s);
    add("parameter", "parameters: {a: {type: host, zzz: 1}}\n",
        u"/properties/parameters/additionalProperties/properties"_s);
    add("text", "title: {zzz: 1}\n", u"/definitions/text/oneOf/1/properties"_s);
    add("step", stepWith(evidence + "}, zzz: 1"), u"/definitions/step/properties"_s);
    add("evidence", stepWith(evidence + ", zzz: 1}"), u"/definitions/evidence/properties"_s);
    add("number", stepWith(evidence + ", numbers: [{number: queue.ready, zzz: 1}]}"),
        u"/definitions/evidence/properties/numbers/items/oneOf/1/properties"_s);
    add("verdict", stepWith(evidence + "}, verdict: {when: [], yes: a, no: b, zzz: 1}"),
        u"/definitions/verdict/properties"_s);
    add("condition", stepWith("decide: {when: [{number: queue.ready, target: mq, above: 1, zzz: 1}]}"),
        u"/definitions/conditions/items/properties"_s);
    add("observe", stepWith("observe: {target: db, query: broker.queue, with: {queue: a}, zzz: 1}"),
        u"/definitions/observe/properties"_s);
    add("decide", stepWith("decide: {zzz: 1}"), u"/definitions/decide/properties"_s);
    add("do", stepWith("do: {zzz: 1}"), u"/definitions/do/oneOf/1/properties"_s);
    add("change", stepWith("change: {action: postgresql.cancel, target: db, zzz: 1}"),
        u"/definitions/change/properties"_s);
    add("wait", stepWith("wait: {until: [], zzz: 1}"), u"/definitions/wait/properties"_s);
    add("say", stepWith("say: {message: a, zzz: 1}"), u"/definitions/say/properties"_s);
}

void tst_runbookschema::theSchemaKnowsTheKeysOfTheReader()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, pointer);
    const QStringList keys = at(runbookSchema(), pointer).toObject().keys();
    QVERIFY(!keys.isEmpty());
    QCOMPARE(keysKnownAt(yaml), QSet<QString>(keys.cbegin(), keys.cend()));
}

void tst_runbookschema::theSchemaRefusesWhatTheReaderRefuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("isSound");
    const auto add
        = [](const char* name, const QByteArray& yaml, bool isSound) { QTest::newRow(name) << yaml << isSound; };
    add("sound", stepWith("do: {}"), true);
    add("sound, with numbers as words", stepWith("do: [sleep, 5, true]"), true);
    add("sound, any finding", "applies: any\n" + stepWith("do: {}"), true);
    add("sound, a verdict", stepWith("evidence: {table: locks}, verdict: {when: [], yes: a, no: b}, refuted_if: c"),
        true);
    add("no title", withStep("id: first, do: {}"), false);
    add("an empty title", withStep("id: first, title: \"\", do: {}"), false);
    add("a bad id", withStep("id: First, title: First, do: {}"), false);
    add("no kind", withStep("id: first, title: First"), false);
    add("two kinds", stepWith("do: {}, decide: {}"), false);
    add("an unknown key", stepWith("do: {}, zzz: 1"), false);
    add("a verdict where nothing is seen", stepWith("do: {}, verdict: {when: [], yes: a, no: b}"), false);
    add("a verdict of one word", stepWith("evidence: {table: locks}, verdict: {when: [], yes: a}"), false);
    add("two levels", stepWith("decide: {when: [{number: queue.ready, target: mq, above: 1, below: 1}]}"), false);
    add("a finding of no target", stepWith("decide: {when: [{finding: queue.backlog}]}"), false);
    add("two questions", stepWith("observe: {target: db, get: /x, sql: select}"), false);
    add("nobody asked", stepWith("observe: {get: /x}"), false);
    add("evidence of nothing", stepWith("evidence: {}"), false);
    add("applies to nothing", "applies: [{}]\n" + stepWith("do: {}"), false);
    add("applies to a word", "applies: every\n" + stepWith("do: {}"), false);
    add("a duration without a unit", stepWith("say: {message: a, again: 30}"), false);
}

void tst_runbookschema::theSchemaRefusesWhatTheReaderRefuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(bool, isSound);
    const auto runbook = readYaml(yaml);
    QVERIFY2(bool(runbook) == isSound, qPrintable(runbook ? QString() : runbook.error().first().code));
    const QString fault = schemaFault(yaml);
    QVERIFY2(fault.isEmpty() == isSound, qPrintable(fault));
}

QTEST_APPLESS_MAIN(tst_runbookschema)
#include "tst_runbookschema.moc"
