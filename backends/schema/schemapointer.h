// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace yagura {

/// A key as it stands in a JSON pointer (RFC 6901).
QString escapedForPointer(const QString& key);

/// The keys and indices of a pointer; none for "".
QStringList stepsOfPointer(const QString& pointer);

/// What a pointer leads to; undefined when it leads nowhere.
QJsonValue valueAt(const QJsonValue& root, const QString& pointer);

} // namespace yagura
