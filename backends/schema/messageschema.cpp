// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/messageschema.h"

#include "backends/schema/jsonplace.h"
#include "backends/schema/schemalint.h"
#include "backends/schema/schemarun.h"
#include "models/domain/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr auto byteOrderMark = "\xef\xbb\xbf";

/// Qt reads a value on its own only inside of something. Nothing when it does not read it at all.
std::optional<QJsonValue> readValue(QByteArrayView json)
{
    const QJsonArray values = QJsonDocument::fromJson('[' + json.toByteArray() + ']').array();
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

QByteArrayView withoutMark(QByteArrayView json)
{
    return json.startsWith(byteOrderMark) ? json.sliced(3) : json;
}

/// Why a text cannot be a schema, whatever it says.
std::optional<ConfigFault> faultOfText(QByteArrayView text, const QString& file)
{
    const JsonVerdict verdict = scanJson(text, {.duplicateKeys = true});
    if (verdict.fault)
        return ConfigFault {{file, int(verdict.fault->line), int(verdict.fault->column)}, u"schema.not_json"_s,
            {{u"error"_s, jsonErrorName(verdict.fault->error)}}};
    if (verdict.deepest > MessageSchema::deepest)
        return ConfigFault {placeOfOffset(text, offsetOfDepth(text, MessageSchema::deepest), file),
            u"config.too_deep"_s, {{u"limit"_s, MessageSchema::deepest}}};
    const auto twice = std::ranges::find(verdict.notes, JsonHazard::DuplicateKey, &JsonNote::hazard);
    if (twice != verdict.notes.end())
        return ConfigFault {placeOfOffset(text, twice->firstOffset, file), u"schema.duplicate_key"_s, {}};
    return std::nullopt;
}

} // namespace

Result<MessageSchemaPtr, QList<ConfigFault>> readSchema(const QByteArray& bytes, const QString& file)
{
    const QByteArrayView text = withoutMark(bytes);
    if (const auto fault = faultOfText(text, file))
        return QList<ConfigFault> {*fault};
    auto schema = std::make_shared<MessageSchema>();
    const auto root = readValue(text);
    if (!root)
        return QList<ConfigFault> {
            {{file, 1, 1}, u"schema.not_json"_s, {{u"error"_s, jsonErrorName(JsonError::BadNumber)}}}};
    schema->root = *root;
    const auto faults = SchemaLint(text, file, *schema).faults();
    if (!faults.isEmpty())
        return faults;
    return MessageSchemaPtr(schema);
}

SchemaVerdict MessageSchema::check(QByteArrayView payload) const
{
    const auto message = readValue(withoutMark(payload));
    if (!message)
        return {SchemaVerdict::Kind::CannotJudge, {}};
    return SchemaRun(*this).verdictOn(*message);
}

} // namespace yagura
