// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"

#include <memory>

namespace yagura {

/// Looks at the machine that this program runs on, read-only. poll() blocks, but not beyond the deadline of its
/// request: all that touches a mounted file system happens in `mountReader` (the path of yagura-mounts), a child that
/// can be left behind. Belongs into a worker thread of its own. `config` holds LocalNodeSettings. The machine id is
/// told only with `host_metrics`: two targets that watch different file systems of one machine are not the same thing.
std::unique_ptr<Probe> makeLocalNodeProbe(const TargetConfig& config, const Clock& clock, const QString& mountReader);

} // namespace yagura
