// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"
#include "models/domain/recordentry.h"

namespace yagura {

/// An ack as an entry of the record; it belongs to no incident.
EntryDraft draftOf(const Ack& ack);

/// The ack that an entry tells; nothing when it tells none.
std::optional<Ack> ackIn(const RecordEntry& entry);

} // namespace yagura
