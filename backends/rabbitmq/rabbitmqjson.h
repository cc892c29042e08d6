// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace yagura {

// Reading JSON that a broker sent: strict about the document, forgiving about its numbers. All pure.

/// The document as an object or an array; anything else fails with http.not_json. One bad number, nesting deeper than
/// 1,024 or bytes that are no UTF-8 spoil the whole document: no answer is better than half of one.
Result<QJsonObject> readObject(QByteArrayView bytes);
Result<QJsonArray> readArray(QByteArrayView bytes);

/// A count from 0 to 2^63 − 1, exactly; else nothing ("unknown", null, a fraction, a counter that overflowed).
std::optional<qint64> countOf(const QJsonValue& value);

/// A finite number, not negative; else nothing.
std::optional<double> amountOf(const QJsonValue& value);

/// http.not_json: what should have stood where.
Failure unreadable(const QString& detail);

} // namespace yagura
