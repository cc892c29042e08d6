// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemalint.h"

#include "backends/schema/jsonplace.h"
#include "backends/schema/jsontypes.h"
#include "backends/schema/schemapointer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Dialect {
    QLatin1StringView word; ///< in $schema
    QLatin1StringView idKey;
    bool referenceStandsAlone;
};

constexpr Dialect dialects[] = {
    {"json-schema.org/draft-04/schema"_L1, "id"_L1, true},
    {"json-schema.org/draft-06/schema"_L1, "$id"_L1, true},
    {"json-schema.org/draft-07/schema"_L1, "$id"_L1, true},
    {"json-schema.org/draft/2019-09/schema"_L1, "$id"_L1, false},
    {"json-schema.org/draft/2020-12/schema"_L1, "$id"_L1, false},
};

QString below(const QString& pointer, const QString& step)
{
    return pointer + u'/' + escapedForPointer(step);
}

} // namespace

struct SchemaLint::Keyword {
    QString name;
    void (SchemaLint::*look)(const Spot&);
    bool isInPlace = false;
};

const QHash<QString, SchemaLint::Keyword>& SchemaLint::keywords()
{
    static const QHash<QString, Keyword> byName = [] {
        using Lint = SchemaLint;
        const Keyword all[] = {
            {u"$ref"_s, &Lint::reference, true},
            // Not to look at these would judge wrongly.
            {u"$dynamicRef"_s, &Lint::unsupported},
            {u"$recursiveRef"_s, &Lint::unsupported},
            {u"unevaluatedItems"_s, &Lint::unsupported},
            {u"unevaluatedProperties"_s, &Lint::unsupported},
            {u"$defs"_s, &Lint::namedSchemas},
            {u"definitions"_s, &Lint::namedSchemas},
            {u"allOf"_s, &Lint::schemas, true},
            {u"anyOf"_s, &Lint::schemas, true},
            {u"oneOf"_s, &Lint::schemas, true},
            {u"not"_s, &Lint::schema, true},
            {u"if"_s, &Lint::schema, true},
            {u"then"_s, &Lint::schema, true},
            {u"else"_s, &Lint::schema, true},
            {u"dependencies"_s, &Lint::dependencies, true},
            {u"dependentSchemas"_s, &Lint::namedSchemas, true},
            {u"dependentRequired"_s, &Lint::namedStrings},
            {u"properties"_s, &Lint::namedSchemas},
            {u"patternProperties"_s, &Lint::patternedSchemas},
            {u"additionalProperties"_s, &Lint::schema},
            {u"propertyNames"_s, &Lint::schema},
            {u"items"_s, &Lint::schemaOrSchemas},
            {u"prefixItems"_s, &Lint::schemas},
            {u"additionalItems"_s, &Lint::schema},
            {u"contains"_s, &Lint::schema},
            {u"type"_s, &Lint::types},
            {u"enum"_s, &Lint::values},
            {u"minimum"_s, &Lint::number},
            {u"maximum"_s, &Lint::number},
            {u"exclusiveMinimum"_s, &Lint::numberOrBoolean},
            {u"exclusiveMaximum"_s, &Lint::numberOrBoolean},
            {u"multipleOf"_s, &Lint::divisor},
            {u"minLength"_s, &Lint::count},
            {u"maxLength"_s, &Lint::count},
            {u"minItems"_s, &Lint::count},
            {u"maxItems"_s, &Lint::count},
            {u"minContains"_s, &Lint::count},
            {u"maxContains"_s, &Lint::count},
            {u"minProperties"_s, &Lint::count},
            {u"maxProperties"_s, &Lint::count},
            {u"uniqueItems"_s, &Lint::boolean},
            {u"pattern"_s, &Lint::pattern},
            {u"required"_s, &Lint::strings},
        };
        QHash<QString, Keyword> table;
        for (const Keyword& keyword : all)
            table.insert(keyword.name, keyword);
        return table;
    }();
    return byName;
}

SchemaLint::SchemaLint(QByteArrayView text, const QString& file, MessageSchema& schema)
    : m_text(text), m_schema(schema), m_faults(file)
{
}

QList<ConfigFault> SchemaLint::faults()
{
    lookAtDialect();
    enqueue({}, m_schema.root);
    lookAtAll();
    if (m_faults.count() == 0)
        refuseCircles();
    return m_faults.list();
}

