// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/lockvictims.h"

#include <QSet>

#include <algorithm>

namespace yagura {

QList<qint64> freedBy(qint64 pid, const QList<LockWait>& waits)
{
    QSet<qint64> gone {pid};
    const auto isFree = [&](const LockWait& wait) {
        return !wait.blockers.isEmpty()
            && std::ranges::all_of(wait.blockers, [&](qint64 blocker) { return gone.contains(blocker); });
    };
    // Each round frees at least one, or is the last.
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const auto& wait : waits) {
            if (!gone.contains(wait.pid) && isFree(wait)) {
                gone.insert(wait.pid);
                isMore = true;
            }
        }
    }
    QList<qint64> freed;
    for (const auto& wait : waits) {
        if (wait.pid != pid && gone.contains(wait.pid))
            freed.append(wait.pid);
    }
    return freed;
}

} // namespace yagura
