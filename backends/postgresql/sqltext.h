// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace yagura::postgresql {

/// The text of resources/sql/postgresql/NAME.sql without its comments, marked with its name for whoever reads the
/// server's log. Everything that the probe ever sends stands in that folder.
QByteArray sqlText(const char* name);

/// Puts numbers in the place of `placeholder`, separated by commas.
QByteArray withNumbers(QByteArray sql, const char* placeholder, const QList<qint64>& numbers);

} // namespace yagura::postgresql
