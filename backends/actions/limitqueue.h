// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

namespace yagura {

/// "rabbitmq.limit_queue" {queue, limit}: slows the producers of a queue down: beyond `limit` ready messages the broker
/// refuses what is published (overflow "reject-publish"), and drops nothing that is there. Undone by
/// rabbitmq.unlimit_queue. A limit of the queue's own arguments ("own_argument" {name}) cannot be overruled by a
/// policy, and neither can one that drops be taken over ("drops_when_full").
class LimitQueue final : public GuardedAction {
public:
    bool canAct(const TargetConfig& target) const override;
    Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const override;
    ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const override;
};

} // namespace yagura
