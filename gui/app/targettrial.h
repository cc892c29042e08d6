// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/targetsettingsstore.h"

namespace yagura {

/// Tries a target out with the real probes: one attempt in threads of its own, ended by the attempt's deadline like every
/// other. The answer comes in the thread that asked.
TargetSettingsStore::Trial trialByProbe();

} // namespace yagura
