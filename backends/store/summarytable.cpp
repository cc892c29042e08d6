// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/summarytable.h"

#include <QHash>

namespace yagura::store {

namespace {

#define SUMMARY_COLUMNS "incident, label, title, severity, state, started, ended, entries"

IncidentSummary summaryIn(const SqlRow& row)
{
    IncidentSummary summary;
    summary.id = textIn(row, 0);
    summary.label = textIn(row, 1);
    summary.title = textIn(row, 2);
    summary.severity = textIn(row, 3);
    summary.state = incidentStateFromName(textIn(row, 4)).value_or(IncidentState::Open);
    summary.started = QDateTime::fromMSecsSinceEpoch(numberIn(row, 5), Qt::UTC);
    if (!isNullIn(row, 6))
        summary.ended = QDateTime::fromMSecsSinceEpoch(numberIn(row, 6), Qt::UTC);
    summary.entries = numberIn(row, 7);
    return summary;
}

} // namespace

std::optional<SqlFault> SummaryTable::follow(const QList<RecordEntry>& added)
{
    struct Change {
        qint64 entries = 0;
        bool isMore = false; ///< than a number of entries
    };
    QHash<QString, Change> changes;
    for (const RecordEntry& entry : added) {
        if (entry.incident.isEmpty())
            continue;
        Change& change = changes[entry.incident];
        ++change.entries;
        change.isMore = change.isMore || changesSummary(entry.kind);
    }
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        auto fault = change->isMore ? project(change.key()) : count(change.key(), change->entries);
        if (fault)
            return fault;
    }
    return std::nullopt;
}

std::optional<SqlFault> SummaryTable::project(const QString& incident)
{
    const auto entries = EntryTable(m_session).summaryEntries(incident);
    if (!entries)
        return entries.error();
    const auto projected = incidentOf(incident, *entries);
    if (!projected)
        return std::nullopt;
    const IncidentSummary summary = summaryOf(*projected);
    const SqlValue ended = summary.ended.isValid() ? SqlValue(summary.ended.toMSecsSinceEpoch()) : SqlValue();
    return m_session.run("INSERT INTO summary (" SUMMARY_COLUMNS ") VALUES ($1, $2, $3, $4, $5, $6, $7, "
                         "(SELECT count(*) FROM entry WHERE incident = $1)) "
                         "ON CONFLICT (incident) DO UPDATE SET label = excluded.label, title = excluded.title, "
                         "severity = excluded.severity, state = excluded.state, started = excluded.started, "
                         "ended = excluded.ended, entries = excluded.entries",
        {incident, summary.label, summary.title, summary.severity, incidentStateName(summary.state),
            summary.started.toMSecsSinceEpoch(), ended});
}

std::optional<SqlFault> SummaryTable::count(const QString& incident, qint64 added)
{
    return m_session.run("UPDATE summary SET entries = entries + $1 WHERE incident = $2", {added, incident});
}

SqlResult<QList<IncidentSummary>> SummaryTable::summaries(const QByteArray& sql, const SqlRow& parameters)
{
    QList<IncidentSummary> found;
    const auto take = [&found](const SqlRow& row) { found.append(summaryIn(row)); };
    if (auto fault = m_session.each(sql, parameters, take))
        return *fault;
    return found;
}

SqlResult<QList<IncidentSummary>> SummaryTable::newest(int most, int offset)
{
    return summaries("SELECT " SUMMARY_COLUMNS " FROM summary ORDER BY started DESC, incident LIMIT $1 OFFSET $2",
        {qint64(most), qint64(offset)});
}

SqlResult<std::optional<IncidentSummary>> SummaryTable::of(const QString& incident)
{
    const auto found = summaries("SELECT " SUMMARY_COLUMNS " FROM summary WHERE incident = $1", {incident});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

SqlResult<QStringList> SummaryTable::unlabelled()
{
    QStringList found;
    const auto take = [&found](const SqlRow& row) { found.append(textIn(row, 0)); };
    if (auto fault = m_session.each("SELECT incident FROM summary WHERE label = ''", {}, take))
        return *fault;
    return found;
}

SqlResult<QList<IncidentSummary>> SummaryTable::named(const QString& beginning, int most)
{
    return summaries("SELECT " SUMMARY_COLUMNS " FROM summary WHERE substr(incident, 1, length($1)) = lower($1) "
                     "OR lower(label) = lower($1) ORDER BY started DESC, incident LIMIT $2",
        {beginning, qint64(most)});
}

} // namespace yagura::store
