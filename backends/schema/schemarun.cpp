// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemarun.h"

#include "backends/schema/jsontypes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestShown = 120;

/// Compact, and no longer than a line.
QString shortened(const QJsonValue& value)
{
    if (value.isUndefined())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    QString text = QString::fromUtf8(json.sliced(1, json.size() - 2));
    if (text.size() <= longestShown)
        return text;
    text.truncate(longestShown);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

} // namespace

struct SchemaRun::Keyword {
    /// Of what values a keyword speaks.
    enum class About { All, Numbers, Strings, Arrays, Objects };

    QString name;
    About about;
    bool (SchemaRun::*check)(const Here&, const QJsonValue&);

    bool isAbout(const QJsonValue& value) const
    {
        switch (about) {
        case About::All:
            return true;
        case About::Numbers:
            return value.isDouble();
        case About::Strings:
            return value.isString();
        case About::Arrays:
            return value.isArray();
        case About::Objects:
            return value.isObject();
        }
        return false;
    }
};

const QHash<QString, SchemaRun::Keyword>& SchemaRun::keywords()
{
    static const QHash<QString, Keyword> byName = [] {
        using About = Keyword::About;
        using Run = SchemaRun;
        const Keyword all[] = {
            {u"$ref"_s, About::All, &Run::reference},
            {u"allOf"_s, About::All, &Run::allOf},
            {u"anyOf"_s, About::All, &Run::anyOf},
            {u"oneOf"_s, About::All, &Run::oneOf},
            {u"not"_s, About::All, &Run::notThat},
            {u"if"_s, About::All, &Run::ifThen},
            {u"type"_s, About::All, &Run::type},
            {u"enum"_s, About::All, &Run::oneOfValues},
            {u"const"_s, About::All, &Run::constant},
            {u"minimum"_s, About::Numbers, &Run::minimum},
            {u"maximum"_s, About::Numbers, &Run::maximum},
            {u"exclusiveMinimum"_s, About::Numbers, &Run::exclusiveMinimum},
            {u"exclusiveMaximum"_s, About::Numbers, &Run::exclusiveMaximum},
            {u"multipleOf"_s, About::Numbers, &Run::multipleOf},
            {u"minLength"_s, About::Strings, &Run::minLength},
            {u"maxLength"_s, About::Strings, &Run::maxLength},
            {u"pattern"_s, About::Strings, &Run::pattern},
            {u"minItems"_s, About::Arrays, &Run::minItems},
            {u"maxItems"_s, About::Arrays, &Run::maxItems},
            {u"uniqueItems"_s, About::Arrays, &Run::uniqueItems},
            {u"items"_s, About::Arrays, &Run::items},
            {u"prefixItems"_s, About::Arrays, &Run::prefixItems},
            {u"contains"_s, About::Arrays, &Run::contains},
            {u"minProperties"_s, About::Objects, &Run::minProperties},
            {u"maxProperties"_s, About::Objects, &Run::maxProperties},
            {u"required"_s, About::Objects, &Run::required},
            {u"properties"_s, About::Objects, &Run::properties},
            {u"patternProperties"_s, About::Objects, &Run::patternProperties},
            {u"additionalProperties"_s, About::Objects, &Run::additionalProperties},
            {u"propertyNames"_s, About::Objects, &Run::propertyNames},
            {u"dependencies"_s, About::Objects, &Run::dependencies},
            {u"dependentSchemas"_s, About::Objects, &Run::dependentSchemas},
            {u"dependentRequired"_s, About::Objects, &Run::dependentRequired},
        };
        QHash<QString, Keyword> table;
        for (const Keyword& keyword : all)
            table.insert(keyword.name, keyword);
        return table;
    }();
    return byName;
}

SchemaVerdict SchemaRun::verdictOn(const QJsonValue& message)
{
    using Kind = SchemaVerdict::Kind;
    const SchemaWay root;
    const bool isFit = fits(m_schema.root, root, message, root);
    if (m_isStopped)
        return {Kind::CannotJudge, {}};
    return {isFit ? Kind::Fits : Kind::Violates, m_violations};
}

bool SchemaRun::spend(int steps)
{
    m_steps += steps;
    m_isStopped = m_isStopped || m_steps > mostSteps;
    return !m_isStopped;
}

bool SchemaRun::fits(const QJsonValue& schema, const SchemaWay& rule, const QJsonValue& value, const SchemaWay& place)
{
    if (!spend(1))
        return true;
    if (m_levels >= mostLevels || place.depth > MessageSchema::deepest) {
        m_isStopped = true;
        return true;
    }
    if (schema.isBool())
        return schema.toBool() || fail(rule, u"false"_s, schema, place, value);
    ++m_levels;
    const bool isFit = fitsObject({schema.toObject(), rule, value, place});
    --m_levels;
    return isFit;
}

