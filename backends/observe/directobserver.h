// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/credentials/findsecret.h"
#include "backends/errand/errands.h"
#include "backends/observe/look.h"
#include "backends/postgresql/sessionseat.h"
#include "models/ports/clock.h"
#include "models/ports/observer.h"

#include <QHash>

namespace yagura {

/// Asks from this process, each look in a thread of its own that can be left to itself. What is not in the catalogue,
/// no GET below a target's own address and no listed reader never leaves preview(), and observe() sends what that
/// shows.
class DirectObserver final : public Observer {
    Q_OBJECT

public:
    /// The whole patience for one look, the password's included.
    static constexpr std::chrono::milliseconds deadline {10'000};

    DirectObserver(FindSecret findSecret, Clock clock, QObject* parent = nullptr);

    /// Where sessions may be borrowed from when a server has no slot; those that knownSystems() was given.
    void setSeats(const std::shared_ptr<postgresql::SessionSeats>& seats) { m_seats = seats; }
    /// Whom there is to ask from now on: all that is polled, checks of services included.
    void setTargets(const QList<TargetConfig>& targets);

    bool knows(const QString& target) const { return m_targets.contains(target); }

    Result<QString> preview(const ObserveStep& step) const override;
    quint64 observe(const ObserveStep& step, bool isAccepted) override;

    /// Looks that were given up and whose threads have not come back.
    int missingWorkers() const { return m_errands.missing(); }

private:
    struct Asked {
        quint64 ticket = 0;
        QString source;
        Look look;
        Moment begun;
    };

    Result<Look> lookFor(const ObserveStep& step, bool isAccepted) const;
    void send(const Asked& asked, const std::optional<SecretString>& password);
    void finish(const Asked& asked, Result<Observation> seen);

    FindSecret m_findSecret;
    Clock m_clock;
    std::shared_ptr<postgresql::SessionSeats> m_seats;
    QHash<QString, TargetConfig> m_targets;
    quint64 m_lastTicket = 0;
    Errands m_errands;
};

} // namespace yagura
