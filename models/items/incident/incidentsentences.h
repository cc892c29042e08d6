// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

namespace yagura {

/// "INC-0042  orders-db connections exhausted  (open)".
QString menuTextOf(const IncidentSummary& incident);

/// What a criterion asks for, in the reader's language: as typed, or told from its predicate.
QString sentenceOf(const ExitCriterion& criterion);
/// "met", "not met", "holds for 00:12 of 30:00", "cannot be seen".
QString stateTextOf(const ExitCriterion& criterion, const PredicateState& state);

/// A sentence for each field that two people set without knowing of each other.
QString conflictsText(const QList<FieldConflict>& conflicts);

/// What the next one has to know, as a draft for a person to finish.
QString handoverText(const Incident& incident, const std::optional<std::chrono::milliseconds>& length);

} // namespace yagura
