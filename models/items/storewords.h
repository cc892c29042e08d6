// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/incidentstore.h"

namespace yagura {

/// What people must know of how the record is kept; empty lines are left out by whoever shows them.
struct StoreNotice {
    QString sentence; ///< "The disk is full: 3 entries are in memory only."
    QString remedy; ///< what to do about it; may be empty
    bool isLossNear = false; ///< ending the program now loses entries

    bool isEmpty() const { return sentence.isEmpty(); }
    bool operator==(const StoreNotice&) const = default;
};

/// Of this machine's record; empty while all is well.
StoreNotice localNotice(const StoreState& state);
/// Of the team's record; empty when there is none or it is there.
StoreNotice sharedNotice(const StoreState& state);

} // namespace yagura
