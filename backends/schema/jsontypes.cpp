// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/jsontypes.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

const QStringList& jsonTypes()
{
    static const QStringList names {
        u"array"_s, u"boolean"_s, u"integer"_s, u"null"_s, u"number"_s, u"object"_s, u"string"_s};
    return names;
}

QString jsonTypeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool isOfJsonType(const QJsonValue& value, const QString& type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return type == jsonTypeName(value);
}

} // namespace yagura
