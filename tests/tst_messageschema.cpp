// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/jsonplace.h"
#include "backends/schema/messageschema.h"
#include "backends/schema/schemarun.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using Kind = SchemaVerdict::Kind;

namespace {

constexpr auto order = R"({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "required": ["order_id", "items"],
  "properties": {
    "order_id": {"type": "integer", "minimum": 1},
    "state": {"enum": ["new", "paid"]},
    "total": {"type": "number", "multipleOf": 0.01},
    "items": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/item"}},
    "labels": {"type": "object", "additionalProperties": {"type": "string"}}
  },
  "additionalProperties": false,
  "definitions": {
    "item": {"type": "object", "required": ["sku"], "properties": {"sku": {"type": "string", "pattern": "^[A-Z]{2}-\\d+$"}}}
  }
})";

/// "keyword schema path pattern wanted=found".
QStringList told(const SchemaVerdict& verdict)
{
    QStringList lines;
    for (const SchemaViolation& each : verdict.violations) {
        lines.append(u"%1 %2 %3 %4 %5=%6"_s.arg(
            each.keyword, each.schemaPath, each.path, each.pattern, each.wanted, each.found));
    }
    return lines;
}

QStringList told(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const ConfigFault& fault : faults)
        lines.append(u"%1:%2 %3"_s.arg(fault.place.line).arg(fault.place.column).arg(fault.code));
    return lines;
}

SchemaVerdict verdictOf(const QByteArray& schema, const QByteArray& payload)
{
    const auto read = readSchema(schema, u"/etc/x.json"_s);
    if (!read)
        qFatal("%s", qPrintable(told(read.error()).join(u' ')));
    return (*read)->check(payload);
}

/// A schema whose parts each say the part before twice: the work doubles with every level.
QByteArray doubling(int levels, const QByteArray& innermost)
{
    QByteArray definitions = "\"d0\":" + innermost;
    for (int level = 1; level <= levels; ++level) {
        const QByteArray below = "{\"$ref\":\"#/definitions/d" + QByteArray::number(level - 1) + "\"}";
        definitions += ",\"d" + QByteArray::number(level) + "\":{\"allOf\":[" + below + "," + below + "]}";
    }
    return "{\"definitions\":{" + definitions + "},\"$ref\":\"#/definitions/d" + QByteArray::number(levels) + "\"}";
}

} // namespace

class tst_messageschema : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void anOrderThatFits();
    void violationsAreToldWithBothPlaces_data();
    void violationsAreToldWithBothPlaces();
    void eachKeywordIsHeld_data();
    void eachKeywordIsHeld();
    void aBadSchemaIsToldWithItsPlace_data();
    void aBadSchemaIsToldWithItsPlace();
    void everyFaultIsTold();
    void aReferenceToItselfByItsIdIsFollowed();
    void besideAReferenceOnlyNewDialectsLook();
    void hostileWorkEndsUnjudged_data();
    void hostileWorkEndsUnjudged();
    void aPatternThatRecursesEnds();
    void whatIsFoundIsShortened();
    void countlessViolationsAreCutOff();
    void placesAreFoundInTheText();
};

void tst_messageschema::anOrderThatFits()
{
    const auto verdict = verdictOf(order,
        "\xef\xbb\xbf"
        R"({"order_id": 7, "state": "new", "total": 19.99,
        "items": [{"sku": "AB-12"}, {"sku": "CD-3", "note": null}], "labels": {"a": "b"}})");

    QCOMPARE(told(verdict), QStringList());
    QCOMPARE(verdict.kind, Kind::Fits);
}

