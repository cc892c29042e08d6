// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/store/schema.h"
#include "gui/app/composition.h"
#include "gui/app/incidenttalk.h"
#include "gui/app/incidenttext.h"
#include "gui/app/looking.h"
#include "gui/app/printjson.h"
#include "gui/app/recordreading.h"
#include "models/domain/incidentjson.h"
#include "models/items/failurewords.h"

#include <QJsonArray>
#include <QTextStream>

#include <limits>

using namespace Qt::StringLiterals;

namespace yagura {

int runIncidentList(const CommandLine& command, const Composition& composition)
{
    const auto record = openRecord(composition);
    if (!record)
        return refuse(record.error());
    QList<IncidentSummary> incidents;
    if (*record) {
        const auto found = (*record)->summaries().newest(std::numeric_limits<int>::max(), 0);
        if (!found)
            return refuse(store::failureOf(found.error(), (*record)->file()));
        incidents = *found;
    }
    QTextStream out(stdout);
    if (command.json) {
        QJsonArray rows;
        for (const IncidentSummary& summary : std::as_const(incidents))
            rows.append(summaryJson(summary));
        printJson({{u"schema"_s, u"yagura.incidents/1"_s}, {u"incidents"_s, rows}});
    } else if (incidents.isEmpty()) {
        out << IncidentTalk::tr("No incident was recorded.") << '\n';
    } else {
        printIncidents(out, incidents);
    }
    return ExitOk;
}

int runIncidentShow(const CommandLine& command, const Composition& composition)
{
    const auto record = openRecord(composition);
    if (!record)
        return refuse(record.error());
    const auto incident = incidentNamed(record->get(), command.incident);
    if (!incident)
        return refuse(incident.error());
    QTextStream out(stdout);
    if (command.json)
        printJson(incidentJson(*incident));
    else
        printIncident(out, *incident);
    return ExitOk;
}

} // namespace yagura
