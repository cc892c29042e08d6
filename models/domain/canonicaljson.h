// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace yagura {

/// One text for one object, so that a hash of it means something: UTF-8, keys sorted by UTF-16 code unit, no blanks,
/// only what must be escaped is escaped, integers in full, other numbers in the shortest form that reads back the same.
/// Does not lean on QJsonDocument, whose way of writing may change with Qt.
QByteArray canonicalJson(const QJsonObject& object);

/// The text with a replacement character in the place of each half of one, as every reader of UTF-8 will have it.
QString wellFormed(QString text);

/// What a reader of the canonical text gets: lone surrogates and what is no number of JSON are gone. Nothing when the
/// object is nested too deeply to be read again.
std::optional<QJsonObject> readBack(const QJsonObject& object);

} // namespace yagura
