// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/mountpatrol.h"
#include "models/domain/result.h"

#include <QSet>

namespace yagura {

/// The watched file systems of this machine from poll to poll: which there are, how full, and what changed.
class FilesystemWatch final {
public:
    FilesystemWatch(LocalNodeSettings settings, QString mountReader);

    /// Reads the mount table and starts asking. False when the table cannot be read.
    bool start();
    /// In the order of the mount table; a mount that vanished is not there.
    /// A failure (class internal or no_answer) when nothing could be asked or `wakeFd` became readable.
    Result<QList<Filesystem>> finish(int wakeFd, std::chrono::steady_clock::time_point until);

    /// Of all that can be mounted for people, watched or not.
    QList<MountPoint> mountPoints() const { return mountPointsOf(m_visible, m_watched); }
    /// Device numbers and names of the watched mounts, for chooseDevices().
    QSet<QByteArray> devices() const;
    /// Mounts that answered and that are on this machine: a walk through a network file system is not for us.
    QList<QByteArray> surveyable() const;
    /// Whether looking into `folder` is safe and ours to do: its mount answered, or is not watched but on this machine.
    bool mayLookInto(const QByteArray& folder, bool beyondWatched) const;

private:
    void noteReadOnly(const WatchedMount& watched, Filesystem& filesystem);

    /// What a mount was when we first saw it.
    struct FirstSight {
        int mountId = 0;
        bool readOnly = false;
    };

    LocalNodeSettings m_settings;
    QString m_mountReader;
    MountPatrol m_patrol;
    QList<Mount> m_visible;
    QList<WatchedMount> m_watched;
    QSet<QByteArray> m_onceMounts;
    QHash<QByteArray, FirstSight> m_firstSights;
    QList<WatchedMount> m_fine; // those that answered without an error
};

} // namespace yagura
