// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/keptincidents.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using store::SharedLink;
using store::StoreKeeper;

QThread* threadFor(QObject* worker, const QString& name)
{
    auto* thread = new QThread;
    thread->setObjectName(name);
    worker->moveToThread(thread);
    QObject::connect(thread, &QThread::finished, worker, &QObject::deleteLater);
    thread->start();
    return thread;
}

void waitFor(QThread* thread)
{
    if (thread->wait(QDeadlineTimer(KeptIncidents::patience)))
        delete thread;
}

} // namespace

QString recordFileIn(const QString& stateFolder)
{
    return stateFolder + u"/record.sqlite"_s;
}

KeptIncidents::KeptIncidents(Parts parts, QObject* parent) : IncidentStore(parent)
{
    parts.keeper.isShared = !parts.shared.dsn.isEmpty();
    m_keeper = new StoreKeeper(std::move(parts.keeper));
    connect(m_keeper, &StoreKeeper::stateChanged, this, [this](const StoreState& state) {
        m_state = state;
        emit stateChanged(state);
    });
    connect(m_keeper, &StoreKeeper::confirmed, this, &IncidentStore::confirmed);
    connect(m_keeper, &StoreKeeper::refused, this, &IncidentStore::refused);
    connect(m_keeper, &StoreKeeper::entryAdded, this, &IncidentStore::entryAdded);
    connect(m_keeper, &StoreKeeper::listed, this, &IncidentStore::listed);
    connect(m_keeper, &StoreKeeper::loaded, this, &IncidentStore::loaded);
    connect(m_keeper, &StoreKeeper::attachmentRead, this, &IncidentStore::attachmentRead);
    connect(m_keeper, &StoreKeeper::saved, this, &IncidentStore::saved);
    m_keeperThread = threadFor(m_keeper, u"store"_s);
    if (!parts.shared.dsn.isEmpty())
        joinLink(std::move(parts.shared));
}

/// The keeper and the link talk without us; either may be stuck while the other goes on.
void KeptIncidents::joinLink(store::SharedParts parts)
{
    m_link = new SharedLink(std::move(parts));
    connect(m_link, &SharedLink::connecting, m_keeper, &StoreKeeper::noteConnecting);
    connect(m_link, &SharedLink::met, m_keeper, &StoreKeeper::meet);
    connect(m_link, &SharedLink::lost, m_keeper, &StoreKeeper::noteLost);
    connect(m_link, &SharedLink::taken, m_keeper, &StoreKeeper::noteTaken);
    connect(m_link, &SharedLink::contradicted, m_keeper, &StoreKeeper::noteContradicted);
    connect(m_link, &SharedLink::fetched, m_keeper, &StoreKeeper::noteFetched);
    connect(m_link, &SharedLink::heard, m_keeper, &StoreKeeper::noteHeard);
    connect(m_link, &SharedLink::attachmentFetched, m_keeper, &StoreKeeper::noteAttachment);
    connect(m_link, &SharedLink::attachmentFailed, m_keeper, &StoreKeeper::noteAttachmentFailed);
    connect(m_link, &SharedLink::numbered, m_keeper, &StoreKeeper::noteNumber);
    connect(m_keeper, &StoreKeeper::sendWanted, m_link, &SharedLink::send);
    connect(m_keeper, &StoreKeeper::fetchWanted, m_link, &SharedLink::fetchAfter);
    connect(m_keeper, &StoreKeeper::attachmentWanted, m_link, &SharedLink::fetchAttachment);
    connect(m_keeper, &StoreKeeper::numberWanted, m_link, &SharedLink::numberOf);
    m_linkThread = threadFor(m_link, u"share"_s);
}

KeptIncidents::~KeptIncidents()
{
    if (m_link) {
        m_link->interrupt();
        m_linkThread->quit();
    }
    // Queued behind what is still to be written.
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, thread = m_keeperThread] {
        keeper->finish();
        thread->quit();
    });
    waitFor(m_keeperThread);
    if (m_linkThread)
        waitFor(m_linkThread);
}

void KeptIncidents::start()
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] { keeper->start(); });
    if (m_link)
        QMetaObject::invokeMethod(m_link, [link = m_link] { link->start(); });
}

quint64 KeptIncidents::append(const QList<EntryDraft>& drafts)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, ticket = ++m_ticket, drafts] { keeper->append(ticket, drafts); });
    return m_ticket;
}

quint64 KeptIncidents::list(int most, int offset)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, ticket = ++m_ticket, most, offset] { keeper->list(ticket, most, offset); });
    return m_ticket;
}

quint64 KeptIncidents::load(const QString& incident)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, ticket = ++m_ticket, incident] { keeper->load(ticket, incident); });
    return m_ticket;
}

quint64 KeptIncidents::readAttachment(const QByteArray& sha256)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, ticket = ++m_ticket, sha256] { keeper->readAttachment(ticket, sha256); });
    return m_ticket;
}

quint64 KeptIncidents::saveElsewhere(const QString& path)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, ticket = ++m_ticket, path] { keeper->saveElsewhere(ticket, path); });
    return m_ticket;
}

} // namespace yagura
