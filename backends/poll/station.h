// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/bootclock.h"
#include "backends/poll/pollthreads.h"
#include "backends/poll/probefactory.h"
#include "backends/poll/schedule.h"
#include "backends/poll/worker.h"
#include "models/domain/targetstate.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace yagura {

/// What polling needs from outside.
struct PollParts {
    Systems systems;
    FindSecret findSecret;
    PollClocks clocks;
    quint32 seed = 0; ///< of every jitter
};

/// One target and its probe: asks one question at a time, and always comes to an end with it.
/// At the deadline the watchdog records "no answer" by itself and interrupts the probe, whose late answer is dropped.
/// A probe that is not back after twice the deadline is abandoned with its thread and replaced; after three of them the
/// target is parked. Lives in the pipeline's thread; owns no timer: advance() is called when nextWake() has come.
class Station final : public QObject {
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr int abandonedLimit = 3;
    static constexpr Milliseconds ladderEvery {30'000}; ///< each poll for a target polled every second or faster
    static constexpr Milliseconds secretEvery {
        60'000}; ///< a refused or missing credential: asked for and tried not more often
    static constexpr Milliseconds secretPatience {15'000}; ///< a vault has ten seconds, then a command may have run

    /// `parts` and `threads` outlive the station.
    Station(TargetConfig config, const PollParts& parts, PollThreads& threads, quint32 seed, QObject* parent = nullptr);

    const TargetConfig& config() const { return m_config; }
    TargetState state() const;
    bool isFast() const { return m_schedule.isFast(); }
    bool isParked() const { return m_parked; }

    /// When advance() has something to do, by the boot clock; nothing means never.
    std::optional<Milliseconds> nextWake() const;
    void advance(const Moment& now);

    void startWithin(const Moment& now, Milliseconds window);
    /// An explicit wish: also polls once while paused, and gives a parked target one more try.
    void pollNow(const Moment& now);
    void setPaused(bool paused, const Moment& now);
    /// The world has moved on without us: what is out says nothing about the target and is called back, unjudged.
    void wake(const Moment& now);
    /// Somebody set the wall clock: what was read before bears a time of the old one, so it is read anew soon.
    void renew(const Moment& now);
    void setObjectsOfInterest(const QSet<QString>& names) { m_objectsOfInterest = names; }

signals:
    void changed();

private:
    enum class Phase { Idle, FindingSecret, Out, Overdue };

    bool mayPoll() const { return m_wanted || !(m_paused || m_parked); }
    Milliseconds recoveryWindow() const;

    void begin(const Moment& now);
    void findSecret(const Moment& now);
    void takeSecret(quint64 ticket, const Result<std::optional<SecretString>>& secret);
    /// The failure when no probe can be made.
    std::optional<Failure> makeWorker(const std::optional<SecretString>& secret);
    void send(const Moment& now);
    void takeReading(quint64 ticket, const ReadingPtr& reading);

    void watchOver(const Moment& now);
    void abandon(const Moment& now);
    void settle(const ReadingPtr& reading, const Moment& now);
    void failWith(Failure failure, const Moment& now);
    void becomeIdle(const Moment& now);

    TargetConfig m_config;
    const PollParts& m_parts;
    PollThreads& m_threads;
    Schedule m_schedule;
    Milliseconds m_deadline;

    std::unique_ptr<Worker> m_worker;
    Dwelling m_dwelling = Dwelling::OwnWorker; ///< of m_worker
    Phase m_phase = Phase::Idle;
    PollRequest m_request; ///< the newest one
    Moment m_phaseBegan; ///< of FindingSecret, Out and Overdue
    Moment m_interrupted;

    ReadingPtr m_good;
    ReadingPtr m_last;
    std::optional<Moment> m_attemptStarted;
    int m_failuresInARow = 0;
    int m_abandoned = 0;
    bool m_paused = false;
    bool m_parked = false;
    bool m_wanted = false; ///< an explicit wish is still to be fulfilled
    bool m_secretRefused = false;
    bool m_toRenew = false; ///< the clock was set while an attempt was out
    std::optional<Moment> m_secretAsked;
    std::optional<Moment> m_ladderWalked;
    QSet<QString> m_objectsOfInterest;
};

} // namespace yagura
