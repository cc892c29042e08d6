// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemarun.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A match costs at most as much as so many other steps.
constexpr int stepsOfAMatch = 200;
/// Of a quotient: where doubles say that 19.99 is 1998.9999999999998 times 0.01.
constexpr double wobble = 1e-9;

qint64 characters(const QString& text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

bool isMultiple(const QJsonValue& value, const QJsonValue& divisor)
{
    const double quotient = value.toDouble() / divisor.toDouble();
    return std::abs(quotient - std::round(quotient)) <= wobble * std::max(1.0, std::abs(quotient));
}

} // namespace

bool SchemaRun::minimum(const Here& here, const QJsonValue& says)
{
    const bool isExclusive = here.schema.value("exclusiveMinimum"_L1).toBool();
    const bool isFit = isExclusive ? here.value.toDouble() > says.toDouble() : here.value.toDouble() >= says.toDouble();
    return isFit || fail(here, u"minimum"_s, says, here.value);
}

bool SchemaRun::maximum(const Here& here, const QJsonValue& says)
{
    const bool isExclusive = here.schema.value("exclusiveMaximum"_L1).toBool();
    const bool isFit = isExclusive ? here.value.toDouble() < says.toDouble() : here.value.toDouble() <= says.toDouble();
    return isFit || fail(here, u"maximum"_s, says, here.value);
}

bool SchemaRun::exclusiveMinimum(const Here& here, const QJsonValue& says)
{
    return says.isBool() || here.value.toDouble() > says.toDouble()
        || fail(here, u"exclusiveMinimum"_s, says, here.value);
}

bool SchemaRun::exclusiveMaximum(const Here& here, const QJsonValue& says)
{
    return says.isBool() || here.value.toDouble() < says.toDouble()
        || fail(here, u"exclusiveMaximum"_s, says, here.value);
}

bool SchemaRun::multipleOf(const Here& here, const QJsonValue& says)
{
    return isMultiple(here.value, says) || fail(here, u"multipleOf"_s, says, here.value);
}

bool SchemaRun::minLength(const Here& here, const QJsonValue& says)
{
    return double(characters(here.value.toString())) >= says.toDouble() || fail(here, u"minLength"_s, says, here.value);
}

bool SchemaRun::maxLength(const Here& here, const QJsonValue& says)
{
    return double(characters(here.value.toString())) <= says.toDouble() || fail(here, u"maxLength"_s, says, here.value);
}

bool SchemaRun::pattern(const Here& here, const QJsonValue& says)
{
    return matches(says.toString(), here.value.toString()) || fail(here, u"pattern"_s, says, here.value);
}

bool SchemaRun::matches(const QString& pattern, const QString& text)
{
    const auto known = m_schema.patterns.constFind(pattern);
    if (known == m_schema.patterns.cend() || !spend(stepsOfAMatch))
        return true;
    const auto match = known->in(text);
    m_isStopped = m_isStopped || match == SchemaPattern::Match::CannotTell;
    return match == SchemaPattern::Match::Yes;
}

bool SchemaRun::minItems(const Here& here, const QJsonValue& says)
{
    return double(here.value.toArray().size()) >= says.toDouble() || fail(here, u"minItems"_s, says, {});
}

bool SchemaRun::maxItems(const Here& here, const QJsonValue& says)
{
    return double(here.value.toArray().size()) <= says.toDouble() || fail(here, u"maxItems"_s, says, {});
}

bool SchemaRun::uniqueItems(const Here& here, const QJsonValue& says)
{
    const QJsonArray array = here.value.toArray();
    if (!says.toBool() || !spend(int(array.size())))
        return true;
    // Compared pair by pair, a long array would take for ever. Equal values are written the same, members in one order.
    QSet<QByteArray> met;
    for (const QJsonValue element : array) {
        const auto written = QJsonDocument(QJsonArray {element}).toJson(QJsonDocument::Compact);
        if (!spend(int(written.size()) / 16))
            return true;
        if (met.contains(written))
            return fail(here, u"uniqueItems"_s, says, element);
        met.insert(written);
    }
    return true;
}

/// One schema for each of the first elements.
bool SchemaRun::elementsFit(const Here& here, const QJsonArray& schemas, const SchemaWay& rule)
{
    const QJsonArray array = here.value.toArray();
    bool isFit = true;
    for (qsizetype at = 0; at < std::min(array.size(), schemas.size()); ++at) {
        SchemaWay place = here.place.element(at);
        place.isAny = false;
        isFit = fits(schemas[at], rule.element(at), array[at], place) && isFit;
    }
    return isFit;
}

bool SchemaRun::restFits(const Here& here, qsizetype from, const QJsonValue& schema, const SchemaWay& rule)
{
    const QJsonArray array = here.value.toArray();
    bool isFit = true;
    for (qsizetype at = from; at < array.size() && !m_isStopped; ++at) {
        isFit = fits(schema, rule, array[at], here.place.element(at)) && isFit;
        if (!isFit && m_quiet > 0)
            return false;
    }
    return isFit;
}

bool SchemaRun::items(const Here& here, const QJsonValue& says)
{
    const SchemaWay rule = here.rule.member(u"items"_s);
    if (!says.isArray())
        return restFits(here, here.schema.value("prefixItems"_L1).toArray().size(), says, rule);
    // Up to draft 2019-09 a list here was what is called prefixItems now.
    const QJsonArray schemas = says.toArray();
    const bool isFit = elementsFit(here, schemas, rule);
    const auto rest = here.schema.constFind("additionalItems"_L1);
    if (rest == here.schema.constEnd())
        return isFit;
    return restFits(here, schemas.size(), rest.value(), here.rule.member(u"additionalItems"_s)) && isFit;
}

