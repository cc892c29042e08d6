// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/daemonnote.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// What the daemon has to say, in one sentence of the reader's language.
QString sentenceOf(const DaemonNote& note);

/// The code for programs that read the log, behind the sentence for people: "file:line:column: sentence [code]".
QString logLineOf(const ConfigFault& fault);

/// A line of the log that is a code and its facts ("history.no_space {…}"), as a sentence with the code behind it.
/// Nothing for every other line.
std::optional<QString> logLineOf(const QString& line);

/// Every code that has a sentence of its own here.
QStringList wordedCodes();

/// From here on what the program logs as a code goes to standard error in words.
void logInWords();

} // namespace yagura
