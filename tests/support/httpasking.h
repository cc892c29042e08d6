// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpclient.h"
#include "tests/support/misbehavingserver.h"

#include <optional>
#include <utility>

namespace yagura::testing {

inline HttpOrigin originOf(const MisbehavingServer& server, const QString& caFile = {})
{
    return {server.url(), QStringLiteral("monitor"), SecretString("s3cret"), caFile};
}

inline HttpLimits limitsOf(std::chrono::milliseconds deadline = std::chrono::seconds(5),
    std::chrono::milliseconds inactivity = std::chrono::seconds(5))
{
    HttpLimits limits;
    limits.deadline = deadline;
    limits.inactivity = inactivity;
    return limits;
}

/// One request, its answer, and how often the answer came.
struct Asked {
    std::optional<Result<HttpAnswer>> result;
    int answers = 0;

    void ask(HttpClient& client, const QByteArray& target, const HttpLimits& limits)
    {
        client.get(target, limits, [this](Result<HttpAnswer> answer) {
            result.emplace(std::move(answer));
            ++answers;
        });
    }
    QString code() const { return *result ? QStringLiteral("answered") : result->error().code; }
    Failure failure() const { return *result ? Failure() : result->error(); }
};

} // namespace yagura::testing
