// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/targetstate.h"

#include <QList>
#include <QString>

namespace yagura {

/// How it is known that something is on a machine, or keeps its files in a file system.
enum class PlaceReason {
    HostName, ///< its address names the host; detail: the name
    HostAddress, ///< its host name led to the address of another one; detail: that address
    ThisMachine, ///< its address is of the machine that Yagura runs on; detail: the address
    Socket, ///< it is reached by a socket of this machine; detail: the socket's folder, may be empty
    Watched, ///< it is a node: the machine is what it watches
    DataDirectory, ///< detail: the path
    Tablespace, ///< detail: the path
};
QString placeReasonName(PlaceReason reason); ///< "host_name", "host_address", "this_machine", "socket", …

/// A folder in which a server keeps what it cannot do without.
struct KeptFolder {
    QString path; ///< as the server names it: symbolic links are not followed
    PlaceReason reason = PlaceReason::DataDirectory;

    bool operator==(const KeptFolder&) const = default;
};

/// Where one target is, as its address, the connection to it and the server itself say.
struct Whereabouts {
    QString target;
    TargetKind kind = TargetKind::Database;
    bool isHere = false; ///< on the machine that Yagura runs on
    QString host; ///< otherwise its name or address in lower case; empty when nobody knows, or when it may move
    QString address; ///< that the name led to; empty when it is not known
    QString machine; ///< of a node: what identifies the machine; may be empty
    PlaceReason reason = PlaceReason::HostName;
    QString detail;
    QList<KeptFolder> folders; ///< on that machine; only when the server itself says that it is there

    bool isKnown() const { return isHere || !host.isEmpty(); }
    bool operator==(const Whereabouts&) const = default;
};

/// Where each target is; one row each, in their order. `ownHost` is the name of the machine that Yagura runs on; when
/// it is empty a node that watches this machine tells it, if there is one.
///
/// An address of this machine may be a tunnel, a pooler or a container: a server that says that it was reached at
/// another address, or whose node has another host's name, is not here, and then nobody knows where it is. A cluster of
/// several nodes, and a target with several hosts, stand on no one machine. What was read last counts on while a target
/// does not answer. Pure.
QList<Whereabouts> whereabouts(const QList<TargetState>& targets, const QString& ownHost);

} // namespace yagura