void SchemaLint::lookAtDialect()
{
    const QJsonValue says = m_schema.root.toObject().value("$schema"_L1);
    if (says.isUndefined())
        return;
    const auto isIt = [&](const Dialect& dialect) { return says.toString().contains(dialect.word); };
    const auto found = std::ranges::find_if(dialects, isIt);
    if (found == std::end(dialects))
        return note(u"/$schema"_s, u"schema.unknown_dialect"_s, {{u"value"_s, says.toString().left(80)}});
    m_schema.referenceStandsAlone = found->referenceStandsAlone;
    m_idKey = found->idKey;
}

void SchemaLint::lookAtAll()
{
    while (!m_due.isEmpty() || !m_references.isEmpty()) {
        while (!m_due.isEmpty())
            lookAt(m_due.takeFirst());
        // Only now every subschema on the way to a reference has said whether it has an id of its own.
        const auto references = std::exchange(m_references, {});
        for (const Reference& reference : references)
            resolve(reference);
    }
}

void SchemaLint::lookAt(const Subschema& subschema)
{
    if (subschema.value.isBool())
        return;
    if (!subschema.value.isObject())
        return note(subschema.pointer, u"schema.not_a_schema"_s, {{u"found"_s, jsonTypeName(subschema.value)}});
    const QJsonObject object = subschema.value.toObject();
    lookAtId(subschema.pointer, object);
    const bool isOnlyReference = m_schema.referenceStandsAlone && object.contains("$ref"_L1);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto keyword = keywords().constFind(member.key());
        if (keyword == keywords().cend() || (isOnlyReference && keyword->name != "$ref"_L1))
            continue;
        (this->*keyword->look)({keyword->name, subschema.pointer, below(subschema.pointer, keyword->name),
            member.value(), keyword->isInPlace});
    }
}

/// An id moves what references below it start from; only the root's is followed.
void SchemaLint::lookAtId(const QString& pointer, const QJsonObject& subschema)
{
    const QString id = subschema.value(m_idKey).toString();
    if (pointer.isEmpty())
        m_rootId = id.section(u'#', 0, 0);
    else if (!id.isEmpty() && !id.startsWith(u'#'))
        m_bases.append(pointer);
}

void SchemaLint::add(const Spot& of, const QString& pointer, const QJsonValue& value)
{
    if (of.isInPlace)
        m_inPlace[of.schema].append(pointer);
    enqueue(pointer, value);
}

void SchemaLint::enqueue(const QString& pointer, const QJsonValue& value)
{
    if (m_met.contains(pointer) || m_met.size() > MessageSchema::mostSubschemas)
        return;
    m_met.insert(pointer);
    if (m_met.size() > MessageSchema::mostSubschemas)
        return note({}, u"schema.too_large"_s, {{u"limit"_s, MessageSchema::mostSubschemas}});
    m_due.append({pointer, value});
}

void SchemaLint::schema(const Spot& spot)
{
    add(spot, spot.pointer, spot.says);
}

void SchemaLint::schemas(const Spot& spot)
{
    const QJsonArray list = spot.says.toArray();
    if (!expect(!list.isEmpty(), spot, u"schemas"_s))
        return;
    for (qsizetype place = 0; place < list.size(); ++place)
        add(spot, below(spot.pointer, QString::number(place)), list[place]);
}

void SchemaLint::schemaOrSchemas(const Spot& spot)
{
    if (!spot.says.isArray())
        return schema(spot);
    const QJsonArray list = spot.says.toArray();
    for (qsizetype place = 0; place < list.size(); ++place)
        add(spot, below(spot.pointer, QString::number(place)), list[place]);
}

void SchemaLint::namedSchemas(const Spot& spot)
{
    if (!expect(spot.says.isObject(), spot, u"object"_s))
        return;
    const QJsonObject named = spot.says.toObject();
    for (auto member = named.begin(); member != named.end(); ++member)
        add(spot, below(spot.pointer, member.key()), member.value());
}

