// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace yagura {

/// A session that waits for a lock, and for whom.
struct LockWait {
    qint64 pid = 0;
    QList<qint64> blockers;

    bool operator==(const LockWait&) const = default;
};

/// Who could go on when `pid` let go of everything: those that wait for it alone, and those that wait for these alone,
/// in the order of `waits`. Whoever waits for somebody else, too, is not freed. Pure.
QList<qint64> freedBy(qint64 pid, const QList<LockWait>& waits);

} // namespace yagura
