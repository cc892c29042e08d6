// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "tests/support/entries.h"

#include <QRandomGenerator>

/// Entries of one incident, as people write them.
namespace yagura::testing {

using namespace Qt::StringLiterals;

inline QString timeText(int seconds)
{
    return at(seconds).toString(Qt::ISODateWithMs);
}

/// A scribe who has declared the incident.
inline Scribe declarer(const QString& writer = u"a"_s)
{
    Scribe scribe {writer};
    scribe.write(u"incident.declared"_s,
        {{u"title"_s, u"orders-db is full"_s}, {u"severity"_s, u"sev2"_s}, {u"started"_s, timeText(-60)},
            {u"finding"_s, u"database.connections_exhausted@orders-db"_s}, {u"pictures"_s, u"ab12"_s}},
        0);
    return scribe;
}

inline Incident incidentIn(const QList<RecordEntry>& entries)
{
    return incidentOf(theIncident, entries).value_or(Incident());
}

/// One more thing that somebody may write.
inline void writeSomething(Scribe& scribe, QRandomGenerator& random, int second)
{
    const QString word = QString::number(random.bounded(100));
    switch (random.bounded(9)) {
    case 0:
        scribe.write(u"incident.renamed"_s, {{u"title"_s, word}}, second);
        break;
    case 1:
        scribe.write(u"incident.severity"_s, {{u"severity"_s, u"sev"_s + word}}, second);
        break;
    case 2:
        scribe.write(u"incident.role"_s, {{u"role"_s, u"lead"_s}, {u"person"_s, word}}, second);
        break;
    case 3:
        scribe.write(u"incident.state"_s, {{u"state"_s, random.bounded(2) ? u"mitigated"_s : u"open"_s}}, second);
        break;
    case 4:
        scribe.write(u"step.evidence"_s, {{u"number"_s, u"E-01"_s}, {u"source"_s, word}}, second);
        break;
    case 5:
        scribe.write(u"prevention"_s, {{u"item"_s, u"pool"_s}, {u"owner"_s, word}}, second);
        break;
    case 6:
        scribe.write(u"incident.criterion"_s, {{u"id"_s, u"c"_s}, {u"text"_s, word}}, second);
        break;
    case 7:
        scribe.write(u"of.later.versions"_s, {{u"x"_s, word}}, second);
        break;
    default:
        scribe.write(u"note"_s, {{u"text"_s, word}}, second);
        break;
    }
}

} // namespace yagura::testing
