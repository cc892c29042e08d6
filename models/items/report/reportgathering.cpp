// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportgathering.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Failure failed(const QString& code, FailureClass failureClass)
{
    return {failureClass, code, {}};
}

} // namespace

ReportGathering::ReportGathering(IncidentStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(failed(u"store.no_answer"_s, FailureClass::NoAnswer)); });
    connect(&m_store, &IncidentStore::loaded, this, &ReportGathering::takeEntries);
    connect(&m_store, &IncidentStore::attachmentRead, this, &ReportGathering::takeAttachment);
}

void ReportGathering::start(const QString& incident, const ReportSources& known, std::chrono::milliseconds patience)
{
    m_incident = incident;
    m_sources = known;
    m_attachmentTickets.clear();
    m_isRunning = true;
    m_patience.start(patience);
    m_entriesTicket = m_store.load(incident);
}

void ReportGathering::takeEntries(quint64 ticket, const Result<QList<RecordEntry>>& entries)
{
    if (!m_isRunning || ticket != m_entriesTicket)
        return;
    if (!entries)
        return end(entries.error());
    const auto incident = incidentOf(m_incident, *entries);
    if (!incident)
        return end(failed(u"incident.unknown"_s, FailureClass::Internal));
    m_sources.incident = *incident;
    for (const QString& sha256 : wantedAttachments(*incident))
        m_attachmentTickets.insert(m_store.readAttachment(QByteArray::fromHex(sha256.toLatin1())), sha256);
    if (m_attachmentTickets.isEmpty())
        end(m_sources);
}

void ReportGathering::takeAttachment(quint64 ticket, const Result<Attachment>& attachment)
{
    if (!m_isRunning || !m_attachmentTickets.contains(ticket))
        return;
    const QString sha256 = m_attachmentTickets.take(ticket);
    if (attachment)
        m_sources.attachments.insert(sha256, *attachment);
    if (m_attachmentTickets.isEmpty())
        end(m_sources);
}

void ReportGathering::end(const Result<ReportSources>& result)
{
    m_isRunning = false;
    m_patience.stop();
    emit gathered(result);
}

} // namespace yagura
