// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/check/recentchecks.h"
#include "backends/net/httpclient.h"
#include "models/domain/configuration.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"

#include <memory>
#include <optional>

namespace yagura {

/// Asks a service's own health address, as its callers would: one GET without a credential, redirects not followed.
/// A status or words other than expected are a value (the service answers, and not well); no answer is a failure.
/// Never blocks: lives in the shared network loop.
class HttpCheckProbe final : public Probe {
    Q_OBJECT

public:
    HttpCheckProbe(QString target, const HttpCheckSettings& settings, Clock clock);

    void poll(const yagura::PollRequest& request) override;
    void interrupt() noexcept override;

private:
    void take(const Result<HttpAnswer>& answer);
    void conclude(Reading::Outcome outcome);

    QString m_target;
    HttpCheckSettings m_settings;
    Clock m_clock;
    HttpClient m_client;
    RecentChecks m_recent;
    std::optional<PollRequest> m_request;
};

/// `config.settings` must hold HttpCheckSettings. May be made in one thread and moved to another before the first poll.
std::unique_ptr<Probe> makeHttpCheckProbe(
    const TargetConfig& config, const std::optional<SecretString>& password, const Clock& clock);

} // namespace yagura
