// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"
#include "models/domain/whereabouts.h"

namespace yagura {

/// Why something is thought to stand on a shared resource.
struct SharedUser {
    QString id; ///< of a target or a service
    PlaceReason reason = PlaceReason::HostName;
    QString detail; ///< of the reason

    bool operator==(const SharedUser&) const = default;
};

/// Something that several targets stand on although nobody wrote it down.
struct SharedResource {
    enum class Kind {
        Host, ///< a machine that nobody watches, or that several nodes watch; users: what is on it, those nodes, too
        Node, ///< a machine that one node watches: the id is that node's
        Filesystem, ///< users: what keeps its files there
    };

    QString id; ///< "host:db1.example", "host:localhost", "node-A", "filesystem:node-A:/var"
    Kind kind = Kind::Host;
    QString node; ///< of a node itself; of a file system the node that told, or the host when several did
    QString name; ///< of a host its name, of a file system its mount
    QList<SharedUser> users;

    bool operator==(const SharedResource&) const = default;
};
QString sharedKindName(SharedResource::Kind kind); ///< "host", "node", "filesystem"

/// What the targets share without a word in the configuration, as far as their addresses and newest values tell:
/// machines with two users, machines that one node watches with one user already, file systems with two users. The
/// check of a service tells where it is asked; where `written` says what a service runs on, that counts and not the
/// check. `ownHost` as for whereabouts(). By machine in the order of the targets. Pure.
QList<SharedResource> sharedResources(
    const QList<TargetState>& targets, const ServiceGraph& written, const QString& ownHost);

/// The graph with what is shared added to it, each use as a need of the kind Shares. Such a need is inferred: it counts
/// for what would fail together, and carries nothing of what is (see Propagation). Users that the graph does not have
/// are left out.
ServiceGraph withShared(const ServiceGraph& written, const QList<SharedResource>& shared);

} // namespace yagura
