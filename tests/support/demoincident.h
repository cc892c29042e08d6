// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/report/reportsources.h"

namespace yagura::testing {

/// What a person of the demo wrote down that must not leave the house.
QStringList secretsOfTheIncident();

/// orders-db runs out of connections at 12:02:10 in Tokyo on 2026-11-23 and is well again at 12:38:15: the entries of
/// its record, half an hour of pictures before and the pictures of it, a checklist, an action, evidence, prevention.
ReportSources demoIncident();

/// The same with so many notes more.
ReportSources longIncident(int notes);

} // namespace yagura::testing
