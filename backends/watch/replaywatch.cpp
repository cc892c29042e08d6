// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/replaywatch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace yagura {

ReplayWatch::ReplayWatch(ReplayParts parts, QObject* parent)
    : Replay(parent), m_reader(new ReplayReader(std::move(parts))), m_thread(std::make_unique<QThread>()),
      m_newestSeek(m_reader->newestSeek())
{
    qRegisterMetaType<PicturePtr>();
    qRegisterMetaType<Playback>();
    m_thread->setObjectName(QStringLiteral("replay"));
    m_reader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &ReplayReader::pictureReady, this, &ReplayWatch::show);
    connect(m_reader, &ReplayReader::stateReady, this, &Replay::stateChanged);
    connect(m_reader, &ReplayReader::historyReady, this, &Replay::historyRead);
}

ReplayWatch::~ReplayWatch()
{
    m_reader->disconnect(this);
    if (!m_thread->isRunning()) {
        delete m_reader; // it never left for its thread
        return;
    }
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience)))
        return;
    // Deleting a running thread would end the program. When it comes back it goes, from the thread that outlives it.
    QThread* lost = m_thread.release();
    if (auto* application = QCoreApplication::instance())
        connect(lost, &QThread::finished, application, [lost] {
            lost->wait();
            delete lost;
        });
}

void ReplayWatch::start()
{
    if (m_thread->isRunning())
        return;
    QMetaObject::invokeMethod(m_reader, &ReplayReader::start, Qt::QueuedConnection);
    m_thread->start();
}

void ReplayWatch::setPlaying(bool isPlaying)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, isPlaying] { reader->setPlaying(isPlaying); });
}

void ReplayWatch::setSpeed(int times)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, times] { reader->setSpeed(times); });
}

void ReplayWatch::seek(qint64 utcMs)
{
    const qint64 ticket = ++*m_newestSeek;
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, utcMs, ticket] { reader->seek(utcMs, ticket); });
}

void ReplayWatch::step(int direction)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, direction] { reader->step(direction); });
}

void ReplayWatch::show(const PicturePtr& picture, const QList<PicturePtr>& passed)
{
    QMetaObject::invokeMethod(m_reader, &ReplayReader::taken, Qt::QueuedConnection);
    if (!passed.isEmpty())
        emit this->passed(passed);
    emit pictureChanged(picture);
}

} // namespace yagura
