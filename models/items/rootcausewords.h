// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pattern.h"

namespace yagura {

/// What may lie behind a finding: "One client holds the connections".
QString rootCauseText(const QString& code);

/// "likely", "possible", "ruled out", "cannot be told".
QString likelihoodText(Likelihood likelihood);

/// One sign with its number: "connections in use 98 % (at least 75 %)", "nobody knows" in place of a number that is missing.
QString signText(const SeenSign& seen);

/// "3 of 4 signs; missing: …", or only "4 of 4 signs".
QString explanationText(const Explanation& explanation);

} // namespace yagura
