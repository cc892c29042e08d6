// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keyedtable.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString keyOf(const QJsonObject& row)
{
    const QJsonValue key = row.value("key"_L1);
    if (key.isString())
        return key.toString();
    const QJsonValue id = row.value("id"_L1);
    if (id.isString())
        return id.toString();
    const QJsonValue name = row.value("name"_L1);
    if (!name.isString() || !row.contains("object"_L1))
        return {};
    const QJsonValue object = row.value("object"_L1);
    if (!object.isObject())
        return name.toString();
    return name.toString() + u'\n' + object["type"_L1].toString() + u'\n' + object["name"_L1].toString();
}

} // namespace

std::optional<KeyedTable> KeyedTable::of(const QJsonArray& array)
{
    KeyedTable table;
    table.keys.reserve(array.size());
    table.rows.reserve(array.size());
    for (const QJsonValue& value : array) {
        const QString key = value.isObject() ? keyOf(value.toObject()) : QString();
        if (key.isEmpty() || table.rows.contains(key))
            return std::nullopt;
        table.rows.insert(key, table.keys.size());
        table.keys.append(key);
    }
    return table;
}

} // namespace yagura
