// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/errand/outerrand.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace yagura {

OutErrand::OutErrand(ThreadPtr thread, ErrandWorker::Delivery late, QObject* parent)
    : QObject(parent), m_thread(std::move(thread)), m_late(std::move(late)), m_errand(std::make_shared<Errand>())
{
}

OutErrand::~OutErrand()
{
    m_errand->interruption.interrupt();
}

void OutErrand::begin(
    std::chrono::milliseconds patience, std::chrono::milliseconds grace, const ErrandWorker::Work& work)
{
    m_errand->deadline = std::chrono::steady_clock::now() + std::max(patience - grace, std::chrono::milliseconds(1));
    QTimer::singleShot(
        std::max(patience, std::chrono::milliseconds(1)), Qt::PreciseTimer, this, [this] { end(m_late); });
    auto* worker = new ErrandWorker;
    worker->moveToThread(m_thread.get());
    // A thread that is let go before it has begun ends without its work.
    connect(m_thread.get(), &QThread::finished, worker, &QObject::deleteLater);
    // Queued between threads, so an answer that comes late finds nobody, and no owner that is gone.
    connect(worker, &ErrandWorker::done, this,
        [this](const ErrandWorker::Delivery& delivery) { end(delivery ? delivery : m_late); });
    QMetaObject::invokeMethod(
        worker,
        [worker, work, errand = m_errand] {
            worker->run(work, *errand);
            worker->deleteLater();
        },
        Qt::QueuedConnection);
}

void OutErrand::end(const ErrandWorker::Delivery& delivery)
{
    if (!m_thread)
        return;
    const ErrandWorker::Delivery own = delivery; // it may be a member, and the asker may delete us in it
    m_errand->interruption.interrupt();
    m_thread.reset();
    emit ended();
    deleteLater();
    own();
}

} // namespace yagura
