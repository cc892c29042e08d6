// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/incident.h"

#include "models/domain/names.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array states {
    Named {IncidentState::Open, "open"},
    Named {IncidentState::Mitigated, "mitigated"},
    Named {IncidentState::Resolved, "resolved"},
};

/// Nothing when a mark is missing, or when they stand the wrong way round: a mistake is no time.
std::optional<std::chrono::milliseconds> timeBetween(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid() || from > to)
        return std::nullopt;
    return std::chrono::milliseconds(from.msecsTo(to));
}

} // namespace

QString incidentStateName(IncidentState state)
{
    return nameIn(states, state);
}

std::optional<IncidentState> incidentStateFromName(const QString& name)
{
    return valueIn(states, name);
}

QString incidentName(const QString& id, const QString& label)
{
    return label.isEmpty() ? id.left(8) : label;
}

QString Incident::name() const
{
    return incidentName(id, label);
}

ResponseTimes responseTimes(const Incident& incident)
{
    const auto mark = [&incident](const QString& name) { return incident.times.value(name); };
    ResponseTimes times;
    times.toDetect = timeBetween(mark(u"started"_s), mark(u"detected"_s));
    times.toAcknowledge = timeBetween(mark(u"detected"_s), mark(u"acknowledged"_s));
    times.toMitigate = timeBetween(mark(u"started"_s), mark(u"mitigated"_s));
    times.toResolve = timeBetween(mark(u"started"_s), mark(u"resolved"_s));
    return times;
}

IncidentSummary summaryOf(const Incident& incident)
{
    IncidentSummary summary;
    summary.id = incident.id;
    summary.label = incident.label;
    summary.title = incident.title;
    summary.severity = incident.severity;
    summary.state = incident.state;
    summary.started = incident.times.value(u"started"_s);
    if (incident.state == IncidentState::Resolved)
        summary.ended = incident.times.value(u"resolved"_s);
    summary.entries = incident.entries.size();
    return summary;
}

} // namespace yagura
