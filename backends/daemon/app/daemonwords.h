// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/daemonnote.h"

#include <QString>
#include <QStringList>

namespace yagura {

/// What the daemon has to say, in one sentence of the reader's language.
QString sentenceOf(const DaemonNote& note);

/// The code for programs that read the log, behind the sentence for people: "file:line:column: sentence [code]".
QString logLineOf(const ConfigFault& fault);

/// Every code that has a sentence of its own here.
QStringList wordedCodes();

} // namespace yagura
