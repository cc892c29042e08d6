// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/probefactory.h"

namespace yagura {

/// Every system that we know how to watch: one line each.
Systems knownSystems(const FindSecret& peekSecret = {});

} // namespace yagura
