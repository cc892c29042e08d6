// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/schema/schemapattern.h"
#include "models/domain/configuration.h"
#include "models/domain/result.h"
#include "models/domain/schemacheck.h"

#include <QHash>
#include <QJsonValue>

#include <memory>

namespace yagura {

/// A JSON Schema that was found sound: drafts 4 to 2020-12 as far as they are about values. `format` and what else is an
/// annotation is not checked. Never changes, so threads may share it.
struct MessageSchema {
    static constexpr int deepest = 64; ///< levels of the schema, and of a message
    static constexpr int mostSubschemas = 20'000;

    /// Where a $ref leads.
    struct Reference {
        QString pointer;
        QJsonValue schema;
    };

    QJsonValue root;
    QHash<QString, Reference> references; ///< by what the $ref says
    QHash<QString, SchemaPattern> patterns; ///< by what the pattern says
    bool referenceStandsAlone = false; ///< drafts up to 7: what stands beside a $ref is not looked at

    /// Holds a message against it; bounded in steps, depth and violations, whatever the message.
    SchemaVerdict check(QByteArrayView payload) const;
};
using MessageSchemaPtr = std::shared_ptr<const MessageSchema>;

/// Reads a schema. Nothing is fetched: a reference to another document is a fault like every other that keeps it from being
/// used. Faults stand at line and column of `file` and are, beside those of ConfigFaults about a file:
///   schema.not_json           {error}      by the letter of RFC 8259; error: jsonErrorName()
///   schema.duplicate_key      {}           in one object
///   schema.not_a_schema       {found}      where a schema must stand; found: array, string, number, null
///   schema.wrong_type         {key, expected, found}   expected: object, array, string, number, boolean, strings, schemas
///   schema.bad_count          {key}        not a whole number from 0 on
///   schema.bad_divisor        {key}        not above 0
///   schema.unknown_type       {value, nearest?, known: [word]}
///   schema.bad_pattern        {detail}     detail: the matcher's word (English)
///   schema.remote_reference   {ref}
///   schema.unresolved         {ref}        nothing stands there
///   schema.circular           {}           leads back to itself without going into a value
///   schema.unsupported        {key}        would change what the schema means, and is not known here
///   schema.unknown_dialect    {value}      of $schema
///   schema.too_large          {limit}      subschemas
Result<MessageSchemaPtr, QList<ConfigFault>> readSchema(const QByteArray& text, const QString& file);

} // namespace yagura
