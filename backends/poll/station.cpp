// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/station.h"

#include "backends/poll/failedreading.h"

#include <QPointer>

#include <algorithm>
#include <exception>

namespace yagura {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds interruptAgain {500};

Failure deadlinePassed(std::chrono::milliseconds deadline)
{
    return {FailureClass::NoAnswer, u"attempt.deadline"_s, {{u"deadline_ms"_s, qint64(deadline.count())}}};
}

Schedule::Confirm confirmation(const Failure& failure)
{
    // Saying a wrong password twice may lock the account.
    return failure.failureClass == FailureClass::Auth ? Schedule::Confirm::No : Schedule::Confirm::AtOnce;
}

} // namespace

Station::Station(TargetConfig config, const PollParts& parts, PollThreads& threads, quint32 seed, QObject* parent)
    : QObject(parent), m_config(std::move(config)), m_parts(parts), m_threads(threads),
      m_schedule(m_config.target.every, seed), m_deadline(attemptDeadline(m_config.target.every))
{
}

TargetState Station::state() const
{
    TargetState state;
    state.target = m_config.target;
    state.good = m_good;
    state.last = m_last;
    state.failuresInARow = m_failuresInARow;
    state.attemptStarted = m_attemptStarted;
    state.paused = m_paused || m_parked;
    state.interval = m_schedule.interval();
    state.skipped = m_schedule.skipped();
    return state;
}

std::optional<Station::Milliseconds> Station::nextWake() const
{
    switch (m_phase) {
    case Phase::Idle:
        return mayPoll() ? std::optional(m_schedule.due()) : std::nullopt;
    case Phase::FindingSecret:
        return m_phaseBegan.boot + secretPatience;
    case Phase::Out:
        return m_phaseBegan.boot + m_deadline;
    case Phase::Overdue:
        return std::min(m_phaseBegan.boot + m_deadline, m_interrupted.boot + interruptAgain);
    }
    return std::nullopt;
}

void Station::advance(const Moment& now)
{
    const std::optional<Milliseconds> wake = nextWake();
    if (!wake || *wake > now.boot)
        return;

    if (m_phase == Phase::Idle)
        begin(now);
    else
        watchOver(now);
}

void Station::startWithin(const Moment& now, Milliseconds window)
{
    m_schedule.spread(now.boot, window);
}

void Station::pollNow(const Moment& now)
{
    if (m_phase != Phase::Idle)
        return; // its answer is what was asked for

    m_wanted = true;
    m_parked = false;
    m_secretAsked.reset(); // a person may just have unlocked the vault
    m_schedule.dueAt(now.boot);
    emit changed();
}

void Station::setPaused(bool paused, const Moment& now)
{
    if (m_paused == paused)
        return;

    m_paused = paused;
    m_parked = m_parked && paused; // starting again by hand is worth another try
    if (!paused)
        m_schedule.spread(now.boot, recoveryWindow());
    emit changed();
}

void Station::wake(const Moment& now)
{
    if (m_phase == Phase::Out) {
        m_attemptStarted.reset();
        m_phase = Phase::Overdue;
        m_worker->interrupt();
    }
    if (m_phase != Phase::Idle) {
        m_phaseBegan = now;
        m_interrupted = now;
        m_schedule.begun(now.boot); // nothing was skipped while nobody could have asked
    }
    m_schedule.spread(now.boot, recoveryWindow());
    emit changed();
}

// Who comes later knows the new clock only, and by that an old time looks like an age of hours. One that fails keeps its
// own pace.
void Station::renew(const Moment& now)
{
    m_toRenew = m_phase != Phase::Idle;
    if (m_toRenew || m_failuresInARow > 0 || m_schedule.due() <= now.boot + recoveryWindow())
        return;
    m_schedule.spread(now.boot, recoveryWindow());
    emit changed();
}

Station::Milliseconds Station::recoveryWindow() const
{
    return isFast() ? 1s : 5s;
}

void Station::begin(const Moment& now)
{
    m_wanted = false;
    m_schedule.begun(now.boot);
    m_attemptStarted = now;
    ++m_request.ticket;

    if (!m_worker || m_secretRefused)
        findSecret(now);
    else
        send(now);
    emit changed();
}

void Station::findSecret(const Moment& now)
{
    m_phase = Phase::FindingSecret;
    m_phaseBegan = now;
    m_secretAsked = now;
    m_secretRefused = false;
    m_worker.reset();
    m_parts.findSecret(m_config, [self = QPointer(this), ticket = m_request.ticket](const auto& secret) {
        if (self)
            self->takeSecret(ticket, secret);
    });
}

void Station::takeSecret(quint64 ticket, const Result<std::optional<SecretString>>& secret)
{
    if (m_phase != Phase::FindingSecret || ticket != m_request.ticket)
        return;

    const Moment now = m_parts.clocks.now();
    std::optional<Failure> failure;
    if (secret)
        failure = makeWorker(*secret);
    else
        failure = Failure {FailureClass::Auth, secret.error().code, secret.error().args};

    if (!failure)
        return send(now);
    failWith(*failure, now);
    becomeIdle(now);
}

