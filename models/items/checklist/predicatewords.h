// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/predicate.h"

#include <QStringList>

namespace yagura {

/// What a condition asks, with the number that is there: "connections in use: 98 / 100 (95 % or more?)". `seen`: the
/// evidence of a condition on a number, or nullptr.
QString conditionText(const Predicate::Condition& condition, const Evidence* seen);

/// One line per condition.
QStringList conditionTexts(const Predicate& predicate, const PredicateState& state);

/// "held 00:12 of 01:00"; empty when nothing has to hold for long, or does not hold.
QString heldText(const Predicate& predicate, const PredicateState& state);

/// "Yes", "No", "Unknown".
QString answerText(Answer answer);

} // namespace yagura
