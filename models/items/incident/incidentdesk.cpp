// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incident/incidentdesk.h"

#include "models/domain/detailsjson.h"
#include "models/domain/entrykinds.h"
#include "models/domain/predicatejson.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr int mostListed = 200;
/// Entries come in bursts; the state is made anew once for each.
constexpr auto coalesce = 30ms;
constexpr auto listLater = 500ms;

QString hexOf(const Attachment& attachment)
{
    return QString::fromLatin1(attachment.sha256().toHex());
}

} // namespace

IncidentDesk::IncidentDesk(IncidentStore& store, Clock clock, QString person, QObject* parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock)), m_person(std::move(person))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(coalesce);
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(listLater);
    connect(&m_soon, &QTimer::timeout, this, &IncidentDesk::project);
    connect(&m_listSoon, &QTimer::timeout, this, &IncidentDesk::askForList);
    connect(&store, &IncidentStore::entryAdded, this, &IncidentDesk::add);
    connect(&store, &IncidentStore::confirmed, this, [this](quint64, const QList<RecordEntry>& entries) {
        if (!entries.isEmpty())
            m_writer = entries.first().writer;
    });
    connect(&store, &IncidentStore::refused, this, [this](quint64, const Failure& failure) { emit failed(failure); });
    connect(&store, &IncidentStore::stateChanged, this, &IncidentDesk::changed);
    connect(
        &store, &IncidentStore::listed, this, [this](quint64 ticket, const Result<QList<IncidentSummary>>& incidents) {
            if (ticket == m_listTicket && incidents)
                takeList(*incidents);
        });
    connect(&store, &IncidentStore::loaded, this, [this](quint64 ticket, const Result<QList<RecordEntry>>& entries) {
        if (ticket != m_loadTicket || !entries)
            return;
        m_entries = *entries;
        m_scribe.reset();
        project();
    });
}

void IncidentDesk::start()
{
    askForList();
}

void IncidentDesk::askForList()
{
    m_listTicket = m_store.list(mostListed, 0);
}

void IncidentDesk::takeList(const QList<IncidentSummary>& incidents)
{
    m_incidents = incidents;
    const auto running = std::ranges::find_if(
        m_incidents, [](const IncidentSummary& each) { return each.state != IncidentState::Resolved; });
    if (m_wanted.isEmpty() && running != m_incidents.end())
        open(running->id);
    emit changed();
}

void IncidentDesk::open(const QString& id)
{
    m_wanted = id;
    m_entries.clear();
    m_incident.reset();
    m_scribe.reset();
    m_loadTicket = m_store.load(id);
}

void IncidentDesk::add(const RecordEntry& entry)
{
    if (entry.kind.startsWith("incident."_L1))
        m_listSoon.start();
    if (m_wanted.isEmpty() && entry.kind == entrykind::declared)
        open(entry.incident); // a colleague's: everybody goes to it
    if (entry.incident != m_wanted)
        return;
    const bool isKnown = std::ranges::any_of(m_entries,
        [&](const RecordEntry& known) { return known.sequence == entry.sequence && known.writer == entry.writer; });
    if (isKnown)
        return;
    m_entries.append(entry);
    if (!m_soon.isActive())
        m_soon.start();
}

void IncidentDesk::project()
{
    m_incident = incidentOf(m_wanted, m_entries);
    const auto declared
        = std::ranges::find_if(m_entries, [](const RecordEntry& entry) { return entry.kind == entrykind::declared; });
    const bool isOurs = m_declaredHere == m_wanted || (declared != m_entries.end() && declared->writer == m_writer);
    if (!isRunning() || !isOurs)
        m_scribe.reset();
    else if (!m_scribe)
        m_scribe.emplace(*m_incident);
    else
        m_scribe->setCriteria(m_incident->criteria);
    emit changed();
}

bool IncidentDesk::isRunning() const
{
    return m_incident && m_incident->state != IncidentState::Resolved;
}

void IncidentDesk::take(const PicturePtr& picture)
{
    m_picture = picture;
    if (!m_scribe)
        return;
    const QList<EntryDraft> drafts = m_scribe->look(*picture);
    if (!drafts.isEmpty())
        m_store.append(drafts);
}

PredicateState IncidentDesk::criterion(const QString& id) const
{
    if (m_scribe)
        return m_scribe->criterion(id);
    PredicateState state;
    if (m_incident) {
        const auto found = std::ranges::find(m_incident->criteria, id, &ExitCriterion::id);
        state.answer = found == m_incident->criteria.end() ? Answer::Unknown : found->answer;
    }
    return state;
}

std::optional<std::chrono::milliseconds> IncidentDesk::length() const
{
    const QDateTime started = m_incident ? m_incident->times.value(u"started"_s) : QDateTime();
    if (!started.isValid())
        return std::nullopt;
    const QDateTime resolved = m_incident->times.value(u"resolved"_s);
    const QDateTime end = isRunning() || !resolved.isValid() ? m_clock().utc : resolved;
    return std::chrono::milliseconds(std::max<qint64>(started.msecsTo(end), 0));
}

