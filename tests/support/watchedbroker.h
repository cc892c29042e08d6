// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/bootclock.h"
#include "backends/rabbitmq/rabbitmqprobe.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>
#include <QThread>

namespace yagura::testing {

/// A probe in a network loop of its own, as in the program, that the test asks from outside.
class WatchedBroker final {
public:
    /// With leave to `peek`, whoever looks has the same password.
    WatchedBroker(const QUrl& url, const QString& user, const std::optional<SecretString>& password,
        const std::optional<PeekSettings>& peek = {}, const QList<QueueSchema>& schemas = {})
        : m_probe(static_cast<RabbitmqProbe*>(
            makeRabbitmqProbe(configFor(url, user, peek, schemas), password, systemClock(), secretOf(password)).release()))
    {
        m_probe->moveToThread(&m_thread);
        QObject::connect(m_probe, &Probe::finished, &m_here,
            [this](quint64 ticket, const ReadingPtr& reading) { m_answers.insert(ticket, reading); });
        QObject::connect(&m_thread, &QThread::finished, m_probe, &QObject::deleteLater);
        m_thread.start();
    }
    ~WatchedBroker()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void ask(std::chrono::milliseconds deadline = std::chrono::seconds(5), bool walkLadder = false,
        const QSet<QString>& ofInterest = {})
    {
        PollRequest request;
        request.ticket = ++m_ticket;
        request.started = now();
        request.deadline = deadline;
        request.walkLadder = walkLadder;
        request.objectsOfInterest = ofInterest;
        QMetaObject::invokeMethod(
            m_probe, [this, request] { m_probe->poll(request); }, Qt::QueuedConnection);
    }
    ReadingPtr answer()
    {
        return QTest::qWaitFor([this] { return m_answers.contains(m_ticket); }, 15'000) ? m_answers.value(m_ticket)
                                                                                        : nullptr;
    }
    ReadingPtr poll(std::chrono::milliseconds deadline = std::chrono::seconds(5), bool walkLadder = false,
        const QSet<QString>& ofInterest = {})
    {
        ask(deadline, walkLadder, ofInterest);
        return answer();
    }
    /// Polls until `holds` does, for at most 20 s; the last reading.
    template<typename Holds>
    ReadingPtr pollUntil(Holds holds, const QSet<QString>& ofInterest = {})
    {
        ReadingPtr reading;
        QElapsedTimer watch;
        watch.start();
        do
            reading = poll(std::chrono::seconds(5), false, ofInterest);
        while (reading && !holds(reading) && watch.elapsed() < 20'000);
        return reading;
    }
    HttpCounters counters()
    {
        HttpCounters counters;
        QMetaObject::invokeMethod(
            m_probe, [&] { counters = m_probe->counters(); }, Qt::BlockingQueuedConnection);
        return counters;
    }
    RabbitmqProbe& probe() { return *m_probe; }

private:
    static FindSecret secretOf(const std::optional<SecretString>& password)
    {
        return [password](const TargetConfig&, const SecretFound& found) { found(password); };
    }
    static TargetConfig configFor(const QUrl& url, const QString& user, const std::optional<PeekSettings>& peek,
        const QList<QueueSchema>& schemas)
    {
        TargetConfig config;
        config.target.id = QStringLiteral("mq");
        config.target.kind = TargetKind::Broker;
        config.target.system = QStringLiteral("rabbitmq");
        RabbitmqSettings settings;
        settings.url = url;
        settings.user = user;
        settings.peek = peek;
        settings.schemas = schemas;
        config.settings = settings;
        return config;
    }

    RabbitmqProbe* m_probe;
    QObject m_here;
    QThread m_thread;
    quint64 m_ticket = 0;
    QHash<quint64, ReadingPtr> m_answers;
};

inline const Queue* queueNamed(const ReadingPtr& reading, const QString& name)
{
    const auto* broker = reading->as<BrokerHealth>();
    if (!broker)
        return nullptr;
    const auto found = std::ranges::find(broker->queues, name, &Queue::name);
    return found == broker->queues.end() ? nullptr : &*found;
}

} // namespace yagura::testing
