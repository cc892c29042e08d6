// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/apitokens.h"
#include "backends/daemon/hostguard.h"
#include "backends/daemon/router.h"

namespace yagura {

/// Decides by the head of a request alone whether it is served: who it was meant for, whose token it shows, where it
/// goes and what that token may.
class Admission final {
public:
    Admission(HostGuard guard, ApiTokens tokens) : m_guard(std::move(guard)), m_tokens(std::move(tokens)) { }

    /// Null to serve it; the call knows its actor then.
    HttpReplyPtr refusal(HttpCall& call, const Router& router) const;

private:
    HttpReplyPtr tokenRefusal(HttpCall& call, const QString& scope) const;

    HostGuard m_guard;
    ApiTokens m_tokens;
};

} // namespace yagura
