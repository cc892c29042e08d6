// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/interruption.h"
#include "backends/postgresql/pgconnection.h"
#include "backends/postgresql/resolver.h"
#include "models/domain/connectladder.h"
#include "models/domain/serverplace.h"

#include <optional>

namespace yagura::postgresql {

/// What became of a walk: the ladder always, a connection that answered or the reason why there is none.
struct Walked {
    ConnectLadder ladder;
    PgconnPtr connection;
    std::optional<Failure> failure;
    std::optional<ServerEndpoint> endpoint; ///< the door that was tried last; nothing when none is known
};

/// Walks from a name to a first answer on a new connection, measuring each rung. Uses libpq's non-blocking calls and an
/// own poll(2), so that the deadline and an interrupt hold on every rung: libpq's connect_timeout does not.
/// Doors are tried in the order given, each address of each name once; one that refuses to be reached makes way for the
/// next, one that refuses the login does not.
class ConnectWalk final {
public:
    ConnectWalk(Conninfo conninfo, std::optional<SecretString> password, Interruption& interruption, Resolver resolver);

    /// Rungs have limits of their own below the deadline: 2 s for the name, 5 s from there to the login.
    Walked walk(Deadline deadline);
    /// The server refused a startup option, as only poolers do.
    bool metPooler() const { return !m_plan.readOnlyOption; }

private:
    Result<QList<Endpoint>> resolvedDoors(const QList<Endpoint>& given, LadderStep& dns, Deadline deadline);
    Result<QList<Endpoint>> resolvedDoor(const Endpoint& door, Deadline deadline);
    Walked climb(const Endpoint& door, const LadderStep& dns, Deadline deadline);
    bool learnsFrom(const QByteArray& message, const Endpoint& door);

    Conninfo m_conninfo;
    std::optional<SecretString> m_password;
    Interruption& m_interruption;
    Resolver m_resolver;
    ConnectPlan m_plan;
};

} // namespace yagura::postgresql
