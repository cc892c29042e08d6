// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/foldershelf.h"

#include "backends/runbooks/shelfkeeper.h"

#include <QDeadlineTimer>
#include <QThread>

namespace yagura {

FolderShelf::FolderShelf(const RunbookPlaces& places, QObject* parent)
    : RunbookShelf(parent), m_thread(new QThread), m_keeper(new ShelfKeeper(places))
{
    m_thread->setObjectName(QStringLiteral("runbooks"));
    m_keeper->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &ShelfKeeper::read, this, &RunbookShelf::read);
    m_thread->start();
}

FolderShelf::~FolderShelf()
{
    // Queued behind what is still to be accepted.
    QMetaObject::invokeMethod(m_keeper, [thread = m_thread] { thread->quit(); });
    if (m_thread->wait(QDeadlineTimer(patience)))
        delete m_thread;
}

void FolderShelf::start()
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] { keeper->start(); });
}

void FolderShelf::accept(const RunbookChange& change)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, change] { keeper->accept(change); });
}

} // namespace yagura
