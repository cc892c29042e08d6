// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/worker.h"

#include "backends/poll/failedreading.h"

#include <exception>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

Failure escaped(const QString& detail)
{
    return {FailureClass::Internal, u"internal.exception"_s, {{u"detail"_s, detail}}};
}

/// Runs in the probe's thread.
void ask(Probe& probe, const PollRequest& request, const QString& target, const Clock& clock)
{
    // Whoever waited for this answer has given up; asking now could hang with nobody left to interrupt it.
    if (QThread::currentThread()->isInterruptionRequested() || clock().since(request.started) >= request.deadline) {
        const QJsonObject args {{u"deadline_ms"_s, qint64(request.deadline.count())}};
        emit probe.finished(request.ticket,
            failedReading(target, request.started, clock(), {FailureClass::NoAnswer, u"attempt.deadline"_s, args}));
        return;
    }

    // A probe stops exceptions at its adapter. One that slips through must not end the program.
    try {
        probe.poll(request);
    } catch (const std::exception& error) {
        emit probe.finished(
            request.ticket, failedReading(target, request.started, clock(), escaped(QString::fromUtf8(error.what()))));
    } catch (...) {
        emit probe.finished(request.ticket, failedReading(target, request.started, clock(), escaped({})));
    }
}

} // namespace

Worker::Worker(std::unique_ptr<Probe> probe, ThreadPtr thread, Clock clock, QObject* parent)
    : QObject(parent), m_thread(std::move(thread)), m_probe(probe.release()), m_clock(std::move(clock))
{
    connect(m_probe, &Probe::finished, this, &Worker::finished);
    m_probe->moveToThread(m_thread.get());
}

Worker::~Worker()
{
    m_probe->interrupt();
    m_probe->deleteLater(); // the thread does this before it ends, also when it comes back late
}

void Worker::poll(const PollRequest& request, const QString& target)
{
    QMetaObject::invokeMethod(
        m_probe, [probe = m_probe, request, target, clock = m_clock] { ask(*probe, request, target, clock); },
        Qt::QueuedConnection);
}

void Worker::interrupt() noexcept
{
    m_probe->interrupt();
}

} // namespace yagura
