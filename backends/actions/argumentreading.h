// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace yagura {

// Arguments of an action come from runbooks, as text, and from programs, as numbers. All pure.

/// A whole number from `least` to `most`, as a number or in plain digits.
std::optional<qint64> wholeArgument(const QJsonObject& arguments, const QString& name, qint64 least, qint64 most);

/// A name without control characters and without direction marks, not empty, at most 255 bytes of UTF-8.
std::optional<QString> nameArgument(const QJsonObject& arguments, const QString& name);

/// A moment as PostgreSQL and ISO 8601 write it ("2026-11-28 16:30:00.123456+00", "2026-11-28T16:30:00.123Z"); to the
/// millisecond, UTC. Nothing when it says no zone.
std::optional<QDateTime> momentArgument(const QJsonObject& arguments, const QString& name);

} // namespace yagura
