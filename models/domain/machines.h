// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/whereabouts.h"

namespace yagura {

/// All that is on one machine.
struct Machine {
    QString host; ///< its name; an address when no target has a name for it; "localhost" for this one
    bool isHere = false;
    QList<Whereabouts> nodes; ///< the targets that watch the machine itself
    QList<Whereabouts> others;

    bool operator==(const Machine&) const = default;
};

/// Machines in the order in which a target is first met on them. Two targets are on one machine when both are here, or
/// name the same host, or their names led to the same address, or they are nodes with the same identity; also by way of
/// a third one. Targets that are nowhere are left out. Nearly linear, pure.
QList<Machine> machinesOf(const QList<Whereabouts>& places);

} // namespace yagura
