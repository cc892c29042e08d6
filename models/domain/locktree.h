// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/databasehealth.h"

#include <QList>

namespace yagura {

/// One line of the lock tree: a session, how deep it hangs below its root blocker, and how many would go on
/// if it ended.
struct LockTreeRow {
    Session session;
    int depth = 0; ///< 0 is a root blocker
    qint64 parent = 0; ///< pid it is shown under; 0 for a root
    int victims = 0; ///< sessions that wait for it, directly or through others
    bool inCycle = false; ///< part of a deadlock in the making: no root exists, the smallest pid stands in for it

    bool operator==(const LockTreeRow&) const = default;
};

/// The lock graph as a forest in reading order: the root blocker with the most victims first, each session once,
/// below the first of its blockers. Blockers that are not in `sessions` appear with their pid alone.
QList<LockTreeRow> lockTree(const QList<Session>& sessions);

} // namespace yagura
