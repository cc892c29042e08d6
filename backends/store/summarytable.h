// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/entrytable.h"
#include "models/domain/incident.h"

namespace yagura::store {

/// What a list shows, kept beside the entries in the same transaction, so that a list needs no projection of
/// everything.
class SummaryTable final {
public:
    explicit SummaryTable(SqlSession& session) : m_session(session) { }

    /// After these were added.
    std::optional<SqlFault> follow(const QList<RecordEntry>& added);
    /// The one that began last comes first.
    SqlResult<QList<IncidentSummary>> newest(int most, int offset);
    SqlResult<std::optional<IncidentSummary>> of(const QString& incident);
    /// Incidents that have no label yet.
    SqlResult<QStringList> unlabelled();
    /// Those whose id or label begins so; at most `most`.
    SqlResult<QList<IncidentSummary>> named(const QString& beginning, int most);

private:
    std::optional<SqlFault> project(const QString& incident);
    std::optional<SqlFault> count(const QString& incident, qint64 added);
    SqlResult<QList<IncidentSummary>> summaries(const QByteArray& sql, const SqlRow& parameters);

    SqlSession& m_session;
};

} // namespace yagura::store