bool SchemaRun::prefixItems(const Here& here, const QJsonValue& says)
{
    return elementsFit(here, says.toArray(), here.rule.member(u"prefixItems"_s));
}

bool SchemaRun::contains(const Here& here, const QJsonValue& says)
{
    const QJsonArray array = here.value.toArray();
    double fitting = 0;
    for (qsizetype at = 0; at < array.size() && !m_isStopped; ++at)
        fitting += fitsQuietly(says, here.rule, array[at], here.place.element(at)) ? 1 : 0;
    const auto most = here.schema.constFind("maxContains"_L1);
    if (most != here.schema.constEnd() && fitting > most.value().toDouble())
        return fail(here, u"maxContains"_s, most.value(), {});
    const QJsonValue least = here.schema.value("minContains"_L1);
    return fitting >= least.toDouble(1) || fail(here, u"contains"_s, says, {});
}

bool SchemaRun::minProperties(const Here& here, const QJsonValue& says)
{
    return double(here.value.toObject().size()) >= says.toDouble() || fail(here, u"minProperties"_s, says, {});
}

bool SchemaRun::maxProperties(const Here& here, const QJsonValue& says)
{
    return double(here.value.toObject().size()) <= says.toDouble() || fail(here, u"maxProperties"_s, says, {});
}

bool SchemaRun::required(const Here& here, const QJsonValue& says)
{
    return allPresent(here, here.rule.member(u"required"_s), says.toArray());
}

bool SchemaRun::allPresent(const Here& here, const SchemaWay& rule, const QJsonArray& names)
{
    const QJsonObject object = here.value.toObject();
    if (!spend(int(names.size())))
        return true;
    bool isFit = true;
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (!object.contains(names[at].toString()))
            isFit = fail(rule.element(at), u"required"_s, names[at], here.place, QJsonValue::Undefined);
    }
    return isFit;
}

bool SchemaRun::properties(const Here& here, const QJsonValue& says)
{
    const SchemaWay rule = here.rule.member(u"properties"_s);
    const QJsonObject schemas = says.toObject();
    const QJsonObject object = here.value.toObject();
    bool isFit = true;
    for (auto member = object.constBegin(); member != object.constEnd() && !m_isStopped; ++member) {
        const auto schema = schemas.constFind(member.key());
        if (schema == schemas.constEnd())
            continue;
        isFit
            = fits(schema.value(), rule.member(member.key()), member.value(), here.place.member(member.key())) && isFit;
    }
    return isFit;
}

bool SchemaRun::patternProperties(const Here& here, const QJsonValue& says)
{
    const SchemaWay rule = here.rule.member(u"patternProperties"_s);
    const QJsonObject schemas = says.toObject();
    const QJsonObject object = here.value.toObject();
    bool isFit = true;
    for (auto schema = schemas.constBegin(); schema != schemas.constEnd(); ++schema) {
        for (auto member = object.constBegin(); member != object.constEnd() && !m_isStopped; ++member) {
            if (matches(schema.key(), member.key()))
                isFit = fits(schema.value(), rule.member(schema.key()), member.value(),
                            here.place.member(member.key(), true))
                    && isFit;
        }
    }
    return isFit;
}

/// Whether `properties` or `patternProperties` speak of a key.
bool SchemaRun::isNamed(const QJsonObject& schema, const QString& key)
{
    if (schema.value("properties"_L1).toObject().contains(key))
        return true;
    const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
    for (auto pattern = patterns.constBegin(); pattern != patterns.constEnd(); ++pattern) {
        if (matches(pattern.key(), key))
            return true;
    }
    return false;
}

bool SchemaRun::additionalProperties(const Here& here, const QJsonValue& says)
{
    const SchemaWay rule = here.rule.member(u"additionalProperties"_s);
    const QJsonObject object = here.value.toObject();
    bool isFit = true;
    for (auto member = object.constBegin(); member != object.constEnd() && !m_isStopped; ++member) {
        if (!spend(1) || isNamed(here.schema, member.key()))
            continue;
        // That there is one is told of the object: its name may be another one in each message.
        if (says.isBool() && !says.toBool())
            return fail(here, u"additionalProperties"_s, says, member.key());
        isFit = fits(says, rule, member.value(), here.place.member(member.key(), true)) && isFit;
    }
    return isFit;
}

bool SchemaRun::propertyNames(const Here& here, const QJsonValue& says)
{
    const QJsonObject object = here.value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd() && !m_isStopped; ++member) {
        if (!fitsQuietly(says, here.rule, member.key(), here.place))
            return fail(here, u"propertyNames"_s, says, member.key());
    }
    return true;
}

bool SchemaRun::dependencies(const Here& here, const QJsonValue& says)
{
    return allDependent(here, u"dependencies"_s, says.toObject());
}

bool SchemaRun::dependentSchemas(const Here& here, const QJsonValue& says)
{
    return allDependent(here, u"dependentSchemas"_s, says.toObject());
}

bool SchemaRun::dependentRequired(const Here& here, const QJsonValue& says)
{
    return allDependent(here, u"dependentRequired"_s, says.toObject());
}

/// What must hold as well where a member is there: other members, or a schema.
bool SchemaRun::allDependent(const Here& here, const QString& keyword, const QJsonObject& wanted)
{
    const SchemaWay rule = here.rule.member(keyword);
    const QJsonObject object = here.value.toObject();
    bool isFit = true;
    for (auto each = wanted.constBegin(); each != wanted.constEnd() && spend(1); ++each) {
        if (!object.contains(each.key()))
            continue;
        const QJsonValue what = each.value();
        const SchemaWay there = rule.member(each.key());
        isFit = (what.isArray() ? allPresent(here, there, what.toArray()) : fits(what, there, here.value, here.place))
            && isFit;
    }
    return isFit;
}

} // namespace yagura