void IncidentDesk::put(QLatin1StringView kind, QJsonObject args, QList<Attachment> attachments)
{
    if (!m_wanted.isEmpty())
        m_store.append({{m_wanted, m_clock().utc, {}, m_person, kind, std::move(args), std::move(attachments)}});
}

void IncidentDesk::declare(const Declaration& declaration)
{
    m_wanted = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_declaredHere = m_wanted;
    m_entries.clear();
    m_incident.reset();
    m_scribe.reset();
    const QDateTime now = m_clock().utc;
    QJsonObject args {{u"title"_s, declaration.title}, {u"severity"_s, declaration.severity},
        {u"started"_s, jsonOfTime(declaration.started)}};
    QList<Attachment> attachments;
    if (!declaration.finding.isEmpty())
        args.insert(u"finding"_s, declaration.finding);
    if (!declaration.pictures.isEmpty()) {
        attachments.append({declaration.pictures, u"application/cbor"_s});
        args.insert(u"pictures"_s, hexOf(attachments.first()));
    }
    const auto draft = [&](QLatin1StringView kind, QJsonObject facts) {
        return EntryDraft {m_wanted, now, {}, m_person, kind, std::move(facts), {}};
    };
    QList<EntryDraft> drafts {{m_wanted, now, now, m_person, entrykind::declared, args, attachments}};
    const QDateTime detected = declaration.detected.isValid() ? declaration.detected : now;
    drafts.append(draft(entrykind::timeMarked, {{u"mark"_s, u"detected"_s}, {u"at"_s, jsonOfTime(detected)}}));
    // A program that declares takes nothing on.
    if (!declaration.lead.isEmpty())
        drafts.append(draft(entrykind::timeMarked, {{u"mark"_s, u"acknowledged"_s}, {u"at"_s, jsonOfTime(now)}}));
    if (!declaration.lead.isEmpty())
        drafts.append(draft(entrykind::roleTaken, {{u"role"_s, u"lead"_s}, {u"person"_s, declaration.lead}}));
    for (const ExitCriterion& criterion : usualCriteria(declaration.finding, 30min)) {
        drafts.append(draft(entrykind::criterionSet,
            {{u"id"_s, criterion.id}, {u"text"_s, criterion.text},
                {u"predicate"_s, predicateJson(criterion.predicate)}}));
    }
    m_store.append(drafts);
}

void IncidentDesk::note(const QString& text)
{
    put(entrykind::noted, {{u"text"_s, text}});
}

void IncidentDesk::correct(const QString& entry, const QString& text)
{
    put(entrykind::corrected, {{u"of"_s, entry}, {u"text"_s, text}});
}

void IncidentDesk::rename(const QString& title)
{
    put(entrykind::renamed, {{u"title"_s, title}});
}

void IncidentDesk::setSeverity(const QString& severity)
{
    put(entrykind::severitySet, {{u"severity"_s, severity}});
}

void IncidentDesk::setState(IncidentState state, const QString& reason)
{
    put(entrykind::stateSet, {{u"state"_s, incidentStateName(state)}, {u"reason"_s, reason}});
    const QString mark = state == IncidentState::Mitigated ? u"mitigated"_s : u"resolved"_s;
    if (state != IncidentState::Open)
        setTime(mark, m_clock().utc);
}

void IncidentDesk::takeRole(const QString& role, const QString& person)
{
    put(entrykind::roleTaken, {{u"role"_s, role}, {u"person"_s, person}});
}

void IncidentDesk::setTime(const QString& mark, const QDateTime& at)
{
    put(entrykind::timeMarked, {{u"mark"_s, mark}, {u"at"_s, jsonOfTime(at)}});
}

void IncidentDesk::setSummary(const QString& text)
{
    put(entrykind::summarySet, {{u"text"_s, text}});
}

void IncidentDesk::handOver(const QString& to, const QString& text)
{
    put(entrykind::handedOver, {{u"to"_s, to}, {u"text"_s, text}});
}

void IncidentDesk::setCriterion(const ExitCriterion& criterion)
{
    QJsonObject args {{u"id"_s, criterion.id}, {u"text"_s, criterion.text}};
    if (!criterion.predicate.isEmpty())
        args.insert(u"predicate"_s, predicateJson(criterion.predicate));
    put(entrykind::criterionSet, args);
}

void IncidentDesk::setPrevention(const PreventionItem& item)
{
    put(entrykind::preventionSet,
        {{u"item"_s, item.item}, {u"text"_s, item.text}, {u"owner"_s, item.owner},
            {u"due"_s, item.due.isValid() ? QJsonValue(item.due.toString(Qt::ISODate)) : QJsonValue()},
            {u"state"_s, item.state}, {u"because"_s, QJsonArray::fromStringList(item.because)}});
}

void IncidentDesk::keepPictures(const QByteArray& pictures)
{
    const Attachment attachment {pictures, u"application/cbor"_s};
    put(entrykind::picturesKept, {{u"pictures"_s, hexOf(attachment)}}, {attachment});
}

} // namespace yagura
