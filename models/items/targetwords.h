// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/targetstate.h"

#include <QString>

namespace yagura {

/// Why the values of a target cannot be believed now, in one sentence; empty while they are live.
QString outageText(const TargetState& state, const Moment& now);

/// An age as coarse as ageText() says it, so that a row that only grew older changes when its text does.
qint64 coarseAgeMs(std::chrono::milliseconds age);

} // namespace yagura
