// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

namespace yagura {

/// "open", "mitigated", "resolved" in the reader's language; here and below what nobody knows stands as it was written.
QString incidentStateWord(const QString& state);
/// "SEV-2".
QString incidentSeverityWord(const QString& severity);
/// "started", "detected", … of Incident::times.
QString timeMarkWord(const QString& mark);
/// "Incident lead", "Operations", "Communication", "Scribe".
QString roleWord(const QString& role);
/// "K. Sato has it as sev1, without knowing of sev3." of a field that two set.
QString sentenceOf(const FieldConflict& conflict);

} // namespace yagura
