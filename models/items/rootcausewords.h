// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pattern.h"

namespace yagura {

/// What may lie behind a finding: "One client holds the connections".
QString rootCauseText(const QString& code);

/// "likely", "possible", "ruled out", "cannot be told".
QString likelihoodText(Likelihood likelihood);

/// What a sign is about: "connections in use".
QString signName(const Sign& sign);
/// Its number: "98 %", "yes", "not known".
QString signNumber(const SeenSign& seen);
/// From where on it counts: "from 75 % up"; empty when it only says yes or no, or is not known.
QString signLevel(const SeenSign& seen);
/// Where its number is from, when that is not plain: "node-A /var", "orders"; empty for the target itself.
QString signPlace(const SeenSign& seen);
/// What it says: "speaks for it", "speaks against it", "not known", "hints at it" for a guess.
QString signWeight(const SeenSign& seen);

/// One sign with its number: "connections in use: 98 % (counts from 75 % up)"; with its place when it is of another
/// target.
QString signText(const SeenSign& seen);

/// "Database does not answer in time"; the name itself when it is none of ours.
QString patternText(const QString& pattern);

/// "3 of 4 signs; missing: …", or only "4 of 4 signs".
QString explanationText(const Explanation& explanation);

} // namespace yagura
