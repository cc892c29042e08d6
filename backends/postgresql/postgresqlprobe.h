// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/sessionseat.h"
#include "models/domain/configuration.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"
#include "models/ports/vault.h"

#include <memory>
#include <optional>

namespace yagura {

/// Watches one PostgreSQL server, versions 13 to 17, by reading only. Blocks: give it a worker thread of its own.
///
/// One session is kept between polls, since a server whose connections are exhausted lets nobody new in; the ladder is
/// walked on a connection beside it. An attempt ends at its deadline by itself, in every phase, and at once when it is
/// interrupted. A session that was lost is opened anew within the same attempt, once.
///
/// `target` holds PostgresqlSettings. Without `password` libpq looks in ~/.pgpass and its environment.
/// A data source name that cannot be read, or that carries a password, is told as a failure of each poll
/// (config.dsn, config.secret).
///
/// The session waits in `seat` between polls, where a look may borrow it.
std::unique_ptr<Probe> makePostgresqlProbe(const TargetConfig& target, const std::optional<SecretString>& password,
    const Clock& clock, const std::shared_ptr<postgresql::SessionSeat>& seat);
std::unique_ptr<Probe> makePostgresqlProbe(
    const TargetConfig& target, const std::optional<SecretString>& password, const Clock& clock);

} // namespace yagura
