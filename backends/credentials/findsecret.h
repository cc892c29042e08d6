// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/result.h"
#include "models/ports/vault.h"

#include <functional>
#include <optional>

namespace yagura {

/// Finds the password of a target: nothing when it needs none, or when the system's own files serve (~/.pgpass, …).
/// May be called in any thread that has an event loop and answers there, at once or later, but always once and within a
/// bounded time. Errors become failures of class auth.
using SecretFound = std::function<void(Result<std::optional<SecretString>>)>;
using FindSecret = std::function<void(const TargetConfig&, SecretFound)>;

} // namespace yagura
