// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/mountinfo.h"
#include "models/domain/configuration.h"
#include "models/domain/nodehealth.h"

#include <QSet>

namespace yagura {

/// A place to measure: a mount, or a plain folder of one.
struct WatchedMount {
    QByteArray path; ///< to ask with and to label by; the mount point, or the folder
    Mount mount; ///< the mount it lies in

    bool operator==(const WatchedMount&) const = default;
};

/// The mounts that can be seen: not those below another one that was mounted over them.
QList<Mount> visibleMounts(const QList<Mount>& mounts);

/// Which file systems a target watches, in the order of the mount table.
/// Without `include`: what has a block device or a pool of its own, plus the root, one mount for each device (as df
/// does); no network, memory or image file systems. With `include`: exactly what a glob selects, whatever its type but
/// those that hold no files; a path without wildcards that is no mount is measured as a folder of the file system it
/// lies in, unless it is in `onceMounts`: a mount that is gone must not turn into the disk below it. In a glob `*`
/// matches any characters, `?` one; both match '/' too.
QList<WatchedMount> chooseMounts(
    const QList<Mount>& mounts, const LocalNodeSettings& settings, const QSet<QByteArray>& onceMounts);

/// Every mount point that holds files of people, each with the watched mount of the same device; plain folders do not
/// count. None at all when there are more than 500, because a table that is cut would name a wrong file system.
QList<MountPoint> mountPointsOf(const QList<Mount>& visible, const QList<WatchedMount>& watched);

/// The innermost of these that `path` lies in, or null.
const Mount* mountOf(const QList<Mount>& visible, const QByteArray& path);

bool matchesGlob(const QString& name, const QString& glob);

} // namespace yagura
