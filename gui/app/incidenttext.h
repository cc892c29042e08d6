// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

#include <QTextStream>

namespace yagura {

/// A line for each: name, state, severity, start, title.
void printIncidents(QTextStream& out, const QList<IncidentSummary>& incidents);

/// The state of an incident, then its timeline, one line an entry.
void printIncident(QTextStream& out, const Incident& incident);

} // namespace yagura
