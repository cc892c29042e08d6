// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/severity.h"

#include <QString>

namespace yagura {

/// The word that belongs to the mark of a state: "OK", "WARN", "CRIT", "UNKNOWN", translated.
/// What a State cell answers as its text, for copying, filters and screen readers.
QString stateWord(Severity severity);

} // namespace yagura
