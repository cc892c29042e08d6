// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/pollthreads.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {

using namespace Qt::StringLiterals;

PollThreads::~PollThreads()
{
    forgetFinished();
    for (Leaving& leaving : m_leaving) {
        // Deleting a running thread would end the program; if it comes back, the main loop buries it.
        QThread* lost = leaving.thread.release();
        if (QCoreApplication::instance())
            connect(
                lost, &QThread::finished, QCoreApplication::instance(),
                [lost] {
                    lost->wait();
                    delete lost;
                },
                Qt::QueuedConnection);
    }
}

ThreadPtr PollThreads::threadFor(Dwelling dwelling, const QString& name)
{
    if (dwelling == Dwelling::OwnWorker)
        return start(name);

    ThreadPtr shared = m_shared.lock();
    if (!shared)
        m_shared = shared = start(u"net"_s);
    return shared;
}

int PollThreads::missing() const
{
    return int(std::ranges::count_if(m_leaving, [](const Leaving& leaving) {
        return !leaving.thread->isFinished() && (leaving.givenUp || leaving.since.hasExpired(patience.count()));
    }));
}

int PollThreads::waitForAll(std::chrono::milliseconds patienceForAll)
{
    const QDeadlineTimer deadline(patienceForAll);
    for (Leaving& leaving : m_leaving)
        leaving.givenUp = !leaving.thread->wait(deadline);
    forgetFinished();
    return missing();
}

ThreadPtr PollThreads::start(const QString& name)
{
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(name);
    thread->start();
    return {thread.release(), [this](QThread* leaving) { sendOff(leaving); }};
}

void PollThreads::sendOff(QThread* thread)
{
    connect(thread, &QThread::finished, this, &PollThreads::forgetFinished, Qt::QueuedConnection);
    thread->requestInterruption();
    thread->quit();
    QElapsedTimer since;
    since.start();
    m_leaving.push_back({std::unique_ptr<QThread>(thread), since});
}

void PollThreads::forgetFinished()
{
    std::erase_if(
        m_leaving, [](const Leaving& leaving) { return leaving.thread->isFinished() && leaving.thread->wait(); });
}

} // namespace yagura
