// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/check/recentchecks.h"
#include "models/domain/configuration.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"
#include "models/ports/vault.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace yagura {

/// Connects to a service's port and leaves again: says whether somebody accepts, and after how long. Sends nothing.
/// Never blocks: lives in the shared network loop.
class TcpCheckProbe final : public Probe {
    Q_OBJECT

public:
    TcpCheckProbe(QString target, TcpCheckSettings settings, Clock clock);

    void poll(const yagura::PollRequest& request) override;
    void interrupt() noexcept override;

private:
    void takeConnection();
    void takeError();
    void takeSilence();
    void conclude(Reading::Outcome outcome);

    QString m_target;
    TcpCheckSettings m_settings;
    Clock m_clock;
    QTcpSocket m_socket {this};
    QTimer m_deadline {this};
    RecentChecks m_recent;
    std::optional<PollRequest> m_request;
};

/// `config.settings` must hold TcpCheckSettings. May be made in one thread and moved to another before the first poll.
std::unique_ptr<Probe> makeTcpCheckProbe(
    const TargetConfig& config, const std::optional<SecretString>& password, const Clock& clock);

} // namespace yagura
