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

/// The schema of runbooks as it is shipped.
inline QJsonObject runbookSchema()
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/resources/schemas/runbook.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What the schema finds wrong with a YAML text; empty when it fits.
inline QString schemaFault(const QByteArray& yaml)
{
    const auto document = parseYaml(yaml, QStringLiteral("x"));
    if (!document.faults.isEmpty())
        return document.faults.first().code;
    const QJsonValue schemaValue(runbookSchema());
    const QJsonValue value = jsonOfYaml(document.root);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    QStringList lines;
    for (valijson::ValidationResults::Error error; results.popError(error);)
        lines.append(QString::fromStdString(error.description));
    return lines.isEmpty() ? QStringLiteral("does not fit") : lines.join(QStringLiteral("; "));
}

} // namespace yagura::testing
