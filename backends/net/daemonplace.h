// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace yagura {

// Where a daemon of this machine leaves word for those who may read it: its token and its address.

/// The folder that a daemon keeps.
struct RuntimePlace {
    QString folder; ///< empty: the environment names none
    bool isShared = false; ///< a system service's: the group may read it
};
/// By RUNTIME_DIRECTORY, which systemd sets, else by XDG_RUNTIME_DIR.
RuntimePlace daemonRuntime(const QProcessEnvironment& environment);

inline constexpr qint64 longestToken = 1'000; ///< bytes in a file with one
QString tokenFileIn(const QString& folder);
QString addressFileIn(const QString& folder);

/// How a client reaches a daemon.
struct DaemonAccess {
    QString url;
    QByteArray token;
};
/// The daemon of this user, else that of the system; nothing when neither left word that we may read. Blocks on the
/// disk.
std::optional<DaemonAccess> localDaemon(const QProcessEnvironment& environment);

} // namespace yagura