bool SchemaRun::fitsQuietly(
    const QJsonValue& schema, const SchemaWay& rule, const QJsonValue& value, const SchemaWay& place)
{
    ++m_quiet;
    const bool isFit = fits(schema, rule, value, place);
    --m_quiet;
    return isFit;
}

bool SchemaRun::fitsObject(const Here& here)
{
    const auto alone = m_schema.referenceStandsAlone ? here.schema.constFind("$ref"_L1) : here.schema.constEnd();
    if (alone != here.schema.constEnd())
        return reference(here, alone.value());
    bool isFit = true;
    for (auto member = here.schema.constBegin(); member != here.schema.constEnd(); ++member) {
        const auto keyword = keywords().constFind(member.key());
        if (keyword == keywords().cend() || !keyword->isAbout(here.value))
            continue;
        if (!spend(1))
            return true;
        isFit = (this->*keyword->check)(here, member.value()) && isFit;
        // Who is not listened to need not find more.
        if (!isFit && m_quiet > 0)
            return false;
    }
    return isFit;
}

bool SchemaRun::fail(const Here& here, const QString& keyword, const QJsonValue& says, const QJsonValue& found)
{
    return fail(here.rule.member(keyword), keyword, says, here.place, found);
}

bool SchemaRun::fail(const SchemaWay& rule, const QString& keyword, const QJsonValue& says, const SchemaWay& place,
    const QJsonValue& found)
{
    if (m_quiet == 0 && m_violations.size() < mostViolations)
        m_violations.append(
            {keyword, rule.pointer(), place.path(false), place.path(true), shortened(says), shortened(found)});
    return false;
}

bool SchemaRun::reference(const Here& here, const QJsonValue& says)
{
    const auto target = m_schema.references.constFind(says.toString());
    if (target == m_schema.references.cend())
        return true;
    // What it leads to is told by its own place, which is the same from wherever one comes.
    const SchemaWay there {nullptr, target->pointer, -1, false, 0};
    return fits(target->schema, there, here.value, here.place);
}

bool SchemaRun::allOf(const Here& here, const QJsonValue& says)
{
    const SchemaWay rule = here.rule.member(u"allOf"_s);
    const QJsonArray schemas = says.toArray();
    bool isFit = true;
    for (qsizetype place = 0; place < schemas.size(); ++place)
        isFit = fits(schemas[place], rule.element(place), here.value, here.place) && isFit;
    return isFit;
}

bool SchemaRun::anyOf(const Here& here, const QJsonValue& says)
{
    const QJsonArray schemas = says.toArray();
    const bool isFit = std::ranges::any_of(
        schemas, [&](const QJsonValue& schema) { return fitsQuietly(schema, here.rule, here.value, here.place); });
    return isFit || fail(here, u"anyOf"_s, says, here.value);
}

bool SchemaRun::oneOf(const Here& here, const QJsonValue& says)
{
    const QJsonArray schemas = says.toArray();
    const auto fitting = std::ranges::count_if(
        schemas, [&](const QJsonValue& schema) { return fitsQuietly(schema, here.rule, here.value, here.place); });
    return fitting == 1 || fail(here, u"oneOf"_s, says, here.value);
}

bool SchemaRun::notThat(const Here& here, const QJsonValue& says)
{
    return !fitsQuietly(says, here.rule, here.value, here.place) || fail(here, u"not"_s, says, here.value);
}

bool SchemaRun::ifThen(const Here& here, const QJsonValue& says)
{
    const QString then = fitsQuietly(says, here.rule, here.value, here.place) ? u"then"_s : u"else"_s;
    const auto found = here.schema.constFind(then);
    return found == here.schema.constEnd() || fits(found.value(), here.rule.member(then), here.value, here.place);
}

bool SchemaRun::type(const Here& here, const QJsonValue& says)
{
    const QJsonArray types = says.isArray() ? says.toArray() : QJsonArray {says};
    const auto isOfIt = [&](const QJsonValue& type) { return isOfJsonType(here.value, type.toString()); };
    return std::ranges::any_of(types, isOfIt) || fail(here, u"type"_s, says, here.value);
}

bool SchemaRun::oneOfValues(const Here& here, const QJsonValue& says)
{
    const QJsonArray values = says.toArray();
    if (!spend(int(values.size())))
        return true;
    return values.contains(here.value) || fail(here, u"enum"_s, says, here.value);
}

bool SchemaRun::constant(const Here& here, const QJsonValue& says)
{
    return says == here.value || fail(here, u"const"_s, says, here.value);
}

} // namespace yagura
