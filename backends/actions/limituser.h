// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

namespace yagura {

/// "rabbitmq.limit_user" {user, limit}: lets a user have at most so many connections. Those that it has stay. Undone by
/// rabbitmq.unlimit_user, or by the limit that it had. The responder's own user and the one that watches are refused
/// ("own_user").
class LimitUser final : public GuardedAction {
public:
    bool canAct(const TargetConfig& target) const override;
    Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const override;
    ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const override;
};

} // namespace yagura