void tst_messageschema::violationsAreToldWithBothPlaces_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("violations");
    const auto row = [](const char* name, const QByteArray& payload, const QStringList& violations) {
        QTest::addRow("%s", name) << payload << violations;
    };
    row("a member is missing", R"({"order_id": 7})", {u"required /required/1 $ $ \"items\"="_s});
    row("of the wrong type", R"({"order_id": "7", "items": [{"sku": "AB-1"}]})",
        {u"type /properties/order_id/type $.order_id $.order_id \"integer\"=\"7\""_s});
    row("in an element, through a reference", R"({"order_id": 7, "items": [{"sku": "AB-1"}, {"sku": 5}]})",
        {u"type /definitions/item/properties/sku/type $.items[1].sku $.items[*].sku \"string\"=5"_s});
    row("a pattern", R"({"order_id": 7, "items": [{"sku": "AB-1\n"}]})",
        {u"pattern /definitions/item/properties/sku/pattern $.items[0].sku $.items[*].sku \"^[A-Z]{2}-\\\\d+$\"=\"AB-1\\n\""_s});
    row("a member too many", R"({"order_id": 7, "items": [{"sku": "AB-1"}], "it's": 1})",
        {u"additionalProperties /additionalProperties $ $ false=\"it's\""_s});
    row("under a key of any name", R"({"order_id": 7, "items": [{"sku": "AB-1"}], "labels": {"a b": 1}})",
        {u"type /properties/labels/additionalProperties/type $.labels['a b'] $.labels[*] \"string\"=1"_s});
    row("two at once", R"({"order_id": 0, "state": "lost", "items": [{"sku": "AB-1"}]})",
        {u"minimum /properties/order_id/minimum $.order_id $.order_id 1=0"_s,
            u"enum /properties/state/enum $.state $.state [\"new\",\"paid\"]=\"lost\""_s});
    row("no order at all", "[1]", {u"type /type $ $ \"object\"=[1]"_s});
    row("a value on its own", "null", {u"type /type $ $ \"object\"=null"_s});
}

void tst_messageschema::violationsAreToldWithBothPlaces()
{
    QFETCH(const QByteArray, payload);
    const auto verdict = verdictOf(order, payload);
    QTEST(told(verdict), "violations");
    QCOMPARE(verdict.kind, Kind::Violates);
}

void tst_messageschema::eachKeywordIsHeld_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("fitting");
    QTest::addColumn<QByteArray>("violating");
    QTest::addColumn<QString>("keyword");
    const auto row = [](const char* name, const QByteArray& schema, const QByteArray& fitting,
                         const QByteArray& violating, const char* keyword = nullptr) {
        QTest::addRow("%s", name) << schema << fitting << violating << QString::fromLatin1(keyword ? keyword : name);
    };
    row("type", R"({"type": ["integer", "null"]})", "1.0", "1.5");
    row("integer beyond 2^63", R"({"type": "integer"})", "99999999999999999999", "\"1\"", "type");
    row("enum", R"({"enum": [1, "a", [2]]})", "[2.0]", "[3]");
    row("const", R"({"const": {"a": [1, null]}})", R"({"a": [1.0, null]})", R"({"a": [1]})");
    row("minimum", R"({"minimum": 1.5})", "1.5", "1");
    row("maximum", R"({"maximum": 1.5})", "1.5", "2");
    row("exclusiveMinimum", R"({"exclusiveMinimum": 1})", "1.1", "1");
    row("exclusiveMaximum", R"({"exclusiveMaximum": 1})", "0.9", "1");
    row("exclusive in draft 4", R"({"minimum": 1, "exclusiveMinimum": true})", "1.1", "1", "minimum");
    row("multipleOf", R"({"multipleOf": 0.01})", "4.35", "4.355");
    row("multiple of a whole", R"({"multipleOf": 3})", "9007199254740990", "10", "multipleOf");
    row("minLength", R"({"minLength": 2})", R"("日本")", R"("😀")");
    row("maxLength", R"({"maxLength": 1})", R"("😀")", R"("ab")");
    row("pattern", R"({"pattern": "^\\u0061.$"})", R"("ab")", R"("b")");
    row("pattern with a group", R"({"pattern": "^(.)\\1$"})", R"("aa")", R"("ab")", "pattern");
    row("pattern with a class", R"({"pattern": "[$]x"})", R"("$x")", R"("x")", "pattern");
    row("minItems", R"({"minItems": 1})", "[1]", "[]");
    row("maxItems", R"({"maxItems": 1})", "[1]", "[1, 2]");
    row("uniqueItems", R"({"uniqueItems": true})", R"([1, "1", {"a": 1}])",
        R"([{"a": 1, "b": 2}, {"b": 2, "a": 1.0}])");
    row("contains", R"({"contains": {"const": 1}})", "[0, 1]", "[0]");
    row("maxContains", R"({"contains": {"const": 1}, "maxContains": 1})", "[1]", "[1, 1]");
    row("no least of contains", R"({"contains": {"const": 1}, "minContains": 0, "minItems": 1})", "[2]", "[]",
        "minItems");
    row("items", R"({"items": {"type": "null"}})", "[null]", "[null, 1]", "type");
    row("items by place", R"({"items": [{"type": "null"}], "additionalItems": false})", "[null]", "[null, 1]", "false");
    row("prefixItems", R"({"prefixItems": [{"type": "null"}], "items": {"type": "boolean"}})", "[null, true]",
        "[null, null]", "type");
    row("minProperties", R"({"minProperties": 1})", R"({"a": 1})", "{}");
    row("maxProperties", R"({"maxProperties": 0})", "{}", R"({"a": 1})");
    row("patternProperties", R"({"patternProperties": {"^x": {"type": "null"}}})", R"({"x1": null, "y": 1})",
        R"({"x1": 1})", "type");
    row("additionalProperties", R"({"patternProperties": {"^x": true}, "additionalProperties": false})", R"({"x1": 1})",
        R"({"y": 1})");
    row("propertyNames", R"({"propertyNames": {"maxLength": 1}})", R"({"a": 1})", R"({"ab": 1})");
    row("dependencies", R"({"dependencies": {"a": ["b"]}})", R"({"a": 1, "b": 1})", R"({"a": 1})", "required");
    row("dependent schema", R"({"dependentSchemas": {"a": {"minProperties": 2}}})", R"({"a": 1, "b": 1})",
        R"({"a": 1})", "minProperties");
    row("dependentRequired", R"({"dependentRequired": {"a": ["b"]}})", "{}", R"({"a": 1})", "required");
    row("if", R"({"if": {"type": "integer"}, "then": {"minimum": 5}, "else": {"type": "string"}})", "5", "4",
        "minimum");
    row("else", R"({"if": {"type": "integer"}, "then": {"minimum": 5}, "else": {"type": "string"}})", R"("a")", "4.5",
        "type");
    row("allOf", R"({"allOf": [{"minimum": 1}, {"maximum": 2}]})", "2", "3", "maximum");
    row("anyOf", R"({"anyOf": [{"type": "null"}, {"minimum": 5}]})", "null", "4");
    row("oneOf", R"({"oneOf": [{"type": "integer"}, {"minimum": 5}]})", "4", "6");
    row("not", R"({"not": {"type": "null"}})", "1", "null");
    row("false", R"({"properties": {"a": false}})", "{}", R"({"a": 1})");
    row("a tree", R"({"type": "object", "properties": {"next": {"$ref": "#"}}})", R"({"next": {"next": {}}})",
        R"({"next": {"next": 1}})", "type");
    row("a reference with escapes", R"({"$ref": "#/$defs/a~1b%25", "$defs": {"a/b%": {"type": "null"}}})", "null", "1",
        "type");
}

