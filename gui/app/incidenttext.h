// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "models/domain/runbook.h"

#include <QTextStream>

namespace yagura {

/// A line for each: name, state, severity, start, title.
void printIncidents(QTextStream& out, const QList<IncidentSummary>& incidents);

/// The state of an incident, then its timeline, one sentence an entry. `runbooks` know the titles of its checklists.
void printIncident(QTextStream& out, const Incident& incident, const Runbooks& runbooks);

} // namespace yagura
