// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

#include <QJsonObject>

namespace yagura {

/// `yagura.incident/1`: the state of an incident and every entry that it comes from, hashes included. Texts stand as
/// they were typed: what leaves the house goes through a Redactor first. Times are UTC, what is not known is null.
QJsonObject incidentJson(const Incident& incident);

/// One row of `entries`, keyed by "writer/sequence".
QJsonObject entryJson(const RecordEntry& entry);

/// One row of `yagura incident list --json`.
QJsonObject summaryJson(const IncidentSummary& summary);

} // namespace yagura
