// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/readsession.h"
#include "models/ports/vault.h"

#include <memory>
#include <optional>

namespace yagura::postgresql {

/// A new session, logged in and answering, or why there is none. Blocks until the deadline at most. While the server
/// has no slot for us it is asked again for as long as `slotPatience`: sessions of others come and go.
Result<std::unique_ptr<ReadSession>> openSession(const QString& dsn, const std::optional<SecretString>& password,
    Interruption& interruption, Deadline deadline, std::chrono::milliseconds slotPatience);

} // namespace yagura::postgresql