void tst_messageschema::eachKeywordIsHeld()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, fitting);
    QFETCH(const QByteArray, violating);
    QCOMPARE(told(verdictOf(schema, fitting)), QStringList());
    const auto verdict = verdictOf(schema, violating);
    QCOMPARE(verdict.kind, Kind::Violates);
    QCOMPARE(verdict.violations.size(), 1);
    QTEST(verdict.violations.first().keyword, "keyword");
}

void tst_messageschema::aBadSchemaIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& schema, const QString& fault) {
        QTest::addRow("%s", name) << schema << fault;
    };
    row("nothing", "", u"1:1 schema.not_json"_s);
    row("no JSON", "{\n  \"type\": \"object\",\n}", u"3:1 schema.not_json"_s);
    row("a number no double holds", "{\"maximum\": 1e999}", u"1:1 schema.not_json"_s);
    row("a key twice", "{\"type\": \"object\",\n \"type\": \"array\"}", u"2:2 schema.duplicate_key"_s);
    row("too deep", QByteArray("{\"not\":").repeated(70) + "{}" + QByteArray("}").repeated(70),
        u"1:449 config.too_deep"_s);
    row("a list", "[1]", u"1:1 schema.not_a_schema"_s);
    row("no schema in properties", "{\"properties\":\n {\"日\": 5}}", u"2:8 schema.not_a_schema"_s);
    row("in definitions that nobody refers to", "{\"definitions\": {\"a\": {\"type\": \"strng\"}}}",
        u"1:32 schema.unknown_type"_s);
    row("required in the old way", "{\"required\": true}", u"1:14 schema.wrong_type"_s);
    row("properties as a list", "{\"properties\": []}", u"1:16 schema.wrong_type"_s);
    row("an empty anyOf", "{\"anyOf\": []}", u"1:11 schema.wrong_type"_s);
    row("a negative count", "{\"minLength\": -1}", u"1:15 schema.bad_count"_s);
    row("half a count", "{\"maxItems\": 1.5}", u"1:14 schema.bad_count"_s);
    row("multiple of nothing", "{\"multipleOf\": 0}", u"1:16 schema.bad_divisor"_s);
    row("a pattern that is none", "{\"pattern\": \"(\"}", u"1:13 schema.bad_pattern"_s);
    row("a key pattern that is none", "{\"patternProperties\": {\"[\": {}}}", u"1:29 schema.bad_pattern"_s);
    row("a pattern beyond measure", "{\"pattern\": \"" + QByteArray(5'000, 'a') + "\"}", u"1:13 schema.bad_pattern"_s);
    row("another document", "{\"$ref\": \"http://example.org/x.json\"}", u"1:10 schema.remote_reference"_s);
    row("a file", "{\"items\": {\"$ref\": \"item.json#/a\"}}", u"1:20 schema.remote_reference"_s);
    row("nowhere", "{\"$ref\": \"#/definitions/a\"}", u"1:10 schema.unresolved"_s);
    row("an anchor", "{\"$ref\": \"#item\", \"item\": {}}", u"1:10 schema.unresolved"_s);
    row("below an id of its own", "{\"items\": {\"$id\": \"http://a/b\", \"items\": {\"$ref\": \"#\"}}}",
        u"1:51 schema.unsupported"_s);
    row("a keyword that changes everything", "{\"unevaluatedProperties\": false}", u"1:27 schema.unsupported"_s);
    row("a dialect of somebody's own", "{\"$schema\": \"http://example.org/mine\"}", u"1:13 schema.unknown_dialect"_s);
    row("leads to itself", "{\"$ref\": \"#\"}", u"1:1 schema.circular"_s);
    row("lead to each other", "{\"$ref\":\"#/a\",\"a\":{\"$ref\":\"#/b\"},\"b\":{\"anyOf\":[{\"$ref\":\"#/a\"}]}}",
        u"1:48 schema.circular"_s);
    row("too many", "{\"anyOf\":[" + QByteArray("{},").repeated(20'001) + "{}]}", u"1:1 schema.too_large"_s);
}

void tst_messageschema::aBadSchemaIsToldWithItsPlace()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, fault);
    const auto read = readSchema(schema, u"/etc/x.json"_s);
    QVERIFY(!read);
    QCOMPARE(told(read.error()), QStringList {fault});
    QCOMPARE(read.error().first().place.file, u"/etc/x.json"_s);
}

void tst_messageschema::everyFaultIsTold()
{
    const auto read = readSchema("{\"type\": \"strng\", \"items\": {\"minItems\": -1},\n\"pattern\": \"(\"}", u"x"_s);
    QVERIFY(!read);
    QCOMPARE(told(read.error()),
        QStringList({u"2:12 schema.bad_pattern"_s, u"1:10 schema.unknown_type"_s, u"1:41 schema.bad_count"_s}));
    QCOMPARE(read.error().at(1).args.value(u"nearest"_s).toString(), u"string"_s);
}

void tst_messageschema::aReferenceToItselfByItsIdIsFollowed()
{
    const QByteArray schema = R"({"$id": "http://example.org/order.json", "properties": {"a": {"$ref":
        "http://example.org/order.json#/$defs/n"}}, "$defs": {"n": {"type": "null"}}})";
    QCOMPARE(verdictOf(schema, "{\"a\": null}").kind, Kind::Fits);
    QCOMPARE(verdictOf(schema, "{\"a\": 1}").kind, Kind::Violates);
}

