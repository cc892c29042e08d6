// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "tests/support/entries.h"

namespace yagura::testing {

inline QString timeText(int seconds)
{
    return at(seconds).toString(Qt::ISODateWithMs);
}

/// A scribe who has declared the incident.
inline Scribe declarer(const QString& writer = QStringLiteral("a"))
{
    Scribe scribe {writer};
    scribe.write(QStringLiteral("incident.declared"),
        {{QStringLiteral("title"), QStringLiteral("orders-db is full")},
            {QStringLiteral("severity"), QStringLiteral("sev2")}, {QStringLiteral("started"), timeText(-60)},
            {QStringLiteral("finding"), QStringLiteral("database.connections_exhausted@orders-db")},
            {QStringLiteral("pictures"), QStringLiteral("ab12")}},
        0);
    return scribe;
}

inline Incident incidentIn(const QList<RecordEntry>& entries)
{
    return incidentOf(theIncident, entries).value_or(Incident());
}

} // namespace yagura::testing
