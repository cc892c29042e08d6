// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

namespace yagura {

/// "rabbitmq.close_connection" {connection}: closes one client's connection, by its name in the management API. What
/// the client held goes back to its queues. The connection must still be the one that was previewed: names are used
/// again.
class CloseConnection final : public GuardedAction {
public:
    bool canAct(const TargetConfig& target) const override;
    Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const override;
    ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const override;
};

} // namespace yagura
