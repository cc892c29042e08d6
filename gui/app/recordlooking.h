// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/localrecord.h"
#include "models/domain/incident.h"
#include "models/domain/result.h"

#include <memory>

namespace yagura {

class Composition;

/// The record of this machine, for a command that only reads; it disturbs no desktop that writes. Null where nobody has
/// written any record yet. Blocks on the disk.
Result<std::unique_ptr<store::LocalRecord>> openRecord(const Composition& composition);

/// A label, a uuid or the beginning of one; exactly one incident, or the reason why not as a sentence. `record` may be
/// null.
Result<IncidentSummary, QString> incidentNamed(store::LocalRecord* record, const QString& name);

} // namespace yagura
