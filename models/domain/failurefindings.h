// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/targetstate.h"

#include <functional>

namespace yagura {

/// Whether no target at all answers: then the fault may be ours, and nothing may be claimed about any of them.
bool isBlind(const QList<TargetState>& targets, const Moment& now);

/// What a failed attempt means for its target, or nothing: one refused attempt alone is not yet a finding.
/// `since` and the hold are left to the caller.
std::optional<Finding> failureFinding(const TargetState& state, bool blind);

/// What a failed connect ladder means while the open session goes on working: nobody new gets in.
/// Critical when the server says that it is full, or when a second walk failed after the first one, whose time
/// `sinceOf` tells by the finding's id; nothing while it does not hold.
using SinceOf = std::function<std::optional<Moment>(const QString& id)>;
std::optional<Finding> ladderFinding(const TargetState& state, const SinceOf& sinceOf);

} // namespace yagura
