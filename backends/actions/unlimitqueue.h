// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

namespace yagura {

/// "rabbitmq.unlimit_queue" {queue}: takes the policy of rabbitmq.limit_queue away again, and no other ("not_limited").
/// The policy that stood before it counts once more.
class UnlimitQueue final : public GuardedAction {
public:
    bool canAct(const TargetConfig& target) const override;
    Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const override;
    ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const override;
};

} // namespace yagura
