// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/schema/messageschema.h"
#include "backends/schema/schemaway.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {

/// Holds one message against a schema that was found sound. It takes a bounded number of steps, goes a bounded number
/// of levels deep and tells a bounded number of violations; where a bound is met nothing is judged.
class SchemaRun final {
public:
    static constexpr int mostSteps = 200'000; ///< a tenth of a second; a message of 64 KiB has 32,000 values at most
    static constexpr int mostLevels = 400; ///< of schemas within each other, in place or not
    static constexpr qsizetype mostViolations = 20; ///< the rest is not told

    explicit SchemaRun(const MessageSchema& schema) : m_schema(schema) { }

    SchemaVerdict verdictOn(const QJsonValue& message);

private:
    struct Keyword;
    /// One subschema and the value that it is held against.
    struct Here {
        const QJsonObject& schema;
        const SchemaWay& rule; ///< to the subschema
        const QJsonValue& value;
        const SchemaWay& place; ///< to the value
    };
    static const QHash<QString, Keyword>& keywords();

    bool fits(const QJsonValue& schema, const SchemaWay& rule, const QJsonValue& value, const SchemaWay& place);
    bool fitsQuietly(const QJsonValue& schema, const SchemaWay& rule, const QJsonValue& value, const SchemaWay& place);
    bool fitsObject(const Here& here);

    // Each is asked for one keyword and what it says, of a value of a type that it is about.
    bool reference(const Here& here, const QJsonValue& says);
    bool allOf(const Here& here, const QJsonValue& says);
    bool anyOf(const Here& here, const QJsonValue& says);
    bool oneOf(const Here& here, const QJsonValue& says);
    bool notThat(const Here& here, const QJsonValue& says);
    bool ifThen(const Here& here, const QJsonValue& says);
    bool type(const Here& here, const QJsonValue& says);
    bool oneOfValues(const Here& here, const QJsonValue& says);
    bool constant(const Here& here, const QJsonValue& says);
    bool minimum(const Here& here, const QJsonValue& says);
    bool maximum(const Here& here, const QJsonValue& says);
    bool exclusiveMinimum(const Here& here, const QJsonValue& says);
    bool exclusiveMaximum(const Here& here, const QJsonValue& says);
    bool multipleOf(const Here& here, const QJsonValue& says);
    bool minLength(const Here& here, const QJsonValue& says);
    bool maxLength(const Here& here, const QJsonValue& says);
    bool pattern(const Here& here, const QJsonValue& says);
    bool minItems(const Here& here, const QJsonValue& says);
    bool maxItems(const Here& here, const QJsonValue& says);
    bool uniqueItems(const Here& here, const QJsonValue& says);
    bool items(const Here& here, const QJsonValue& says);
    bool prefixItems(const Here& here, const QJsonValue& says);
    bool contains(const Here& here, const QJsonValue& says);
    bool minProperties(const Here& here, const QJsonValue& says);
    bool maxProperties(const Here& here, const QJsonValue& says);
    bool required(const Here& here, const QJsonValue& says);
    bool properties(const Here& here, const QJsonValue& says);
    bool patternProperties(const Here& here, const QJsonValue& says);
    bool additionalProperties(const Here& here, const QJsonValue& says);
    bool propertyNames(const Here& here, const QJsonValue& says);
    bool dependencies(const Here& here, const QJsonValue& says);
    bool dependentSchemas(const Here& here, const QJsonValue& says);
    bool dependentRequired(const Here& here, const QJsonValue& says);

    bool allDependent(const Here& here, const QString& keyword, const QJsonObject& wanted);
    bool allPresent(const Here& here, const SchemaWay& rule, const QJsonArray& names);
    bool elementsFit(const Here& here, const QJsonArray& schemas, const SchemaWay& rule);
    bool restFits(const Here& here, qsizetype from, const QJsonValue& schema, const SchemaWay& rule);
    bool matches(const QString& pattern, const QString& text);
    bool isNamed(const QJsonObject& schema, const QString& key);

    bool spend(int steps);
    /// Notes a violation unless nobody listens. Always false.
    bool fail(const Here& here, const QString& keyword, const QJsonValue& says, const QJsonValue& found);
    bool fail(const SchemaWay& rule, const QString& keyword, const QJsonValue& says, const SchemaWay& place,
        const QJsonValue& found);

    const MessageSchema& m_schema;
    QList<SchemaViolation> m_violations;
    int m_steps = 0;
    int m_levels = 0;
    int m_quiet = 0; ///< in how many schemas we are that may fail without harm
    bool m_isStopped = false; ///< a bound was met
};

} // namespace yagura
