// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/daemonwatch.h"

namespace yagura {

DaemonWatch::DaemonWatch(DaemonLinkParts parts, QObject* parent)
    : Watch(parent), m_link(new DaemonLink(std::move(parts)))
{
    qRegisterMetaType<PicturePtr>();
    qRegisterMetaType<HistoryAnswer>();
    m_thread.setObjectName(QStringLiteral("daemon"));
    m_link->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    connect(m_link, &DaemonLink::pictureReady, this, &DaemonWatch::show);
    connect(m_link, &DaemonLink::pastReady, this, &DaemonWatch::pastRead);
    connect(m_link, &DaemonLink::historyReady, this, &DaemonWatch::historyRead);
}

// Nothing in that thread blocks: it ends with its event loop.
DaemonWatch::~DaemonWatch()
{
    m_link->disconnect(this);
    if (!m_thread.isRunning()) {
        delete m_link; // it never left for its thread
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void DaemonWatch::start()
{
    if (m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_link, &DaemonLink::start, Qt::QueuedConnection);
    m_thread.start();
}

void DaemonWatch::pollNow(const QString&)
{
    QMetaObject::invokeMethod(m_link, &DaemonLink::askNow, Qt::QueuedConnection);
}

void DaemonWatch::setPaused(bool paused)
{
    QMetaObject::invokeMethod(m_link, [link = m_link, paused] { link->setPaused(paused); });
}

void DaemonWatch::readPast(std::chrono::milliseconds since)
{
    QMetaObject::invokeMethod(m_link, [link = m_link, since] { link->readPast(since); });
}

void DaemonWatch::readHistory(const HistoryWish& wish)
{
    QMetaObject::invokeMethod(m_link, [link = m_link, wish] { link->readHistory(wish); });
}

void DaemonWatch::show(const PicturePtr& picture)
{
    QMetaObject::invokeMethod(m_link, &DaemonLink::taken, Qt::QueuedConnection);
    emit pictureChanged(picture);
}

} // namespace yagura
