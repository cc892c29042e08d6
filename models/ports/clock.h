// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <functional>

namespace yagura {

/// Reads both clocks of this machine. Handed to whoever lives at the edge; a test hands in its own.
using Clock = std::function<Moment()>;

} // namespace yagura
