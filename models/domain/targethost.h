// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/machines.h"

#include <QStringList>

namespace yagura {

struct Picture;

/// A file system of a machine, as one of its nodes sees it.
struct FoundMount {
    QString node; ///< id of that node; when several see it and none watches it, the machine's host
    QString mount; ///< as the node watches it; when it does not, the mount point
    bool isWatched = false;

    bool operator==(const FoundMount&) const = default;
};

/// In which file system of that machine the path lies; nothing when no node tells the machine's mounts. Pure.
std::optional<FoundMount> foundMount(const QString& path, const Machine& machine, const QList<TargetState>& targets);

/// The machine that something runs on, as far as it is watched.
struct TargetHost {
    QStringList nodes; ///< targets that watch the machine; several when they share it
    QList<FoundMount> mounts; ///< that hold its files; empty when nobody knows which

    bool operator==(const TargetHost&) const = default;
};

/// Nothing when nobody knows where it runs, or when nobody watches the machine. A node is its own host; a service runs
/// on the node that its `runs_on` names, when there is no choice. Linear in the targets, pure.
std::optional<TargetHost> hostOf(const QString& target, const Picture& picture);

} // namespace yagura
