// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/yamldocument.h"
#include "tests/support/yamlasjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace yagura::testing {

/// A schema as it is shipped.
inline QJsonObject shippedSchema(const QString& name)
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/resources/schemas/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QJsonObject runbookSchema()
{
    return shippedSchema(QStringLiteral("runbook.schema.json"));
}

/// What the schema finds wrong with the value; empty when it fits.
inline QString schemaFault(const QJsonObject& rules, const QJsonValue& value)
{
    const QJsonValue schemaValue(rules);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    QStringList lines;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        QString place;
        for (const std::string& part : error.context)
            place += QString::fromStdString(part);
        lines.append(place + QStringLiteral(": ") + QString::fromStdString(error.description));
    }
    return lines.isEmpty() ? QStringLiteral("does not fit") : lines.join(QStringLiteral("; "));
}

/// What the schema finds wrong with a YAML text; empty when it fits.
inline QString schemaFault(const QByteArray& yaml)
{
    const auto document = parseYaml(yaml, QStringLiteral("x"));
    if (!document.faults.isEmpty())
        return document.faults.first().code;
    return schemaFault(runbookSchema(), jsonOfYaml(document.root));
}

} // namespace yagura::testing
