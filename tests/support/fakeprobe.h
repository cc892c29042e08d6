// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/failedreading.h"
#include "backends/poll/probefactory.h"

#include <QHash>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <memory>
#include <stdexcept>

namespace yagura::testing {

/// How a fake probe (mis)behaves.
struct Manner {
    enum class Kind { Answers, Fails, HangsUntilInterrupted, IgnoresInterrupt, SaysNothing, Throws };

    Kind kind = Kind::Answers;
    std::chrono::milliseconds delay {0}; ///< Answers: blocks so long. IgnoresInterrupt: answers late, after so long
    FailureClass failureClass = FailureClass::Refused;
    Indicators indicators {}; ///< of its answers
};

/// What all fake probes live in: tells them how to behave, and remembers what they were asked. From any thread.
/// Those who hang for ever are set free when the test lets go, so that its process can end.
class FakeWorld final {
    template<typename Read>
    auto seen(Read read) const
    {
        const QMutexLocker lock(&m_mutex);
        return read();
    }
    template<typename Change>
    void change(Change write)
    {
        const QMutexLocker lock(&m_mutex);
        write();
    }

public:
    void set(const QString& target, const Manner& manner)
    {
        change([&] { m_manners[target] = manner; });
    }
    Manner manner(const QString& target) const
    {
        return seen([&] { return m_manners.value(target); });
    }

    QList<PollRequest> requests(const QString& target) const
    {
        return seen([&] { return m_requests.value(target); });
    }
    int polls(const QString& target) const { return int(requests(target).size()); }
    int made(const QString& target) const
    {
        return seen([&] { return m_made.value(target); });
    }
    int mostAtOnce(const QString& target) const
    {
        return seen([&] { return m_mostAtOnce.value(target); });
    }
    QSet<QThread*> threads() const
    {
        return seen([&] { return m_threads; });
    }

    void wasMade(const QString& target)
    {
        change([&] { ++m_made[target]; });
    }
    void begins(const QString& target, const PollRequest& request)
    {
        change([&] {
            m_requests[target].append(request);
            m_threads.insert(QThread::currentThread());
            m_mostAtOnce[target] = std::max(m_mostAtOnce[target], ++m_running[target]);
        });
    }
    void ends(const QString& target)
    {
        change([&] { --m_running[target]; });
    }

    void hang(std::chrono::milliseconds patience)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_released)
            m_release.wait(&m_mutex, QDeadlineTimer(patience));
    }
    void release()
    {
        change([&] { m_released = true; });
        m_release.wakeAll();
    }

private:
    mutable QMutex m_mutex;
    QWaitCondition m_release;
    bool m_released = false;
    QHash<QString, Manner> m_manners;
    QHash<QString, QList<PollRequest>> m_requests;
    QHash<QString, int> m_made;
    QHash<QString, int> m_running;
    QHash<QString, int> m_mostAtOnce;
    QSet<QThread*> m_threads;
};

class FakeProbe final : public Probe {
public:
    FakeProbe(std::shared_ptr<FakeWorld> world, QString target, Clock clock)
        : m_world(std::move(world)), m_target(std::move(target)), m_clock(std::move(clock))
    {
        m_world->wasMade(m_target);
    }

    void poll(const PollRequest& request) override
    {
        m_world->begins(m_target, request);
        const Manner manner = m_world->manner(m_target);
        if (manner.kind == Manner::Kind::SaysNothing)
            return;

        const std::optional<Failure> failure = behave(manner);
        m_world->ends(m_target);
        if (manner.kind == Manner::Kind::Throws)
            throw std::runtime_error("the sky fell");
        emit finished(
            request.ticket, failure ? failedReading(m_target, request.started, m_clock(), *failure) : answer(request, manner));
    }

    void interrupt() noexcept override { m_interrupted.release(); }

private:
    std::optional<Failure> behave(const Manner& manner)
    {
        m_interrupted.tryAcquire(m_interrupted.available());
        switch (manner.kind) {
        case Manner::Kind::Answers:
            if (m_interrupted.tryAcquire(1, int(manner.delay.count())))
                return interrupted();
            return std::nullopt;
        case Manner::Kind::HangsUntilInterrupted:
            m_interrupted.tryAcquire(1, 60'000);
            return interrupted();
        case Manner::Kind::IgnoresInterrupt:
            m_world->hang(manner.delay);
            return std::nullopt;
        case Manner::Kind::Fails:
            return Failure {manner.failureClass, QStringLiteral("fake.failure"), {}};
        case Manner::Kind::SaysNothing:
        case Manner::Kind::Throws:
            break;
        }
        return std::nullopt;
    }

    static Failure interrupted() { return {FailureClass::NoAnswer, QStringLiteral("fake.interrupted"), {}}; }

    ReadingPtr answer(const PollRequest& request, const Manner& manner) const
    {
        auto reading = std::make_shared<Reading>();
        reading->target = m_target;
        reading->readAt = m_clock();
        reading->duration = reading->readAt.since(request.started);
        reading->outcome = DatabaseHealth {};
        reading->indicators = manner.indicators;
        return reading;
    }

    std::shared_ptr<FakeWorld> m_world;
    QString m_target;
    Clock m_clock;
    QSemaphore m_interrupted;
};

/// Two systems: "fake" blocks and has a worker of its own, "fakenet" lives in the shared loop.
inline Systems fakeSystems(const std::shared_ptr<FakeWorld>& world)
{
    const auto make = [world](const TargetConfig& config, const std::optional<SecretString>&, const Clock& clock) {
        return std::make_unique<FakeProbe>(world, config.target.id, clock);
    };
    return {{QStringLiteral("fake"), Dwelling::OwnWorker, make}, {QStringLiteral("fakenet"), Dwelling::NetLoop, make}};
}

inline TargetConfig fakeTarget(
    const QString& id, std::chrono::milliseconds every, const QString& system = QStringLiteral("fake"))
{
    TargetConfig config;
    config.target.id = id;
    config.target.system = system;
    config.target.every = every;
    return config;
}

inline FindSecret noSecret()
{
    return [](const TargetConfig&, const SecretFound& found) { found(std::optional<SecretString>()); };
}

} // namespace yagura::testing
