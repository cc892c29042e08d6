// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/localrecord.h"
#include "models/domain/incident.h"

#include <memory>

namespace yagura {

class Composition;

/// What the commands about incidents have in common: the record of this machine, to read. Each blocks on the disk.

/// Null where nobody has written any record yet.
Result<std::unique_ptr<store::LocalRecord>> openRecord(const Composition& composition);

/// The incident of that name, a label, a uuid or the beginning of one, with all its entries; or why there is not exactly
/// one, in the reader's language. `record` may be null.
Result<Incident, QString> incidentNamed(store::LocalRecord* record, const QString& name);

} // namespace yagura
