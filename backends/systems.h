// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/probefactory.h"
#include "backends/postgresql/sessionseat.h"

namespace yagura {

/// Every system that we know how to watch: one line each. Looks may borrow sessions from `seats`, where there are any.
Systems knownSystems(
    const FindSecret& peekSecret = {}, const std::shared_ptr<postgresql::SessionSeats>& seats = nullptr);

} // namespace yagura
