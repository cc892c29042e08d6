// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errandworker.h"
#include "models/domain/configuration.h"
#include "models/domain/observation.h"
#include "models/domain/result.h"
#include "models/ports/vault.h"

#include <functional>
#include <optional>

namespace yagura {

/// A question to the world that may be asked.
struct Look {
    QString asked; ///< exactly as it goes out
    std::optional<TargetConfig> login; ///< whose password it needs; nothing: none
    /// Blocks, in a thread of its own that has an event loop, until the errand's deadline at most. Fills in columns,
    /// rows, rowsTotal and isCut; whoever asks adds the rest.
    std::function<Result<Observation>(Errand&, const std::optional<SecretString>&)> ask;
};

/// Keeps to the bounds of an Observation: rows beyond them are left out and counted, a cell that alone is too large is
/// cut.
Observation bounded(Observation observation);

/// "observe.unknown_target" {target, reason}: "unknown", "system" (another one than the question is for), "no_http",
/// "not_here" (programs run on this machine only).
Failure unknownTarget(const QString& target, const QString& reason);

} // namespace yagura
