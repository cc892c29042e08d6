// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/opensession.h"

#include "backends/postgresql/connectwalk.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yagura::postgresql {

namespace {

/// A log-in costs the server a process, also one that is refused.
constexpr auto pause = 250ms;

} // namespace

Result<std::unique_ptr<ReadSession>> openSession(const QString& dsn, const std::optional<SecretString>& password,
    Interruption& interruption, Deadline deadline, std::chrono::milliseconds slotPatience)
{
    const auto conninfo = Conninfo::parse(dsn);
    if (!conninfo)
        return conninfo.error();
    ConnectWalk walk(*conninfo, password, interruption, Resolver());
    const auto lastTry = std::min(deadline, std::chrono::steady_clock::now() + slotPatience);
    for (;;) {
        auto walked = walk.walk(deadline);
        if (!walked.failure)
            return std::make_unique<ReadSession>(std::move(walked.connection), interruption);
        if (walked.failure->failureClass != FailureClass::TooManyConnections
            || std::chrono::steady_clock::now() + pause >= lastTry)
            return *walked.failure;
        // Nothing to read, only to be interrupted.
        if (interruption.wait(-1, 0, std::chrono::steady_clock::now() + pause) == Interruption::Wait::Interrupted)
            return *walked.failure;
    }
}

} // namespace yagura::postgresql
