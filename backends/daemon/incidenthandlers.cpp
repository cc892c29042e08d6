// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/incidenthandlers.h"

#include "backends/daemon/jsonbody.h"
#include "backends/daemon/packedreply.h"
#include "models/domain/entrykinds.h"
#include "models/domain/incidentjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostIncidentsAsked = 64;
constexpr int mostListed = 200;
constexpr qsizetype longestNote = 10'000;

void tell(const HttpCallPtr& call, const QJsonObject& document)
{
    PackedReply reply(QJsonDocument(document).toJson(QJsonDocument::Compact));
    call->answer(reply.forReader(call->head().takesGzip()));
}

HttpReplyPtr recordUnreadable()
{
    return errorReply(503, "record_unreadable", "The record cannot be read.", {{"Retry-After", "5"}});
}

HttpReplyPtr unknownIncident()
{
    return errorReply(404, "unknown_incident", "There is no incident of that id.");
}

bool isId(const QString& text)
{
    return !QUuid(text).isNull();
}

} // namespace

void IncidentHandlers::addTo(Router& router)
{
    router.add({"GET", "/api/v1/incidents", u"read"_s, [this](const HttpCallPtr& call) { askList(call); }});
    router.add({"GET", "/api/v1/incident", u"read"_s, [this](const HttpCallPtr& call) { askOne(call); }});
    router.add({"POST", "/api/v1/notes", u"append"_s, [this](const HttpCallPtr& call) { askNote(call); }});
}

IncidentStore& IncidentHandlers::store()
{
    if (!m_store) {
        m_store = m_openStore();
        connect(m_store.get(), &IncidentStore::listed, this, &IncidentHandlers::tellList);
        connect(m_store.get(), &IncidentStore::loaded, this, &IncidentHandlers::takeEntries);
        connect(m_store.get(), &IncidentStore::confirmed, this, &IncidentHandlers::tellNote);
        connect(m_store.get(), &IncidentStore::refused, this, &IncidentHandlers::tellRefusal);
        m_store->start();
    }
    return *m_store;
}

bool IncidentHandlers::isBusy(const HttpCallPtr& call) const
{
    if (m_asked.size() < mostIncidentsAsked)
        return false;
    call->answer(errorReply(503, "busy", "Ask again later.", {{"Retry-After", "1"}}));
    return true;
}

void IncidentHandlers::askList(const HttpCallPtr& call)
{
    bool isNumber = false;
    const int offset = call->head().parameter(u"offset"_s).value_or(u"0"_s).toInt(&isNumber);
    if (!isNumber || offset < 0)
        return call->answer(errorReply(400, "bad_parameter", "offset is a number from 0 on."));
    if (!isBusy(call))
        m_asked.insert(store().list(mostListed, offset), {call, {}, {}});
}

void IncidentHandlers::askOne(const HttpCallPtr& call)
{
    const QString id = call->head().parameter(u"id"_s).value_or(QString());
    if (!isId(id))
        return call->answer(errorReply(400, "bad_parameter", "id is needed: the uuid of an incident."));
    if (!isBusy(call))
        m_asked.insert(store().load(id), {call, id, {}});
}

void IncidentHandlers::askNote(const HttpCallPtr& call)
{
    const auto body = jsonBody(*call);
    if (!body)
        return;
    const QString id = body->value("incident"_L1).toString();
    const QString text = body->value("text"_L1).toString();
    if (!isId(id) || text.trimmed().isEmpty() || text.size() > longestNote)
        return call->answer(errorReply(400, "bad_value", "incident is a uuid, text 1 to 10000 characters."));
    if (!isBusy(call))
        m_asked.insert(store().load(id), {call, id, text});
}

void IncidentHandlers::tellList(quint64 ticket, const Result<QList<IncidentSummary>>& incidents)
{
    const HttpCallPtr call = m_asked.take(ticket).call;
    if (!call)
        return;
    if (!incidents)
        return call->answer(recordUnreadable());
    QJsonArray rows;
    for (const IncidentSummary& incident : *incidents)
        rows.append(summaryJson(incident));
    tell(call, {{u"schema"_s, u"yagura.incidents/1"_s}, {u"incidents"_s, rows}});
}

void IncidentHandlers::takeEntries(quint64 ticket, const Result<QList<RecordEntry>>& entries)
{
    Asked asked = m_asked.take(ticket);
    if (!asked.call)
        return;
    if (!entries)
        return asked.call->answer(recordUnreadable());
    const auto incident = incidentOf(asked.incident, *entries);
    if (!incident)
        return asked.call->answer(unknownIncident());
    if (asked.note.isEmpty())
        return tell(asked.call, incidentJson(*incident));

    EntryDraft draft;
    draft.incident = asked.incident;
    draft.happened = m_clock().utc;
    draft.actor = asked.call->actor();
    draft.kind = entrykind::noted;
    draft.args = {{u"text"_s, asked.note}};
    m_asked.insert(store().append({draft}), asked);
}

void IncidentHandlers::tellNote(quint64 ticket, const QList<RecordEntry>& entries)
{
    const HttpCallPtr call = m_asked.take(ticket).call;
    if (!call || entries.isEmpty())
        return;
    const QByteArray body = QJsonDocument(entryJson(entries.first())).toJson(QJsonDocument::Compact);
    call->answer(std::make_shared<const HttpReply>(201, body, "application/json"));
}

void IncidentHandlers::tellRefusal(quint64 ticket)
{
    if (const HttpCallPtr call = m_asked.take(ticket).call)
        call->answer(errorReply(503, "not_written", "The note could not be written.", {{"Retry-After", "5"}}));
}

} // namespace yagura