void tst_messageschema::besideAReferenceOnlyNewDialectsLook()
{
    const QByteArray rest = R"("$ref": "#/$defs/n", "maximum": 5, "$defs": {"n": {"type": "number"}}})";
    const QByteArray old = R"({"$schema": "http://json-schema.org/draft-07/schema#", )" + rest;
    const QByteArray current = R"({"$schema": "https://json-schema.org/draft/2020-12/schema", )" + rest;

    QCOMPARE(verdictOf(old, "6").kind, Kind::Fits);
    QCOMPARE(verdictOf(current, "6").kind, Kind::Violates);
    QCOMPARE(verdictOf("{" + rest, "6").kind, Kind::Violates);
}

void tst_messageschema::hostileWorkEndsUnjudged_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char* name, const QByteArray& schema, const QByteArray& payload) {
        QTest::addRow("%s", name) << schema << payload;
    };
    row("work that doubles", doubling(40, "true"), "1");
    row("work that doubles with each level", R"({"allOf": [{"items": {"$ref": "#"}}, {"items": {"$ref": "#"}}]})",
        QByteArray("[").repeated(60) + QByteArray("]").repeated(60));
    row("a deep message", R"({"items": {"$ref": "#"}})", QByteArray("[").repeated(70) + QByteArray("]").repeated(70));
    row("deeper than anybody reads", "{}", QByteArray("[").repeated(30'000) + QByteArray("]").repeated(30'000));
    row("a pattern that goes wrong", R"({"pattern": "^(a+)+$"})", "\"" + QByteArray(60, 'a') + "b\"");
    row("a text too long for a pattern", R"({"pattern": "a"})", "\"" + QByteArray(60'000, 'x') + "\"");
    row("thousands of matches", R"({"items": {"pattern": "^(a+)+$"}})",
        "[" + QByteArray("\"aaaaaaaaaab\",").repeated(4'000) + "\"\"]");
    row("thousands of key matches", R"({"patternProperties": {"x": true, "y": true}, "additionalProperties": true})",
        [] {
            QByteArray object = "{";
            for (int i = 0; i < 2'000; ++i)
                object += "\"k" + QByteArray::number(i) + "\":1,";
            return object + "\"z\":1}";
        }());
    row("a number no double holds", "{}", "1e999");
}

void tst_messageschema::hostileWorkEndsUnjudged()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, payload);
    QElapsedTimer watch;
    watch.start();
    const auto verdict = verdictOf(schema, payload);
    QCOMPARE(verdict.kind, Kind::CannotJudge);
    QVERIFY(verdict.violations.isEmpty());
    // Far more than it takes, and far less than for ever.
    QVERIFY2(watch.elapsed() < 10'000, qPrintable(QString::number(watch.elapsed())));
}

// How deep the engine may go differs from one to the next; that it comes back does not.
void tst_messageschema::aPatternThatRecursesEnds()
{
    const QByteArray schema = R"({"pattern": "^(a|b(?1)c)*$"})";
    const auto verdict = verdictOf(schema, "\"" + QByteArray(16'000, 'b') + "\"");
    QVERIFY(verdict.kind == Kind::CannotJudge || verdict.kind == Kind::Violates);
}

void tst_messageschema::whatIsFoundIsShortened()
{
    const auto verdict = verdictOf(R"({"type": "null"})", "\"" + QByteArray("日").repeated(10'000) + "\"");
    QCOMPARE(verdict.violations.first().found.size(), 121);
    QVERIFY(verdict.violations.first().found.endsWith(u'…'));
}

void tst_messageschema::countlessViolationsAreCutOff()
{
    const auto verdict = verdictOf(R"({"items": {"type": "null"}})", "[" + QByteArray("1,").repeated(20'000) + "1]");
    QCOMPARE(verdict.kind, Kind::Violates);
    QCOMPARE(verdict.violations.size(), SchemaRun::mostViolations);
}

void tst_messageschema::placesAreFoundInTheText()
{
    const QByteArray text = "{ \"a\\\"{\" : [ 1 , {\"b\" : \"]\" , \"\\u0063\":\n  true}, null]}";
    const auto at = [&](const QStringList& steps) { return text.mid(offsetOfValue(text, steps), 4); };
    QCOMPARE(at({}), "{ \"a");
    QCOMPARE(at({u"a\"{"_s, u"0"_s}), "1 , ");
    QCOMPARE(at({u"a\"{"_s, u"1"_s, u"c"_s}), "true");
    QCOMPARE(at({u"a\"{"_s, u"2"_s}), "null");
    QCOMPARE(at({u"a\"{"_s, u"7"_s, u"x"_s}), "[ 1 ");
    QCOMPARE(offsetOfValue("", {u"a"_s}), 0);
    QCOMPARE(offsetOfValue("{\"a", {u"a"_s, u"b"_s}), 4);
    const auto place = placeOfOffset(text, offsetOfValue(text, {u"a\"{"_s, u"1"_s, u"c"_s}), u"x"_s);
    QCOMPARE(place.text(), u"x:2:3"_s);
}

QTEST_GUILESS_MAIN(tst_messageschema)
#include "tst_messageschema.moc"
