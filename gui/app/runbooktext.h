// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runbook.h"

class QTextStream;

namespace yagura {

/// A runbook for a terminal or a printer, in the language of the default locale; blanks as they stand in its file.
void printRunbook(QTextStream& out, const Runbook& runbook);

} // namespace yagura
