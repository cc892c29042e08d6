// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace yagura {

/// The words of `type` in a schema.
const QStringList& jsonTypes();

/// "object", …; "number" for whole ones, too.
QString jsonTypeName(const QJsonValue& value);

/// Whether a value is of a type; a whole number is an integer however it is written.
bool isOfJsonType(const QJsonValue& value, const QString& type);

} // namespace yagura
