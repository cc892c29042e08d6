// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

namespace yagura {

/// "rabbitmq.move_malformed" {queue, count, to?}: takes the first `count` messages of a classic queue (10,000 at most),
/// moves those that are malformed JSON to where its dead letters go, and puts the others back in their places, marked
/// redelivered. By AMQP, since the management API takes messages away before anybody has them.
///
/// With a dead-letter exchange the broker itself moves them (basic.reject), and only along a route that ends in a queue
/// which cannot drop them. Without one each is published to the queue `to`, or NAME.dlq, and acknowledged once the
/// broker has confirmed the copy; so a break in between can leave one message in both places, which the outcome tells
/// ("maybe_twice"), and never one in none.
///
/// The preview looks at the same messages in the same way: they come back marked redelivered.
///
/// Refused where a message could get lost or the order of others could change: "not_classic" {type}, "consumers",
/// "auto_delete", "exclusive", "length_limited", "other_virtual_host" {vhost}, "no_amqp", "nothing_malformed" {looked},
/// "broker_alarm", and what deadLetterRoute() says.
class MoveMalformed final : public GuardedAction {
public:
    static constexpr qint64 mostMessages = 10'000;

    bool canAct(const TargetConfig& target) const override;
    Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const override;
    ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const override;
    std::chrono::milliseconds patience() const override { return std::chrono::minutes(5); }
};

} // namespace yagura
