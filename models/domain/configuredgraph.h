// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/servicegraph.h"

namespace yagura {

/// Something that several targets stand on although nobody wrote it down.
struct SharedResource {
    QString id; ///< "host:db1.example"
    QStringList users;

    bool operator==(const SharedResource&) const = default;
};

/// Hosts that two or more targets have in their addresses; all of this machine count as one, "host:localhost".
/// A target that may move between several hosts is not counted.
QList<SharedResource> sharedHosts(const QList<TargetConfig>& targets);

/// The graph of a configuration: its targets, services and functions, and what they share.
/// An id that is needed and not there (its entry has a fault, or its system joins later) becomes a target that nobody
/// watches.
ServiceGraph graphOf(const Configuration& configuration, const QList<SharedResource>& shared);

} // namespace yagura
