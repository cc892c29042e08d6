// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One line of the lock tree.
struct LockRow {
    QString key; ///< the place in the tree: a tree is read from the top, so its lines keep places and sessions move
    Severity severity = Severity::Warning;
    qint64 pid = 0;
    int depth = 0;
    int victims = 0;
    bool inCycle = false;
    bool stale = false;
    QString statement; ///< on one line, with what the session does in front
    QString client;
    QString lock;
    std::optional<qint64> waitsMs; ///< of a root: how long its transaction is open

    bool operator==(const LockRow&) const = default;
};

using LockTable = SnapshotModel<LockRow>;

namespace lockColumnNames {
enum Column { Statement, Client, Pid, Lock, Waits };
}

/// Additional answers of this table.
enum LockRole : int { LockPidRole = Qt::UserRole + 320 };

std::span<const Column<LockRow>> lockColumns();
/// In the order of reading: each root blocker, the one with the most victims first, then those that wait for it.
std::vector<LockRow> lockRows(const FindingsIndex& findings, const QString& target);

/// "1 root blocker · 6 waiting · ending pid 48213 frees 6"; empty without rows.
QString lockSummary(const std::vector<LockRow>& rows);

/// The tree that holds that session (0: all trees) as indented lines, for a chat or a ticket.
QString lockChainText(const std::vector<LockRow>& rows, qint64 pid);

} // namespace yagura
