// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timeline/entrywords.h"

namespace yagura {

/// An entry about checklists, evidence, actions, prevention or reports; empty for any other.
QString checklistEntryText(const RecordEntry& entry, const EntryContext& context);

} // namespace yagura
