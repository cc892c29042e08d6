// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/deadletterroute.h"
#include "backends/actions/queuefacts.h"

namespace yagura {

/// Where malformed messages of `source` can go without a loss: to its dead-letter exchange, where it has one; else to
/// `named`, or to NAME.dlq of the same virtual host.
/// Refused: "no_dead_letter_exchange" (it names one that is not there), "dead_letter_exchange_type" {type} (only the
/// broker can tell where it sends), "dead_letters_dropped" (it sends to no queue), "no_dead_letter_queue" {queue},
/// "dead_letters_return" (they would come back), "dead_letter_queue_limited" {queue} (it drops when it is full),
/// "dead_letter_queue_type" {queue, type}, "dead_letter_queue_not_durable" {queue}.
Result<DeadLetterRoute> deadLetterRoute(
    BrokerReader& broker, const QueueFacts& source, const std::optional<QString>& named);

} // namespace yagura