std::optional<Failure> Station::makeWorker(const std::optional<SecretString>& secret)
{
    const auto system = std::ranges::find(m_parts.systems, m_config.target.system, &System::name);
    if (system == m_parts.systems.end())
        return Failure {FailureClass::Internal, u"internal.no_such_system"_s, {{u"system"_s, m_config.target.system}}};

    QString detail;
    try {
        if (std::unique_ptr<Probe> probe = system->make(m_config, secret, m_parts.clocks.now)) {
            m_dwelling = system->dwelling;
            m_worker = std::make_unique<Worker>(
                std::move(probe), m_threads.threadFor(system->dwelling, m_config.target.id), m_parts.clocks.now);
            connect(m_worker.get(), &Worker::finished, this, &Station::takeReading);
            return std::nullopt;
        }
    } catch (const std::exception& error) {
        detail = QString::fromUtf8(error.what());
    }
    return Failure {FailureClass::Internal, u"internal.exception"_s, {{u"detail"_s, detail}}};
}

void Station::send(const Moment& now)
{
    const bool ladderDue = !m_ladderWalked || isFast() || now.since(*m_ladderWalked) >= ladderEvery;
    m_request.started = now;
    // A little less than the watchdog's: the probe knows better than we do on which rung it hangs.
    m_request.deadline = m_deadline * 9 / 10;
    m_request.walkLadder = ladderDue || m_failuresInARow > 0;
    m_request.objectsOfInterest = m_objectsOfInterest;
    if (m_request.walkLadder)
        m_ladderWalked = now;

    m_phase = Phase::Out;
    m_phaseBegan = now;
    m_worker->poll(m_request, m_config.target.id);
}

void Station::takeReading(quint64 ticket, const ReadingPtr& reading)
{
    if (ticket != m_request.ticket || (m_phase != Phase::Out && m_phase != Phase::Overdue))
        return;

    const Moment now = m_parts.clocks.now();
    if (m_phase == Phase::Out && reading)
        settle(reading, now);
    else if (m_phase == Phase::Out)
        failWith({FailureClass::Internal, u"internal.exception"_s, {}}, now);
    becomeIdle(now);
}

void Station::watchOver(const Moment& now)
{
    if (m_phase == Phase::FindingSecret) {
        const QString code
            = m_config.passwordCommand.isEmpty() ? u"credential.vault_timeout"_s : u"credential.command_timeout"_s;
        failWith({FailureClass::Auth, code, {}}, now);
        return becomeIdle(now);
    }

    if (m_phase == Phase::Out) {
        m_phase = Phase::Overdue;
        m_phaseBegan = now;
        failWith(deadlinePassed(m_deadline), now);
    } else if (now.since(m_phaseBegan) >= m_deadline) {
        return abandon(now);
    }
    // More than once: an interruption that came before poll() had begun found nothing to end.
    m_interrupted = now;
    m_worker->interrupt();
}

void Station::abandon(const Moment& now)
{
    m_worker.reset();
    if (m_dwelling == Dwelling::NetLoop)
        m_threads.leaveSharedLoop();
    becomeIdle(now);
    if (++m_abandoned < abandonedLimit)
        return;

    m_parked = true;
    const QJsonObject args {{u"workers"_s, m_abandoned}};
    m_last = failedReading(
        m_config.target.id, m_request.started, now, {FailureClass::Internal, u"internal.worker_abandoned"_s, args});
    emit changed();
}

void Station::settle(const ReadingPtr& reading, const Moment& now)
{
    m_last = reading;
    m_attemptStarted.reset();
    if (const Failure* failure = reading->failure()) {
        ++m_failuresInARow;
        m_secretRefused = failure->failureClass == FailureClass::Auth;
        m_schedule.failed(now.boot, confirmation(*failure));
    } else {
        m_good = reading;
        m_failuresInARow = 0;
        m_schedule.succeeded(now.boot);
    }
    emit changed();
}

void Station::failWith(Failure failure, const Moment& now)
{
    const Moment started = m_attemptStarted.value_or(now);
    settle(failedReading(m_config.target.id, started, now, std::move(failure)), now);
}

void Station::becomeIdle(const Moment& now)
{
    m_phase = Phase::Idle;
    m_schedule.freed(now.boot);
    // A credential that could not be had or was refused: a command may be dear, a vault may ask a person, and a server
    // may lock the account.
    if (m_secretAsked && m_failuresInARow > 0 && (m_secretRefused || (!m_worker && !m_last->failure()->isTargetDown())))
        m_schedule.dueAt(std::max(m_schedule.due(), m_secretAsked->boot + secretEvery));
    if (m_toRenew)
        renew(now);
    emit changed();
}

} // namespace yagura
