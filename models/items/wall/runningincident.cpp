// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/runningincident.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr int mostListed = 50;
/// Entries come in bursts; the record is asked once for each.
constexpr auto coalesce = 200ms;

} // namespace

RunningIncident::RunningIncident(RecordReader& reader, QString language, QObject* parent)
    : QObject(parent), m_reader(reader), m_language(std::move(language))
{
    m_again.setInterval(askEvery);
    m_soon.setInterval(coalesce);
    m_soon.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RunningIncident::ask);
    connect(&m_soon, &QTimer::timeout, this, &RunningIncident::ask);
    connect(&reader, &RecordReader::entryAdded, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(
        &reader, &RecordReader::listed, this, [this](quint64 ticket, const Result<QList<IncidentSummary>>& incidents) {
            if (ticket == m_listTicket && incidents)
                takeList(*incidents);
        });
    connect(&reader, &RecordReader::loaded, this, [this](quint64 ticket, const Result<QList<RecordEntry>>& entries) {
        if (ticket == m_loadTicket && entries)
            takeEntries(*entries);
    });
}

void RunningIncident::setRunbooks(const Runbooks& runbooks)
{
    m_desk.setRunbooks(runbooks);
    project();
}

void RunningIncident::start()
{
    m_again.start();
    ask();
}

void RunningIncident::ask()
{
    m_listTicket = m_reader.list(mostListed);
}

void RunningIncident::takeList(const QList<IncidentSummary>& incidents)
{
    for (const IncidentSummary& each : incidents) {
        if (each.state == IncidentState::Resolved && each.ended.isValid()
            && (!m_lastEnded.isValid() || each.ended > m_lastEnded))
            m_lastEnded = each.ended;
    }
    const auto running = std::ranges::find_if(
        incidents, [](const IncidentSummary& each) { return each.state != IncidentState::Resolved; });
    if (running == incidents.end()) {
        m_id.clear();
        m_known = -1;
        takeEntries({});
        return;
    }
    if (running->id == m_id && running->entries == m_known)
        return;
    m_id = running->id;
    m_known = running->entries;
    m_loadTicket = m_reader.load(m_id);
}

void RunningIncident::takeEntries(const QList<RecordEntry>& entries)
{
    m_entries = entries;
    m_desk.clear();
    m_desk.take(entries);
    project();
}

void RunningIncident::project()
{
    const auto incident = m_id.isEmpty() ? std::nullopt : incidentOf(m_id, m_entries);
    const auto before = m_incident;
    m_incident = incident ? std::optional(wallIncidentOf(*incident, m_desk, m_language)) : std::nullopt;
    if (m_incident != before)
        emit changed();
}

} // namespace yagura
