// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// A line of the log that is a code and its facts ("history.no_space {…}"), as a sentence of the reader's language with
/// the code in brackets behind it, for programs. Nothing for every other line.
std::optional<QString> logLineOf(const QString& line);

/// Every code that has a sentence here.
QStringList loggedCodes();

/// From here on what the program logs as a code goes to standard error in words. Call it once.
void logInWords();

} // namespace yagura