void SchemaLint::dependencies(const Spot& spot)
{
    if (!expect(spot.says.isObject(), spot, u"object"_s))
        return;
    const QJsonObject named = spot.says.toObject();
    for (auto member = named.begin(); member != named.end(); ++member) {
        const QString pointer = below(spot.pointer, member.key());
        if (member.value().isArray())
            strings({spot.key, spot.schema, pointer, member.value()});
        else
            add(spot, pointer, member.value());
    }
}

void SchemaLint::patternedSchemas(const Spot& spot)
{
    const QJsonObject named = spot.says.toObject();
    for (auto member = named.begin(); member != named.end(); ++member)
        keepPattern(below(spot.pointer, member.key()), member.key());
    namedSchemas(spot);
}

void SchemaLint::reference(const Spot& spot)
{
    if (expect(spot.says.isString(), spot, u"string"_s))
        m_references.append({spot.schema, spot.says.toString()});
}

void SchemaLint::types(const Spot& spot)
{
    const QJsonArray list = spot.says.isArray() ? spot.says.toArray() : QJsonArray {spot.says};
    for (const QJsonValue type : list) {
        if (!jsonTypes().contains(type.toString()))
            note(spot.pointer, u"schema.unknown_type"_s, unknownWord(u"value"_s, type.toString(), jsonTypes()));
    }
}

void SchemaLint::values(const Spot& spot)
{
    expect(spot.says.isArray(), spot, u"array"_s);
}

void SchemaLint::number(const Spot& spot)
{
    expect(spot.says.isDouble(), spot, u"number"_s);
}

void SchemaLint::numberOrBoolean(const Spot& spot)
{
    expect(spot.says.isDouble() || spot.says.isBool(), spot, u"number"_s);
}

void SchemaLint::divisor(const Spot& spot)
{
    if (spot.says.toDouble() <= 0)
        note(spot.pointer, u"schema.bad_divisor"_s, {{u"key"_s, spot.key}});
}

void SchemaLint::count(const Spot& spot)
{
    const double number = spot.says.toDouble(-1);
    if (number < 0 || number != std::floor(number))
        note(spot.pointer, u"schema.bad_count"_s, {{u"key"_s, spot.key}});
}

void SchemaLint::boolean(const Spot& spot)
{
    expect(spot.says.isBool(), spot, u"boolean"_s);
}

void SchemaLint::pattern(const Spot& spot)
{
    if (expect(spot.says.isString(), spot, u"string"_s))
        keepPattern(spot.pointer, spot.says.toString());
}

void SchemaLint::keepPattern(const QString& pointer, const QString& text)
{
    const bool isTooLong = text.size() > SchemaPattern::longestPattern;
    const SchemaPattern made = isTooLong ? SchemaPattern() : SchemaPattern(text);
    if (isTooLong || !made.isValid())
        note(pointer, u"schema.bad_pattern"_s, {{u"detail"_s, isTooLong ? u"too long"_s : made.fault()}});
    m_schema.patterns.insert(text, made);
}

void SchemaLint::strings(const Spot& spot)
{
    const QJsonArray list = spot.says.toArray();
    expect(spot.says.isArray() && std::ranges::all_of(list, [](const QJsonValue& each) { return each.isString(); }),
        spot, u"strings"_s);
}

void SchemaLint::namedStrings(const Spot& spot)
{
    if (!expect(spot.says.isObject(), spot, u"object"_s))
        return;
    const QJsonObject named = spot.says.toObject();
    for (auto member = named.begin(); member != named.end(); ++member)
        strings({spot.key, spot.schema, below(spot.pointer, member.key()), member.value()});
}

void SchemaLint::unsupported(const Spot& spot)
{
    note(spot.pointer, u"schema.unsupported"_s, {{u"key"_s, spot.key}});
}

bool SchemaLint::expect(bool isRight, const Spot& spot, const QString& expected)
{
    if (!isRight)
        note(spot.pointer, u"schema.wrong_type"_s,
            {{u"key"_s, spot.key}, {u"expected"_s, expected}, {u"found"_s, jsonTypeName(spot.says)}});
    return isRight;
}

void SchemaLint::note(const QString& pointer, const QString& code, const QJsonObject& args)
{
    const auto offset = offsetOfValue(m_text, stepsOfPointer(pointer));
    m_faults.note(placeOfOffset(m_text, offset, m_faults.file()), code, args);
}

} // namespace yagura
