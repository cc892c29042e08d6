// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/history/historykeeper.h"

#include "backends/errand/leftthread.h"

#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

/// Has the store, in the thread that may wait for it.
class HistoryKeeper::Worker final : public QObject {
    Q_OBJECT

public:
    explicit Worker(HistoryPlace place) : m_store(std::move(place)) { }

    void open()
    {
        m_store.open();
        tell();
    }
    void append(const HistoryMinute& minute, qint64 lostBefore)
    {
        m_store.append(minute);
        m_lostBefore = lostBefore;
        tell();
    }
    void read(const HistoryWish& wish)
    {
        emit answered(m_store.read(wish));
        tellFailures();
    }

signals:
    void answered(const yagura::HistoryAnswer& answer);
    void told(const yagura::HistoryFacts& facts);
    void failed(const yagura::Failure& failure);

private:
    void tellFailures()
    {
        const QList<Failure> failures = m_store.takeTold();
        for (const Failure& failure : failures)
            emit failed(failure);
    }
    void tell()
    {
        tellFailures();
        HistoryFacts facts = m_store.facts();
        facts.lost += m_lostBefore;
        emit told(facts);
    }

    history::HistoryStore m_store;
    qint64 m_lostBefore = 0;
};

HistoryKeeper::HistoryKeeper(HistoryPlace place, QObject* parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_worker(new Worker(std::move(place)))
{
    qRegisterMetaType<HistoryAnswer>();
    qRegisterMetaType<HistoryFacts>();
    qRegisterMetaType<Failure>();
    m_thread->setObjectName(u"history"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::answered, this, &HistoryKeeper::answered);
    connect(m_worker, &Worker::told, this, &HistoryKeeper::told);
    connect(m_worker, &Worker::failed, this, &HistoryKeeper::failed);
    m_thread->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
}

HistoryKeeper::~HistoryKeeper()
{
    finish(std::chrono::milliseconds(200));
}

void HistoryKeeper::append(const Picture& picture)
{
    keep(m_minutes.append(picture));
}

void HistoryKeeper::keep(const HistoryMinutePtr& minute)
{
    if (!minute || !m_worker)
        return;
    if (*m_minutesWaiting >= mostMinutes) {
        ++m_lost;
        return;
    }
    ++*m_minutesWaiting;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, minute, waiting = m_minutesWaiting, lost = m_lost] {
        worker->append(*minute, lost);
        --*waiting;
    });
}

void HistoryKeeper::read(const HistoryWish& wish)
{
    if (!m_worker || *m_questionsWaiting >= mostQuestions) {
        emit answered({wish, {}, Failure {FailureClass::Internal, u"history.busy"_s, {}}});
        return;
    }
    ++*m_questionsWaiting;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, wish, waiting = m_questionsWaiting] {
        worker->read(wish);
        --*waiting;
    });
}

void HistoryKeeper::close()
{
    if (!m_worker)
        return;
    keep(m_minutes.finish());
    Worker* worker = std::exchange(m_worker, nullptr);
    // Queued behind what is still to be written.
    QMetaObject::invokeMethod(worker, [thread = m_thread.get()] { thread->quit(); });
}

bool HistoryKeeper::finish(std::chrono::milliseconds wait)
{
    close();
    return m_thread && endsWithin(m_thread, wait);
}

} // namespace yagura

#include "historykeeper.moc"
