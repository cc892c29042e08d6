// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace yagura {

// An answer in JSON as rows of text. All pure.

/// A number, word or truth value as it is written; a list of them separated by commas; null and what is missing are
/// empty; anything else as compact JSON.
QString cellText(const QJsonValue& value);

/// The value at a path of names joined by dots.
QJsonValue valueAt(const QJsonObject& object, const QString& path);

/// One row for each object of the list, one cell for each path.
QList<QStringList> rowsAt(const QJsonArray& objects, const QStringList& paths);

/// Rows of name and value for everything that stands in the object, nested names joined by dots, in their order.
QList<QStringList> leavesOf(const QJsonObject& object, const QString& prefix = {});

/// The lines of any answer: indented when it is JSON, else as it came, without what steers a terminal.
QStringList linesOf(const QByteArray& body);

} // namespace yagura
