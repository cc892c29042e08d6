// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"
#include "models/domain/causes.h"
#include "models/domain/failure.h"
#include "models/domain/pattern.h"

namespace yagura {

/// The third line of a cause: "Probable cause: earliest, upstream of 4 symptoms", "Own cause; affects login". Empty when
/// nothing is known. `score` may be null.
QString causeLine(const Finding& finding, int symptoms, const CauseScore* score);

/// Why a symptom is one: "Symptom of orders-db connections exhausted (api_gateway ← orders-db)".
QString symptomLine(const Finding& symptom, const Finding* cause);

/// "ack by K. Sato · 42 min left", "ack expired 3 min ago · K. Sato"; empty without an ack.
QString ackText(const AckState& ack);
/// Why an ack could not be kept or read, as one sentence.
QString ackFailureText(const Failure& failure);

/// "chatters 5×"; empty when it does not.
QString chatterText(int times);

/// "score 0.60 = coverage 0.60 × onset 1.00 × severity 1.00 × change 1.00".
QString scoreText(const CauseScore& score);

/// What the picture says about the finding's target as a cause, or nullptr.
const NodeCause* nodeCauseOf(const Picture& picture, const QString& target);

/// All that is known of one finding, line by line: numbers, cause and score, what may lie behind it with its signs, and
/// what would refute that. On request: linear in the numbers of its target.
QString explanationOf(const Finding& finding, const Picture& picture, const Patterns& patterns, const AckState& ack);

} // namespace yagura
