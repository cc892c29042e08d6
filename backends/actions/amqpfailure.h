// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"

#include <amqp.h>

#include <optional>

namespace yagura {

// What went wrong between us and a broker that speaks AMQP, as a Failure. All pure.

/// A status of the library; nothing for AMQP_STATUS_OK.
std::optional<Failure> failureOfStatus(int status);
/// An answer to a method; nothing when it is a normal one. `isLogin` makes a refusal one of the credential.
std::optional<Failure> failureOfReply(const amqp_rpc_reply_t& reply, bool isLogin = false);
/// The broker closed a channel or the connection with that method.
Failure failureOfClosing(const amqp_method_t& method, bool isLogin = false);

/// The broker's reply code of a closing, in args "reply_code" of the failures above; 0 for others.
int replyCodeOf(const Failure& failure);

} // namespace yagura
