// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectladder.h"

#include <QString>

namespace yagura {

/// What the ladder proves: which rung fails and what that excludes, or that everybody gets in.
QString ladderVerdict(const ConnectLadder& ladder);

/// Why the failing rung fails, as one sentence with the server's code; empty when none does.
QString ladderReason(const ConnectLadder& ladder);

/// What stands beside a rung: what it reached, the failure in a few words, "not used", "not reached".
QString stepText(const LadderStep& step);

} // namespace yagura
