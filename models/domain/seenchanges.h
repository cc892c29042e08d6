// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mark.h"
#include "models/domain/reading.h"

namespace yagura {

/// What somebody changed between two readings of one target with a value, told from what the system itself says and with
/// no agent: settings, restarts, roles, versions, policies of queues. Nothing where one of them does not know. Pure.
///
/// - mark.settings_changed {settings: [{name, before, after, hidden}], total}: null for "not set"; a hidden one has no values
/// - mark.restarted {started_at}, and of a broker's node {node, uptime_s}
/// - mark.another_server {}: another one answers at this address, so nothing else is compared
/// - mark.role_changed {before, after}: "primary", "standby"
/// - mark.version_changed {before, after}
/// - mark.queue_policy_changed {queues: [{queue, before, after}], total}: name of the policy, null for none
QList<Mark> marksBetween(const Reading& before, const Reading& after);

} // namespace yagura
