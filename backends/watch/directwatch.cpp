// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/directwatch.h"

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

/// The part of an owner's patience that hanging probes get: the rest is for the pipeline itself.
constexpr std::chrono::milliseconds patienceWithProbes = DirectWatch::patience - std::chrono::milliseconds(200);

} // namespace

DirectWatch::DirectWatch(PipelineParts parts, QObject* parent)
    : Watch(parent), m_pipeline(new Pipeline(std::move(parts))), m_thread(std::make_unique<QThread>()),
      m_abandoned(m_pipeline->abandonedWorkers())
{
    m_thread->setObjectName(u"pipeline"_s);
    m_pipeline->moveToThread(m_thread.get());
    connect(m_pipeline, &Pipeline::pictureReady, this, &DirectWatch::show);
    connect(m_pipeline, &Pipeline::pastReady, this, &DirectWatch::pastRead);
    connect(m_pipeline, &Pipeline::historyReady, this, &DirectWatch::historyRead);
    connect(m_pipeline, &Pipeline::historyTold, this, &DirectWatch::historyTold);
}

DirectWatch::~DirectWatch()
{
    shutDown();
}

void DirectWatch::start()
{
    if (!m_pipeline || m_thread->isRunning())
        return;

    connect(m_thread.get(), &QThread::finished, m_pipeline, &QObject::deleteLater);
    QMetaObject::invokeMethod(m_pipeline, &Pipeline::start, Qt::QueuedConnection);
    m_thread->start();
}

void DirectWatch::pollNow(const QString& target)
{
    if (m_pipeline)
        QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, target] { pipeline->pollNow(target); });
}

void DirectWatch::setPaused(bool paused)
{
    if (m_pipeline)
        QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, paused] { pipeline->setPaused(paused); });
}

void DirectWatch::readPast(std::chrono::milliseconds since)
{
    if (m_pipeline)
        QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, since] { pipeline->readPast(since); });
    else
        emit pastRead({});
}

void DirectWatch::readHistory(const HistoryWish& wish)
{
    if (m_pipeline)
        QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, wish] { pipeline->readHistory(wish); });
    else
        Watch::readHistory(wish);
}

void DirectWatch::reconfigure(
    const QList<TargetConfig>& targets, const Rules& rules, const QList<ThresholdOverride>& overrides)
{
    if (m_pipeline)
        QMetaObject::invokeMethod(m_pipeline,
            [pipeline = m_pipeline, targets, rules, overrides] { pipeline->configure(targets, rules, overrides); });
}

void DirectWatch::setServices(const ServiceMapPtr& services)
{
    if (m_pipeline)
        QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, services] { pipeline->setServices(services); });
}

void DirectWatch::shutDown()
{
    Pipeline* pipeline = std::exchange(m_pipeline, nullptr);
    if (!pipeline)
        return;
    pipeline->disconnect(this);
    if (!m_thread->isRunning()) {
        delete pipeline; // it never left for its thread
        return;
    }

    QMetaObject::invokeMethod(pipeline, [pipeline] {
        pipeline->stop(patienceWithProbes);
        pipeline->thread()->quit();
    });
    if (m_thread->wait(QDeadlineTimer(patience)))
        return;

    // Deleting a running thread would end the program.
    ++m_abandonedPipelines;
    static_cast<void>(m_thread.release());
}

int DirectWatch::abandonedWorkers() const
{
    return m_abandoned->load() + m_abandonedPipelines;
}

void DirectWatch::show(const PicturePtr& picture)
{
    if (!m_pipeline)
        return;

    QMetaObject::invokeMethod(m_pipeline, &Pipeline::taken, Qt::QueuedConnection);
    emit pictureChanged(picture);
}

} // namespace yagura
